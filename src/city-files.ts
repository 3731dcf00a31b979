import type { City } from './domain/city.ts'
import { learnPersonal } from './domain/personal/said.ts'
import type { Understood } from './domain/understood/understood.ts'
import { readPersonal } from './files/personal.ts'
import { problemText } from './files/problem.ts'
import { readCity, readUnderstood } from './files/read.ts'
import { wordFilesOf } from './files/word-files.ts'
import { labelsToWrite } from './texts/labels.ts'
import { terminalSay } from './texts/terminal.ts'
import type { Texts } from './texts/texts.ts'
import { wordsWritten } from './texts/words.ts'

/**
 * What people may write to this city; rejects with every problem of the files that say so, a sentence a line. Read anew only
 * when a file of words was changed: a rehearsal and `ekko doctor` ask again within one process, and all languages take a third of a second.
 */
export async function understoodBy(promptsDir: string, texts: Texts): Promise<Understood> {
  const labels = labelsToWrite(texts)
  const key = JSON.stringify([promptsDir, texts.city.languages, labels, await wordFilesOf(promptsDir)])
  const known = understoodByKey.get(key)
  if (known) return known
  const read = await readUnderstood(promptsDir, texts.city, labels)
  if (!read.ok) throw new Error(read.problems.map(problemText).map(terminalSay(texts)).join('\n'))
  if (understoodByKey.size >= understoodMax) understoodByKey.clear()
  const understood = { ...read.value, writtenIn: wordsWritten(texts) }
  understoodByKey.set(key, understood)
  return understood
}

const understoodByKey = new Map<string, Understood>()
/** A process has one city, and a sandbox or a rehearsal beside it. */
const understoodMax = 4

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

/** From here on texts are looked through for people with the words of these files; they are read when the first text is. */
export function learnPersonalFrom(promptsDir: string): void {
  learnPersonal(() => readPersonal(promptsDir))
}
