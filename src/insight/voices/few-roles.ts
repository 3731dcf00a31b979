import type { City } from '../../domain/city.ts'
import type { Span } from '../../domain/personal/found.ts'
import { anyOf, madeOf, wordOf } from '../../domain/personal/said.ts'
import { smallCellMin } from '../../domain/tally.ts'
import type { Spoken } from '../../domain/voices.ts'

const said = madeOf((words) => ({
  /** In what a person says that they are something: "jeg er selv", "as a", "wir", and up to two words before what they are. */
  ofOneself: String.raw`${wordOf(words['of-oneself'])}\s+(?:\p{L}+\s+){0,2}?`,
  /** "Pupil or student" is two names. */
  or: new RegExp(` ${anyOf(words.or)} `, 'u'),
}))
/** Endings that a role has as a word: "butiksejere", "shop owners", "Pendlerin". */
const ending = "(?:\\p{L}{1,3}|'s|’s)?"

/**
 * Where a writer says that they have a role which fewer than five of those who answered have told: they could be known by it. Nothing where
 * too few have told any role for that to mean something.
 */
export function fewRolesIn(
  text: string,
  { roles }: Pick<City, 'roles'>,
  { roleCounts }: Pick<Spoken, 'roleCounts'>,
): readonly Span[] {
  if (!roleCounts || roleCounts.told < smallCellMin) return []
  return roles
    .filter(({ id }) => (roleCounts.of[id] ?? 0) < smallCellMin)
    .flatMap(({ name }) => Object.values(name).flatMap(namesOf))
    .flatMap((name) => {
      const found = new RegExp(`${said().ofOneself}${escaped(name)}${ending}(?!\\p{L})`, 'iu').exec(text)
      return found ? [{ from: found.index, to: found.index + found[0].length }] : []
    })
}

function namesOf(name: string): readonly string[] {
  return name.split(said().or).map((each) => each.trim().toLowerCase())
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
