import { isTimeZone } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { EmergencyNumber } from '../domain/emergency.ts'
import type { Language } from '../domain/language.ts'
import { gridMetresDefault } from '../domain/map/map.ts'
import { text } from '../domain/message.ts'
import { choiceLabelCharactersMax } from '../domain/question.ts'
import type { DigestSchedule } from '../domain/schedule.ts'
import type { ClockTime } from '../domain/time.ts'
import type { Venue } from '../domain/venue.ts'
import { type Workdays, weekendsOnly } from '../domain/workdays.ts'
import { ruleOf, ruleRemarks } from './calendar.ts'
import { isMailAddress, staffAddressOf, staffAddressRemarks } from './checks/addresses.ts'
import { doubleRemarks, slugRemarks } from './checks/ids.ts'
import { marginRemarks, roleIn } from './checks/margins.ts'
import { venueRemarks } from './checks/venues.ts'
import { type CityFile, cityShape, weekdays } from './city-shape.ts'
import { documentOf } from './document.ts'
import { type Draft, foundAt, isMapping } from './draft.ts'
import { cityFields } from './fields/city.ts'
import { languageRemarks, localizedOf, tightNames } from './languages.ts'
import { clockOf } from './moments.ts'
import { nationalNumbers, numbersAnywhere } from './national-numbers.ts'
import { nearest, shown } from './nearest.ts'
import { privacyIn } from './privacy.ts'
import { doubtful, type Parsed, type Path, type Remark, wrong } from './problem.ts'
import { shaped } from './shape.ts'
import { isComplete, verdictOn } from './verdict.ts'

/** What holds where the file says nothing else. */
const cityDefaults = {
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
} as const

const lists = ['departments', 'topics', 'places', 'roles', 'venues'] as const

/** The calendar that a city's file names, before the file is read in earnest. */
export function calendarNamed(written: string): string | undefined {
  const { value } = documentOf(written, '')
  const named = isMapping(value) ? value.calendar : undefined
  return typeof named === 'string' ? named : undefined
}

/** The files of its map that a city's file names, before it is read in earnest. */
export function mapNamed(written: string): MapFiles | undefined {
  const { value } = documentOf(written, '')
  const named = isMapping(value) ? value.map : undefined
  if (!isMapping(named) || typeof named.districts !== 'string') return undefined
  const { districts, streets, grid } = named
  return {
    districts,
    ...(typeof streets === 'string' && { streets }),
    gridMetres: typeof grid === 'number' ? grid : gridMetresDefault,
  }
}

/** Where a map is written down, and how coarse its grid is. */
export interface MapFiles {
  readonly districts: string
  readonly streets?: string
  readonly gridMetres: number
}

/** The calendars a city can name, and the days of the one that it does. */
export interface Calendars {
  readonly known: readonly string[]
  readonly workdays?: Workdays
}

/** Reads prompts/city.yaml. Everything that is wrong is told at once, each with its line; nothing is thrown. */
export function parseCity(text: string, fileName: string, calendars: Calendars = { known: [] }): Parsed<City> {
  const document = documentOf(text, fileName)
  if (document.faults.length > 0) return { ok: false, problems: document.faults, warnings: [] }
  const { draft, complete, remarks } = shaped(cityShape, cityFields, document.value)
  const languages = (draft.languages ?? []).filter((language) => language !== undefined)
  return verdictOn(
    document,
    [
      ...remarks,
      ...zoneRemarks(draft.timeZone),
      ...tagRemarks(languages),
      ...languageRemarks(draft, cityFields, languages.filter(isTag)),
      ...lists.flatMap((list) => [...slugRemarks(draft, [`${list}.*.id`]), ...doubleRemarks(draft, list, list)]),
      ...['topics', 'places', 'roles'].flatMap((list) => tightNames(draft, `${list}.*.name`, choiceLabelCharactersMax)),
      ...clockRemarks(draft.quiet?.from, ['quiet', 'from']),
      ...clockRemarks(draft.quiet?.until, ['quiet', 'until']),
      ...capRemarks(draft),
      ...addressRemarks(draft),
      ...ownerRemarks(draft),
      ...venueRemarks(draft),
      ...marginRemarks(draft),
      ...staffAddressRemarks(draft, 'departments.*.digest.to.*'),
      ...digestRemarks(draft),
      ...calendarRemarks(draft.calendar, calendars),
      ...closedDayRemarks(draft),
    ],
    () => (complete === undefined ? undefined : assembled(complete, calendars.workdays ?? weekendsOnly)),
  )
}

function assembled(file: CityFile, calendar: Workdays): City | undefined {
  const languages: readonly Language[] = file.languages
  if (!isComplete(languages)) return undefined
  const speaking = { languages }
  const named = (item: CityFile['topics'][number]) => ({ id: item.id, name: localizedOf(item.name, speaking) })
  return {
    name: localizedOf(file.name, speaking),
    sender: localizedOf(file.sender, speaking),
    timeZone: file.timeZone,
    languages,
    quiet: {
      from: clockIn(file.quiet?.from, cityDefaults.quiet.from),
      until: clockIn(file.quiet?.until, cityDefaults.quiet.until),
    },
    cap: {
      perWeekMax: file.cap?.perWeekMax ?? cityDefaults.cap.perWeekMax,
      perYearMax: file.cap?.perYearMax ?? cityDefaults.cap.perYearMax,
    },
    departments: file.departments.map((item) => ({
      ...named(item),
      ...(item.email === undefined ? {} : { email: item.email }),
      ...(item.digest === undefined ? {} : { digest: scheduleIn(item.digest) }),
      ...(item.approval === undefined ? {} : { approval: item.approval }),
    })),
    topics: file.topics.map((item) => ({
      ...named(item),
      ...(item.department === undefined ? {} : { department: item.department }),
      ...(item.keywords === undefined ? {} : { keywords: item.keywords }),
    })),
    places: file.places.map((item) => ({
      ...named(item),
      ...(item.population === undefined ? {} : { population: item.population }),
    })),
    roles: file.roles.map((item) => ({ ...named(item), ...roleIn(item) })),
    ...(file.venues === undefined ? {} : { venues: file.venues.map((item) => ({ ...named(item), ...venueIn(item) })) }),
    workdays: {
      weekend: calendar.weekend,
      closed: [
        ...(file.closedDays ?? []).flatMap((day) => {
          const rule = ruleOf(day)
          return rule ? [{ name: localizedOf(day.name, speaking), rule }] : []
        }),
        ...calendar.closed,
      ],
    },
    ...(file.approval === undefined ? {} : { approval: file.approval }),
    ...(file.votes === undefined ? {} : { votes: file.votes }),
    ...(file.ideasTo === undefined ? {} : { ideasTo: file.ideasTo }),
    ...(file.ideasOpenMax === undefined ? {} : { ideasOpenMax: file.ideasOpenMax }),
    emergency:
      file.emergency?.map((each) => numberIn(each, speaking)) ?? nationalNumbers[file.timeZone] ?? numbersAnywhere,
    ...(file.ledgerUrl === undefined ? {} : { ledgerUrl: file.ledgerUrl }),
    ...(file.photos?.keepDays === undefined ? {} : { photosKeptDays: file.photos.keepDays }),
    ...(file.retention === undefined ? {} : { retention: file.retention }),
    ...(file.privacy === undefined ? {} : { privacy: privacyIn(file.privacy, speaking) }),
    ...(file.privacyContact === undefined ? {} : { privacyContact: file.privacyContact }),
  }
}

function numberIn(
  { number, name, when, kinds }: NonNullable<CityFile['emergency']>[number],
  speaking: Pick<City, 'languages'>,
): EmergencyNumber {
  return {
    number,
    name: localizedOf(name, speaking),
    ...(when === undefined ? {} : { when: localizedOf(when, speaking) }),
    ...(kinds === undefined ? {} : { kinds }),
  }
}

function venueIn({
  place,
  topics = [],
  department,
  afterVisit = false,
}: NonNullable<CityFile['venues']>[number]): Omit<Venue, 'id' | 'name'> {
  return {
    ...(place === undefined ? {} : { place }),
    topics,
    ...(department === undefined ? {} : { department }),
    ...(afterVisit ? { afterVisit } : {}),
  }
}

function scheduleIn({
  every,
  weekday,
  at,
  to,
}: NonNullable<CityFile['departments'][number]['digest']>): DigestSchedule {
  return {
    every,
    ...(weekday === undefined ? {} : { weekday: weekdays.indexOf(weekday) + 1 }),
    at: clockIn(at, at),
    to: to.flatMap((written) => staffAddressOf(written) ?? []),
  }
}

function clockIn(written: string | undefined, otherwise: ClockTime): ClockTime {
  return (written === undefined ? undefined : clockOf(written)) ?? otherwise
}

function digestRemarks(draft: Draft<CityFile>): readonly Remark[] {
  return (draft.departments ?? []).flatMap((department, at): readonly Remark[] => {
    const path = ['departments', at, 'digest']
    const { every, weekday, at: clock } = department?.digest ?? {}
    const daily = every === 'day' && weekday !== undefined
    return [
      ...clockRemarks(clock, [...path, 'at']),
      ...(daily ? [wrong([...path, 'weekday'], text('file-digest-weekday'))] : []),
    ]
  })
}

function calendarRemarks(named: string | undefined, { known, workdays }: Calendars): readonly Remark[] {
  if (named === undefined || workdays !== undefined) return []
  return [wrong(['calendar'], text('file-calendar-unknown', { written: shown(named), known: known.join(', ') }))]
}

function closedDayRemarks(draft: Draft<CityFile>): readonly Remark[] {
  return (draft.closedDays ?? []).flatMap((day, at) => {
    const { name = '', date, daysAfterEaster } = day ?? {}
    const called = typeof name === 'string' ? name : (Object.values(name)[0] ?? '')
    return ruleRemarks({ date, daysAfterEaster }, called, ['closedDays', at])
  })
}

function zoneRemarks(zone: string | undefined): readonly Remark[] {
  if (zone === undefined || isTimeZone(zone)) return []
  const meant = nearest(
    zone,
    Intl.supportedValuesOf('timeZone').map((id) => ({ id, names: [id.split('/').at(-1) ?? id] })),
  )
  const hint = meant === undefined ? text('file-zone-how') : text('file-meant', { meant })
  return [wrong(['timeZone'], text('file-zone', { zone: shown(zone), hint }))]
}

function tagRemarks(languages: readonly Language[]): readonly Remark[] {
  return languages.flatMap((language, at) => {
    if (!isTag(language)) {
      return [wrong(['languages', at], text('file-tag', { written: shown(language) }))]
    }
    return languages.indexOf(language) < at ? [wrong(['languages', at], text('file-twice', { written: language }))] : []
  })
}

function isTag(written: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written)
}

function clockRemarks(written: string | undefined, path: Path): readonly Remark[] {
  if (written === undefined || clockOf(written) !== undefined) return []
  return [wrong(path, text('file-clock', { written: shown(written) }))]
}

function capRemarks(draft: Draft<CityFile>): readonly Remark[] {
  const { perWeekMax, perYearMax } = { ...cityDefaults.cap, ...draft.cap }
  if (perWeekMax === undefined || perYearMax === undefined || perWeekMax <= perYearMax) return []
  return [wrong(['cap', 'perWeekMax'], text('file-cap', { week: perWeekMax, year: perYearMax }))]
}

function addressRemarks(draft: Draft<CityFile>): readonly Remark[] {
  const ledger = draft.ledgerUrl
  const remarks: Remark[] = []
  if (ledger !== undefined && !isWebAddress(ledger)) {
    remarks.push(wrong(['ledgerUrl'], text('file-web', { written: shown(ledger) })))
  }
  for (const { path, value } of foundAt(draft, 'departments.*.email')) {
    if (typeof value !== 'string' || isMailAddress(value)) continue
    remarks.push(wrong(path, text('file-mail', { written: shown(value) })))
  }
  if (draft.emergency === undefined) remarks.push(doubtful([], text('file-emergency-none')))
  if (draft.privacyContact === undefined) {
    remarks.push(doubtful([], text('file-privacy')))
  }
  return remarks
}

/** Topics and ideas are given to departments that are there. */
function ownerRemarks(draft: Draft<CityFile>): readonly Remark[] {
  const known = (draft.departments ?? []).flatMap((each) => (each?.id === undefined ? [] : [each.id]))
  return [...foundAt(draft, 'topics.*.department'), ...foundAt(draft, 'ideasTo')].flatMap(({ path, value }) =>
    typeof value !== 'string' || known.includes(value)
      ? []
      : [wrong(path, text('file-department', { written: shown(value), known: known.join(', ') }))],
  )
}

function isWebAddress(written: string): boolean {
  return /^https?:\/\/\S+$/.test(written) && URL.canParse(written)
}
