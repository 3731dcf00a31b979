import type { CityText } from '../domain/city-text.ts'
import type { TextRef } from '../domain/message.ts'
import { problemText } from '../files/problem.ts'
import { readJargon } from '../files/read.ts'
import { cityTextRemarks } from '../insight/city-text-remarks.ts'
import { remarkLine } from '../insight/launch-remarks.ts'
import type { Cityside } from './cityside.ts'

/** What would make words that citizens will read easier to read, a line each: the check that questions get, for all of them. */
export async function wordingRemarks(
  { promptsDir, city }: Pick<Cityside, 'promptsDir' | 'city'>,
  texts: readonly CityText[],
): Promise<readonly TextRef[]> {
  const jargon = await readJargon(promptsDir, city)
  return [
    ...cityTextRemarks(texts, city, jargon.lists).map((remark) => remarkLine(remark, city)),
    ...jargon.problems.map(problemText),
  ]
}
