import { createHmac, timingSafeEqual } from 'node:crypto'
import type { ConsultationId } from '../domain/consultation.ts'
import { dayMs, type Instant } from '../domain/time.ts'

/** Long enough for a digest to be read, short enough for a link that was passed on to be worth nothing soon. */
const linkMs = 14 * dayMs

/** The key of a page with the pictures of one consultation, and until when it opens it. */
export interface PhotoKey {
  readonly until: Instant
  readonly key: string
}

/** A key that cannot be made without the city’s secret. */
export function photoKey(secret: string, consultation: ConsultationId, until: Instant): PhotoKey {
  return { until, key: createHmac('sha256', secret).update(`look ${until} ${consultation}`).digest('hex').slice(0, 40) }
}

/** Whether a key opens the pictures of this consultation at this moment. */
export function opens({ until, key }: PhotoKey, secret: string, consultation: ConsultationId, now: Instant): boolean {
  const wanted = Buffer.from(photoKey(secret, consultation, until).key)
  const given = Buffer.from(key)
  return now < until && until <= now + linkMs && given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The address of that page below the server's own; in the query, which no log keeps. */
export function photosPath(secret: string, consultation: ConsultationId, now: Instant): string {
  const { until, key } = photoKey(secret, consultation, now + linkMs)
  return `/photos/${consultation}?${new URLSearchParams({ until: String(until), key })}`
}
