import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import { type TextRef, text } from '../domain/message.ts'
import type { News } from '../domain/news.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import { spellingWordsOf } from '../domain/spelling/meaning.ts'
import { askingWordsOf } from '../domain/understood/asking.ts'
import { dangerWordsOf } from '../domain/understood/danger.ts'
import type { Label } from '../domain/understood/label.ts'
import { sentenceWordsOf } from '../domain/understood/sentences.ts'
import type { Understood } from '../domain/understood/understood.ts'
import { weekendsOnly } from '../domain/workdays.ts'
import type { Wordlists } from '../insight/wording.ts'
import { shippedPrompts } from '../shipped.ts'
import { parseCalendar } from './calendar.ts'
import { calendarNamed, type MapFiles, mapNamed, parseCity } from './city.ts'
import { type ConsultationContext, parseConsultation } from './consultation.ts'
import { dictionaryOf } from './dictionary.ts'
import { parseDistricts } from './districts.ts'
import { fileCharactersMax } from './document.ts'
import { parseAsking, parseEmergency, parseSentences, parseSpelling } from './emergency.ts'
import { parseJargon } from './jargon.ts'
import { type LeavingFile, parseLeaving } from './leaving.ts'
import { type NewsContext, parseNews } from './news.ts'
import { type OutcomeContext, parseOutcome } from './outcome.ts'
import { parsePersonal, personalName } from './personal.ts'
import type { Parsed, Problem } from './problem.ts'
import { jsonSchemas } from './shapes.ts'
import type { SoughtLists } from './sought-lines.ts'
import { parseStreets } from './streets.ts'
import { parseVocabulary, understoodIn, type VocabularyFile } from './understood.ts'

/** Reads the city from `city.yaml` in a folder, with its map where it names one; calendars may also be beside the texts. */
export async function readCity(folder: string, promptsDir = folder): Promise<Parsed<City>> {
  const city = await readCityFile(folder, promptsDir)
  if (!city.ok) return city
  const written = await readText(join(folder, cityName))
  const named = written.ok ? mapNamed(written.value) : undefined
  return named ? withMap(city, named, folder) : city
}

/** A city with its map, or everything that is wrong in the files of the map. */
async function withMap(
  { value: city, warnings }: Extract<Parsed<City>, { readonly ok: true }>,
  named: MapFiles,
  folder: string,
): Promise<Parsed<City>> {
  const path = join(folder, named.districts)
  const written = await readText(path, mapBytesMax)
  const districts = written.ok ? parseDistricts(written.value, path, city) : written
  const streets = named.streets === undefined ? undefined : join(folder, named.streets)
  const list = streets === undefined ? undefined : await readBytes(streets, mapBytesMax)
  const outlines = districts.ok ? districts.value : []
  const spots =
    streets === undefined || !list
      ? ({ ok: true, value: [], warnings: [] } as const)
      : list.ok
        ? parseStreets(list.value, streets, outlines)
        : list
  const all = [...warnings, ...districts.warnings, ...spots.warnings]
  if (!districts.ok || !spots.ok) {
    const problems = [...(districts.ok ? [] : districts.problems), ...(spots.ok ? [] : spots.problems)]
    return { ok: false, problems, warnings: all }
  }
  const { gridMetres } = named
  return {
    ok: true,
    value: { ...city, map: { gridMetres, districts: districts.value, spots: spots.value } },
    warnings: all,
  }
}

const cityName = 'city.yaml'
/** Outlines with every bend of a coast have millions of letters. */
const mapBytesMax = 8_000_000

async function readCityFile(folder: string, promptsDir: string): Promise<Parsed<City>> {
  const path = join(folder, cityName)
  const read = await readText(path)
  if (!read.ok) return read
  const calendars = await calendarsIn([folder, promptsDir])
  const named = calendars.find(({ name }) => name === calendarNamed(read.value))
  const known = [...new Set(calendars.map(({ name }) => name))]
  if (named === undefined) return parseCity(read.value, path, { known })
  const written = await readText(named.path)
  const calendar = written.ok ? parseCalendar(written.value, named.path) : written
  if (calendar.ok) return parseCity(read.value, path, { known, workdays: calendar.value })
  const parsed = parseCity(read.value, path, { known, workdays: weekendsOnly })
  return { ...calendar, problems: [...(parsed.ok ? [] : parsed.problems), ...calendar.problems] }
}

/** The calendars there are by name, a city's own before those that come with Ekko. */
async function calendarsIn(
  own: readonly string[],
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const folders = [...new Set([...own, shippedPrompts])].map((each) => join(each, 'calendars'))
  const paths = (await Promise.all(folders.map(yamlFilesIn))).flat()
  return paths.map((path) => ({ name: basename(path, extname(path)), path }))
}

/** Reads a consultation; the name of its file is its id where it has no other. */
export async function readConsultationFile(path: string, context: ConsultationContext): Promise<Parsed<Consultation>> {
  const read = await readText(path)
  return read.ok ? parseConsultation(read.value, path, context) : read
}

/** Reads an outcome or a milestone report. */
export async function readOutcomeFile(
  path: string,
  context: OutcomeContext,
): Promise<Parsed<Outcome | MilestoneReport>> {
  const read = await readText(path)
  return read.ok ? parseOutcome(read.value, path, context) : read
}

/** Reads news of a consultation. */
export async function readNewsFile(path: string, context: NewsContext): Promise<Parsed<News>> {
  const read = await readText(path)
  return read.ok ? parseNews(read.value, path, context) : read
}

/** The office words of every language of the city. A language without such a file has none; a broken file is told of. */
export async function readJargon(
  promptsDir: string,
  city: Pick<City, 'languages'>,
): Promise<{ readonly lists: Wordlists; readonly problems: readonly Problem[] }> {
  const found = await Promise.all(
    city.languages.map(async (language) => {
      const path = join(promptsDir, language, 'jargon.yaml')
      const read = await readText(path)
      return { language, ...(read.ok ? parseJargon(read.value, path) : { list: [], problems: [] }) }
    }),
  )
  return {
    lists: Object.fromEntries(found.map(({ language, list }) => [language, list])),
    problems: found.flatMap(({ problems }) => problems),
  }
}

/**
 * What people may write, in the languages of the city and in English, whose words stand in menus that cannot hold a city's own.
 * In every other language that comes with Ekko, and in those of prompts/leaving/, they can still stop and be forgotten.
 */
export async function readUnderstood(
  promptsDir: string,
  { languages }: Pick<City, 'languages'>,
  labels: readonly Label[],
): Promise<Parsed<Understood>> {
  const spoken = await Promise.all(
    languages.map(async (language) => vocabularyFile(join(promptsDir, language, understoodName), language)),
  )
  const others = (await foldersIn(shippedPrompts))
    .filter((name) => !languages.includes(name))
    .map((name) => vocabularyFile(join(shippedPrompts, name, understoodName), name))
  const shipped = (await Promise.all(others)).filter(({ vocabulary }) => vocabulary !== undefined)
  const english = shipped.filter(({ language }) => language === 'en')
  const unspoken = shipped.filter(({ language }) => language !== 'en')
  const leaving = await leavingFiles(promptsDir)
  const { understood, problems } = understoodIn([...spoken, ...english], unspoken, labels, leaving)
  const danger = await soughtLists(promptsDir, languages, 'emergency.yaml', parseEmergency)
  const asking = await soughtLists(promptsDir, languages, 'asking.yaml', parseAsking)
  const spelling = await soughtLists(promptsDir, languages, 'spelling.yaml', parseSpelling)
  const sentences = await soughtLists(promptsDir, languages, 'sentences.yaml', parseSentences)
  const personal = await soughtLists(promptsDir, languages, personalName, parsePersonal)
  const all = [...problems, ...[danger, asking, spelling, sentences, personal].flatMap((each) => each.problems)]
  if (all.length > 0) return { ok: false, problems: all, warnings: [] }
  const said = {
    asking: askingWordsOf(asking.spoken.map(({ lines }) => lines)),
    spelling: spellingWordsOf(spelling.spoken, dictionaryOf),
    sentences: sentenceWordsOf(sentences.spoken),
  }
  return { ok: true, value: { ...understood, ...said, danger: dangerWordsOf(danger.spoken) }, warnings: [] }
}

/** Lists of every language there is a file for, not only of the city's: in need people do not choose. */
async function soughtLists<Name extends string>(
  promptsDir: string,
  languages: readonly string[],
  name: string,
  parse: (written: string, fileName: string) => SoughtLists<Name>,
) {
  const found = await Promise.all(
    [...new Set([...languages, ...(await foldersIn(shippedPrompts))])].map(async (language) => {
      const own = join(promptsDir, language, name)
      const read = await readText(own)
      const path = read.ok ? own : join(shippedPrompts, language, name)
      const whole = read.ok ? read : await readText(path)
      return { language, ...(whole.ok ? parse(whole.value, path) : { problems: [] }) }
    }),
  )
  return {
    spoken: found.flatMap(({ language, lists }) => (lists ? [{ language, lines: lists }] : [])),
    problems: found.flatMap(({ problems }) => problems),
  }
}

/** How people leave in every language there is a file for, a city's own before those that come with Ekko. */
async function leavingFiles(promptsDir: string): Promise<readonly LeavingFile[]> {
  const paths = (
    await Promise.all([promptsDir, shippedPrompts].map((each) => yamlFilesIn(join(each, 'leaving'))))
  ).flat()
  const languages = [...new Set(paths.map((path) => basename(path, extname(path))))]
  return Promise.all(
    languages.map(async (language) => {
      const path = paths.find((each) => basename(each, extname(each)) === language) ?? ''
      const read = await readText(path)
      return read.ok ? parseLeaving(read.value, path, language) : { language, problems: read.problems }
    }),
  )
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** The YAML files of a folder, in the order of their names; a folder that is not there has none. */
export async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name))
    return names.sort().map((name) => join(folder, name))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** The text of a file, or the sentence why there is none. */
export async function readText(path: string, most = bytesMax): Promise<Parsed<string>> {
  const read = await readBytes(path, most)
  if (!read.ok) return read
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(read.value), warnings: [] }
  } catch (error) {
    return refused(path, sentence(path, error))
  }
}

async function readBytes(path: string, most: number): Promise<Parsed<Uint8Array>> {
  try {
    const { size } = await stat(path)
    if (size > most) return refused(path, text('file-too-large', { file: basename(path) }))
    return { ok: true, value: await readFile(path), warnings: [] }
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

const understoodName = 'understood.yaml'

async function vocabularyFile(path: string, language: string): Promise<VocabularyFile> {
  const read = await readText(path)
  return read.ok ? parseVocabulary(read.value, path, language) : { language, problems: read.problems }
}

/** No letter takes more than four bytes. */
const bytesMax = 4 * fileCharactersMax

function refused(path: string, what: TextRef): Parsed<never> {
  return { ok: false, problems: [{ file: path, line: 1, path: '', text: what }], warnings: [] }
}

function sentence(path: string, error: unknown): TextRef {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return text('file-missing', { path })
    case 'EISDIR':
      return text('file-folder', { path })
    case 'EACCES':
    case 'EPERM':
      return text('file-forbidden', { path })
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return text('file-encoding', { path })
    default:
      return text('file-unreadable', { path, code: codeOf(error) ?? '?' })
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
