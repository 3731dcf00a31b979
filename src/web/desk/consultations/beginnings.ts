import { join } from 'node:path'
import type { Cityside } from '../../../cityside/cityside.ts'
import { consultationIn, exampleFiles } from '../../../cityside/files.ts'
import { addDays, dateAt, daysBetween, isLocalDate } from '../../../domain/calendar.ts'
import { type City, workdaysOf } from '../../../domain/city.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import type { DraftTree } from '../../../domain/desk-draft.ts'
import type { Instant, LocalDate } from '../../../domain/time.ts'
import { nextWorkingDay } from '../../../domain/workdays.ts'
import { parseConsultation } from '../../../files/consultation.ts'
import { documentOf } from '../../../files/document.ts'
import { isMapping } from '../../../files/draft.ts'
import type { Problem } from '../../../files/problem.ts'
import { readText, yamlFilesIn } from '../../../files/read.ts'
import { consultationYaml } from '../../../files/write-consultation.ts'
import { lines } from './form/lines.ts'
import { at, put } from './form/tree.ts'

/** A year that begins on the same day of the week. */
const yearDays = 364
const weekDays = 7
/** From so long ago it was the same season. */
const lastYearDays = 300

/** What a new consultation can begin from. */
export interface Template {
  readonly name: string
  readonly tree: DraftTree
}

/** Trees to start from: patterns that come with Ekko, and the city's own files. */
export async function templatesOf(cityside: Cityside): Promise<readonly Template[]> {
  const patterns = await Promise.all((await yamlFilesIn(join(cityside.promptsDir, 'templates'))).map(patternIn))
  const examples = await Promise.all(
    (await exampleFiles(cityside)).map(async (path): Promise<readonly Template[]> => {
      const read = await consultationIn(cityside, path)
      return read.ok ? [{ name: read.value.id, tree: copyOf(read.value, cityside.city, cityside.now()) }] : []
    }),
  )
  return [...patterns.flat(), ...examples.flat()]
}

async function patternIn(path: string): Promise<readonly Template[]> {
  const read = await readText(path)
  const value = read.ok ? documentOf(read.value, path).value : undefined
  const name = /(?<![a-z0-9-])([a-z0-9-]+)\.ya?ml$/.exec(path)?.[1] ?? path
  return isMapping(value) ? [{ name, tree: value }] : []
}

/** A file as a draft: as it stands, with its days counted from now; or what keeps it from being read at all. */
export async function treeFromFile(
  { city, store, now }: Cityside,
  written: string,
): Promise<{ readonly tree: DraftTree } | { readonly problems: readonly Problem[] }> {
  const document = documentOf(written, 'consultation.yaml')
  if (document.faults.length > 0) return { problems: document.faults }
  const earlier = (await store.consultations()).map(({ consultation }) => consultation)
  const parsed = parseConsultation(written, 'consultation.yaml', { city, now: now(), earlier })
  if (parsed.ok) {
    const atOnce = isMapping(document.value) && String(document.value.opensAt).toLowerCase() === 'now'
    const tree = treeOf(parsed.value, city, atOnce)
    const named = isMapping(document.value) && document.value.id !== undefined
    return { tree: named ? tree : put(tree, ['id'], undefined) }
  }
  return isMapping(document.value) ? { tree: document.value } : { problems: parsed.problems }
}

/** A consultation as the lines of its file. */
export function treeOf(consultation: Consultation, city: City, atOnce = false): DraftTree {
  const { value } = documentOf(
    consultationYaml(consultation, city, atOnce ? 'at once' : undefined),
    'consultation.yaml',
  )
  return isMapping(value) ? value : {}
}

/** An earlier consultation to be asked again: in the same season where it was last year's, otherwise on the next such day. */
export function copyOf(consultation: Consultation, city: City, now: Instant): DraftTree {
  const zone = city.timeZone
  const opensOn = dateAt(consultation.opensAt, zone)
  const days = daysLater(opensOn, dateAt(now, zone))
  const later = (written: string) => {
    const [day = '', ...clock] = written.split(' ')
    return isLocalDate(day) ? [addDays(day, days), ...clock].join(' ') : written
  }
  return lines.reduce(
    (tree, line) => {
      if (line.as !== 'moment' && line.as !== 'day') return tree
      const path = line.at.split('.')
      const written = at(tree, path)
      if (typeof written !== 'string') return tree
      const moved = later(written)
      return put(tree, path, line.as === 'day' && isLocalDate(moved) ? nextWorkingDay(moved, workdaysOf(city)) : moved)
    },
    put(treeOf(consultation, city), ['id'], undefined),
  )
}

/** Whole weeks, so that an evening stays an evening and a Monday a Monday; at least until tomorrow. */
function daysLater(opensOn: LocalDate, today: LocalDate): number {
  const ago = daysBetween(opensOn, today)
  if (ago < 0) return 0
  const step = ago >= lastYearDays ? yearDays : weekDays
  return step * (Math.floor(ago / step) + 1)
}
