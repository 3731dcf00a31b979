import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { limits as discord } from '../../adapters/discord/limits.ts'
import { limits as telegram } from '../../adapters/telegram/limits.ts'
import type { Limits } from '../../src/adapter.ts'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { checkLaunch, remarksOf } from '../../src/cityside/launch-check.ts'
import type { LookAtPlaces } from '../../src/cityside/places-check.ts'
import { pacesOf } from '../../src/cityside/sending-pace.ts'
import type { City } from '../../src/domain/city.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { TextRef } from '../../src/domain/message.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import { readCity, readConsultationFile, yamlFilesIn } from '../../src/files/read.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { danish, english } from '../saying.ts'
import { changeCity, changes, consultationOf, evening, launch, meet, city as town } from '../store/town.ts'

const city: City = {
  ...town,
  departments: [
    { id: 'parks', name: { en: 'Parks' } },
    { id: 'schools', name: { en: 'Schools' } },
  ],
}
let store: Store
let cityside: Cityside
const citysideIn = (where: City): Cityside =>
  citysideOn({
    store,
    city: where,
    texts: loadTexts('prompts', where),
    config: { promptsDir: 'prompts', cityDir: 'prompts' },
    clock: { now: () => evening },
    receive: async () => undefined,
    paceOf: () => ({ perSecondMax: 30 }),
  })

beforeEach(async () => {
  store = await openSqlite(':memory:')
  cityside = citysideIn(city)
})
afterEach(() => store.close())

/** What the checks say, to an English reader. */
async function checked(
  consultation: Consultation,
): Promise<Readonly<Record<'problems' | 'warnings' | 'before' | 'meanwhile' | 'plan', readonly string[]>>> {
  const { problems, warnings, before, meanwhile, plan } = await checkLaunch(cityside, consultation)
  const said = (lines: readonly TextRef[]) => lines.map(english)
  return {
    problems: said(problems),
    warnings: said(warnings),
    before: said(before),
    meanwhile: said(meanwhile),
    plan: said(plan),
  }
}

/** Plain words in both languages, so that only what a test changes is remarked on. */
function plain(id: string, more: Partial<Consultation> = {}): Consultation {
  const words = {
    da: 'Vi vil lave en ny park ved skolen, og du kan sige, hvad der skal være i den.',
    en: 'We want to make a new park by the school, and you can say what goes in it.',
  }
  return consultationOf(id, {
    title: { da: 'En ny park', en: 'A new park' },
    frame: {
      why: words,
      open: words,
      settled: { da: 'Skolen bliver liggende, hvor den er.', en: 'The school stays where it is.' },
      decider: { da: 'Byrådet', en: 'The council' },
      decisionOn: '2026-05-01',
    },
    questions: [
      {
        kind: 'open',
        id: 'wish',
        text: { da: 'Hvad vil du helst have?', en: 'What do you want most?' },
        statementsMax: 5,
      },
    ],
    ...more,
  })
}

async function fivePeople(): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await meet(store, `sandbox:${name}`)
}

const hard =
  'Kommunalbestyrelsen fastsætter retningslinjer vedrørende borgerinddragelse i forbindelse med udarbejdelsen af lokalplanforslag, herunder bestemmelser om offentliggørelse, høringsperioder samt efterfølgende sagsbehandling af indkomne bemærkninger.'

describe('before a launch', () => {
  test('a consultation in plain words for enough people is remarked on with nothing', async () => {
    await fivePeople()
    const checked = await checkLaunch(cityside, plain('park'))
    expect(checked.problems).toEqual([])
    expect(remarksOf(checked)).toEqual([])
    expect(checked.plan.map(english)).toEqual([
      'Right now 5 people would be asked.',
      'Everybody gets it within a minute, from Monday 2 March at 18:00.',
    ])
  })

  test('a frame that says nothing is stopped with what to do, unless its moderator says in writing why it is right', async () => {
    await fivePeople()
    const { frame } = plain('park')
    const nothing = { ...frame, open: { da: 'Intet. Alt er besluttet.', en: frame.open.en ?? '' } }
    const found = await checkLaunch(cityside, plain('park', { frame: nothing }))
    expect(found.problems.map(english)).toEqual([
      'What is open – Danish (da): If nothing can be changed, there is nothing to ask about. Write what people can change, or tell them the decision instead. If it is right all the same, write why under "override" in the frame: it stands on the public record.',
    ])
    expect(found.settledBy).toEqual(['override'])
    const override = { en: 'The law says that we must ask.', da: 'Loven siger, at vi skal spørge.' }
    const overridden = await checked(plain('park', { frame: { ...nothing, override } }))
    expect(overridden.problems).toEqual([])
    expect(overridden.warnings[0]).toContain('You have said why it is right all the same')
    const idle = await checked(plain('park', { frame: { ...frame, override } }))
    expect(idle.warnings).toEqual([
      'The frame says why it is right all the same ("override"), but nothing was in the way. Remove it.',
    ])
  })

  test('a question that names answers which are not there is stopped', async () => {
    await fivePeople()
    const startedFrom = { consultation: 'ideas', title: { da: 'Idéer', en: 'Ideas' }, answers: [12] }
    expect((await checked(plain('park', { startedFrom }))).problems).toEqual([
      '"Ideas" has no answer number 12. Write numbers of answers that are there.',
    ])
  })

  test('a text as hard as a report is stopped with the words to change, unless a reason is given', async () => {
    await fivePeople()
    const { frame } = plain('park')
    const consultation = plain('park', {
      frame: { ...frame, why: { ...frame.why, da: hard }, settled: { ...frame.settled, da: hard } },
    })
    const { problems, warnings } = await checked(consultation)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(
      /^Danish \(da\): The text is as hard to read as a report \(LIX \d+; easy is up to 35\)\. Use shorter sentences/,
    )
    expect(problems[0]).toContain('"kommunalbestyrelsen"')
    expect(problems[0]).toContain('"readabilityReason"')
    expect(warnings).toContain('What is settled – Danish (da): "vedrørende" is office language. Write "om".')
    const reasoned = await checked({ ...consultation, readabilityReason: 'It quotes the law.' })
    expect(reasoned.problems).toEqual([])
    expect(reasoned.warnings.join()).toContain('The reason given: It quotes the law.')
  })

  test('double and leading questions are told with their place and language', async () => {
    await fivePeople()
    const questions = [
      {
        kind: 'scale',
        id: 'q',
        text: { da: 'Hvor tryg er du på stien og broen?', en: "Don't you agree that the path is nice?" },
        from: 1,
        to: 5,
        low: { da: 'l', en: 'l' },
        high: { da: 'h', en: 'h' },
      },
    ] as const
    expect((await checked(plain('park', { questions }))).warnings).toEqual([
      `Question 1 – English (en): "don't you" tells people what to answer. Ask so that a yes and a no are equally easy to say.`,
      'Question 1 – Danish (da): It asks about two things at once ("stien … broen"), and one answer cannot be about both. Ask about one of them, or ask two questions.',
    ])
  })

  test('an audience of one to four is told that nobody is anonymous in it, and an empty one that it is empty', async () => {
    expect((await checked(plain('park'))).warnings[0]).toContain('Nobody fits')
    await fivePeople()
    const drawn = plain('park', { audience: { topics: [], places: [], roles: [], size: 4 } })
    const { plan, warnings } = await checked(drawn)
    expect(plan[0]).toBe('Right now fewer than five people would be asked.')
    expect(warnings[0]).toContain('Among so few nobody is anonymous')
  })

  test('what opens in the quiet hours is told to arrive after them', async () => {
    await fivePeople()
    const { plan } = await checked(plain('park', { opensAt: evening + 5 * 3_600_000 }))
    expect(plan[1]).toContain('nobody gets it before Tuesday 3 March at 08:00')
  })

  test('how it is sent follows the limits of the channels that run, and one that does not run is told', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      await meet(store, `telegram:${name}`)
      await meet(store, `discord:${name}`)
      await meet(store, `slack:T1/${name}`)
    }
    const paceOf = pacesOf([
      { channel: 'telegram', limits: telegram },
      { channel: 'discord', limits: discord },
    ])
    const { plan, warnings } = await checkLaunch({ ...cityside, paceOf }, plain('park'))
    const seconds = (limits: Limits) =>
      Math.ceil((7 * Math.max(1_000 / limits.pace.perSecondMax, limits.pace.newChatSpacingMs ?? 0)) / 1_000)
    const spoken = plan.map(english)
    expect(spoken[0]).toBe('Right now 21 people would be asked.')
    expect(spoken).toContain(
      `On Telegram: 7 people, in ${seconds(telegram) === 1 ? 'one second' : `${seconds(telegram)} seconds`}.`,
    )
    expect(spoken.join()).toContain('On Discord: 7 people, in ')
    expect(spoken.join()).not.toContain('Slack')
    expect(warnings.map(danish)).toEqual([
      'På Slack, som ikke er tændt, er der 7. Tænd den, ellers bliver de ikke spurgt.',
    ])
  })

  test('what would close before a citizen is reached is stopped, and what no running channel reaches', async () => {
    await fivePeople()
    const night = { opensAt: evening + 4 * hourMs, closesAt: evening + 6 * hourMs }
    expect((await checked(plain('park', night))).problems).toEqual([
      expect.stringContaining('It is not open on a single evening.'),
      'It would close before anyone had got it. Open it earlier, or leave it open longer.',
    ])
    const found = await checkLaunch({ ...cityside, paceOf: () => undefined }, plain('park'))
    expect(found.problems.map(danish)).toEqual([
      'Ingen af de kanaler, folk er på, er tændt, så ingen ville få den. Tænd en af dem.',
    ])
  })

  test('an answer that cannot reach all on the promised day is warned of, with how long it takes', async () => {
    await fivePeople()
    const { problems, warnings } = await checkLaunch(
      { ...cityside, paceOf: () => ({ perSecondMax: 1 / (3 * 3600) }) },
      plain('park'),
    )
    expect(problems).toEqual([])
    expect(warnings.map(english)).toEqual([
      'Everyone is promised an answer by 1 June 2026, and to tell all of them takes 15 hours. Publish the outcome that much earlier.',
    ])
  })

  test('a place where nothing can be posted is stopped, on a channel that does not run or without the right to', async () => {
    await fivePeople()
    const communities = ['sandbox:square', 'slack:T1/C1'] as const
    const paceOf = (channel: string) => (channel === 'sandbox' ? { perSecondMax: 30 } : undefined)
    const asked: string[] = []
    const lookAtPlaces: LookAtPlaces = async (places) => {
      asked.push(...places)
      return [{ ok: false, text: 'sandbox:square: Ekko may read there and not write.' }]
    }
    const { problems } = await checkLaunch({ ...cityside, paceOf, lookAtPlaces }, plain('park', { communities }))
    expect(problems.map(english)).toEqual([
      'slack:T1/C1 cannot be posted to: Slack does not run here. Connect it, or take the community out.',
      'Nothing can be posted there: sandbox:square: Ekko may read there and not write.',
    ])
    expect(asked).toEqual(['sandbox:square'])
  })

  test('the same matter earlier is told with its answers, its decision and its promise', async () => {
    await fivePeople()
    await launch(store, plain('old-park', { title: { da: 'Parken ved skolen', en: 'The park by the school' } }))
    await launch(store, consultationOf('bins', { title: { da: 'Flere skraldespande', en: 'More bins' } }))
    const commitment = {
      key: 'outcome:old-park',
      consultation: 'old-park',
      kind: 'outcome',
      dueOn: '2026-06-01',
    } as const
    const made: readonly Change[] = [
      { kind: 'commitment.made', commitment },
      { kind: 'commitment.kept', key: commitment.key, at: evening },
      {
        kind: 'outcome.recorded',
        at: evening,
        outcome: {
          consultation: 'old-park',
          decidedBy: { name: 'K', title: { en: 't' } },
          decidedOn: '2026-03-02',
          themes: [],
          parts: [
            { concerns: { kind: 'everyone' }, verdict: 'not-adopted', decision: { en: 'No park.' }, why: { en: 'w' } },
          ],
          milestones: [],
        },
      },
    ]
    await changeCity(store, 'old-park', changes(...made))
    const { before } = await checked(plain('park'))
    expect(before).toEqual([
      '"The park by the school" (2026): Fewer than five people answered. It is a no: No park. The promise was kept.',
    ])
    expect((await checkLaunch(cityside, plain('old-park'))).before).toEqual([])
  })

  test('what another department asks the same people meanwhile is told, and nothing else', async () => {
    await fivePeople()
    const audience = (...topics: readonly string[]) => ({ topics, places: [], roles: [] })
    const asks = { departments: ['schools'], title: { en: 'Something else' } } as const
    await launch(store, consultationOf('same', { ...asks, audience: audience('parks', 'traffic') }))
    await launch(store, consultationOf('others', { ...asks, audience: audience('schools') }))
    await launch(store, consultationOf('ours', { title: { en: 'Ours' }, audience: audience('parks') }))
    await launch(
      store,
      consultationOf('later', { ...asks, opensAt: evening + 60 * dayMs, closesAt: evening + 61 * dayMs }),
    )
    expect((await checked(plain('park', { audience: audience('parks') }))).meanwhile).toEqual([
      '"Something else" from Schools, open until 16 March 2026.',
    ])
  })

  test('a department that is late and has not said why is stopped, and may go on when it has', async () => {
    await fivePeople()
    await launch(store, plain('late', { title: { en: 'Swings' } }))
    const commitment = { key: 'outcome:late', consultation: 'late', kind: 'outcome', dueOn: '2026-03-01' } as const
    await changeCity(store, 'late', changes({ kind: 'commitment.made', commitment }))
    expect((await checked(plain('park'))).problems).toEqual([
      'Parks promised an answer about "Swings" by 1 March 2026 and is one day late. Keep the promise, or say publicly why first: "consultation explain" in the chat, explain outcome:late in a terminal.',
    ])
    expect((await checkLaunch(cityside, plain('park', { departments: ['schools', 'parks'] }))).problems).toEqual([])
    const why = { en: 'Snow' }
    await changeCity(
      store,
      'late',
      changes({ kind: 'delay.explained', key: 'outcome:late', why, dueOn: '2026-05-04', at: evening }),
    )
    expect((await checkLaunch(cityside, plain('park'))).problems).toEqual([])
  })
})

test('every shipped consultation can be launched with nothing to think about but who is asked and what choices commit to', async () => {
  const read = await readCity('prompts')
  if (!read.ok) throw new Error('The shipped city is broken.')
  const home = citysideIn(read.value)
  const files = await yamlFilesIn('prompts/consultations')
  expect(files.length).toBeGreaterThanOrEqual(3)
  for (const file of files) {
    const parsed = await readConsultationFile(file, { city: read.value, now: evening })
    if (!parsed.ok) throw new Error(`${file} is broken.`)
    const { problems, warnings, before, meanwhile } = await checkLaunch(home, parsed.value)
    expect({
      file,
      problems,
      warnings: warnings.map(({ key }) => key).filter((key) => key !== 'check-nobody'),
      before,
      meanwhile,
    }).toEqual({
      file,
      problems: [],
      warnings: parsed.value.questions
        .filter(({ kind }) => ['choice', 'choices', 'ranking'].includes(kind))
        .map(() => 'check-choices'),
      before: [],
      meanwhile: [],
    })
  }
})
