import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PersonalLines, type PersonalList, personalLists } from '../domain/personal/said.ts'
import { shippedPrompts } from '../shipped.ts'
import { parseSoughtLists, type SoughtLists } from './sought-lines.ts'

/** How the file of a language is called. */
export const personalName = 'personal.yaml'

/** Reads prompts/LANGUAGE/personal.yaml: how people of one language say who they are, where they live and how they are reached. */
export function parsePersonal(written: string, fileName: string): SoughtLists<PersonalList> {
  return parseSoughtLists(written, fileName, personalLists)
}

/**
 * The lists of every language there is such a file for, a city's own before those that come with Ekko; a text is looked through for
 * all of them. Throws the names of the files that are not what they should be: `ekko check` says where.
 */
export function readPersonal(promptsDir: string): readonly PersonalLines[] {
  const languages = [...new Set([promptsDir, shippedPrompts].flatMap(languagesIn))]
  const read = languages.map((language) => {
    const own = join(promptsDir, language, personalName)
    const path = existsSync(own) ? own : join(shippedPrompts, language, personalName)
    return { path, ...parsePersonal(readFileSync(path, 'utf8'), path) }
  })
  const broken = read.filter(({ lists }) => !lists).map(({ path }) => path)
  if (broken.length > 0) throw new Error(`Some lists are missing or broken in ${broken.join(', ')}.`)
  return read.flatMap(({ lists }) => (lists ? [lists] : []))
}

function languagesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, personalName)))
}
