import type { Digest } from '../digest.ts'
import type { Section } from '../outline.ts'
import type { Say } from '../say.ts'

/** The way to the public record, under a message; no section where the city has none. */
export function ledgerSection({ city }: Digest, t: Say): readonly Section[] {
  if (!city.ledgerUrl) return []
  return [
    {
      shape: 'section',
      rows: [{ shape: 'link', label: t('button-ledger'), url: city.ledgerUrl }],
      only: ['message'],
    },
  ]
}
