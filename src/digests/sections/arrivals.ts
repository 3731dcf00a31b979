import { smallCellMin } from '../../domain/tally.ts'
import type { Digest } from '../digest.ts'
import type { Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { listOf } from './rows.ts'

/** How many came by which poster; no section where none did. */
export function arrivalsSection({ arrivals }: Digest, t: Say): readonly Section[] {
  if (arrivals.length === 0) return []
  const items = arrivals.map(({ venue, people }) => ({
    words:
      people === undefined
        ? t('digest-arrived-few', { venue: { local: venue }, min: smallCellMin })
        : t('digest-arrived', { venue: { local: venue }, people }),
  }))
  return [{ shape: 'section', heading: { words: t('digest-arrivals') }, rows: listOf(items) }]
}
