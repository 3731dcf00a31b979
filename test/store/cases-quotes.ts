import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import { type QuoteSigned, quoteMark } from '../../src/domain/quotes.ts'
import { dayMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import { acted, changeCity, changes, consultationOf, evening, happens, knownOf, launch, meet, wrote } from './town.ts'

const anna: ContactId = 'sandbox:anna-4711'
const bo: ContactId = 'sandbox:bo'

/** What a moderator says of statements, and what becomes of it when their authors change their minds. */
export function quotesKept(here: () => Bench): void {
  const cleared = async ({ store }: Bench) => (await store.quotesCleared('benches')).statements.map(({ text }) => text)
  const signs = (store: Store, number: number, sign: QuoteSigned['sign']) =>
    changeCity(
      store,
      'benches',
      changes({ kind: 'quote.signed', consultation: 'benches', number, sign, by: 'cli', at: evening }),
    )

  test('nothing may be quoted that was not cleared, and what is decided anew or undecided again counts as that', async () => {
    const { store } = here()
    await live(store)
    expect(await cleared(here())).toEqual([])
    await signs(store, 1, { verdict: 'cleared', vouched: true })
    await signs(store, 2, { verdict: 'kept', reason: 'names' })
    await signs(store, 3, { verdict: 'kept' })
    expect(await cleared(here())).toEqual(['A bench at the corner'])
    expect([...(await store.quotesSigned('benches'))]).toEqual([
      [1, { verdict: 'cleared', vouched: true }],
      [2, { verdict: 'kept', reason: 'names' }],
      [3, { verdict: 'kept' }],
    ])
    await signs(store, 2, { verdict: 'cleared' })
    await signs(store, 1, { verdict: 'undecided' })
    expect(await cleared(here())).toEqual(['Shade in July'])
    expect((await store.quotesSigned('benches')).has(1)).toBe(false)
  })

  test('the public page has the same words where people were told beside the question, and none of what was asked before that', async () => {
    const { store, rig } = here()
    await live(store)
    await signs(store, 1, { verdict: 'cleared' })
    expect((await store.quotesPublic('benches'))?.map(({ number, text }) => [number, text])).toEqual([
      [1, 'A bench at the corner'],
    ])
    await rig.query('update consultations set public_quotes = 0')
    expect(await store.quotesPublic('benches')).toBeUndefined()
    expect(await store.quotesPublic('nothing')).toBeUndefined()
  })

  test('what may be quoted comes with what its writer answered', async () => {
    const { store } = here()
    await live(store)
    await signs(store, 3, { verdict: 'cleared' })
    const { answers, statements } = await store.quotesCleared('benches')
    expect(statements.map(({ respondent }) => respondent)).toEqual([2])
    expect(answers.map(({ respondent, question }) => [respondent, question])).toEqual([
      [2, 'bench'],
      [2, 'wish'],
    ])
  })

  test('what is quoted is chosen by who agrees with what: an author with their own', async () => {
    const { store } = here()
    await live(store)
    await signs(store, 3, { verdict: 'cleared' })
    expect((await store.quotesCleared('benches')).approvals).toBeUndefined()
    const votes = { '1': 1, '2': -1 } as const
    await happens(store, wrote(bo), changes(given('wish/react', { kind: 'agree', shown: ['1', '2', '9'], votes })))
    expect((await store.quotesCleared('benches')).approvals).toEqual([[1, 3]])
    expect((await store.spokenIn('benches', 2)).approvals).toEqual([[1, 3]])
    expect((await store.quotesCleared('nothing')).approvals).toBeUndefined()
  })

  test('what could be quoted comes with how many of those who answered have told each role', async () => {
    const { store } = here()
    await live(store)
    expect((await store.spokenIn('benches', 2)).roleCounts).toEqual({ told: 0, of: {} })
    await happens(store, wrote(bo), changes({ kind: 'interests.chosen', of: 'role', ids: ['shop-owner', 'parent'] }))
    await happens(store, wrote(anna), changes({ kind: 'interests.chosen', of: 'role', ids: ['parent'] }))
    const { roleCounts } = await store.spokenIn('benches', 2)
    expect(roleCounts).toEqual({ told: 2, of: { parent: 2, 'shop-owner': 1 } })
  })

  test('words that their author changes need a new look: their new number is not cleared', async () => {
    const { store } = here()
    await live(store)
    await signs(store, 3, { verdict: 'cleared' })
    await happens(store, wrote(bo), changes(given('wish', { kind: 'open', statements: ['No trees'] })))
    expect(await cleared(here())).toEqual([])
  })

  test('"do not quote me" and pausing count also for what was cleared before, until they are taken back', async () => {
    const { store } = here()
    await live(store)
    for (const number of [1, 2, 3]) await signs(store, number, { verdict: 'cleared' })
    for (const kind of ['person.objected', 'person.restricted'] as const) {
      await happens(store, wrote(anna), changes({ kind, at: evening }))
      expect(await cleared(here())).toEqual(['Trees'])
      expect((await store.spokenIn('benches', 2)).statements.map(({ text }) => text)).toEqual(['Trees'])
      await happens(store, wrote(anna), changes({ kind, at: null }))
      expect(await cleared(here())).toHaveLength(3)
    }
  })

  test('after "stop" nothing of theirs newly reaches others, and everything counts and is read as before, until they come back', async () => {
    const { store } = here()
    await live(store)
    for (const number of [1, 3]) await signs(store, number, { verdict: 'cleared' })
    const before = await store.tally('benches')
    await happens(store, wrote(anna), changes({ kind: 'person.stopped', at: evening }))
    expect(await cleared(here())).toEqual(['Trees'])
    expect((await store.spokenIn('benches', 2)).statements.map(({ text }) => text)).toEqual(['Trees'])
    expect(await store.tally('benches')).toEqual(before)
    const standing = async () =>
      (await store.statementsOf('benches')).map(({ text, quote, staysHere, unquoted }) => [
        text,
        quote,
        staysHere,
        unquoted,
      ])
    expect(await standing()).toEqual([
      ['A bench at the corner', 'kept', true, undefined],
      ['Shade in July', undefined, true, undefined],
      ['Trees', 'cleared', undefined, undefined],
    ])
    expect([...(await store.quotesSigned('benches'))]).toEqual([
      [1, { verdict: 'kept', reason: 'author' }],
      [3, { verdict: 'cleared' }],
    ])
    const known = await knownOf(store, anna)
    const own = async () => (known && (await store.ownData(known.person.id)))?.matters[0]?.statements ?? []
    expect((await own()).map(({ quote }) => quote)).toEqual(['kept', undefined])
    const seen = quoteMark('Shade in July')
    const act = acted({ act: 'quote.signed', consultation: 'benches', number: 2, seen, sign: { verdict: 'cleared' } })
    await happens(store, act, ({ state }) => decide(state, act, evening))
    expect([...(await store.quotesSigned('benches')).keys()]).toEqual([1, 3])
    await happens(store, wrote(anna), changes({ kind: 'person.restarted', at: evening }))
    expect(await cleared(here())).toEqual(['A bench at the corner', 'Trees'])
    expect((await own()).map(({ quote }) => quote)).toEqual(['cleared', undefined])
  })

  test('"forget me" takes with it what was said of their statements, and of those of no other', async () => {
    const { store, rig } = here()
    await live(store)
    for (const number of [1, 2, 3]) await signs(store, number, { verdict: 'cleared' })
    await happens(store, wrote(anna), changes({ kind: 'person.forgotten', at: evening }))
    expect(await cleared(here())).toEqual(['Trees'])
    expect([...(await store.quotesSigned('benches')).keys()]).toEqual([3])
    expect((await everythingIn(rig)).match(/^quotes /gmu)).toHaveLength(1)
  })

  test('moderators of who asks are told once that there are quotes to read: no staff, no other department', async () => {
    const { store } = here()
    await live(store)
    const duties = [
      ['sandbox:mette', { kind: 'moderator', department: 'parks' }],
      ['sandbox:lars', { kind: 'staff', department: 'parks' }],
      ['sandbox:sofie', { kind: 'moderator', department: 'roads' }],
      ['sandbox:all', { kind: 'moderator' }],
    ] as const
    for (const [contact, duty] of duties) {
      await meet(store, contact)
      const granted = { contact, duty }
      await happens(
        store,
        acted({ act: 'duty.granted', ...granted }),
        changes({ kind: 'duty.granted', ...granted, at: evening }),
      )
    }
    const told = async (department: string) => {
      const offer = { consultation: 'benches', department, key: `quoting:${department}` } as const
      await changeCity(
        store,
        'benches',
        changes({ kind: 'quotes.offered', ...offer, at: evening, expiresAt: evening + dayMs }),
      )
      const items = await store.claimOutbox('sandbox', 20, evening)
      return items.filter(({ notice }) => notice.kind === 'cityside').map(({ to, expiresAt }) => [to, expiresAt])
    }
    expect(await told('parks')).toEqual([['sandbox:mette', evening + dayMs]])
    expect(await told('parks')).toEqual([])
    expect(await told('culture')).toEqual([['sandbox:all', evening + dayMs]])
  })

  test('no word is said of a number that no statement has', async () => {
    const { store } = here()
    await live(store)
    const sign = { verdict: 'kept', reason: 'hurts' } as const
    const act = acted({ act: 'quote.signed', consultation: 'benches', number: 999, seen: '', sign })
    await happens(store, act, ({ state }) => decide(state, act, evening))
    expect((await store.tally('benches')).quotesRead).toBeUndefined()
  })

  test('statements come with what was said of them, to staff and to their author', async () => {
    const { store } = here()
    await live(store)
    await signs(store, 1, { verdict: 'cleared' })
    await signs(store, 2, { verdict: 'kept', reason: 'names' })
    const said = (rows: readonly { readonly number: number; readonly quote?: string }[]) =>
      rows.map(({ number, quote }) => [number, quote])
    expect(said(await store.statementsOf('benches'))).toEqual([
      [1, 'cleared'],
      [2, 'kept'],
      [3, undefined],
    ])
    expect((await store.tally('benches')).quotesRead).toBe(2)
    const known = await knownOf(store, anna)
    const data = known && (await store.ownData(known.person.id))
    expect(said(data?.matters[0]?.statements ?? [])).toEqual([
      [1, 'cleared'],
      [2, 'kept'],
    ])
  })

  test('what holds a number that leads to a person is not quoted, even if it was cleared', async () => {
    const { store } = here()
    await live(store, 'Call me on 20 30 40 50 about it')
    await signs(store, 1, { verdict: 'cleared' })
    expect(await cleared(here())).toEqual([])
  })
}

const about = { consultation: 'benches', at: evening } as const
const given = (question: string, value: Extract<Change, { kind: 'answer.given' }>['value']): Change => ({
  kind: 'answer.given',
  ...about,
  question,
  value,
})

/** Anna says two things, and Bo one. */
async function live(store: Store, first = 'A bench at the corner'): Promise<void> {
  await launch(store, consultationOf('benches'))
  const joined: Change = { kind: 'invitation.joined', ...about }
  await meet(store, anna, [joined, given('wish', { kind: 'open', statements: [first, 'Shade in July'] })])
  await meet(store, bo, [
    joined,
    given('bench', { kind: 'choice', choice: 'yes' }),
    given('wish', { kind: 'open', statements: ['Trees'] }),
  ])
}
