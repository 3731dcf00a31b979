import type { Digest } from '../digest.ts'
import type { Section } from '../outline.ts'
import type { Say } from '../say.ts'

/** How many want to help, with the way to see them; no section where no citizen has offered. */
export function offersSection({ offers }: Digest, t: Say): readonly Section[] {
  if (!offers || offers.people === 0) return []
  const { people, added } = offers
  const words = added === undefined ? t('digest-offers', { people }) : t('digest-offers-new', { people, added })
  return [{ shape: 'section', rows: [{ shape: 'line', words }] }]
}
