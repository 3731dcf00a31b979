import { expect, test } from 'vitest'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Bench } from './suite.ts'
import { changes, consultationOf, evening, happens, launch, meet, wrote } from './town.ts'

const anna = 'sandbox:anna-4711'
const bo = 'sandbox:bo'

/** Letters to hosts, counted: the replies that are owed, without a word of what they are about. */
export function lettersKept(here: () => Bench): void {
  const subjectOf = (letter: string) => ({ of: 'letter', consultation: 'benches', letter }) as const
  const keyOf = (letter: string) => inquiryKeyOf(subjectOf(letter))
  const writes = async (contact: typeof anna | typeof bo, letter: string, dueOn: string) => {
    const written: Change = {
      kind: 'inquiry.written',
      inquiry: keyOf(letter),
      subject: subjectOf(letter),
      department: 'parks',
      writer: contact,
      dueOn,
    }
    const line = { key: `line ${letter}`, kind: 'wrote', words: 'Unmistakable benches', at: evening } as const
    const continued: Change = { kind: 'inquiry.continued', inquiry: keyOf(letter), line }
    await happens(here().store, wrote(contact), changes(written, continued))
  }
  const begins = async () => {
    const { store } = here()
    await meet(store, anna)
    await meet(store, bo)
    await launch(store, consultationOf('benches'))
    await writes(anna, 'one', '2026-03-20')
    await writes(bo, 'two', '2026-03-16')
  }

  test('are owed from the day they are written, the longest first, and no word of them is read', async () => {
    await begins()
    const letters = await here().store.letters()
    expect(letters).toEqual({
      owed: [
        { inquiry: keyOf('two'), subject: subjectOf('two'), department: 'parks', dueOn: '2026-03-16' },
        { inquiry: keyOf('one'), subject: subjectOf('one'), department: 'parks', dueOn: '2026-03-20' },
      ],
      answered: 0,
    })
    expect(JSON.stringify(letters)).not.toContain('Unmistakable')
  })

  test('are owed no more once they are answered, ended or forgotten', async () => {
    const { store } = here()
    await begins()
    await happens(
      store,
      wrote(anna),
      changes({ kind: 'inquiry.replied', inquiry: keyOf('one'), asker: bo, at: evening }),
    )
    expect(await store.letters()).toMatchObject({ owed: [{ inquiry: keyOf('two') }], answered: 1 })
    await happens(
      store,
      wrote(bo),
      changes({ kind: 'inquiry.ended', inquiry: keyOf('two'), by: 'citizen', at: evening }),
    )
    expect(await store.letters()).toEqual({ owed: [], answered: 1 })
    await writes(anna, 'one', '2026-04-01')
    expect(await store.letters(), 'the same exchange, written in again').toMatchObject({
      owed: [{ inquiry: keyOf('one'), dueOn: '2026-04-01' }],
      answered: 0,
    })
    await happens(store, wrote(anna), changes({ kind: 'person.forgotten', at: evening }))
    expect((await store.letters()).owed).toEqual([])
  })
}
