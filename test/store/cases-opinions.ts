import { expect, test } from 'vitest'
import type { Consultation, RunningConsultation } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { groupOf } from '../../src/domain/opinions/opinions.ts'
import { takesReactions } from '../../src/domain/reactions/question.ts'
import type { Vote } from '../../src/domain/reactions/vote.ts'
import { hourMs } from '../../src/domain/time.ts'
import { findOpinions } from '../../src/insight/groups/find.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, evening, happens, launch, meet, wrote } from './town.ts'

const statements = Array.from({ length: 8 }, (_, at) => `s${at + 1}`)
const people = Array.from({ length: 24 }, (_, at): ContactId => `sandbox:p${at + 1}`)

/** Groups of people who vote alike are found in the votes, again where votes have come, and once and for all when none can come. */
export function opinionsFound(here: () => Bench): void {
  const roads: Consultation = consultationOf('roads', {
    questions: [
      {
        id: 'agree',
        kind: 'agree',
        text: { en: 'Do you agree?' },
        statements: statements.map((id) => ({ id, text: { en: id } })),
      },
    ],
  })
  const votes = async (contact: ContactId | undefined, vote: (statement: number) => Vote) => {
    const value = {
      kind: 'agree',
      shown: statements,
      votes: Object.fromEntries(statements.map((id, at) => [id, vote(at)])),
    } as const
    const joined = { kind: 'invitation.joined', consultation: 'roads', at: evening } as const
    const given = { kind: 'answer.given', consultation: 'roads', question: 'agree', value, at: evening } as const
    await happens(here().store, wrote(contact ?? 'sandbox:none'), changes(joined, given))
  }
  /** Half say yes to the first four and no to the others, the other half the opposite; all agree with the last. */
  const camps = (person: number) => (statement: number) =>
    statement === 7 || person % 2 === Math.floor(statement / 4) ? (1 as const) : (-1 as const)
  const begins = async () => {
    for (const contact of people) await meet(here().store, contact)
    await launch(here().store, roads)
    for (const [at, contact] of people.entries()) await votes(contact, camps(at))
  }
  const running = async () => (await here().store.consultation('roads')) as RunningConsultation
  const found = async (at = evening) => (await here().store.opinionsOf(await running(), findOpinions, at))[0]
  const later = evening + hourMs

  test('they are kept with who is in which group, and read again without being found anew', async () => {
    await begins()
    const first = await found()
    expect(first?.found.groups.map(({ size }) => size)).toEqual([12, 12])
    expect(first?.found.shared).toEqual([{ statement: 's8' }])
    expect(first?.members).toHaveLength(24)
    expect(first && groupOf(first, 1)).not.toBe(first && groupOf(first, 2))
    expect(await here().store.opinionsKept('roads')).toEqual([first])
    expect(await found(later)).toEqual(first)
  })

  test('votes that come since are in it the next time, and none is once it is closed', async () => {
    await begins()
    await found()
    await votes(people[0], camps(1))
    const second = await found(later)
    expect(second).toMatchObject({ at: later, final: false })
    expect(second?.found.groups.map(({ size }) => size)).toEqual([13, 11])
    const stage = { at: 'closed', closedAt: later } as const
    await changeCity(here().store, 'roads', changes({ kind: 'consultation.moved', consultation: 'roads', stage }))
    const last = await found(later + 1)
    expect(last).toMatchObject({ at: later + 1, final: true, found: second?.found })
    // What was told stays, also where a vote would be changed after the end.
    await votes(people[1], camps(0))
    expect(await found(later + hourMs)).toEqual(last)
  })

  test('votes of one who wants nothing read are in no figure and no group', async () => {
    await begins()
    await happens(here().store, wrote('sandbox:p3'), changes({ kind: 'person.restricted', at: evening }))
    const kept = await found()
    expect(kept?.found.people).toBe(23)
    expect(kept?.found.groups.map(({ size }) => size)).toEqual([12, 11])
    expect(kept && groupOf(kept, 3)).toBeUndefined()
  })

  test('one who is forgotten stays counted, and nothing leads to them', async () => {
    await begins()
    const before = await found()
    await happens(here().store, wrote('sandbox:p3'), changes({ kind: 'person.forgotten', at: evening }))
    const [question] = roads.questions.filter(takesReactions)
    const cast = question && (await here().store.votesCast('roads', question))
    expect(cast && findOpinions(cast).found).toEqual(before?.found)
  })

  test('a group has the name that was given to it last, with who signed it off and when, until it is taken away', async () => {
    await begins()
    const stage = { at: 'closed', closedAt: later } as const
    await changeCity(here().store, 'roads', changes({ kind: 'consultation.moved', consultation: 'roads', stage }))
    await found(later)
    const about = { kind: 'group.named', consultation: 'roads', question: 'agree', group: 1 } as const
    const names = async () => (await here().store.opinionsKept('roads'))[0]?.names
    const does = (more: { readonly name?: string; readonly by: string; readonly at: number }) =>
      changeCity(here().store, 'roads', changes({ ...about, ...more }))
    await does({ name: 'Those for trees', by: 'cli', at: later + 1 })
    await does({ name: 'Trees first', by: 'desk:mette', at: later + 2 })
    expect(await names()).toEqual({ 1: { name: 'Trees first', by: 'desk:mette', at: later + 2 } })
    expect((await found(later + 3))?.names).toEqual(await names())
    await does({ by: 'desk:mette', at: later + 4 })
    expect(await names()).toEqual({})
  })
}
