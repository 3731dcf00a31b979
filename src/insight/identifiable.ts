import { personalDataIn } from '../domain/personal-data.ts'
import { saysPhone } from './spoken-numbers.ts'

/** What in a text could lead to one person, each with an example of what it finds. */
const signs: readonly RegExp[] = [
  /** mette@example.org; bounded, so that a long text without an end is read in one go */
  /[^\s@]@[^\s@]{1,253}\.[^\s@]/,
  /** @mette */
  /(^|\s)@[\p{L}\d_.]{2,}/u,
  /** https://… and www.… */
  /\b(https?:\/\/|www\.)\S+/i,
  /** 20 12 34 56, +45 20123456: eight digits in a row, however they are grouped, and longer numbers */
  /(?:\+\d[\d ]*)?(?<!\d)(?:\d[ .-]?){7,}\d/,
  /** plates: AB 12 345 */
  /(?<!\p{L})\p{Lu}{2} ?\d{2} ?\d{3}(?!\d)/u,
  /** nummer 12 i Nørregade, nr. 4 på Skovvej, Egebakken 94 */
  /(?:nummer|nr\.?|number|no\.?) \d{1,3}\w? (?:i|på|in|on) \p{Lu}/u,
  /\p{Lu}\p{Ll}{2,}(?:bakken|bakke|marken|mark|holm|toften|dalen|krogen|haven|lunden|gården) \d{1,3}(?!\d)/u,
  /** Istedgade 14; a floor or a door makes it no less an address */
  /(?:\p{L}(?:gade|vej|vænget|allé|alle|plads|stræde|parken|torv|boulevard)s?|[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue) \d{1,3}(?!\d)/u,
  /** 2. tv, 3. sal th */
  /(?<!\d)\d{1,2}\.? ?(?:sal|tv|th|mf)\b/i,
  /** jeg hedder Mette, my name is Mette, hilsen Mette */
  /(?:[Jj]eg hedder|[Mm]it navn er|[Mm]y name is|[Hh]ilsen|[Hh]ilsner|[Mm]vh|[Kk]h|[Vv]h|[Rr]egards)[,:.\s]+\p{Lu}/u,
  /** kh mette, on a line of its own or at the end */
  /(?<!\p{L})(?:[Kk]h|[Vv]h|[Mm]vh)[,:.\s]+\p{L}{2,}\s*$/u,
  /** jeg er Mette Holm, I am Mette Holm */
  /(?:[Jj]eg er|I am|I'm) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
  /** min søn Anton, my neighbour Mrs Hansen */
  /(?<!\p{L})(?:[Mm]in|[Mm]y) (?:søn|datter|mand|kone|nabo|mor|far|chef|son|daughter|husband|wife|neighbour|mother|father|boss)\s+(?:(?:[Ff]ru|[Hh]r|Mrs?|Ms)\.? )?\p{Lu}\p{Ll}/u,
]

/**
 * Whether a statement could tell who wrote it or name a person, so that it is not quoted. It stays whole where the answers
 * themselves are read; this only keeps it out of what is sent around. Errs on the side of leaving out.
 */
export function couldIdentify(text: string): boolean {
  return personalDataIn(text).length > 0 || saysPhone(text) || signs.some((sign) => sign.test(text))
}
