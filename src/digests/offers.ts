import type { Say } from './lines.ts'

/** How many want to help, and how many of them are new; who it is stands where staff ask for it, and never in a digest. */
export interface OfferCounts {
  readonly people: number
  /** Absent where everything is told. */
  readonly added?: number
}

/** One line on offers to help, with the way to see them; none where nobody has offered any. */
export function offerLines(offers: OfferCounts | undefined, t: Say): readonly string[] {
  if (!offers || offers.people === 0) return []
  const { people, added } = offers
  return [added === undefined ? t('digest-offers', { people }) : t('digest-offers-new', { people, added })]
}
