import { isTimeZone } from '../../domain/calendar.ts'
import type { EmergencyNumber } from '../../domain/emergency.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { choiceLabelCharactersMax } from '../../domain/question.ts'
import { isMailAddress } from '../../files/checks/addresses.ts'
import { nationalNumbers, numbersAnywhere } from '../../files/national-numbers.ts'
import { usual, usualSender } from '../../files/usual-city.ts'
import type { CityAnswers, NamedList } from '../../files/write-city.ts'
import type { Dialogue, Understood } from './dialogue.ts'

/** What there is to choose from. */
export interface Known {
  readonly languages: readonly Language[]
  readonly calendars: readonly string[]
  readonly timeZone: string
  readonly language: Language
}

/** Asks everything about the city; what its file answers already is what Enter gives. */
export async function askCity(
  dialogue: Dialogue,
  was: Partial<CityAnswers>,
  known: Known,
): Promise<Omit<CityAnswers, 'ledgerUrl'>> {
  const name = await dialogue.write(text('init-name'), was.name ?? dialogue.words('init-name-usual'))
  const timeZone = await askZone(dialogue, was.timeZone ?? known.timeZone)
  const languages = await askLanguages(dialogue, was.languages ?? usualLanguages(timeZone, known), known)
  const [first = 'en'] = languages
  const sender = await dialogue.write(text('init-sender'), was.sender ?? inLanguage(usualSender(name), first))
  const calendar = await askCalendar(dialogue, was, timeZone, known)
  const list = (of: NamedList) =>
    askNames(dialogue, of, was[of] ?? usual[of].map((each) => inLanguage(each.name, first)), languages)
  const departments = await list('departments')
  const mail: Record<string, string | undefined> = {}
  for (const department of departments) {
    const asks = text('init-mail', { department })
    const address = await dialogue.perhaps(asks, was.mail?.[department], mailAddress)
    if (address !== undefined) mail[department] = address
  }
  const places = await list('places')
  const topics = await list('topics')
  const roles = await list('roles')
  const privacyContact = await dialogue.perhaps(
    text('init-privacy'),
    was.privacyContact ?? Object.values(mail)[0],
    mailAddress,
  )
  const emergency = await askEmergency(dialogue, was.emergency, timeZone, languages)
  return {
    name,
    sender,
    timeZone,
    languages,
    calendar,
    departments,
    mail,
    places,
    topics,
    roles,
    privacyContact,
    emergency,
  }
}

function askZone(dialogue: Dialogue, otherwise: string): Promise<string> {
  return dialogue.ask({
    asks: text('init-zone'),
    shown: otherwise,
    otherwise,
    read: (written) => {
      const zone = zoneMeant(written)
      return zone === undefined ? { unclear: text('init-zone-unknown', { written }) } : { is: zone }
    },
  })
}

/** `copenhagen` means Europe/Copenhagen. */
function zoneMeant(written: string): string | undefined {
  const meant = written.toLowerCase().replace(/ /g, '_')
  const known = Intl.supportedValuesOf('timeZone')
  const found = known.find((zone) => zone.toLowerCase() === meant || zone.toLowerCase().endsWith(`/${meant}`))
  return found ?? (written.includes('/') && isTimeZone(written) ? written : undefined)
}

/** What a city writes in, and whose days off it has, by the time zone of its country. */
const countries: Readonly<Record<string, { readonly language: Language; readonly calendar: string }>> = {
  'Europe/Berlin': { language: 'de', calendar: 'germany' },
  'Europe/Copenhagen': { language: 'da', calendar: 'denmark' },
  'Europe/Oslo': { language: 'nb', calendar: 'norway' },
  'Europe/Paris': { language: 'fr', calendar: 'france' },
  'Europe/Stockholm': { language: 'sv', calendar: 'sweden' },
}

function usualLanguages(timeZone: string, { languages, language }: Known): readonly Language[] {
  const own = countries[timeZone]?.language ?? language
  return [...new Set([own, 'en'])].filter((each) => languages.includes(each))
}

function askLanguages(dialogue: Dialogue, otherwise: readonly Language[], { languages }: Known) {
  const known = languages.join(', ')
  return dialogue.ask<readonly Language[]>({
    asks: text('init-languages', { known }),
    shown: otherwise.join(', '),
    otherwise,
    read: (written) => {
      const wanted = [
        ...new Set(
          written
            .toLowerCase()
            .split(/[\s,;]+/)
            .filter((each) => each !== ''),
        ),
      ]
      const unknown = wanted.find((each) => !languages.includes(each))
      if (unknown !== undefined) return { unclear: text('init-language-unknown', { written: unknown, known }) }
      return wanted.length === 0 ? { unclear: text('init-list-empty') } : { is: wanted }
    },
  })
}

function askCalendar(dialogue: Dialogue, was: Partial<CityAnswers>, timeZone: string, { calendars }: Known) {
  const known = calendars.join(', ')
  const none = dialogue.words('init-none')
  const usually = countries[timeZone]?.calendar
  const otherwise = was.name === undefined ? calendars.find((each) => each === usually) : was.calendar
  return dialogue.perhaps(text('init-calendar', { known, none }), otherwise, (written) =>
    calendars.includes(written.toLowerCase())
      ? { is: written.toLowerCase() }
      : { unclear: text('init-calendar-unknown', { written, known, none }) },
  )
}

/** Names stand between commas, or between semicolons where a name has a comma in it. */
function askNames(dialogue: Dialogue, of: NamedList, otherwise: readonly string[], languages: readonly Language[]) {
  const example = languages.map((language) => inLanguage(usual.departments[1].name, language)).join(' / ')
  return dialogue.ask<readonly string[]>({
    asks: asksFor(of, example),
    shown: otherwise.join(otherwise.some((name) => name.includes(',')) ? '; ' : ', '),
    otherwise,
    read: (written) => namesIn(written, of, languages),
  })
}

function asksFor(of: NamedList, example: string): TextRef {
  switch (of) {
    case 'departments':
      return text('init-departments', { example })
    case 'places':
      return text('init-places', { max: choiceLabelCharactersMax })
    case 'topics':
      return text('init-topics')
    case 'roles':
      return text('init-roles')
    default:
      return of satisfies never
  }
}

function namesIn(written: string, of: NamedList, languages: readonly Language[]): Understood<readonly string[]> {
  const names = partsOf(written, written.includes(';') ? ';' : ',')
  if (names.length === 0) return { unclear: text('init-list-empty') }
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) return { unclear: text('init-list-twice', { written: twice }) }
  for (const name of names) {
    const parts = partsOf(name, ' / ')
    if (parts.length > 1 && parts.length !== languages.length)
      return { unclear: text('init-list-languages', { written: name, count: parts.length, wanted: languages.length }) }
    const long = of === 'departments' ? undefined : parts.find((part) => [...part].length > choiceLabelCharactersMax)
    if (long !== undefined) return { unclear: text('init-list-long', { written: long, max: choiceLabelCharactersMax }) }
  }
  return { is: names }
}

function mailAddress(written: string): Understood<string> {
  return isMailAddress(written) ? { is: written } : { unclear: text('init-mail-wrong', { written, none: '-' }) }
}

function askEmergency(
  dialogue: Dialogue,
  was: readonly EmergencyNumber[] | undefined,
  timeZone: string,
  languages: readonly Language[],
): Promise<readonly EmergencyNumber[]> {
  const [first = 'en'] = languages
  const national = nationalNumbers[timeZone]
  const otherwise = was ?? national ?? numbersAnywhere
  if (was === undefined && national === undefined) dialogue.says('init-emergency-elsewhere')
  const known = [...otherwise, ...(national ?? [])]
  return dialogue.ask<readonly EmergencyNumber[]>({
    asks: text('init-emergency'),
    shown: otherwise.map(({ number, name }) => `${number} ${inLanguage(name, first)}`).join('; '),
    otherwise,
    read: (written) => {
      const found = partsOf(written, ';').map((each) => numberIn(each, known, languages))
      const unclear = found.find((each) => 'unclear' in each)
      return unclear && 'unclear' in unclear
        ? unclear
        : { is: found.flatMap((each) => ('is' in each ? [each.is] : [])) }
    },
  })
}

function numberIn(
  written: string,
  known: readonly EmergencyNumber[],
  languages: readonly Language[],
): Understood<EmergencyNumber> {
  const [, digits, name] = /^(\+?[\d][\d\s-]*)\s+(\D.*)$/.exec(written) ?? []
  if (digits === undefined || name === undefined) return { unclear: text('init-emergency-wrong', { written }) }
  const number = digits.trim()
  const same = known.find((each) => each.number.replace(/\D/g, '') === number.replace(/\D/g, ''))
  if (same && Object.values(same.name).includes(name)) return { is: same }
  return { is: { ...same, number, name: Object.fromEntries(languages.map((language) => [language, name])) } }
}

function partsOf(written: string, separator: string): readonly string[] {
  return written
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
