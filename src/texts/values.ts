import { instantOf } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import type { TextRef, TextValue } from '../domain/message.ts'
import type { TimeZone } from '../domain/time.ts'

/** Writes one value the way the language writes it; numbers stay numbers, so that plurals work. */
export function writeValue(value: Exclude<TextValue, TextRef>, language: Language, zone: TimeZone): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value
  if ('local' in value) return inLanguage(value.local, language)
  if ('list' in value)
    return formats(language, zone).list.format(value.list.map((words) => inLanguage(words, language)))
  if ('languages' in value) {
    const names = value.languages.map((each) => languageName(each, language))
    return formats(language, zone).list.format(names)
  }
  if ('on' in value) return formats(language, zone).day.format(instantOf(value.on, '12:00', zone))
  return formats(language, zone).moment.format(value.at)
}

/** `Danish (da)`, or the tag alone where it names no language. */
function languageName(named: Language, language: Language): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(named)
    return name === undefined || name === named ? named : `${name} (${named})`
  } catch {
    return named
  }
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
  const locale = language === 'en' ? 'en-GB' : language
  const fresh: Formats = {
    day: new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }),
    moment: new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  }
  made.set(key, fresh)
  return fresh
}
