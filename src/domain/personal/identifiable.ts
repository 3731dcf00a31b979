import { personalDataIn } from '../personal-data.ts'
import { houseNumbersIn } from './addresses.ts'
import { asSeen } from './found.ts'
import { anyOf, endOf, inAnyCase, madeOf, streetForms, wordOf } from './said.ts'
import { saysPhone } from './spoken-numbers.ts'

/** AB 12 345, in small letters too. */
const smallPlate = String.raw`\p{L}{2} ?\d{2} ?\d{3}`

/** What in a text leads to one person by a number or an account, each with an example of what it finds. */
const numberSigns = madeOf((words): readonly RegExp[] => {
  const [is, mine] = [anyOf(words.is), anyOf(words['is-mine'])]
  const network = anyOf(
    ['insta', 'instagram', 'snap', 'snapchat', 'facebook', 'fb', 'telegram', 'discord', 'tiktok', 'twitter'],
    ['linkedin', 'whatsapp', ...words.networks],
  )
  return [
    /** mette@example.org; bounded, so that a long text without an end is read in one go */
    /[^\s@]@[^\s@]{1,253}\.[^\s@]/,
    /** @mette */
    /(^|\s)@[\p{L}\d_.]{2,}/u,
    /** insta: mettehol, facebook.com/mette.holm */
    new RegExp(String.raw`(?<!\p{L})${network}(?:\.com)?\s?[:/]\s?@?[\p{L}\d]`, 'iu'),
    /** mette at example dot com */
    new RegExp(
      String.raw`(?<![\p{L}\d._-])[\p{L}\d._-]{1,64} ${anyOf(words.at, words['at-sign'])} [\p{L}\d-]{1,63} ${anyOf(words.dot)} \p{L}{2,}`,
      'iu',
    ),
    /** 20 12 34 56, +45 20123456: eight digits in a row, however they are grouped, and longer numbers */
    /(?:\+\d[\d ]*)?(?<!\d)(?:\d[ .-]?){7,}\d/,
    /** plates: AB 12 345, and in small letters where a car is named before it */
    /(?<!\p{L})\p{Lu}{2} ?\d{2} ?\d{3}(?!\d)/u,
    new RegExp(String.raw`${anyOf(words.plate, words.cars)}\P{L}{0,3}(?:${is} )?${smallPlate}(?!\d)`, 'iu'),
    new RegExp(String.raw`(?<![\p{L}\d])${smallPlate} ${mine} `, 'iu'),
  ]
})

/** "mvh" */
const lettersShort = 3

/** What could be a person's and could be what is spoken of: an address, a name, an office; a person who reads it can tell. */
const signs = madeOf((words): readonly RegExp[] => {
  const { endings } = streetForms([...words.streets, ...words['named-streets']])
  const street = String.raw`\p{L}${anyOf(endings)}s?`
  const goesOn = new Set(words['go-on'])
  const floors = anyOf(words.floors.filter((word) => !goesOn.has(word)))
  const signed = wordOf(inAnyCase(words.signed))
  // In small letters a name is told from "greetings to all" only behind letters that stand for a greeting.
  const shortly = wordOf(inAnyCase(words.signed.filter(({ length }) => length <= lettersShort)))
  const office = `${anyOf(words.as)} ${anyOf(words.offices)} ${anyOf(words.of)}`
  const title = String.raw`(?:${anyOf(inAnyCase(words.titles))}\.? )?`
  return [
    /** https://… and www.… */
    /\b(https?:\/\/|www\.)\S+/i,
    /** nummer 12 i Nørregade, nr. 4 på Skovvej */
    new RegExp(String.raw`${wordOf(inAnyCase(words['house-number']))}\.? \d{1,3}\w? ${anyOf(words.in)} \p{Lu}`, 'u'),
    /** Istedgade 14, Solvej nr. 12; a floor or a door makes it no less an address */
    new RegExp(String.raw`${street},? (?:${anyOf(words['house-number'])}\.? ?)?\d{1,3}(?!\d)`, 'u'),
    /** 12 Solvej */
    new RegExp(String.raw`(?<!\d)\d{1,4}\p{L}? \p{Lu}\p{L}{1,40}${endOf(endings)}(?!\p{L})`, 'u'),
    /** 2. tv, 3. sal th */
    new RegExp(String.raw`(?<!\d)\d{1,2}\.? ?${floors}(?![\p{L}\d])`, 'iu'),
    /** jeg hedder Mette, my name is Mette, in small letters too */
    new RegExp(String.raw`${wordOf(words.introduced)}[,:.\s]{1,3}\p{L}{2}`, 'iu'),
    /** hilsen Mette, mange hilsner fra Mette, best regards, Mette */
    new RegExp(String.raw`${signed}(?: ${anyOf(words.from)})?[,:.\s]{1,3}\p{Lu}`, 'u'),
    /** "… Best, Søren" and "… – Ali", at the end */
    new RegExp(
      String.raw`[.!?\n]\s{0,2}(?:${anyOf(inAnyCase(words.thanks))},\s|[–—/-]\s?)\p{Lu}\p{Ll}{1,30}(?: \p{Lu}\p{Ll}{0,30}\.?)?\s{0,2}$`,
      'u',
    ),
    /** Anna Holm, 43 år */
    new RegExp(String.raw`(?=\p{Lu})(?<!\p{L})\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{1,30}, \d{2} ${anyOf(words.years)}`, 'u'),
    /** byens eneste imam, som formand for skaterklubben */
    new RegExp(String.raw`${wordOf(words.only)} \p{L}`, 'iu'),
    new RegExp(String.raw`(?<!\p{L})${office} `, 'iu'),
    /** kh mette, on a line of its own or at the end */
    new RegExp(String.raw`${shortly}[,:.\s]{1,3}\p{L}{2,30}\s{0,3}$`, 'u'),
    /** jeg er Mette Holm, I am Mette Holm */
    new RegExp(String.raw`${wordOf(inAnyCase(words['i-am']))} \p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}`, 'u'),
    /** min søn Anton, my neighbour Mrs Hansen */
    new RegExp(String.raw`${wordOf(inAnyCase(words.my))} ${anyOf(words.kin)} ${title}\p{Lu}\p{Ll}`, 'u'),
  ]
})

/**
 * Whether a statement could tell who wrote it or name a person, so that it is not quoted. It stays whole where the answers
 * themselves are read; this only keeps it out of what is sent around. Errs on the side of leaving out.
 */
export function couldIdentify(text: string): boolean {
  const seen = asSeen(text)
  return leadsToPerson(seen) || houseNumbersIn(seen).length > 0 || signs().some((sign) => sign.test(seen))
}

/** Whether it holds a number, an account, the author's own home or own name: this no person can overrule. */
function leadsToPerson(text: string): boolean {
  return personalDataIn(text).length > 0 || saysPhone(text) || numberSigns().some((sign) => sign.test(text))
}

/** Whether it could be a false alarm, as the street that is the subject is: a person who has read it may say so, with a reason. */
export function mayBeVouched(text: string): boolean {
  return couldIdentify(text) && !leadsToPerson(asSeen(text))
}
