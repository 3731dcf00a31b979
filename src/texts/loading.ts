import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '../domain/city.ts'
import type { TextFile } from './bundles.ts'
import { makeTexts, type Texts } from './texts.ts'

/** Reads prompts/LANGUAGE/*.ftl for every language of the city. Throws one error with every problem in it, a sentence a line. */
export function loadTexts(dir: string, city: City): Texts {
  const files = new Map(city.languages.map((language) => [language, filesIn(join(dir, language))]))
  const { texts, problems } = makeTexts(city, files)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return texts
}

/** The texts of one folder, as they were written. Throws a sentence where there is no such folder. */
export function filesIn(dir: string): readonly TextFile[] {
  return namesIn(dir).map((name) => ({ name: join(dir, name), content: readFileSync(join(dir, name), 'utf8') }))
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.ftl'))
      .sort()
  } catch {
    throw new Error(
      `There is no folder ${dir}. Add one with a translation of every .ftl file, or remove the language from city.yaml.`,
    )
  }
}
