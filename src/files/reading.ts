import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import type { Wordlists } from '../insight/wording.ts'
import { parseCity } from './city.ts'
import { type ConsultationContext, parseConsultation } from './consultation.ts'
import { fileCharactersMax } from './document.ts'
import { parseJargon } from './jargon.ts'
import { type OutcomeContext, parseOutcome } from './outcome.ts'
import type { Parsed, Problem } from './problem.ts'
import { jsonSchemas } from './shapes.ts'

/** The only file of this room that touches the disk. */

/** Reads the city from `city.yaml` in a folder, usually prompts/. */
export async function readCity(folder: string): Promise<Parsed<City>> {
  const path = join(folder, 'city.yaml')
  const text = await readText(path)
  return text.ok ? parseCity(text.value, path) : text
}

/** Reads a consultation; the name of its file is its id where it has no other. */
export async function readConsultationFile(path: string, context: ConsultationContext): Promise<Parsed<Consultation>> {
  const text = await readText(path)
  return text.ok ? parseConsultation(text.value, path, context) : text
}

/** Reads an outcome or a milestone report. */
export async function readOutcomeFile(
  path: string,
  context: OutcomeContext,
): Promise<Parsed<Outcome | MilestoneReport>> {
  const text = await readText(path)
  return text.ok ? parseOutcome(text.value, path, context) : text
}

/** The office words of every language of the city. A language without such a file has none; a broken file is told of. */
export async function readJargon(
  promptsDir: string,
  city: Pick<City, 'languages'>,
): Promise<{ readonly lists: Wordlists; readonly problems: readonly Problem[] }> {
  const read = await Promise.all(
    city.languages.map(async (language) => {
      const path = join(promptsDir, language, 'jargon.yaml')
      const text = await readText(path)
      return { language, ...(text.ok ? parseJargon(text.value, path) : { list: [], problems: [] }) }
    }),
  )
  return {
    lists: Object.fromEntries(read.map(({ language, list }) => [language, list])),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** The YAML files of a folder, in the order of their names; a folder that is not there has none. */
export async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names
      .filter((name) => /\.ya?ml$/i.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** The text of a file, or the sentence why there is none. */
export async function readText(path: string): Promise<Parsed<string>> {
  try {
    const { size } = await stat(path)
    if (size > bytesMax)
      return refused(path, `${basename(path)} is too large to be a file of this kind. Is it the right one?`)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    return { ok: true, value: text, warnings: [] }
  } catch (error) {
    return refused(path, sentence(path, error))
  }
}

/** Writes the JSON Schemas that editors check the files with. Returns the paths. */
export async function writeSchemas(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const written = Object.entries(jsonSchemas()).map(async ([name, schema]) => {
    const path = join(folder, `${name}.json`)
    await writeFile(path, schemaText(schema))
    return path
  })
  return Promise.all(written)
}

/** A schema as it stands in its file. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** No letter takes more than four bytes. */
const bytesMax = 4 * fileCharactersMax

function refused(path: string, text: string): Parsed<never> {
  return { ok: false, problems: [{ file: path, line: 1, path: '', text }], warnings: [] }
}

function sentence(path: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${path}. Check the name and the folder.`
    case 'EISDIR':
      return `${path} is a folder. Name a file in it.`
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read. Ask for the right to read it.`
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return `${path} is not saved as UTF-8, so letters such as æ, ø and å would be lost. Save it as UTF-8.`
    default:
      return `${path} cannot be read (${codeOf(error) ?? 'no reason given'}). Try again, or copy the file.`
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
