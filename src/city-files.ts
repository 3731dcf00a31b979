import type { City } from './domain/city.ts'
import type { Understood } from './domain/understood/understood.ts'
import { problemText } from './files/problem.ts'
import { readCity, readUnderstood } from './files/read.ts'
import { labelsToWrite } from './texts/labels.ts'
import { terminalSay } from './texts/terminal.ts'
import type { Texts } from './texts/texts.ts'

/** What people may write to this city; rejects with every problem of the files that say so, a sentence a line. */
export async function understoodBy(promptsDir: string, texts: Texts): Promise<Understood> {
  const read = await readUnderstood(promptsDir, texts.city, labelsToWrite(texts))
  if (!read.ok) throw new Error(read.problems.map(problemText).map(terminalSay(texts)).join('\n'))
  return read.value
}

/** The city that its file describes; rejects with every problem of it, a sentence a line. */
export async function cityIn(cityDir: string, promptsDir = cityDir): Promise<City> {
  const read = await readCity(cityDir, promptsDir)
  if (!read.ok)
    throw new Error(
      [
        ...read.problems.map(problemText).map(terminalSay()),
        'EKKO_CITY names the folder that holds city.yaml, or EKKO_PROMPTS where there is none.',
      ].join('\n'),
    )
  return read.value
}

/** What may be worth a second look in the city's file and its map, a sentence each. */
export async function cityRemarks(cityDir: string, promptsDir: string): Promise<readonly string[]> {
  const read = await readCity(cityDir, promptsDir)
  return read.warnings.map(problemText).map(terminalSay())
}
