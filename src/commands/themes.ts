import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Separator } from '../cityside/csv.ts'
import { assignedIn, putting, suggestedIn } from '../cityside/themes/put.ts'
import { readThemesTable, tableBytesMax } from '../cityside/themes/read-table.ts'
import { themesTable } from '../cityside/themes/table.ts'
import { type ThemesView, themesView } from '../cityside/themes/view.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import { numberList } from '../domain/number-list.ts'
import { themeNamed } from '../domain/themes.ts'
import { writePrivately } from './private-file.ts'
import { Refusal, type TerminalCityside, withCityside } from './session.ts'

/** What `ekko themes` is asked for. */
export interface ThemesOptions {
  readonly export?: string
  readonly import?: string
  readonly take?: readonly string[]
  readonly language?: string
  readonly separator?: string
}

/** `ekko themes ID`: which statements have which theme; as a table to fill in, and read again from one. */
export async function themes(id: string, options: ThemesOptions): Promise<string> {
  const { separator = ',' } = options
  if (separator !== ',' && separator !== ';')
    throw new Refusal('The separator is , or ; (Danish Excel opens ; directly).')
  if (options.export !== undefined && options.import !== undefined)
    throw new Refusal('Export or import, one at a time.')
  return withCityside(async (cityside) => {
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const language = languageFor(cityside, options.language)
    const view = await themesView(cityside, id)
    if (options.import !== undefined) return imported(cityside, id, options.import, view, language)
    if (options.take) return taken(cityside, id, options.take, view, language)
    if (options.export === undefined) return listed(view, language)
    const table = themesTable(view, running.consultation, cityside.city, language, separator satisfies Separator)
    if (options.export === '-') return table
    writePrivately(options.export, table)
    return `${options.export}: ${view.statements.length} statements. Fill in "themes" and "stance", and import the same file.`
  })
}

async function imported(
  cityside: TerminalCityside,
  id: string,
  file: string,
  view: ThemesView,
  language: Language,
): Promise<string> {
  if (!existsSync(file)) throw new Refusal(`There is no file at ${file}.`)
  if (statSync(file).size > tableBytesMax) throw new Refusal(`${file} is too large for a table of statements.`)
  const read = readThemesTable(readFileSync(file), view, language)
  if (!read.ok) throw new Refusal([...read.problems.map(cityside.say), 'Nothing has been changed.'])
  if (read.changes.length === 0) return `${read.rows} rows, and nothing has changed.`
  const done = await cityside.act({ act: 'themes.changed', consultation: id, changes: read.changes }, 'cli')
  if (!done.ok) throw new Refusal(cityside.say(done.why))
  const now = await themesView(cityside, id)
  const fresh = read.fresh.length === 0 ? [] : [`New: ${read.fresh.join(', ')}.`]
  return [`${read.rows} rows are read.`, ...fresh, listed(now, language)].join('\n')
}

/** Puts into each theme what words suggest for it, as its moderator has looked at it and says so. */
async function taken(
  cityside: TerminalCityside,
  id: string,
  names: readonly string[],
  view: ThemesView,
  language: Language,
): Promise<string> {
  const changes = names.flatMap((name) => {
    const theme = themeNamed(view.themes, name)
    const known = view.themes.map((each) => each.id).join(', ')
    if (!theme) throw new Refusal(`There is no theme called "${name}". There are: ${known || 'none'}.`)
    const numbers = suggestedIn(view, theme.id)
    // What is like statements that were put in already is no more what the words of its moderator suggest.
    if (assignedIn(view, theme.id).length > 0)
      throw new Refusal(
        `"${name}" has statements already. Read those that may belong too (${numberList(numbers) || 'none'}), and put them in one by one: --export, or in the chat.`,
      )
    if (numbers.length === 0) throw new Refusal(`No words suggest anything for "${name}".`)
    return putting(view, theme.id, numbers, language)
  })
  const done = await cityside.act({ act: 'themes.changed', consultation: id, changes }, 'cli')
  if (!done.ok) throw new Refusal(cityside.say(done.why))
  return listed(await themesView(cityside, id), language)
}

/** `trees (against): 3 statements – 3, 5, 9`, and how many have none. */
function listed(view: ThemesView, language: Language): string {
  const { statements } = view
  const lines = view.themes.flatMap(({ id, label, stance }) => {
    const [own, alike] = [assignedIn(view, id), suggestedIn(view, id)]
    const name = `${inLanguage(label, language)} [${id}]${stance ? ` (${stance})` : ''}`
    const suggested = alike.length > 0 ? [`  may belong too, by their words: ${numberList(alike)}`] : []
    return [`${name}: ${own.length}${own.length > 0 ? ` – ${numberList(own)}` : ''}`, ...suggested]
  })
  const rest = statements.filter(({ assigned }) => assigned.length === 0).length
  return [...lines, `${rest} of ${statements.length} statements have no theme.`].join('\n')
}

function languageFor({ city }: TerminalCityside, asked: string | undefined): Language {
  if (asked === undefined) return city.languages[0]
  if (city.languages.includes(asked)) return asked
  throw new Refusal(`The city does not speak "${asked}". It speaks ${city.languages.join(', ')}.`)
}
