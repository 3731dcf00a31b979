import type { Actor } from '../../../domain/actor.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Visit } from '../visit.ts'
import type { Fields } from './fields.ts'

/** What is kept of something that is being written; version 0 where nothing was yet. */
export interface KeptFields {
  readonly fields: Fields
  readonly version: number
  readonly by?: Actor
  readonly at?: Instant
}

/** Two who write at the same moment; more than so many tries in a row are a mistake of ours. */
const triesMax = 20

/** What was written so far, or how it begins. */
export async function keptFields({ cityside }: Visit, subject: string, begun: Fields): Promise<KeptFields> {
  const kept = await cityside.store.deskText(subject)
  return kept
    ? { fields: JSON.parse(kept.text), version: kept.version, by: kept.by, at: kept.at }
    : { fields: begun, version: 0 }
}

/** Changes what is kept, whatever was changed at the same moment. */
export async function changeKept(
  visit: Visit,
  subject: string,
  begun: Fields,
  change: (fields: Fields) => Fields,
): Promise<KeptFields> {
  const { cityside, visitor } = visit
  for (let tries = 0; tries < triesMax; tries += 1) {
    const before = await keptFields(visit, subject, begun)
    const fields = change(before.fields)
    if (before.version > 0 && JSON.stringify(fields) === JSON.stringify(before.fields)) return before
    const written = { text: JSON.stringify(fields), by: visitor.actor, at: cityside.now() }
    if (await cityside.store.keepDeskText(subject, written, before.version))
      return { fields, version: before.version + 1, by: written.by, at: written.at }
  }
  throw new Error(`What is written on ${subject} changes faster than it can be kept.`)
}

/** A field that was changed here and by another at the same time. */
export interface Clash {
  readonly name: string
  /** What stands there now. */
  readonly theirs: string
}

/** The fields with what was written here, but for those where another wrote something else meanwhile. */
export function merged(
  fields: Fields,
  written: Fields,
  before: Fields,
): { readonly fields: Fields; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = []
  const next: Record<string, string> = { ...fields }
  for (const [name, value] of Object.entries(written)) {
    const now = fields[name] ?? ''
    if (now === (before[name] ?? now) || now === value) next[name] = value
    else clashes.push({ name, theirs: now })
  }
  return { fields: next, clashes }
}

/** The fields of a form in what was posted; several values of one name are one, and what begins otherwise is none of them. */
export function postedFields(posted: URLSearchParams, names: ReadonlySet<string>, prefix = ''): Fields {
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const values = posted.getAll(`${prefix}${name}`)
      if (values.length === 0) return []
      // Browsers send line ends as two characters.
      const value = values
        .filter((each) => each !== '')
        .join(' ')
        .replaceAll('\r\n', '\n')
        .slice(0, valueCharactersMax)
      return [[name, value]]
    }),
  )
}

/** No field of any form holds more. */
const valueCharactersMax = 20_000
