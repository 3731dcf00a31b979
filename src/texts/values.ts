import { instantOf } from '../domain/calendar.ts'
import { within } from '../domain/direction.ts'
import { inLanguage, type Language, languageName, localeOf } from '../domain/language.ts'
import type { TextRef, TextValue } from '../domain/message.ts'
import type { TimeZone } from '../domain/time.ts'

/** Writes one value the way the language writes it; numbers stay numbers, so that plurals work. */
export function writeValue(value: Exclude<TextValue, TextRef>, language: Language, zone: TimeZone): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value
  if ('local' in value) return inLanguage(value.local, language)
  if ('list' in value)
    return formats(language, zone).list.format(value.list.map((words) => within(language, inLanguage(words, language))))
  if ('languages' in value) {
    const names = value.languages.map((each) => tagged(each, language))
    return formats(language, zone).list.format(names)
  }
  if ('language' in value) return languageName(value.language, language)
  if ('on' in value) return formats(language, zone).day.format(instantOf(value.on, '12:00', zone))
  return formats(language, zone).moment.format(value.at)
}

/** `Danish (da)`, or the tag alone where it names no language. */
function tagged(named: Language, language: Language): string {
  const name = languageName(named, language)
  return name === named ? named : `${name} (${named})`
}

interface Formats {
  readonly day: Intl.DateTimeFormat
  readonly moment: Intl.DateTimeFormat
  readonly list: Intl.ListFormat
}

/** Formatters are dear to make and cheap to keep: a handful of languages, one zone. */
const made = new Map<string, Formats>()

function formats(language: Language, zone: TimeZone): Formats {
  const key = `${language} ${zone}`
  const known = made.get(key)
  if (known) return known
  const locale = localeOf(language)
  const fresh: Formats = {
    day: new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }),
    moment: new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      // As in city.yaml and on every clock in the city, also for languages that count to twelve elsewhere.
      hourCycle: 'h23',
    }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  }
  made.set(key, fresh)
  return fresh
}
