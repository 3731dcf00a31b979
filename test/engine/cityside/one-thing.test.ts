import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/domain/action.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { KeptDraft, OutcomeDraft } from '../../../src/domain/draft.ts'
import type { LaunchDraft } from '../../../src/domain/launch-draft.ts'
import { dayMs } from '../../../src/domain/time.ts'
import { tokenOf } from '../../../src/domain/token.ts'
import type { Matter } from '../../../src/engine/state.ts'
import { benches, benchesOutcome } from '../../web/town.ts'
import { blocksOf, buttonsOf, Clerk, evening, keysOf } from './clerk.ts'

type Verb = Extract<Action, { do: 'cityside' }>['verb']
type Decided = ReturnType<Clerk['writes']>

const hall = (verb: Verb, item = '', of = '') => tokenOf({ do: 'cityside', verb, consultation: of, item })
const take = (item: string) => hall('take', item)
const { id, code } = benches(evening)

/** Benches that were asked about, at the stage at which a flow begins. */
function matter(stage: Matter['running']['stage'], more: Partial<Matter> = {}): Matter {
  const consultation = {
    ...benches(evening - 20 * dayMs),
    departments: ['parks'] as const,
    closesAt: evening + 10 * dayMs,
  }
  return {
    running: { consultation, stage },
    tally: {
      ...{ invited: 9, delivered: 9, answered: 9, declined: 0, capped: 0, themes: {} },
      questions: {
        where: { answered: 9, skipped: 0, choices: { station: 5, square: 4 }, statements: 0 },
        why: { answered: 9, skipped: 0, choices: {}, statements: 9 },
      },
      heard: { yes: 0, partly: 0, no: 0 },
    },
    commitments: [{ key: `outcome:${id}`, consultation: id, kind: 'outcome', dueOn: '2026-05-01' }],
    remindable: true,
    reports: [],
    themes: [{ id: 'shade', label: { en: 'Shade' }, statements: [1, 2] }],
    ...more,
  }
}

function clerkOn(found: Matter): Clerk {
  return new Clerk([{ kind: 'moderator' }], {
    subject: { of: 'matter', matter: found },
    consultations: [found.running],
  })
}

const closed = { at: 'closed', closedAt: evening - dayMs } as const
const opened = { at: 'open', openedAt: evening - 20 * dayMs } as const
const answered = { at: 'answered', answeredAt: evening - dayMs } as const

/** What is written or tapped, one after the other, until a draft is complete. */
type Does = (clerk: Clerk) => Decided
const writes =
  (words: string): Does =>
  (clerk) =>
    clerk.writes(words)
const taps =
  (item: string): Does =>
  (clerk) =>
    clerk.taps(take(item))

interface Told {
  readonly begins: () => Clerk
  readonly steps: readonly Does[]
}

function launch(): Clerk {
  const clerk = new Clerk([{ kind: 'moderator' }])
  clerk.writes('/consult new')
  return clerk
}

function begun(verb: Verb, found: Matter): Clerk {
  const clerk = clerkOn(found)
  clerk.taps(hall(verb, '', code))
  return clerk
}

const promised = [
  ...matter(answered).commitments.map((each) => ({ ...each, keptAt: evening - dayMs })),
  { key: `milestone:${id}:placed`, consultation: id, kind: 'milestone', milestone: 'placed', dueOn: '2027-06-01' },
] as Matter['commitments']
const published = matter(answered, { outcome: benchesOutcome(), commitments: promised })

/** Every flow that asks one thing at a time, with what fills it. */
const flows: Readonly<Record<string, Told>> = {
  launch: {
    begins: launch,
    steps: [
      ...['Trees', 'Why', 'You can choose where they go.', 'There are ten.', 'The council', 'Where?'].map(writes),
      ...[taps('kind-choice'), writes('Here, There, Nowhere'), writes('How well?'), taps('kind-scale')],
      ...[writes('not at all'), writes('very'), writes('Why there?'), taps('kind-open')],
      ...[writes('nature'), writes('all'), writes('Parks'), writes('Mette Krogh, gardener')],
      ...['now', 'in 14 days', '30 March', '7 April'].map(writes),
    ],
  },
  outcome: {
    begins: () => begun('outcome', matter(closed)),
    steps: [
      ...[
        taps('verdict-in-part'),
        writes('Eight benches.'),
        writes('Four stood in the way.'),
        writes('We order them.'),
      ],
      ...[writes('At the station'), taps('verdict-adopted'), writes('Three of them.'), writes('There is room.')],
      ...[taps('next-none'), taps('part-enough'), writes('On the square'), writes('The market is there.')],
      ...[taps('left-enough'), writes('Jonas Friis, chair'), writes('The benches stand there.'), writes('3 August')],
      ...[taps('whose-q0c0'), writes('Water for the trees.'), writes('in two months'), taps('whose-enough')],
      taps('promise-none'),
    ],
  },
  milestone: {
    begins: () => begun('milestone', published),
    steps: [
      writes('The benches stand there'),
      taps('state-delayed'),
      ...['Late.', 'The factory.', '1 October'].map(writes),
    ],
  },
  news: {
    begins: () => begun('news', matter(closed)),
    steps: [writes('We have read it all.'), writes('Vi har læst det hele.'), writes('https://example.org/plan')],
  },
  amend: {
    begins: () => begun('amend', published),
    steps: [
      taps('verdict-adopted'),
      writes('Nine benches.'),
      writes('One more fits.'),
      writes('We had miscounted.'),
      writes('Vi talte forkert.'),
    ],
  },
  withdraw: {
    begins: () => begun('withdraw', matter(opened)),
    steps: [writes('The money is gone.'), writes('Pengene er brugt.')],
  },
  explain: {
    begins: () => begun('explain', matter(closed)),
    steps: [writes('The committee was ill.'), writes('4 May'), writes('Udvalget var sygt.')],
  },
  extend: { begins: () => begun('extend', matter(opened)), steps: [writes('in 3 weeks at 8 pm')] },
  correct: { begins: () => begun('correct', matter(opened)), steps: [writes('benches'), writes('benchs')] },
}

const backs = [
  'tilbage',
  'Tilbage!',
  'et skridt tilbage',
  'gå tilbage',
  'fortryd',
  'back',
  'Go back',
  'undo that',
  'one step back, please',
]

/** A draft without what only says what it was before. */
function top(kept: KeptDraft | undefined): unknown {
  const { past: _, ...now } = kept ?? { past: [] }
  return now
}

describe.each(Object.entries(flows))('%s', (_, { begins, steps }) => {
  it('is complete after its last step', () => {
    const clerk = begins()
    const said = steps.map((step) => keysOf(step(clerk)))
    expect(said.flat().filter((key) => /slip|unknown|not-on-list|far$|nowhere/.test(key))).toEqual([])
    expect(buttonsOf(clerk.taps(hall('again'))).length + blocksOf(clerk.writes('x').outbox).length).toBeGreaterThan(0)
  })

  it('goes one step back from each of its steps, and what was told before stays', () => {
    const clerk = begins()
    for (const [at, step] of steps.entries()) {
      const before = top(clerk.kept)
      step(clerk)
      const after = top(clerk.kept)
      expect(after).not.toEqual(before)
      clerk.writes(backs[at % backs.length] ?? 'back')
      expect(top(clerk.kept)).toEqual(before)
      step(clerk)
      expect(top(clerk.kept)).toEqual(after)
    }
  })

  it('never takes "back" for what is asked, however it is said', () => {
    for (const back of backs) {
      const clerk = begins()
      for (const step of steps) {
        clerk.writes(back)
        expect(JSON.stringify(clerk.kept).toLowerCase()).not.toContain(back.toLowerCase())
        step(clerk)
      }
    }
  })

  it('loses nothing, wherever it is left and gone back in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 40 }), (turns) => {
        const clerk = begins()
        const drafts = [top(clerk.kept)]
        let at = 0
        for (const turn of turns) {
          if (turn === 0 && at > 0 && drafts.length - at < 12) {
            clerk.writes('tilbage')
            at -= 1
          } else if (at < steps.length) {
            steps[at]?.(clerk)
            at += 1
            drafts[at] = top(clerk.kept)
          }
          expect(top(clerk.kept)).toEqual(drafts[at])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('offers its parts by themselves, and each told again leaves all others as they were', () => {
    const complete = () => {
      const clerk = begins()
      for (const step of steps) step(clerk)
      return clerk
    }
    const leaves = (clerk: Clerk, decided: Decided): readonly string[] =>
      buttonsOf(decided).flatMap((button) => {
        if (!('action' in button) || button.action.do !== 'cityside' || button.action.verb !== 'edit') return []
        const token = tokenOf(button.action)
        const before = JSON.stringify(clerk.kept)
        const next = clerk.taps(token)
        if (JSON.stringify(clerk.kept) === before) return leaves(clerk, next)
        clerk.taps(hall('back'))
        return [token]
      })
    const found = leaves(complete(), complete().taps(hall('again')))
    for (const token of found) {
      const clerk = complete()
      const before = top(clerk.kept)
      clerk.taps(token)
      expect(top(clerk.kept), token).not.toEqual(before)
      clerk.writes('back')
      expect(top(clerk.kept), token).toEqual(before)
    }
  })
})

function draftOf<D>(clerk: Clerk): D {
  return clerk.kept?.draft as D
}

function complete(name: string): Clerk {
  const { begins, steps } = flows[name] ?? { begins: launch, steps: [] }
  const clerk = begins()
  for (const step of steps) step(clerk)
  return clerk
}

function launched(decided: Decided): Consultation {
  const act = decided.changes.flatMap((change) => (change.kind === 'act.filed' ? [change.act] : []))[0]
  if (act?.act !== 'consultation.submitted') throw new Error('Nothing was launched.')
  return act.consultation
}

describe('a question of a launch', () => {
  const questions = (clerk: Clerk) => draftOf<LaunchDraft>(clerk).questions

  it('is worded anew, and the others and its own choices stay', () => {
    const clerk = complete('launch')
    const before = questions(clerk)
    expect(blocksOf(clerk.taps(hall('edit', 'question-1-text')).outbox)).toContainEqual({
      style: 'quote',
      words: { own: 'Where?' },
    })
    clerk.writes('Where do they go?')
    expect(questions(clerk)).toEqual([{ ...before[0], text: 'Where do they go?' }, before[1], before[2]])
  })

  it('has one choice corrected, added or left out, and the others stay', () => {
    const clerk = complete('launch')
    const choices = () => questions(clerk)[0]?.choices
    expect(keysOf(clerk.taps(hall('edit', 'question-1-list')))).toEqual(['draft-which-choice'])
    clerk.taps(hall('edit', 'question-1-choice-2'))
    expect(keysOf(clerk.writes('here'))[0]).toBe('draft-choices-same')
    expect(keysOf(clerk.writes('A label of twenty-one'))[0]).toBe('draft-choice-long')
    clerk.writes('Over there')
    expect(choices()).toEqual(['Here', 'Over there', 'Nowhere'])
    clerk.taps(hall('edit', 'question-1-choice-add'))
    clerk.writes('Everywhere')
    expect(choices()).toEqual(['Here', 'Over there', 'Nowhere', 'Everywhere'])
    clerk.taps(hall('edit', 'question-1-choice-1'))
    expect(keysOf(clerk.taps(take('choice-remove')))).toEqual(['preview-intro'])
    expect(choices()).toEqual(['Over there', 'Nowhere', 'Everywhere'])
  })

  it('is answered in another way with the choices that still fit', () => {
    const clerk = complete('launch')
    clerk.taps(hall('edit', 'question-1-kind'))
    expect(keysOf(clerk.taps(take('kind-ranking')))).toEqual(['preview-intro'])
    expect(questions(clerk)[0]).toMatchObject({ kind: 'ranking', choices: ['Here', 'There', 'Nowhere'] })
    clerk.taps(hall('edit', 'question-1-kind'))
    clerk.taps(take('kind-open'))
    clerk.taps(hall('edit', 'question-1-kind'))
    expect(keysOf(clerk.taps(take('kind-choices')))).toEqual(['preview-intro'])
    expect(questions(clerk)[0]?.choices).toEqual(['Here', 'There', 'Nowhere'])
    clerk.taps(hall('edit', 'question-1-choices'))
    clerk.writes(Array.from({ length: 9 }, (_, at) => `Place ${at}`).join(', '))
    clerk.taps(hall('edit', 'question-1-kind'))
    expect(keysOf(clerk.taps(take('kind-ranking')))[0]).toBe('draft-says-now')
  })

  it('is moved and left out', () => {
    const clerk = complete('launch')
    clerk.taps(hall('edit', 'question-3-up'))
    expect(questions(clerk).map(({ text }) => text)).toEqual(['Where?', 'Why there?', 'How well?'])
    // There is room for another one again.
    expect(keysOf(clerk.taps(hall('edit', 'question-1-remove')))).toContain('draft-more')
    clerk.taps(take('more-no'))
    expect(launched(clerk.taps(hall('open'))).questions.map(({ id, kind }) => [id, kind])).toEqual([
      ['q1', 'open'],
      ['q2', 'scale'],
    ])
  })

  it('has one end of its scale told again', () => {
    const clerk = complete('launch')
    clerk.taps(hall('edit', 'question-2-high'))
    clerk.writes('really well')
    expect(questions(clerk)[1]).toMatchObject({ low: 'not at all', high: 'really well' })
  })
})

describe('who is asked and who asks', () => {
  it('topics are ticked as they were, and the department is told again by itself', () => {
    const clerk = complete('launch')
    const ticked = buttonsOf(clerk.taps(hall('edit', 'topics'))).filter(
      ({ label }) => 'key' in label && label.key === 'ticked',
    )
    expect(ticked).toHaveLength(1)
    clerk.taps(take('topics-0'))
    clerk.taps(take('topics-done'))
    expect(draftOf<LaunchDraft>(clerk).topics).toEqual(['nature', 'traffic'])
    clerk.taps(hall('edit', 'host-for'))
    clerk.taps(take('department-1'))
    expect(draftOf<LaunchDraft>(clerk)).toMatchObject({ department: 'schools', host: { name: 'Mette Krogh' } })
  })
})

describe('a form', () => {
  const form = (subject: string) => tokenOf({ do: 'form', form: 'work', subject })
  const fieldsOf = (decided: Decided) =>
    decided.outbox.flatMap(({ notice }) => (notice.kind === 'said' ? (notice.message.form?.fields ?? []) : []))

  it('holds what was told, also what is told again', () => {
    const clerk = complete('launch')
    clerk.taps(hall('edit', 'why'))
    const fields = fieldsOf(clerk.taps(hall('sheet')))
    expect(fields.map((field) => ('value' in field ? field.value : undefined))).toEqual([
      ...['Why', 'You can choose where they go.', 'There are ten.', 'The council'],
    ])
    clerk.sends(form('frame'), { why: 'Why not', open: '', settled: 'There are twelve.', decider: '' })
    expect(draftOf<LaunchDraft>(clerk)).toMatchObject({
      why: 'Why not',
      settled: 'There are twelve.',
      decider: 'The council',
    })
  })

  it('does not go back, and takes the word only in quotation marks', () => {
    const clerk = launch()
    const next = clerk.sends(form('frame'), { title: 'Tilbage', why: 'Why', open: '', settled: '', decider: '' })
    expect(keysOf(next).slice(0, 2)).toEqual(['draft-back-in-form', 'draft-title'])
    clerk.sends(form('frame'), { title: '»Tilbage«', why: '', open: '', settled: '', decider: '' })
    expect(draftOf<LaunchDraft>(clerk)).toMatchObject({ title: 'Tilbage', why: 'Why' })
  })
})

describe('"back"', () => {
  it.each([
    'Tilbage til naturen',
    'Back to the river',
    'Fortryd ikke parken',
    'Fortrydelsespillen',
    'Et skridt tilbage for cyklerne',
  ])('is content in "%s"', (title) => {
    const clerk = launch()
    clerk.writes(title)
    expect(draftOf<LaunchDraft>(clerk).title).toBe(title)
  })

  it('in quotation marks is the word itself', () => {
    const clerk = launch()
    expect(keysOf(clerk.writes('Tilbage'))[0]).toBe('draft-no-way-back')
    clerk.writes('"Tilbage"')
    expect(draftOf<LaunchDraft>(clerk).title).toBe('Tilbage')
  })

  it('is asked about where it is also the name of something', () => {
    const found = matter(opened)
    const running = {
      ...found.running,
      consultation: { ...found.running.consultation, title: { en: 'tilbage', da: 'tilbage' } },
    }
    const clerk = begun('correct', { ...found, running })
    expect(keysOf(clerk.writes('tilbage'))).toEqual(['draft-back-or-words'])
    clerk.writes('»tilbage«')
    expect(clerk.kept?.draft).toMatchObject({ wrong: 'tilbage' })
  })

  it('while themes are named undoes the last of them', () => {
    const clerk = begun('theme', matter(closed))
    const acts = clerk.writes('go back').changes.flatMap((change) => (change.kind === 'act.filed' ? [change.act] : []))
    expect(acts).toMatchObject([{ act: 'themes.changed', changes: [{ change: 'undo' }] }])
  })
})

describe('an outcome', () => {
  const outcome = (clerk: Clerk) => draftOf<OutcomeDraft>(clerk)

  it('has one verdict, one reason and one promise corrected, and all else stays', () => {
    const clerk = complete('outcome')
    const before = outcome(clerk)
    expect(before.parts).toHaveLength(2)
    clerk.taps(hall('edit', 'part-2-verdict'))
    clerk.taps(take('verdict-postponed'))
    clerk.taps(hall('edit', 'part-1-why'))
    clerk.writes('Four would have blocked the doors.')
    clerk.taps(hall('edit', 'reason-1-why'))
    clerk.writes('There is a market on Saturdays.')
    clerk.taps(hall('edit', 'promise-2-what'))
    clerk.writes('Water for all trees.')
    clerk.taps(hall('edit', 'promise-1-due'))
    clerk.writes('10 August')
    expect(outcome(clerk)).toEqual({
      ...before,
      parts: [
        { ...before.parts[0], why: 'Four would have blocked the doors.' },
        { ...before.parts[1], verdict: 'postponed' },
      ],
      reasons: [{ ...before.reasons?.[0], why: 'There is a market on Saturdays.' }],
      promises: [
        { ...before.promises[0], dueOn: '2026-08-10' },
        { ...before.promises[1], what: 'Water for all trees.' },
      ],
    })
  })

  it('has a part added and left out, and no promise belongs to what is gone', () => {
    const clerk = complete('outcome')
    clerk.taps(hall('edit', 'part-add'))
    clerk.writes('On the square')
    clerk.taps(take('verdict-adopted'))
    for (const words of ['Two of them.', 'Many wished for it.']) clerk.writes(words)
    clerk.taps(take('next-none'))
    clerk.taps(take('part-enough'))
    expect(outcome(clerk).parts).toHaveLength(3)
    expect(outcome(clerk).reasons, 'what is answered needs no reason').toEqual([])
    clerk.taps(hall('edit', 'part-2-remove'))
    expect(outcome(clerk).parts.map(({ decision }) => decision)).toEqual(['Eight benches.', 'Two of them.'])
    expect(outcome(clerk).promises[0]?.concerns).toEqual([])
    clerk.taps(hall('edit', 'promise-2-remove'))
    expect(outcome(clerk).promises.map(({ what }) => what)).toEqual(['The benches stand there.'])
  })
})
