import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { decide } from '../../src/engine/decide.ts'
import { needsOf } from '../../src/engine/needs.ts'
import type { World } from '../../src/store/load/states.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { ideasAccount } from '../../src/web/ledger/ideas.ts'
import { understood } from '../understood.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

/** So many people write the same idea, each for themselves. */
async function send(town: LedgerTown, people: number, words: string): Promise<void> {
  const { store, city, clock, texts } = town
  const now = clock.now()
  const surface = { forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 10, edits: true }
  const world: World = { city, needsOf, wordings: wordingsOf(texts), understood, surfaceOf: () => surface }
  const events = Array.from({ length: people }, (_, at): InboxEvent => {
    const contact = `sandbox:${words.length}-${at}` as const
    return { kind: 'message.received', id: `idea-${contact}`, contact, at: now, text: `/idé ${words}` }
  })
  await store.recordInbox(events, now)
  for (;;) {
    const claims = await store.claimInbox(1, now)
    const [claim] = claims
    if (!claim) return
    const [loaded] = await store.load(claims, world)
    if (!loaded) throw new Error('Nothing was loaded.')
    const decision = decide(loaded.state, claim.event, now)
    await store.commit([{ claim, decision, expectedVersion: loaded.version }], now)
  }
}

const read = async (town: LedgerTown, language: string) =>
  (await documentAt({ at: 'front', language }, town, servedHref(town.city)))?.body ?? ''

test('the record counts ideas by who has them, says the clock, and never what anybody wrote', async () => {
  const town = await emptyTown()
  try {
    expect(await read(town, 'da')).not.toContain('Idéer, folk selv er kommet med')
    await send(town, 7, 'Bilerne kører alt for stærkt på Havnevej')
    await send(town, 2, 'Bøger på arabisk på biblioteket')
    const page = await read(town, 'da')
    expect(page).toContain('er lovet et svar inden for 14 dage')
    expect(page).toMatch(/Teknik og Miljø[\s\S]*?Modtaget: 7\. Har fået svar: 0\. Venter: 7\./)
    expect(page).toMatch(/Kultur og Fritid[\s\S]*?Modtaget: færre end fem\. Har fået svar: 0\. Venter: færre end fem\./)
    expect(page).not.toContain('Havnevej')
    await town.passes(15)
    expect(await read(town, 'en')).toMatch(/Received: 7\. Answered: 0\. Waiting: 0\.[\s\S]*?Overdue: 7/)
    const data = JSON.parse((await documentAt({ at: 'data' }, town, servedHref(town.city)))?.body ?? '{}') as {
      readonly ideas: { readonly answerDays: number; readonly departments: readonly object[] }
    }
    expect(data.ideas.answerDays).toBe(14)
    expect(data.ideas.departments).toContainEqual(
      expect.objectContaining({ received: null, answered: 0, waiting: 0, overdue: null }),
    )
    expect(JSON.stringify(data)).not.toContain('arabisk')
  } finally {
    await town.close()
  }
})

test('no count of one to four ideas is shown, nor can one be worked out from the others', async () => {
  const town = await emptyTown()
  const [first] = town.city.departments
  await town.close()
  if (!first) throw new Error('The city has no departments.')
  const cells = fc.record({ answered: fc.nat(30), waiting: fc.nat(12), overdue: fc.nat(12), gone: fc.nat(6) })
  fc.assert(
    fc.property(cells, ({ answered, waiting, overdue, gone }) => {
      const received = answered + waiting + overdue + gone
      const counts = [{ department: first.id, received, answered, waiting, overdue }]
      const told = ideasAccount(counts, town.city, '2026-03-02')?.departments[0]
      if (!told) return expect(received).toBe(0)
      const shown = [told.received, told.answered, told.waiting, told.overdue]
      expect(shown.every((each) => each === null || each === 0 || each >= 5)).toBe(true)
      if (told.received === null) return
      const rest = told.received - (told.answered ?? 0) - (told.waiting ?? 0) - (told.overdue ?? 0)
      expect(rest === 0 || rest >= 5).toBe(true)
    }),
  )
})

test('the front page never says that nothing is late while an idea waits longer than was promised', async () => {
  const town = await emptyTown()
  try {
    await send(town, 1, 'Bøger på arabisk på biblioteket')
    expect(await read(town, 'en')).toContain('Right now we are not late with anything we promised.')
    await town.passes(14 + 112)
    const page = await read(town, 'en')
    expect(page).not.toContain('Right now we are not late with anything we promised.')
    expect(page).toMatch(/112 days overdue[\s\S]*?Ideas that have waited longer than we promised: fewer than five/)
    expect(page).toMatch(/promises overdue \(besides fewer than five ideas\)<\/dt><dd>0/)
    await send(town, 6, 'Bilerne kører alt for stærkt på Havnevej')
    await town.passes(20)
    expect(await read(town, 'en')).toMatch(/promises overdue \(besides fewer than five ideas\)<\/dt><dd>6/)
  } finally {
    await town.close()
  }
})
