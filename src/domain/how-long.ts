import type { City } from './city.ts'
import { heldMs } from './held.ts'
import { type TextRef, text } from './message.ts'
import { dayMs } from './time.ts'
import { unaskedKeptDays } from './unasked.ts'

/** What is stored about a person, by how long it is kept. */
export const keptKinds = ['said', 'choices', 'consents', 'messages', 'photos', 'unasked', 'held'] as const
/** One of them. */
export type KeptKind = (typeof keptKinds)[number]

/** How long one kind of what is stored about a person is kept: the one place that says it. */
export function howLong(kind: KeptKind, { photosKeptDays }: Pick<City, 'photosKeptDays'>): TextRef {
  switch (kind) {
    case 'said':
    case 'choices':
    case 'consents':
    case 'messages':
      return text('kept-until-forgotten')
    case 'photos':
      return photosKeptDays === undefined ? text('kept-photos') : text('kept-photos-days', { days: photosKeptDays })
    case 'unasked':
      return text('kept-days', { days: unaskedKeptDays })
    case 'held':
      return text('kept-days', { days: heldMs / dayMs })
    default:
      return kind satisfies never
  }
}
