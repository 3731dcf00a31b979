import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '../domain/city.ts'
import type { Language } from '../domain/language.ts'
import { shippedPrompts } from '../shipped.ts'
import type { TextFile } from './bundles.ts'
import { makeTexts, shippedLanguage, type Texts } from './texts.ts'

/** The folder of what only moderators and staff read, within a language's own. */
const citysideFolder = 'cityside'

/** Reads the texts of every language of the city. Throws one error with every problem in them, a sentence a line. */
export function loadTexts(dir: string, city: City): Texts {
  const files = new Map(city.languages.map((language) => [language, filesIn(join(dir, language))]))
  const { texts, problems } = makeTexts(city, files, shippedFiles())
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return texts
}

/** The English texts that come with Ekko, as they were written. */
export function shippedFiles(): readonly TextFile[] {
  return shippedFilesIn(shippedLanguage)
}

/** The texts that come with Ekko in one language, as they were written. */
export function shippedFilesIn(language: Language): readonly TextFile[] {
  return filesIn(join(shippedPrompts, language))
}

/** The texts of one language: what citizens read, and below it what the city's side reads. Throws a sentence where there is no such folder. */
export function filesIn(dir: string): readonly TextFile[] {
  if (!existsSync(dir))
    throw new Error(
      `There is no folder ${dir}. Add one with a translation of every .ftl file, or remove the language from city.yaml.`,
    )
  const cityside = join(dir, citysideFolder)
  const below = existsSync(cityside) ? filesOf(cityside).map((file) => ({ ...file, forCityside: true })) : []
  return [...filesOf(dir), ...below]
}

function filesOf(dir: string): readonly TextFile[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => ({ name: join(dir, name), content: readFileSync(join(dir, name), 'utf8') }))
}
