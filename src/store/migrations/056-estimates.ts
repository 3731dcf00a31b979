import type { Ddl } from '../databases/dialect.ts'

/**
 * How many rows to expect where a consultation is one of few and its statements are very many. SQLite guesses ten for any equal column,
 * and then goes through everything that was written for what one person wrote.
 */
export function estimates({ expect }: Ddl): readonly string[] {
  return expect([
    { table: 'statements', index: 'statements', rows: [1_000_000, 100_000, 1] },
    { table: 'statements', index: 'statements_of', rows: [1_000_000, 100_000, 2, 1] },
    { table: 'respondents', index: 'respondents', rows: [3_000_000, 200_000, 1] },
    { table: 'respondents', index: 'respondents_of', rows: [3_000_000, 3, 1] },
    // Few people keep back what they said.
    { table: 'persons', index: 'persons_kept_back', rows: [100, 1] },
  ])
}
