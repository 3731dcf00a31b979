import { readThemesTable, tableBytesMax } from '../../../cityside/themes/read-table.ts'
import { themesTable } from '../../../cityside/themes/table.ts'
import { themesView } from '../../../cityside/themes/view.ts'
import { act } from '../deeds.ts'
import type { Answer } from '../door.ts'
import { guarded } from '../headers.ts'
import { addressOf, type Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { themesPage } from './page.ts'

/** The table as a file. */
export async function tableFile({ cityside, voice, query }: Visit, { consultation }: Matter): Promise<Answer> {
  const separator = query.get('separator') === 'semicolon' ? ';' : ','
  const view = await themesView(cityside, consultation.id)
  const body = themesTable(view, consultation, cityside.city, voice.language, separator)
  const headers = {
    ...guarded,
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${consultation.id}-themes.csv"`,
  }
  return { response: { status: 200, headers, body } }
}

/** Takes a table: all of it, or nothing and every line that is wrong. */
export async function tableDeed(visit: Visit, matter: Matter): Promise<Answer> {
  const { cityside, form, voice } = visit
  const { id } = matter.consultation
  const given = form.get('bytes') ?? ''
  const bytes = given === '' ? new TextEncoder().encode(form.get('table') ?? '') : Buffer.from(given, 'base64')
  if (bytes.length > tableBytesMax) return { missing: true }
  const read = readThemesTable(bytes, await themesView(cityside, id), voice.language)
  if (!read.ok) return { page: await themesPage(visit, matter, read.problems.slice(0, problemsMax).map(voice.text)) }
  const to = addressOf(matter, 'themes')
  if (read.changes.length === 0) return { to, done: voice.plain('themes-same') }
  const result = await act(visit, { act: 'themes.changed', consultation: id, changes: read.changes })
  if (!result.ok) return { page: await themesPage(visit, matter, [voice.text(result.why)]) }
  return { to, done: voice.plain('reading-table-done', { rows: read.rows, fresh: read.fresh.length }) }
}

/** A page with more lines than these is not read. */
const problemsMax = 50
