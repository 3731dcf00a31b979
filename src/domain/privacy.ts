import type { City } from './city.ts'
import { inLanguage, type Localized } from './language.ts'

/** On which ground of the General Data Protection Regulation a city asks, article 6(1): its own task, or people's consent. */
export const legalBases = ['public-task', 'consent', 'both'] as const
/** One of them. */
export type LegalBasis = (typeof legalBases)[number]

/** Who is responsible for what citizens told their city, and on which basis it is kept. */
export interface Privacy {
  /** The authority, with its address. */
  readonly controller?: Localized
  /** How the data protection officer is reached. */
  readonly officer?: string
  readonly legalBasis?: LegalBasis
}

/** What a city has still to fill in before its leaflet is true; a line that `init` wrote in angle brackets is not filled in. */
export function privacyMissing({
  privacy = {},
  privacyContact,
}: Pick<City, 'privacy' | 'privacyContact'>): readonly string[] {
  const { controller, officer, legalBasis } = privacy
  return [
    ...(isFilled(controller && inLanguage(controller, '')) ? [] : ['privacy.controller']),
    ...(isFilled(officer) ? [] : ['privacy.officer']),
    ...(legalBasis === undefined ? ['privacy.legalBasis'] : []),
    ...(isFilled(privacyContact) ? [] : ['privacyContact']),
  ]
}

/** Whether a line is more than a place to write in. */
export function isFilled(written: string | undefined): written is string {
  return written !== undefined && written.trim() !== '' && !/^<.*>$/s.test(written.trim())
}
