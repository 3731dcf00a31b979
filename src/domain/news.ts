import { type ConsultationId, codeOf } from './consultation.ts'
import type { Localized } from './language.ts'
import type { Instant, LocalDate } from './time.ts'

/** What the city tells about a matter on the way, between what was asked and what comes of it. */
export interface News {
  readonly consultation: ConsultationId
  readonly words: Localized
  /** Where there is more to read. */
  readonly link?: string
  /** The day it happened, where that is not the day it is told. */
  readonly on?: LocalDate
}

/** News with the moment at which it was sent. */
export type SentNews = News & { readonly at: Instant }

/** What tells one piece of news from the others of its matter: its words, so that the same is never sent twice. */
export function newsRef({ words, link = '' }: News): string {
  return codeOf(JSON.stringify([words, link]))
}

/** What can be tapped under news: to hear no more of it about this matter, or to hear it again. */
export const newsVerbs = ['mute', 'hear'] as const
/** One thing that can be tapped about news. */
export type NewsVerb = (typeof newsVerbs)[number]
