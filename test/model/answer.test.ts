import { expect, test } from 'vitest'
import { readAnswer } from '../../src/model/answer.ts'
import { outgoing } from '../../src/model/batches.ts'
import type { StatementRow } from '../../src/store/records/statements.ts'

const sent = (text: string) => {
  const row: Partial<StatementRow> = { number: 7, text }
  return outgoing([row as StatementRow], {})
}
const answered = (words: string) =>
  JSON.stringify({ themes: [{ label: 'Benches', why: '', statements: [{ n: 1, words }] }] })

test.each([
  ['More benches\nby the river', 'benches by the', 'benches\nby the'],
  ['More benches.  And (some) shade?', 'benches. And (some) shade?', 'benches.  And (some) shade?'],
  ['More benches by the river', 'by the river', 'by the river'],
])(
  'words that were written in lines, and went out in one, stand where they were written: %j',
  (text, words, stands) => {
    const read = readAnswer(answered(words), sent(text))
    const [at] = read.ok ? (read.themes[0]?.statements ?? []) : []
    expect(text.slice(at?.from, at?.to)).toBe(stands)
  },
)

test.each(['benches by a', '.*', 'benches.by', 'benches\\s+by'])(
  'words that do not stand there are no quote: %s',
  (words) => {
    expect(readAnswer(answered(words), sent('More benches\nby the river'))).toMatchObject({
      ok: false,
      fault: 'quotes',
    })
  },
)
