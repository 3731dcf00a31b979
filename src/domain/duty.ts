import { createHash } from 'node:crypto'
import type { DepartmentId } from './city.ts'
import { codeLetters, lettersRead } from './code-letters.ts'
import type { Consultation } from './consultation.ts'
import type { ContactId } from './contact.ts'
import type { Instant } from './time.ts'
import { dayMs, hourMs } from './time.ts'

/**
 * What a person does for the city: a moderator asks, staff receive what citizens say, an administrator sees to all of
 * it.
 */
export const dutyKinds = ['moderator', 'staff', 'administrator'] as const
/** One kind of duty. */
export type DutyKind = (typeof dutyKinds)[number]

/** A duty of one person. Without a department it holds for all of them. */
export interface Duty {
  readonly kind: DutyKind
  readonly department?: DepartmentId
}

/** A duty with whom it is held by, and since when. */
export interface HeldDuty extends Duty {
  readonly contact: ContactId
  readonly since: Instant
}

/** A duty as it is given. `account` is what the contact's mark stands for, closed, where it was given to an account. */
export interface DutyGrant {
  readonly contact: ContactId
  readonly account?: string
  readonly duty: Duty
}

/** An invitation to a duty, by a code that is used once. Only the code's name and hash are kept. */
export interface DutyOffer extends Duty {
  readonly hash: CodeHash
  readonly expiresAt: Instant
  readonly usedAt?: Instant
}

/** What is kept of a code: its first four characters, by which it is listed, and a salted hash of the rest. */
export type CodeHash = string

/** How many wrong codes were sent lately. */
export interface CodeGuesses {
  readonly ofOne: number
  readonly ofAll: number
}

/** How long a code may be used. */
export const codeValidMs = 7 * dayMs
/** The first letters name the code where codes are listed, and salt what is kept of it. */
const nameCharacters = 4
/** Twelve of 32 are 60 bits that have to be guessed. */
const secretCharacters = 12
/** A whole code. */
export const codeCharacters = nameCharacters + secretCharacters

/** Wrong codes that one contact may send, and all together, within `guessWindowMs`; then even a right one has to wait. */
export const guessesMax: CodeGuesses = { ofOne: 5, ofAll: 200 }
/** How long a wrong code counts. */
export const guessWindowMs = hourMs

/** The code that these random bytes stand for, `7KQ2-M4XD-9TBC-2FHJ`. Throws when there are fewer than `codeCharacters`. */
export function dutyCode(random: Uint8Array): string {
  if (random.length < codeCharacters) throw new Error(`A code needs ${codeCharacters} random bytes.`)
  return codeLetters(random.subarray(0, codeCharacters)).replace(/.{4}(?=.)/g, '$&-')
}

/**
 * A code as people type it: any case, with or without a dash of any length, o for 0, l and i for 1. Undefined for what is no code.
 */
export function codeRead(written: string): string | undefined {
  return lettersRead(written, codeCharacters)
}

/**
 * A code that stands alone, as one is pasted: four groups with dashes between them, or letters and digits mixed. "Mere plan over
 * byen" and the number of a card are none. One with a letter too few or too many comes back as it was written.
 */
export function codeAlone(words: string): string | undefined {
  const said = words.trim()
  if (isMiswritten(said)) return said
  const dashed = /^[\p{L}\d]{4}(?:\p{Pd}[\p{L}\d]{4}){3}$/u.test(said)
  const mixed = /\d/.test(said) && /\p{L}/u.test(said) && /^[\p{L}\d]{4}(?: ?[\p{L}\d]{4}){3}$/u.test(said)
  return dashed || mixed ? codeRead(said) : undefined
}

/** Groups with dashes between them that look like a code and are none: `7KQ2-M4XD-9TBC-2FH`. */
function isMiswritten(said: string): boolean {
  const groups = said.split(/\p{Pd}/u)
  const mixed = groups.some((group) => /\d/.test(group) && /\p{L}/u.test(group))
  const alike = groups.every((group) => /^[\p{L}\d]{3,5}$/u.test(group))
  return mixed && alike && groups.length > 2 && groups.length < 6 && groups.join('').length !== codeCharacters
}

/** `7KQ2:` and SHA-256 in hexadecimal of the whole code, which its name salts. */
export function codeHash(code: string): CodeHash {
  return `${code.slice(0, nameCharacters)}:${createHash('sha256').update(`ekko duty ${code}`).digest('hex')}`
}

/** How a code is called where it is listed, `7KQ2`. */
export function codeName(hash: CodeHash): string {
  return hash.slice(0, hash.indexOf(':'))
}

/** Whether the holder may ask for the city, and carry through what was asked: moderators and administrators do. */
export function asks(duties: readonly Duty[]): boolean {
  return duties.some(({ kind }) => kind !== 'staff')
}

/**
 * Whether the holder of these duties may run this consultation: close, withdraw and publish it, and all else that citizens get to see.
 * A moderator's department must be the first, which owns the promise.
 */
export function mayRun(duties: readonly Duty[], { departments: [owner] }: Pick<Consultation, 'departments'>): boolean {
  return duties.some(({ kind, department }) => kind !== 'staff' && (department === undefined || department === owner))
}

/**
 * Whether the holder runs this consultation only because administrators may see to all of it: it is another department's, and so
 * they say why.
 */
export function actsForOthers(duties: readonly Duty[], consultation: Pick<Consultation, 'departments'>): boolean {
  const [owner] = consultation.departments
  const isOwn = ({ kind, department }: Duty) =>
    kind === 'moderator' ? department === undefined || department === owner : kind !== 'staff' && department === owner
  return mayRun(duties, consultation) && !duties.some(isOwn)
}

/** Whether the holder may read all of it and put it in themes: so may moderators of each department that it concerns. */
export function mayTheme(duties: readonly Duty[], { departments }: Pick<Consultation, 'departments'>): boolean {
  return duties.some(
    ({ kind, department }) => kind !== 'staff' && (department === undefined || departments.includes(department)),
  )
}

/** Whether the holder of these duties deals with what citizens write to this department. */
export function serves(duties: readonly Duty[], department: DepartmentId): boolean {
  return duties.some((duty) => duty.department === undefined || duty.department === department)
}

/** The departments for which the holder of these duties deals with what citizens write; undefined for all of them. */
export function servedBy(duties: readonly Duty[]): readonly DepartmentId[] | undefined {
  const own = duties.flatMap(({ department }) => (department === undefined ? [] : [department]))
  return own.length < duties.length ? undefined : [...new Set(own)]
}

/** The departments in whose name the holder of these duties may ask; undefined for all of them. */
export function departmentsOf(duties: readonly Duty[]): readonly DepartmentId[] | undefined {
  const asking = duties.filter(({ kind }) => kind !== 'staff')
  const own = asking.flatMap(({ department }) => (department === undefined ? [] : [department]))
  return own.length < asking.length ? undefined : [...new Set(own)]
}
