import { expect, test } from 'vitest'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import type { Change } from '../../src/engine/decision.ts'
import { needsOf } from '../../src/engine/needs.ts'
import type { World } from '../../src/store/load/states.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { understood } from '../understood.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

const words = 'Hvem fejer foran apoteket?'

/** People write to the host of a question, each a letter of their own that is due on this day. */
async function write({ store, city, clock }: LedgerTown, people: readonly number[], dueOn: string): Promise<void> {
  const now = clock.now()
  const surface = { forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 10, edits: true }
  const world: World = { city, needsOf, wordings: [], understood, surfaceOf: () => surface }
  for (const person of people) {
    const contact = `sandbox:writer-${person}` as const
    const subject = { of: 'letter', consultation: 'noerregade-space', letter: `letter-${person}` } as const
    const inquiry = inquiryKeyOf(subject)
    const made: readonly Change[] = [
      { kind: 'person.met', language: 'da', at: now },
      { kind: 'inquiry.written', inquiry, subject, department: 'streets-parks', writer: contact, dueOn },
      { kind: 'inquiry.continued', inquiry, line: { key: `line-${person}`, kind: 'wrote', words, at: now } },
    ]
    await store.recordInbox([{ kind: 'message.received', id: `wrote-${person}`, contact, at: now, text: 'x' }], now)
    const claims = await store.claimInbox(1, now)
    const [claim] = claims
    const [loaded] = await store.load(claims, world)
    if (!claim || !loaded) throw new Error('Nothing was loaded.')
    await store.commit([{ claim, decision: { changes: made, outbox: [] }, expectedVersion: loaded.version }], now)
  }
}

const read = async (town: LedgerTown, language: string) =>
  (await documentAt({ at: 'front', language }, town, servedHref(town.city)))?.body ?? ''
const dataOf = async (town: LedgerTown) =>
  JSON.parse((await documentAt({ at: 'data' }, town, servedHref(town.city)))?.body ?? '{}') as {
    readonly promises: object
    readonly letters: object | null
  }

test('the record never says that nothing is late while a letter waits, and says how long without a number of few', async () => {
  const town = await emptyTown()
  try {
    await town.launch('noerregade-space')
    expect((await dataOf(town)).letters).toBeNull()
    await write(town, [1, 2], '2025-03-14')
    await town.passes(3)
    const waiting = await read(town, 'en')
    expect(waiting).toContain('Right now we are not late with anything we promised.')
    expect(waiting).toContain('Some letters to hosts wait for a reply, and their day has not passed.')
    // Twelve days past 14 March; the question itself is promised for later.
    await town.passes(20)
    const page = await read(town, 'en')
    expect(page).not.toContain('Right now we are not late with anything we promised.')
    expect(page).toMatch(/12 days overdue[\s\S]*?Some letters to hosts are late, the oldest by 12 days\./)
    expect(page).toMatch(/promises overdue \(besides some letters to hosts\)<\/dt><dd>0/)
    expect(page).not.toContain('apoteket')
    expect(await read(town, 'da')).toContain(
      'Nogle beskeder til dem, der spurgte, har ventet længere på svar, end der var lovet. Den ældste er 12 dage over tiden.',
    )
    expect(await dataOf(town)).toMatchObject({
      promises: { overdue: 0, lettersHidden: true },
      letters: { inTime: 0, late: null, daysLate: 12, answered: 0 },
    })
  } finally {
    await town.close()
  }
})

test('five and more are counted with all other promises', async () => {
  const town = await emptyTown()
  try {
    await town.launch('noerregade-space')
    await write(town, [1, 2, 3, 4, 5, 6], '2025-03-14')
    await town.passes(12)
    const page = await read(town, 'en')
    expect(page).toContain('6 letters to hosts are late, the oldest by one day.')
    expect(page).toMatch(/promises overdue<\/dt><dd>6/)
    const { letters, promises } = await dataOf(town)
    expect(letters).toMatchObject({ late: 6, lateAt: [expect.objectContaining({ en: 'Streets and Parks' })] })
    expect(promises).toMatchObject({ overdue: 6, lettersHidden: false })
    expect(JSON.stringify(letters)).not.toContain('apoteket')
  } finally {
    await town.close()
  }
})
