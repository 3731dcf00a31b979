import { escapeHtml as h } from '../../digests/escape.ts'
import type { City } from '../../domain/city.ts'
import { within } from '../../domain/direction.ts'
import { inLanguage, type Language, type Localized, localeOf } from '../../domain/language.ts'
import type { Say, TextRef, TextValue } from '../../domain/message.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import { renderText } from '../../texts/render.ts'
import type { Texts } from '../../texts/texts.ts'

/** What a page of the desk speaks with. Everything that is returned is safe to stand in HTML, but for `plain` and `said`. */
export interface Voice {
  readonly language: Language
  readonly city: City
  /** One of our own texts. */
  say(key: string, values?: Readonly<Record<string, TextValue>>): string
  /** The same before it is escaped: for another text, or for something that is not HTML. */
  plain(key: string, values?: Readonly<Record<string, TextValue>>): string
  /** A text that came from elsewhere: a refusal, a remark, a line of a plan. */
  text(ref: TextRef): string
  /** The same before it is escaped. */
  readonly said: Say
  /** The city's words in the reader's language, or in the first that is there. */
  words(localized: Localized): string
  /** What a person wrote, in no language that we know of. */
  own(words: string): string
  /** A day, also for machines. */
  day(on: LocalDate): string
  /** A moment with its clock, also for machines. */
  moment(at: Instant): string
  /** How many, grouped as the language does. */
  count(many: number): string
}

/** The voice of one page in one language. */
export function voiceIn(language: Language, texts: Texts): Voice {
  const { city } = texts
  const numbers = new Intl.NumberFormat(localeOf(language))
  const said: Say = (ref) => renderText(ref, language, texts)
  const plain: Voice['plain'] = (key, values) => said(values ? { key, with: values } : { key })
  return {
    language,
    city,
    plain,
    said,
    say: (key, values) => h(plain(key, values)),
    text: (ref) => h(said(ref)),
    words: (localized) => h(within(language, inLanguage(localized, language))),
    own: (words) => `<bdi>${h(words)}</bdi>`,
    day: (on) => `<time datetime="${h(on)}">${h(plain('deskpage-day', { on: { on } }))}</time>`,
    moment: (at) =>
      `<time datetime="${new Date(at).toISOString()}">${h(plain('deskpage-moment', { at: { at } }))}</time>`,
    count: (many) => h(numbers.format(many)),
  }
}
