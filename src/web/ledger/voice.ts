import { escapeHtml as h } from '../../digests/escape.ts'
import type { City } from '../../domain/city.ts'
import type { Language, Localized } from '../../domain/language.ts'
import { inLanguage } from '../../domain/language.ts'
import type { TextValue } from '../../domain/message.ts'
import type { LocalDate } from '../../domain/time.ts'
import { renderText } from '../../texts/render.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Href } from './addresses.ts'

/** What a page speaks with. Everything that is returned is safe to stand in HTML, but for `plain`. */
export interface Voice {
  readonly language: Language
  readonly city: City
  readonly href: Href
  /** One of our own texts. */
  say(key: string, values?: Values): string
  /** The same before it is escaped: to be put into another text, or into something that is not HTML. */
  plain(key: string, values?: Values): string
  /** The city's words; where they are missing in this language, marked as the language they are in. */
  words(localized: Localized): string
  /** The same, a paragraph for each part between empty lines. */
  paragraphs(localized: Localized): string
  /** A day, also for machines. */
  day(on: LocalDate): string
  count(people: number): string
}

type Values = Readonly<Record<string, TextValue>>

/** The voice of one page in one language. */
export function voiceIn(language: Language, texts: Texts, href: Href): Voice {
  const { city } = texts
  const numbers = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)
  const plain: Voice['plain'] = (key, values) => renderText(values ? { key, with: values } : { key }, language, texts)
  const say: Voice['say'] = (key, values) => h(plain(key, values))
  const marked = (tag: string, localized: Localized, text: string) =>
    `<${tag}${foreign(localized, language)}>${h(text)}</${tag}>`
  return {
    language,
    city,
    href,
    say,
    plain,
    words: (localized) =>
      localized[language] === undefined
        ? marked('span', localized, inLanguage(localized, language))
        : h(localized[language]),
    paragraphs: (localized) =>
      inLanguage(localized, language)
        .split(/\n\s*\n/)
        .map((part) => marked('p', localized, part.trim()))
        .join(''),
    day: (on) => `<time datetime="${h(on)}">${say('ledger-day', { on: { on } })}</time>`,
    count: (people) => h(numbers.format(people)),
  }
}

/** Words that are said in another language than the page's say so, for whoever has them read aloud. */
function foreign(localized: Localized, language: Language): string {
  const [spoken] = Object.keys(localized)
  return localized[language] !== undefined || spoken === undefined || spoken === 'any' ? '' : ` lang="${h(spoken)}"`
}
