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
  /** 010190-1234 */
  /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/,
  /** Istedgade 14; a floor or a door makes it no less an address */
  /(?:\p{L}(?:gade|vej|vænget|allé|alle|plads|stræde|parken|torv|boulevard)s?|[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue) \d{1,3}(?!\d)/u,
  /** 2. tv, 3. sal th */
  /(?<!\d)\d{1,2}\.? ?(?:sal|tv|th|mf)\b/i,
  /** jeg hedder Mette, my name is Mette, hilsen Mette */
  /(?:[Jj]eg hedder|[Mm]it navn er|[Mm]y name is|[Hh]ilsen|[Mm]vh|[Rr]egards)[,:\s]+\p{Lu}/u,
  /** min søn Anton, my neighbour Mrs Hansen */
  /(?<!\p{L})(?:[Mm]in|[Mm]y) (?:søn|datter|mand|kone|nabo|mor|far|chef|son|daughter|husband|wife|neighbour|mother|father|boss)\s+(?:(?:[Ff]ru|[Hh]r|Mrs?|Ms)\.? )?\p{Lu}\p{Ll}/u,
]

/**
 * Whether a statement could tell who wrote it or name a person, so that it is not quoted. It stays whole where the answers
 * themselves are read; this only keeps it out of what is sent around. Errs on the side of leaving out.
 */
export function couldIdentify(text: string): boolean {
  return signs.some((sign) => sign.test(text))
}
