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

/** A reader who looks once a month still finds every day. */
const daysMax = 40

/** The seals of the days that are over and on which something was done, newest first. */
export async function readSeals(
  { audit, auditSince }: Pick<Audit, 'audit' | 'auditSince'>,
  { timeZone }: Pick<City, 'timeZone'>,
  now: Instant,
): Promise<readonly DaySeal[]> {
  const today = dateAt(now, timeZone)
  const from = addDays(today, -daysMax)
  const rows = await auditSince(instantOf(from, '00:00', timeZone))
  // A quiet month does not leave the page without any: the newest seal always stands there.
  const found = rows.length > 0 ? rows : await audit(1)
  const byDay = new Map<LocalDate, DaySeal>()
  for (const { seq, at, hash } of found.toSorted((one, other) => one.seq - other.seq)) {
    const on = dateAt(at, timeZone)
    if (on < today) byDay.set(on, { on, acts: seq, hash })
  }
  return [...byDay.values()].toSorted((one, other) => other.acts - one.acts)
}

/** As it stands everywhere it is published, and as `ekko audit --verify --against` finds it in any saved file: `143:9f86…`. */
export function sealWritten({ acts, hash }: DaySeal): string {
  return `${acts}:${hash}`
}

/** What the seal is, for those who want to keep it, at the end of the front page. */
export function sealHtml(seals: readonly DaySeal[], { say }: Voice): string {
  const [newest] = seals
  if (!newest) return ''
  return `<details class="seal"><summary>${say('ledger-seal')}</summary>
<p>${say('ledger-seal-why')}</p>
<p>${say('ledger-seal-of', { on: { on: newest.on }, acts: newest.acts })}</p><p dir="ltr"><code>${h(sealWritten(newest))}</code></p>
<p class="soft">${say('ledger-seal-how')}</p></details>`
}
