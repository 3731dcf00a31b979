import { personalDataIn } from '../personal-data.ts'
import { houseNumbersIn } from './addresses.ts'
import { asSeen } from './found.ts'
import { saysPhone } from './spoken-numbers.ts'

/** What in a text leads to one person by a number or an account, each with an example of what it finds. */
const numberSigns: readonly RegExp[] = [
  /** mette@example.org; bounded, so that a long text without an end is read in one go */
  /[^\s@]@[^\s@]{1,253}\.[^\s@]/,
  /** @mette */
  /(^|\s)@[\p{L}\d_.]{2,}/u,
  /** insta: mettehol, facebook.com/mette.holm */
  /(?<!\p{L})(?:insta(?:gram)?|snap(?:chat)?|facebook|fb|telegram|discord|tiktok|twitter|linkedin|whatsapp)(?:\.com)?\s?[:/]\s?@?[\p{L}\d]/iu,
  /** mette at example dot com */
  /(?<![\p{L}\d._-])[\p{L}\d._-]{1,64} (?:at|ved) [\p{L}\d-]{1,63} (?:dot|punktum|prik) \p{L}{2,}/iu,
  /** 20 12 34 56, +45 20123456: eight digits in a row, however they are grouped, and longer numbers */
  /(?:\+\d[\d ]*)?(?<!\d)(?:\d[ .-]?){7,}\d/,
  /** plates: AB 12 345, and in small letters where a car is named before it */
  /(?<!\p{L})\p{Lu}{2} ?\d{2} ?\d{3}(?!\d)/u,
  /(?:plade|bilen?|plate|car|kennzeichen)\P{L}{0,3}(?:er |is |ist )?\p{L}{2} ?\d{2} ?\d{3}(?!\d)/iu,
  /(?<![\p{L}\d])\p{L}{2} ?\d{2} ?\d{3} (?:er|is|ist) (?:min|my|mein) /iu,
]

/** What could be a person's and could be what is spoken of: an address, a name, an office; a person who reads it can tell. */
const signs: readonly RegExp[] = [
  /** https://… and www.… */
  /\b(https?:\/\/|www\.)\S+/i,
  /** nummer 12 i Nørregade, nr. 4 på Skovvej, Egebakken 94 */
  /(?:nummer|nr\.?|number|no\.?) \d{1,3}\w? (?:i|på|in|on) \p{Lu}/u,
  /\p{Lu}\p{Ll}{2,}(?:bakken|bakke|marken|mark|holm|toften|dalen|krogen|haven|lunden|gården) \d{1,3}(?!\d)/u,
  /** Istedgade 14, Solvej nr. 12; a floor or a door makes it no less an address */
  /(?:\p{L}(?:gaden?|vej(?:en)?|vænget|allé(?:en)?|alle|plads(?:en)?|stræde(?:t)?|parken|torv(?:et)?|boulevard|straße|strasse|weg|platz|gasse)s?|[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue),? (?:(?:nr|no)\.? ?|nummer )?\d{1,3}(?!\d)/u,
  /** 12 Main Street, 12 Solvej */
  /(?<!\d)\d{1,4}\p{L}? \p{Lu}\p{L}{1,40}(?:(?: [Ss]treet| [Rr]oad| [Ll]ane| [Aa]venue)(?!\p{L})|(?:gade|vej|allé|stræde|straße|strasse)(?!\p{L}))/u,
  /** 2. tv, 3. sal th */
  /(?<!\d)\d{1,2}\.? ?(?:sal|tv|th|mf)\b/i,
  /** jeg hedder Mette, my name is Mette, in small letters too */
  /(?<!\p{L})(?:jeg hedder|mit navn er|my name is|ich heiße|mein name ist|اسمي)[,:.\s]{1,3}\p{L}{2}/iu,
  /** hilsen Mette, mange hilsner fra Mette, best regards, Mette */
  /(?<!\p{L})(?:[Hh]ilsen|[Hh]ilsner|[Mm]vh|[Kk]h|[Vv]h|[Rr]egards|[Gg]rüße|[Gg]ruß|LG)(?: fra| from| von)?[,:.\s]{1,3}\p{Lu}/u,
  /** "… Best, Søren" and "… – Ali", at the end */
  /[.!?\n]\s{0,2}(?:(?:[Bb]est|[Ll]ove|[Cc]heers|[Tt]hanks|[Tt]ak),\s|[–—/-]\s?)\p{Lu}\p{Ll}{1,30}(?: \p{Lu}\p{Ll}{0,30}\.?)?\s{0,2}$/u,
  /** Anna Holm, 43 år */
  /(?<!\p{L})\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{1,30}, \d{2}(?: år| years| Jahre)/u,
  /** byens eneste imam, som formand for skaterklubben */
  /(?<!\p{L})(?:byens|skolens|områdets|kvarterets|kommunens) eneste \p{L}/iu,
  /(?<!\p{L})(?:som|as|als) (?:formand|forkvinde|kasserer|leder|præst|imam|rektor|chair(?:man|woman)?|head|pastor|Vorsitzende[r]?|Leiter(?:in)?) (?:for|i|af|på|of|der|des) /iu,
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
  const seen = asSeen(text)
  return leadsToPerson(seen) || houseNumbersIn(seen).length > 0 || signs.some((sign) => sign.test(seen))
}

/** Whether it holds a number, an account, the author's own home or own name: this no person can overrule. */
function leadsToPerson(text: string): boolean {
  return personalDataIn(text).length > 0 || saysPhone(text) || numberSigns.some((sign) => sign.test(text))
}

/** Whether it could be a false alarm, as the street that is the subject is: a person who has read it may say so, with a reason. */
export function mayBeVouched(text: string): boolean {
  return couldIdentify(text) && !leadsToPerson(asSeen(text))
}
