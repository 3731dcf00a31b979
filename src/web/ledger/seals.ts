import { escapeHtml as h } from '../../digests/escape.ts'
import { addDays, dateAt, instantOf } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { Audit } from '../../store/records/audit.ts'
import type { Voice } from './voice.ts'

/**
 * How the record of the city's acts ended on a day: how many acts it had by then, and the hash over all of them. Once it was published
 * nothing before it can be changed without that showing.
 */
export interface DaySeal {
  readonly on: LocalDate
  readonly acts: number
  /** SHA-256 in hexadecimal. */
  readonly hash: string
}

/** The seals that the public may keep, and since when there are such. */
export interface Seals {
  /** Of the days that are over and on which something was done, newest first. */
  readonly days: readonly DaySeal[]
  /** The day on which the record was chained anew: what was published before it does not fit any more. */
  readonly renewedOn?: LocalDate
}

/** A reader who looks once a month still finds every day. */
const daysMax = 40

/** The seals as they stand now. */
export async function readSeals(
  { audit, auditSince, auditRenewal }: Audit,
  { timeZone }: Pick<City, 'timeZone'>,
  now: Instant,
): Promise<Seals> {
  const today = dateAt(now, timeZone)
  const from = addDays(today, -daysMax)
  const rows = await auditSince(instantOf(from, '00:00', timeZone))
  // A quiet month does not leave the page without any: the newest seal always stands there.
  const found = rows.length > 0 ? rows : await audit(1)
  const renewal = await auditRenewal()
  const byDay = new Map<LocalDate, DaySeal>()
  for (const { seq, at, hash } of found.toSorted((one, other) => one.seq - other.seq)) {
    const on = dateAt(at, timeZone)
    // Over days before it another seal was published than could be now.
    if (on < today && seq >= (renewal?.seq ?? 0)) byDay.set(on, { on, acts: seq, hash })
  }
  return {
    days: [...byDay.values()].toSorted((one, other) => other.acts - one.acts),
    ...(renewal && { renewedOn: dateAt(renewal.at, timeZone) }),
  }
}

/** As it stands everywhere it is published, and as `ekko audit --verify --against` finds it in any saved file: `143:9f86…`. */
export function sealWritten({ acts, hash }: DaySeal): string {
  return `${acts}:${hash}`
}

/** What the seal is, for those who want to keep it, at the end of the front page. */
export function sealHtml({ days, renewedOn }: Seals, { say }: Voice): string {
  const [newest] = days
  if (!newest && renewedOn === undefined) return ''
  const seal = newest
    ? `<p>${say('ledger-seal-of', { on: { on: newest.on }, acts: newest.acts })}</p><p dir="ltr"><code>${h(sealWritten(newest))}</code></p>
<p class="soft">${say('ledger-seal-how')}</p>`
    : ''
  const renewed = renewedOn === undefined ? '' : `<p>${say('ledger-seal-renewed', { on: { on: renewedOn } })}</p>`
  return `<details class="seal"><summary>${say('ledger-seal')}</summary>
<p>${say('ledger-seal-why')}</p>
${seal}${renewed}</details>`
}
