import type { Words } from '../message.ts'
import { groupOf, type KeptOpinions } from '../opinions/opinions.ts'
import type { StatementKey } from '../reactions/vote.ts'
import { type Level, type ReleasedOpinions, releaseOpinions } from './opinions.ts'

/** Where one person stands among those who voted on statements, as they are told it themselves. */
export interface Standpoint {
  /** How many groups there are: two or more. */
  readonly groups: number
  /** Theirs, from 0, the largest first; with its name where a moderator has signed one off. */
  readonly group: number
  readonly name?: string
  /** What most of their group agree with and fewer of the others; absent where nothing of that may be told. */
  readonly typical?: Words
  /** What most in every group agree with, and was not written in theirs; absent where nothing of that may be told. */
  readonly shared?: Words
  /** What they wrote themselves and may be told of by groups: only of those with a name. */
  readonly own?: readonly OwnAmongGroups[]
}

/** A statement of the reader's own, with the names of the groups of which most agree, and of which few do. */
export interface OwnAmongGroups {
  readonly statement: StatementKey
  readonly most: readonly string[]
  readonly few: readonly string[]
}

/**
 * Where a respondent stands; undefined where there are no groups, or they said too little to be in one. Shared is only what all may read
 * that it is shared. `own` are statements that they wrote, `wordsOf` the words that may be shown now, if there are any.
 */
export function standpointOf(
  kept: KeptOpinions,
  respondent: number,
  own: readonly StatementKey[],
  wordsOf: (key: StatementKey) => Words | undefined,
): Standpoint | undefined {
  const released = releaseOpinions(kept)
  const group = groupOf(kept, respondent)
  if (!released || group === undefined || released.groups.length < 2) return undefined
  const told = new Set(released.shared.flatMap(({ statement, says }) => (says === 'agree' ? [statement] : [])))
  const [shared] = kept.found.shared
    .filter(({ statement, by }) => told.has(statement) && !own.includes(statement) && by !== group)
    .flatMap(({ statement }) => wordsOf(statement) ?? [])
  const among = ownAmong(released, own)
  const { name, typical: found = [] } = released.groups[group] ?? {}
  const [typical] = found.flatMap(({ statement, says }) => (says === 'agree' ? (wordsOf(statement) ?? []) : []))
  return {
    groups: released.groups.length,
    group,
    ...(name !== undefined && { name }),
    ...(typical && { typical }),
    ...(shared && { shared }),
    ...(among.length > 0 && { own: among }),
  }
}

/** Of groups that a person has named, and only what the record says of them too. */
function ownAmong({ groups, divided, against }: ReleasedOpinions, own: readonly StatementKey[]) {
  return [...divided, ...against].flatMap(({ statement, agree }): readonly OwnAmongGroups[] => {
    if (!own.includes(statement)) return []
    const named = (level: Level) =>
      groups.flatMap(({ name }, at) => (name !== undefined && agree[at] === level ? [name] : []))
    const [most, few] = [named('most'), named('few')]
    return most.length + few.length === 0 ? [] : [{ statement, most, few }]
  })
}
