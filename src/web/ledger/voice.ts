import { escapeHtml as h } from '../../digests/escape.ts'
import type { City } from '../../domain/city.ts'
import { directionIn, runsAlong, within } from '../../domain/direction.ts'
import type { Language, Localized } from '../../domain/language.ts'
import { inLanguage, localeOf } from '../../domain/language.ts'
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
  /** The city's words; where they are missing in this language or run another way than the page, marked as what they are. */
  words(localized: Localized): string
  /** The same, a paragraph for each part between empty lines. */
  paragraphs(localized: Localized): string
  /** Words in no language: a name. */
  name(words: string): string
  /** A day, also for machines. */
  day(on: LocalDate): string
  count(people: number): string
}

type Values = Readonly<Record<string, TextValue>>

/** The voice of one page in one language. */
export function voiceIn(language: Language, texts: Texts, href: Href): Voice {
  const { city } = texts
  const numbers = new Intl.NumberFormat(localeOf(language))
  const plain: Voice['plain'] = (key, values) => renderText(values ? { key, with: values } : { key }, language, texts)
  const say: Voice['say'] = (key, values) => h(plain(key, values))
  const marked = (tag: 'span' | 'p', localized: Localized, text: string) => {
    const marks = marksOf(localized, text, language)
    return tag === 'span' && marks === '' ? h(text) : `<${tag}${marks}>${h(text)}</${tag}>`
  }
  return {
    language,
    city,
    href,
    say,
    plain,
    words: (localized) => marked('span', localized, inLanguage(localized, language)),
    paragraphs: (localized) =>
      inLanguage(localized, language)
        .split(/\n\s*\n/)
        .map((part) => marked('p', localized, part.trim()))
        .join(''),
    name: (words) => h(within(language, words)),
    day: (on) => `<time datetime="${h(on)}">${say('ledger-day', { on: { on } })}</time>`,
    count: (people) => h(numbers.format(people)),
  }
}

/**
 * Words in another language than the page's say so, for a reader who has them read aloud; and words that run another way than
 * the page, or both ways, say how, so that they neither fall into disorder nor bring it.
 */
function marksOf(localized: Localized, text: string, language: Language): string {
  const [written = 'any'] = localized[language] === undefined ? Object.keys(localized) : [language]
  const lang = written === language || written === 'any' ? '' : ` lang="${h(written)}"`
  if (runsAlong(text, language)) return lang
  return `${lang} dir="${written === 'any' ? 'auto' : (directionIn(written, text) ?? 'auto')}"`
}
