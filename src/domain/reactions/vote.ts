/** What a person says to one statement: agree, unsure or disagree, as the field writes it. */
export type Vote = 1 | 0 | -1

/** The votes in the order of their buttons. */
export const votes: readonly Vote[] = [1, -1, 0]

/** What stands for a vote in a button's token and in the counts. */
const voteNames = { '1': 'agree', '-1': 'disagree', '0': 'unsure' } as const satisfies Readonly<
  Record<`${Vote}`, string>
>
/** One of those names. */
export type VoteName = (typeof voteNames)[keyof typeof voteNames]

/** The name of a vote. */
export function nameOfVote(vote: Vote): VoteName {
  return voteNames[`${vote}`]
}

/** The vote with this name. */
export function voteNamed(name: string): Vote | undefined {
  return votes.find((vote) => nameOfVote(vote) === name)
}

/**
 * What stands for a statement in votes and counts: the number of a citizen's, the id of one that the host wrote. Neither holds a
 * slash.
 */
export type StatementKey = string

/** What one person was shown, in that order, and what they said to it. */
export interface Reactions {
  readonly shown: readonly StatementKey[]
  readonly votes: Readonly<Record<StatementKey, Vote>>
}

/** Nothing shown and nothing said. */
export const noReactions: Reactions = { shown: [], votes: {} }

/** The vote on one statement; undefined where none was given. */
export function voteOn({ votes: given }: Reactions, key: StatementKey): Vote | undefined {
  return Object.hasOwn(given, key) ? given[key] : undefined
}

/** What was shown and waits for a vote, the first shown first. */
export function waitingIn(reactions: Reactions): readonly StatementKey[] {
  return reactions.shown.filter((key) => voteOn(reactions, key) === undefined)
}
