import type { Span } from '../../domain/personal/found.ts'
import { couldIdentify } from '../identifiable.ts'

/** What makes a writer the only one of their kind: work, illness, a shop of their own. */
const onlyOne: readonly RegExp[] = [
  /(?<!\p{L})(?:eneste|formand|forkvinde|næstformand|direktør|forstander|skoleleder|borgmester|præst|sognepræst|læge|ejer af)(?!\p{L})/iu,
  /(?<!\p{L})(?:min|mit|vores)\s+(?:butik|forretning|firma|café|cafe|restaurant|klinik|salon|virksomhed|diagnose|sygdom|handicap|kørestol|kræft)/iu,
  /(?<!\p{L})(?:jeg er|som)\s+(?:en\s+|den\s+)?(?:blind|døv|gravid|handicappet|syg|dement|kørestolsbruger|flygtning|hjemløs)/iu,
  /(?<!\p{L})(?:the only|chairman|chairwoman|chairperson|director|headteacher|mayor|vicar|priest|doctor|owner of)(?!\p{L})/iu,
  /(?<!\p{L})(?:my|our)\s+(?:shop|store|business|company|café|cafe|restaurant|clinic|salon|diagnosis|illness|disability|wheelchair|cancer)/iu,
  /(?<!\p{L})(?:i am|i'm|i’m|as)\s+(?:a\s+|an\s+)?(?:blind|deaf|pregnant|disabled|ill|refugee|homeless)/iu,
  /(?<!\p{L})(?:einzige[rn]?|vorsitzende[rn]?|direktor(?:in)?|schulleiter(?:in)?|pfarrer(?:in)?|mein(?:e[mnr]?)? (?:laden|geschäft|firma|krankheit|rollstuhl))(?!\p{L})/iu,
  /(?:الوحيد|الوحيدة|مدير|مديرة|محلي|متجري|شركتي|مرضي|كرسي متحرك)/u,
  /** A number or an address stood beside it, or was left out. */
  /(?<!\p{L})(?:cpr|cpr-?nummer|telefonnummer|mit nummer|min mail|my (?:number|email|phone)|meine nummer)(?!\p{L})/iu,
  /** 94 Egebakken and Egebakken 94: a house, however the street is called. */
  /\p{Lu}\p{Ll}{3,}\s\d{1,3}(?!\d|\s?(?:%|kr|år|km|m\b|meter|metres?))/u,
  /(?:nr|nummer|number|no)\.?\s?\d{1,3}(?!\d)/iu,
]

const namePattern = /(?<=[\p{L}\p{N},;)»"”’']\s)\p{Lu}\p{Ll}[\p{L}'’-]*/gu

/** Names in a text: words with a capital letter that no sentence begins with. */
export function namesIn(text: string): readonly string[] {
  return namesAt(text).map(({ name }) => name)
}

function namesAt(text: string): readonly (Span & { readonly name: string })[] {
  return [...text.matchAll(namePattern)]
    .map(({ 0: name, index }) => ({ name: name.toLowerCase(), from: index, to: index + name.length }))
    .filter(({ name }) => !/^i['’]/.test(name))
}

/** Where in a text a person may be named or shown: names that are not known, and what its writer may be the only one of; in order. */
export function marksIn(text: string, isKnown: (name: string) => boolean): readonly Span[] {
  const only = onlyOne.flatMap((sign) => {
    const found = sign.exec(text)
    return found ? [{ from: found.index, to: found.index + found[0].length }] : []
  })
  const names = namesAt(text).filter(({ name }) => !isKnown(name))
  const marks: Span[] = []
  for (const { from, to } of [...only, ...names].toSorted((one, other) => one.from - other.from)) {
    const last = marks.at(-1)
    if (last && from < last.to) marks[marks.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else marks.push({ from, to })
  }
  return marks
}

/** In German every noun has a capital letter, and so do shouted texts: where so many words have one, it says nothing. */
const capitalShareMax = 0.25

/**
 * Whether the writer of a statement, or a person it tells of, could be recognised by it. `known` are names that are no person's:
 * of the city, its places, and what the question is about; `usual` are those that several have used.
 */
export function couldRecognise(text: string, isKnown: (name: string) => boolean): boolean {
  if (couldIdentify(text) || onlyOne.some((sign) => sign.test(text))) return true
  const names = namesIn(text)
  const words = text.match(/\p{L}+/gu)?.length ?? 1
  return names.length / words <= capitalShareMax && names.some((name) => !isKnown(name))
}
