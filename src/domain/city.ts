import type { ApprovalRule } from './approval.ts'
import type { Address } from './contact.ts'
import type { EmergencyNumber } from './emergency.ts'
import type { Language, Localized } from './language.ts'
import type { CityMap } from './map/map.ts'
import type { PlaceId, RoleId, TopicId } from './person.ts'
import type { Privacy } from './privacy.ts'
import type { QuietHours } from './quiet.ts'
import type { RetentionSaid } from './retention.ts'
import type { DigestSchedule } from './schedule.ts'
import type { TimeZone } from './time.ts'
import type { Venue } from './venue.ts'
import { type Workdays, weekendsOnly } from './workdays.ts'

/** The id of a department in the city file. */
export type DepartmentId = string

/** Who owns a consultation or an idea on the city's side. */
export interface Department {
  readonly id: DepartmentId
  readonly name: Localized
  /** Where digests and reminders go, if anywhere yet. */
  readonly email?: string
  /** When staff get their digest, and where. */
  readonly digest?: DigestSchedule
  /** Who has to look at what it asks before citizens get it. */
  readonly approval?: ApprovalRule
}

/** Where a department's staff are reached: where its digest goes, or else its e-mail address. */
export function staffAddresses({ digest, email }: Department): readonly Address[] {
  return digest?.to ?? (email === undefined ? [] : [`mail:${email}`])
}

/** What a person can follow. */
export interface Topic {
  readonly id: TopicId
  readonly name: Localized
  /** Who answers ideas about it; without one the city's first door does. */
  readonly department?: DepartmentId
  /** More words by which an idea is known to be about it. */
  readonly keywords?: readonly string[]
}

/** Where a person can live or spend time. */
export interface Place {
  readonly id: PlaceId
  readonly name: Localized
  /** Residents, to show who is missing. */
  readonly population?: number
}

/** What a person can be: parent, shop owner, commuter. */
export interface Role {
  readonly id: RoleId
  readonly name: Localized
  /** Residents who are this, to weigh by; absent where it is not known. */
  readonly population?: number
  /** Who chose it comes here and lives elsewhere: they are counted apart. */
  readonly visits?: true
  /** An age band: asked apart, one at most, and used for nothing but who was heard and what answers come to with weights. */
  readonly age?: true
}

/** Of what a person can be, the age bands. */
export function ageBands(roles: readonly Role[]): readonly Role[] {
  return roles.filter(({ age }) => age)
}

/** Of what a person can be, all but their age: what questions may be asked of, and what stands on the record by name. */
export function rolesBesideAge(roles: readonly Role[]): readonly Role[] {
  return roles.filter(({ age }) => !age)
}

/** prompts/city.yaml: everything that differs from one city to the next. */
export interface City {
  readonly name: Localized
  /** Who sends, as citizens know it: `Rivertown Council`. */
  readonly sender: Localized
  readonly timeZone: TimeZone
  /** The first is the default. */
  readonly languages: readonly [Language, ...Language[]]
  /** Who reads one of these is written to in the other as moderator or staff. Known once the texts are read. */
  readonly citysideLanguages?: Readonly<Record<Language, Language>>
  readonly quiet: QuietHours
  readonly cap: FatigueCap
  /** On which days offices answer; on all but weekends where nothing is said. */
  readonly workdays?: Workdays
  readonly departments: readonly Department[]
  readonly topics: readonly Topic[]
  readonly places: readonly Place[]
  readonly roles: readonly Role[]
  /** Where posters hang whose codes never go out of date. */
  readonly venues?: readonly Venue[]
  /** Where its places and streets lie; without it nothing is asked about places. */
  readonly map?: CityMap
  /** Who has to look at a question before citizens get it, in every department; without it each department says so itself. */
  readonly approval?: ApprovalRule
  /** Who gets ideas that fit no topic; without one the first department. */
  readonly ideasTo?: DepartmentId
  /** When ideas are voted on, every year: the first and the last day, as month and day (`03-01`). Absent where it may be at any time. */
  readonly votes?: readonly { readonly from: string; readonly to: string }[]
  /** How many ideas of one person may wait for an answer at once; five where nothing is said. */
  readonly ideasOpenMax?: number
  /** Who to call in need; without them the numbers of the country. */
  readonly emergency?: readonly EmergencyNumber[]
  /** Where the public record is, when it has an address. */
  readonly ledgerUrl?: string
  /** Pictures are kept so many days after the closing; where it is not said, until the matter is archived. */
  readonly photosKeptDays?: number
  /** How many years each kind of what people gave is kept, where the city says so; see retentionOf. */
  readonly retention?: RetentionSaid
  /** Who is responsible, and on which basis. */
  readonly privacy?: Privacy
  /** Who to write to about privacy. */
  readonly privacyContact?: string
}

/** On which days a city's offices answer. */
export function workdaysOf({ workdays = weekendsOnly }: Pick<City, 'workdays'>): Workdays {
  return workdays
}

/** How much one person is asked at most, over all departments together. */
export interface FatigueCap {
  readonly perWeekMax: number
  readonly perYearMax: number
}

/** A department as citizens know it, as a value for a text; its id where the city file does not name it any more. */
export function departmentName(city: City, id: DepartmentId): { readonly local: Localized } {
  return { local: city.departments.find((each) => each.id === id)?.name ?? { [city.languages[0]]: id } }
}
