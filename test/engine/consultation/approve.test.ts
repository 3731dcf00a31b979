import { describe, expect, test } from 'vitest'
import { wordingMark } from '../../../src/domain/approval.ts'
import type { RunningConsultation } from '../../../src/domain/consultation.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import type { HeldDuty } from '../../../src/domain/duty.ts'
import type { CityAct, CityEvent } from '../../../src/domain/inbox.ts'
import { type TextRef, text } from '../../../src/domain/message.ts'
import { markOf } from '../../../src/engine/cityside/mark.ts'
import { decide } from '../../../src/engine/decide.ts'
import type { CityState } from '../../../src/engine/state.ts'
import { english } from '../../saying.ts'
import { city, consultationOf, evening } from '../../store/town.ts'

const benches = consultationOf('benches')
const [owner] = benches.departments
const careful = { ...city, approval: 'second-person' } as const
const found = { of: 'city', running: undefined, outcome: undefined, commitments: [], tally: undefined } as const
const duties: readonly HeldDuty[] = [
  { kind: 'moderator', department: owner, contact: 'telegram:mette', since: evening },
  { kind: 'moderator', department: owner, contact: 'telegram:per', since: evening },
  { kind: 'administrator', contact: 'slack:T1/U9', since: evening },
  { kind: 'staff', department: owner, contact: 'telegram:jens', since: evening },
  { kind: 'moderator', department: 'elsewhere', contact: 'telegram:karen', since: evening },
]
const mette = markOf('telegram:mette')
const per = markOf('telegram:per')

function acted(act: CityAct, by: string): CityEvent {
  return { kind: 'city.acted', id: 'a', at: evening, by, act }
}

function submit(by: string, where: typeof city = careful, chats: readonly (readonly ContactId[])[] = []) {
  const state: CityState = { ...found, city: where, about: 'launch', owed: [], sameCode: undefined, duties, chats }
  return decide(state, acted({ act: 'consultation.submitted', consultation: benches }, by), evening)
}

function onDraft(
  act: CityAct,
  by: string,
  stage: RunningConsultation['stage'] = { at: 'draft', by: mette },
  chats: readonly (readonly ContactId[])[] = [],
  problems: readonly TextRef[] = [],
) {
  const running = { consultation: benches, stage }
  const state: CityState = { ...found, city: careful, about: 'approval', running, owed: [], chats, problems }
  return decide(state, acted(act, by), evening)
}

const approved = { act: 'consultation.approved', consultation: 'benches', seen: wordingMark(benches) } as const

function refusalOf({ changes }: ReturnType<typeof decide>): string | undefined {
  const refused = changes.find((change) => change.kind === 'act.refused')
  return refused && english(refused.why)
}

test('what is refused is marked on the record right behind the act, and what is done is not', () => {
  const audited = ({ changes }: ReturnType<typeof decide>) =>
    changes.flatMap((change) => (change.kind === 'act.audited' ? [`${change.act} ${change.subject}`] : []))
  expect(audited(onDraft(approved, mette))).toEqual(['consultation.approved benches', 'act.refused benches'])
  expect(audited(submit(mette))).toEqual(['consultation.submitted benches'])
})

describe('a city that asks for a second pair of eyes', () => {
  test('opens nothing by one person, in whatever way it was written, and tells those who may say yes', () => {
    for (const by of [mette, 'cli', 'desk:1']) {
      const { changes } = submit(by)
      expect(changes.find(({ kind }) => kind === 'timer.set')).toBeUndefined()
      expect(changes).toContainEqual({
        kind: 'consultation.recorded',
        consultation: benches,
        stage: { at: 'draft', by },
      })
    }
    const told = submit(mette).changes.find((change) => change.kind === 'approvers.told')
    expect(told?.contacts).toEqual(['telegram:per', 'slack:T1/U9'])
    expect(told?.besides).toEqual(['telegram:mette'])
  })

  test('asks for no yes in any chat of the one who wrote it', () => {
    const chats = [['telegram:mette', 'slack:T1/U9']] as const
    const told = submit(mette, careful, chats).changes.find((change) => change.kind === 'approvers.told')
    expect(told?.contacts).toEqual(['telegram:per'])
    expect(told?.besides).toEqual(['telegram:mette', 'slack:T1/U9'])
  })

  test('can ask for it in one department alone', () => {
    const owning = { id: owner, name: { en: 'Streets' } }
    const other = { id: 'elsewhere', name: { en: 'Elsewhere' }, approval: 'second-person' } as const
    const opens = submit(mette, { ...city, departments: [owning, other] })
    expect(opens.changes.some(({ kind }) => kind === 'timer.set')).toBe(true)
    const waits = submit(mette, { ...city, departments: [{ ...owning, approval: 'second-person' }, other] })
    expect(waits.changes.some(({ kind }) => kind === 'approvers.told')).toBe(true)
  })

  test('opens nothing by a yes that comes too late for it, and says what stands in the way', () => {
    const late = onDraft(approved, per, undefined, [], [text('plan-never')])
    expect(refusalOf(late)).toContain('cannot be opened as it is now: It would close before anyone had got it.')
    expect(late.changes.some(({ kind }) => kind === 'timer.set')).toBe(false)
  })

  test('takes no yes from the one who wrote it', () => {
    expect(refusalOf(onDraft(approved, mette))).toContain('You sent')
  })

  test('takes no yes from another chat of theirs', () => {
    const chats = [
      ['telegram:jens', 'slack:T1/U7'],
      ['slack:T1/U4', 'telegram:mette'],
    ] as const
    const draft = { at: 'draft', by: mette } as const
    expect(refusalOf(onDraft(approved, markOf('slack:T1/U4'), draft, chats))).toBe(refusalOf(onDraft(approved, mette)))
    expect(refusalOf(onDraft(approved, per, draft, chats))).toBeUndefined()
  })

  test('takes a yes from another, and both stand on the record', () => {
    const { changes } = onDraft(approved, per)
    expect(changes).toContainEqual({
      kind: 'consultation.recorded',
      consultation: benches,
      stage: { at: 'scheduled' },
    })
    expect(changes.some((change) => change.kind === 'timer.set' && change.key === 'opening:benches')).toBe(true)
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'act.audited', by: per, act: 'consultation.approved', subject: 'benches' }),
    )
    expect(submit(mette).changes).toContainEqual(
      expect.objectContaining({ kind: 'act.audited', by: mette, act: 'consultation.submitted' }),
    )
  })

  test('takes no yes to words that were changed after they were looked at, nor to what is open', () => {
    expect(refusalOf(onDraft({ ...approved, seen: 'another' }, per))).toContain('was changed')
    expect(refusalOf(onDraft(approved, per, { at: 'open', openedAt: evening }))).toContain('nothing to approve')
  })

  test('keeps what a colleague asks to have changed', () => {
    const { changes } = onDraft({ act: 'consultation.returned', consultation: 'benches', why: 'Which street?' }, per)
    expect(changes).toContainEqual({
      kind: 'consultation.moved',
      consultation: 'benches',
      stage: { at: 'draft', by: mette, returned: { by: per, why: 'Which street?' } },
    })
  })
})

test('a test goes to one chat, changes nothing but the record, and each of its buttons says that it was one', () => {
  const state: CityState = { of: 'city', city, about: 'nothing' }
  const { changes, outbox } = decide(
    state,
    acted({ act: 'consultation.tested', consultation: benches, to: 'telegram:mette' }, mette),
    evening,
  )
  expect(changes.map(({ kind }) => kind)).toEqual(['act.audited'])
  expect(new Set(outbox.map(({ to }) => to))).toEqual(new Set(['telegram:mette']))
  const buttons = outbox.flatMap(({ notice }) => (notice.kind === 'said' ? (notice.message.buttons ?? []) : []))
  expect(buttons.length).toBeGreaterThan(2)
  for (const button of buttons)
    expect('action' in button && button.action).toMatchObject({
      do: 'cityside',
      verb: 'example',
      item: expect.stringMatching(/^test-/),
    })
})
