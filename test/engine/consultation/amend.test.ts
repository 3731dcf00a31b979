import { describe, expect, it } from 'vitest'
import { type Consultation, codeOf, type Stage } from '../../../src/domain/consultation.ts'
import type { CityAct, CityEvent } from '../../../src/domain/inbox.ts'
import { dayMs } from '../../../src/domain/time.ts'
import { decide } from '../../../src/engine/decide.ts'
import type { Decision } from '../../../src/engine/decision.ts'
import { english } from '../../saying.ts'
import { understood } from '../../understood.ts'
import { city, evening } from '../cityside/clerk.ts'

const consultation: Consultation = {
  id: 'trees',
  code: codeOf('trees'),
  title: { en: 'Trees in Nørergade' },
  frame: {
    why: { en: 'Nørergade is dug up.' },
    open: { en: 'Where' },
    settled: { en: 'Ten trees' },
    decider: { en: 'The council' },
    decisionOn: '2026-03-30',
  },
  host: { name: 'Mette', title: { en: 'gardener' } },
  departments: ['parks'],
  audience: { topics: [], places: [], roles: [] },
  questions: [{ id: 'q1', kind: 'open', text: { en: 'Where in Nørergade?' }, statementsMax: 5 }],
  communities: ['sandbox:group/1'],
  opensAt: evening,
  closesAt: evening + 14 * dayMs,
  answerBy: '2026-04-06',
}

function acts(act: CityAct, stage: Stage = { at: 'open', openedAt: evening }): Decision {
  const event: CityEvent = { kind: 'city.acted', id: 'a', at: evening, by: 'cli', act }
  const running = { consultation, stage }
  const found = { of: 'city', city, running, outcome: undefined, commitments: [], tally: undefined } as const
  const { spelling } = understood
  return act.act === 'consultation.corrected'
    ? decide({ ...found, about: 'correcting', spelling }, event, evening)
    : decide({ ...found, about: 'consultation' }, event, evening)
}

const refusedIn = (decision: Decision) =>
  decision.changes.flatMap((change) => (change.kind === 'act.refused' ? [english(change.why)] : []))
const recordedIn = (decision: Decision) =>
  decision.changes.flatMap((change) => (change.kind === 'consultation.recorded' ? [change.consultation] : []))

describe('a consultation under way', () => {
  it('can stay open for longer, closes then, and is on the posts', () => {
    const closesAt = evening + 20 * dayMs
    const decision = acts({ act: 'consultation.extended', consultation: 'trees', closesAt })
    expect(recordedIn(decision)[0]?.closesAt).toBe(closesAt)
    expect(recordedIn(decision)[0]?.answerBy).toBe('2026-04-06')
    expect(decision.changes).toContainEqual(
      expect.objectContaining({ kind: 'timer.set', key: 'closing:trees', dueAt: closesAt }),
    )
    expect(decision.outbox).toMatchObject([{ to: 'sandbox:group/1', edits: 'post:trees:sandbox:group/1' }])
  })

  it('is never open for less, nor after the decision, nor when it is closed', () => {
    for (const days of [10, 14, 40])
      expect(
        refusedIn(acts({ act: 'consultation.extended', consultation: 'trees', closesAt: evening + days * dayMs })),
      ).toHaveLength(1)
    const closed: Stage = { at: 'closed', closedAt: evening }
    expect(
      refusedIn(acts({ act: 'consultation.extended', consultation: 'trees', closesAt: evening + 20 * dayMs }, closed)),
    ).toHaveLength(1)
  })

  it('has a misspelt word put right everywhere, and says so', () => {
    const decision = acts({
      act: 'consultation.corrected',
      consultation: 'trees',
      wrong: 'Nørergade',
      right: 'Nørregade',
    })
    const [corrected] = recordedIn(decision)
    expect(
      JSON.stringify(corrected?.title) + JSON.stringify(corrected?.frame) + JSON.stringify(corrected?.questions),
    ).not.toContain('Nørergade')
    expect(corrected?.corrections).toEqual([{ on: '2026-03-02', was: 'Nørergade', is: 'Nørregade' }])
  })

  it('is not given another meaning under the name of a correction', () => {
    expect(
      refusedIn(
        acts({ act: 'consultation.corrected', consultation: 'trees', wrong: 'Ten trees', right: 'No trees at all' }),
      )[0],
    ).toContain('means something else')
    expect(
      refusedIn(
        acts({ act: 'consultation.corrected', consultation: 'trees', wrong: 'Vestergade', right: 'Nørregade' }),
      ),
    ).toHaveLength(1)
  })

  it('is reminded of now, through the one reminder that everybody gets at most', () => {
    expect(acts({ act: 'consultation.reminded', consultation: 'trees' }).changes).toContainEqual({
      kind: 'timer.set',
      key: 'reminding:trees',
      dueAt: evening,
      timer: { timer: 'reminding', consultation: 'trees', after: 0 },
    })
  })

  it('puts every act on the record, done or refused', () => {
    for (const act of [
      { act: 'consultation.reminded', consultation: 'trees' },
      { act: 'consultation.extended', consultation: 'trees', closesAt: 0 },
    ] as const)
      expect(acts(act).changes).toContainEqual(expect.objectContaining({ kind: 'act.audited', subject: 'trees' }))
  })
})

describe('a typo', () => {
  const corrected = (wrong: string, right: string) =>
    acts({ act: 'consultation.corrected', consultation: 'trees', wrong, right })

  it.each([
    ['Ten', 'Two'],
    ['Where', 'There'],
    ['The council', 'The mayor'],
    ['trees', 'Nørergade'],
    ['Nørergade', 'Søndergade'],
    ['Nørergade is dug up', 'Nørergade is not dug up'],
    ['gardener', 'gardener and mayor'],
  ])('of "%s" is not "%s"', (wrong, right) => {
    expect(recordedIn(corrected(wrong, right))).toEqual([])
    expect(refusedIn(corrected(wrong, right))).toHaveLength(1)
  })

  it('is put right where it stands alone, and not in the middle of other words', () => {
    const [now] = recordedIn(corrected('dug', 'dugg'))
    expect(now?.frame.why).toEqual({ en: 'Nørergade is dugg up.' })
    expect(refusedIn(corrected('e', 'o'))).toHaveLength(1)
  })

  it('reaches those who have answered by what they can read, and asks them nothing again', () => {
    const { changes, outbox } = corrected('Nørergade', 'Nørregade')
    expect(outbox.map(({ to }) => to)).toEqual(['sandbox:group/1'])
    expect(changes.map(({ kind }) => kind)).not.toContain('timer.set')
  })
})
