import { readFile } from 'node:fs/promises'
import { actsIn } from '../cityside/audit-acts.ts'
import { chainOf } from '../cityside/audit-chain.ts'
import { clockAt, dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Seal } from '../seal/seal.ts'
import { sealMark } from '../store/operations/close-record.ts'
import { type AuditRow, renewalIn } from '../store/records/audit.ts'
import { Refusal, withCityside } from './session.ts'

/** How many acts are listed; checking looks at all of them. */
const shownMax = 50

interface Options {
  readonly verify?: boolean
  /** A file that was saved from the public record: its data, its feed or its front page. */
  readonly against?: string
}

/**
 * `ekko audit [--verify [--against FILE]]`: who did what for the city, newest first, or whether the record has been changed, also
 * against the seals in a saved file.
 */
export async function audit({ verify = false, against }: Options): Promise<string> {
  return withCityside(async ({ store, city }) => {
    if (verify || against !== undefined) {
      const rows = await store.audit(Number.MAX_SAFE_INTEGER)
      const state = chainOf(rows)
      if (!state.whole)
        throw new Refusal(
          `The record does not hold from act ${state.brokenAt} on: a row was changed, removed or added by hand. Compare it with a backup.`,
        )
      const compared =
        against === undefined
          ? ''
          : ` ${compare(rows, await sealsIn(against), { file: against, seal: store.seal, city })}`
      return `The record holds: ${state.rows} acts, each chained to the one before.${state.rows > 0 ? ` The last hash is ${state.last}.` : ''}${compared}`
    }
    const rows = await store.audit(shownMax)
    if (rows.length === 0) return 'Nobody has done anything for the city yet.'
    return actsIn(rows)
      .map(({ seq, at, by, act, subject, refused }) =>
        [`${seq}.`, dateAt(at, city.timeZone), clockAt(at, city.timeZone), by, act, refused ? '(refused)' : '', subject]
          .filter((part) => part !== '')
          .join(' '),
      )
      .join('\n')
  })
}

/** Every seal in a file, whatever kind of file it is. */
async function sealsIn(file: string): Promise<ReadonlyMap<number, string>> {
  const written = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read (${error.code}).`)
  })
  const found = [...written.matchAll(/(?<![\w:])(\d{1,12}):([0-9a-f]{64})(?![\w:])/g)]
  if (found.length === 0)
    throw new Refusal(
      `There is no seal in ${file}. Use a file saved from the public record: data.json, feed.xml or its front page.`,
    )
  return new Map(found.map(([, acts = '', hash = '']) => [Number(acts), hash]))
}

interface Comparing {
  readonly file: string
  readonly seal: Seal
  readonly city: Pick<City, 'timeZone'>
}

/** Throws Refusal at the first seal that does not fit, or where none can be compared any more. */
function compare(rows: readonly AuditRow[], seals: ReadonlyMap<number, string>, asked: Comparing): string {
  const { file } = asked
  const hashes = new Map(rows.map(({ seq, hash }) => [seq, hash]))
  const renewal = rows.find((row) => renewalIn(row) !== undefined)
  const earlier = [...seals].filter(([acts]) => acts < (renewal?.seq ?? 0))
  for (const [acts, hash] of [...seals].toSorted(([one], [other]) => one - other))
    if (acts >= (renewal?.seq ?? 0) && hashes.get(acts) !== hash)
      throw new Refusal(
        hashes.has(acts)
          ? `The record does not fit the seal over its first ${acts} acts in ${file}: something up to act ${acts} was changed since it was published.`
          : `The record has ${rows.length} acts, and ${file} holds a seal over ${acts}: acts are missing at its end.`,
      )
  const later = seals.size - earlier.length
  if (!renewal || earlier.length === 0) return `It fits all ${later} seals in ${file}.`
  const anew = ofEarlier(renewal, earlier, asked)
  if (later === 0 && !anew.known) throw new Refusal(`No seal in ${file} can be compared. ${anew.sentence}`)
  return [...(later > 0 ? [`It fits ${later} seals in ${file}.`] : []), anew.sentence].join(' ')
}

/** What can be said of seals that were published before the record was chained anew: the last of them is known again. */
function ofEarlier(
  row: AuditRow,
  earlier: readonly (readonly [number, string])[],
  { file, seal, city }: Comparing,
): { readonly known: boolean; readonly sentence: string } {
  const renewal = renewalIn(row)
  const acts = renewal?.acts
  const last = earlier.find(([each]) => each === acts)
  const on = dateAt(row.at, city.timeZone)
  if (last && sealMark(seal, last.join(':')) !== renewal?.seal)
    throw new Refusal(
      `The seal over ${acts} acts in ${file} is not the one that the record ended with before ${on}: something up to act ${acts} was changed before it was chained anew that day.`,
    )
  const why = `On ${on} the record was chained anew, since marks took the place of the accounts in it; seals from before do not fit any more (${earlier.length} in ${file}).`
  return last
    ? {
        known: true,
        sentence: `${why} The last of them, over ${acts} acts, is the one that the record ended with then.`,
      }
    : { known: false, sentence: `${why} Compare with a file that was saved later.` }
}
