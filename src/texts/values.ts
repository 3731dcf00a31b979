import { instantOf } from '../domain/calendar.ts'
import { within } from '../domain/direction.ts'
import { inLanguage, type Language, languageName, localeOf } from '../domain/language.ts'
import type { TextRef, TextValue } from '../domain/message.ts'
import type { Instant, LocalDate, TimeZone } from '../domain/time.ts'

/** A value without texts in it. */
type Written = Exclude<TextValue, TextRef | { readonly texts: readonly TextRef[] }>

/** Joins what is written already, the way the language does. */
export function writeList(written: readonly string[], language: Language, zone: TimeZone): string {
  return formats(language, zone).list.format(written)
}

/** Writes one value the way the language writes it; numbers stay numbers, so that plurals work. */
export function writeValue(value: Written, language: Language, zone: TimeZone): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value
  if ('local' in value) return inLanguage(value.local, language)
  if ('list' in value)
    return writeList(
      value.list.map((words) => within(language, inLanguage(words, language))),
      language,
      zone,
    )
  if ('languages' in value) {
    const names = value.languages.map((each) => tagged(each, language))
    return formats(language, zone).list.format(names)
  }
  if ('language' in value) return languageName(value.language, language)
  if ('inFull' in value) return inFull(value.inFull, language, zone)
  if ('month' in value) return formats(language, zone).month.format(instantOf(value.month, '12:00', zone))
  if ('on' in value) return formats(language, zone).day.format(instantOf(value.on, '12:00', zone))
  return formats(language, zone).moment.format(value.at)
}

function inFull(when: LocalDate | Instant, language: Language, zone: TimeZone): string {
  const { dayInFull, momentInFull } = formats(language, zone)
  return typeof when === 'number' ? momentInFull.format(when) : dayInFull.format(instantOf(when, '12:00', zone))
}

/** `Danish (da)`, or the tag alone where it names no language. */
function tagged(named: Language, language: Language): string {
  const name = languageName(named, language)
  return name === named ? named : `${name} (${named})`
}

interface Formats {
  readonly month: Intl.DateTimeFormat
  readonly day: Intl.DateTimeFormat
  readonly moment: Intl.DateTimeFormat
  readonly dayInFull: Intl.DateTimeFormat
  readonly momentInFull: Intl.DateTimeFormat
  readonly list: Intl.ListFormat
}

/** Formatters are dear to make and cheap to keep: a handful of languages, one zone. */
const made = new Map<string, Formats>()

function formats(language: Language, zone: TimeZone): Formats {
  const key = `${language} ${zone}`
  const known = made.get(key)
  if (known) return known
  const locale = localeOf(language)
  const day = { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' } as const
  // As in city.yaml and on every clock in the city, also for languages that count to twelve elsewhere.
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const fresh: Formats = {
    month: new Intl.DateTimeFormat(locale, { timeZone: zone, month: 'long', year: 'numeric' }),
    day: new Intl.DateTimeFormat(locale, day),
    dayInFull: new Intl.DateTimeFormat(locale, { ...day, weekday: 'long' }),
    momentInFull: new Intl.DateTimeFormat(locale, { ...day, weekday: 'long', ...clock }),
    moment: new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...clock,
    }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  }
  made.set(key, fresh)
  return fresh
}
