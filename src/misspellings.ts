import type { Variable } from './adapter.ts'
import { distance } from './files/nearest.ts'

/** A setting that Ekko does not read looks set and is not, which is worse than an error: a sentence for each slip. */
export function misspellings(
  given: Readonly<Record<string, string | undefined>>,
  known: readonly Pick<Variable, 'name'>[],
): readonly string[] {
  const names = known.map(({ name }) => name)
  return Object.keys(given).flatMap((name) => {
    if (names.includes(name) || !names.some((each) => prefixOf(each) === prefixOf(name))) return []
    const meant = names.find((each) => distance(each, name) <= lettersApartMax)
    return meant === undefined ? [] : [`${name} is not a setting of Ekko. Did you mean ${meant}?`]
  })
}

/** Two letters apart is a slip of the finger; more may be another program's variable. */
const lettersApartMax = 2

function prefixOf(name: string): string {
  return name.slice(0, 4)
}
