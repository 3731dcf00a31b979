/** A text in both languages of the town. */
const said = (da: string, en = da) => ({ da, en })
const frame = {
  why: said('Vi vil bruge pengene, hvor I mangler noget.'),
  open: said('Hvad der kommer, og hvor det kommer til at stå.'),
  settled: said('Der er penge til tolv ting.'),
  decider: said('Udvalget'),
  decisionOn: '+28d',
  override: said('Det er rigtigt at spørge alligevel.'),
}
const asked = {
  frame,
  host: { name: 'Mette Krogh', title: said('projektleder') },
  departments: ['streets-parks'],
  opensAt: 'now',
  closesAt: '+14d 20:00',
  answerBy: '+35d',
}

/** Consultations, as their files say it, in which every line that holds words is filled. */
export const consultationSamples: readonly object[] = [
  {
    ...asked,
    title: said('Bænke i byen'),
    questions: [
      {
        ...{ kind: 'choice', id: 'pick', text: said('Hvad vil du helst have?'), other: said('Noget andet') },
        choices: [
          { id: 'benches', label: said('Bænke') },
          { id: 'trees', label: said('Træer') },
        ],
      },
      {
        kind: 'scale',
        id: 'scale',
        text: said('Hvor godt er her?'),
        from: 1,
        to: 5,
        low: said('Skidt'),
        high: said('Godt'),
      },
      { kind: 'open', id: 'say', text: said('Hvad ellers?'), statementsMax: 3 },
    ],
    success: { what: said('At flere bliver siddende.') },
    help: said('Vi mangler hænder.'),
    deciderQuestions: { name: 'Hanne Vig', title: said('formand'), answerBy: '+21d' },
    readabilityReason: 'Ordene står i loven.',
  },
  {
    ...asked,
    title: said('Byens pladser'),
    audience: { seed: 'et frø', interest: ['bænke'], size: 500, topics: ['parks'], roles: ['parent'] },
    questions: [
      {
        ...{ kind: 'choices', id: 'some', text: said('Hvilke pladser?'), other: said('En anden') },
        choices: [
          { id: 'square', label: said('Torvet') },
          { id: 'harbour', label: said('Havnen') },
        ],
      },
      {
        ...{ kind: 'ranking', id: 'order', text: said('Hvad først?') },
        choices: [
          { id: 'light', label: said('Lys') },
          { id: 'green', label: said('Grønt') },
        ],
      },
      { kind: 'place', id: 'where', text: said('Hvor henne?') },
    ],
  },
  {
    ...asked,
    title: said('På biblioteket'),
    afterVisit: { venue: 'main-library' },
    questions: [
      { kind: 'photo', id: 'shown', text: said('Vis os det.'), photosMax: 1 },
      {
        ...{ kind: 'agree', id: 'view', text: said('Hvad mener du?') },
        statements: ['early', 'late', 'quiet'].map((id) => ({ id, text: said('Her skal være åbent.') })),
      },
    ],
  },
  {
    ...asked,
    title: said('Byens idéer'),
    questions: [
      {
        ...{ kind: 'ballot', id: 'ideas', text: said('Hvilke?'), budget: 90_000, money: 'kr.' },
        proposals: [
          { id: 'benches', text: said('Bænke'), cost: 60_000, ideas: [1, 2] },
          { id: 'lights', text: said('Lys'), cost: 50_000 },
        ],
        leftOut: [{ idea: 3, reason: 'adverts' }],
      },
    ],
  },
]

/** The outcome of the first, and what became of its promise. */
export const outcomeSample = (consultation: string): object => ({
  consultation,
  decidedBy: { name: 'Jonas Bech', title: said('leder') },
  decidedOn: '+0d',
  themes: [{ id: 'shade', label: said('Skygge'), statements: [1, 2, 3, 4, 5], words: ['skygge'] }],
  parts: [
    {
      ...{ concerns: { theme: 'shade' }, verdict: 'adopted' },
      ...{ decision: said('Der kommer skygge.'), why: said('Det er varmt.'), next: said('Vi graver til maj.') },
      thanks: { to: [1], words: said('Svaret flyttede den første bænk.') },
    },
    {
      concerns: 'everyone',
      verdict: 'in-part',
      decision: said('Der kommer fem.'),
      why: said('Pengene rækker til fem.'),
    },
  ],
  unanswered: [{ concerns: { question: 'pick', choice: 'trees' }, why: said('Der er ikke plads.') }],
  milestones: [{ id: 'first', what: said('Den første bænk'), dueOn: '+60d' }],
  success: { verdict: 'reached', words: said('Flere blev siddende.') },
})

/** The same once more, corrected. */
export const correctedSample = (consultation: string): object => ({
  ...outcomeSample(consultation),
  correction: said('Tallet var forkert.'),
})

export const milestoneSample = (consultation: string): object => ({
  ...{ consultation, milestone: 'first', state: 'delayed', dueOn: '+90d' },
  ...{ what: said('Den er ikke kommet.'), why: said('Fabrikken er forsinket.') },
})

export const newsSample = (consultation: string): object => ({ consultation, words: said('Der er nyt fra mødet.') })
