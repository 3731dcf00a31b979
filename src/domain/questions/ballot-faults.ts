import { text } from '../message.ts'
import type { Fault, Partly, Written } from './kind.ts'

/** Fewer than two are no choice. */
export const proposalsMin = 2
/** More than this no person gets through. */
export const proposalsMax = 60

/** Fewer ballots than these are not published one by one: who knows a part of one could find the rest of it. */
export const listedMin = 50

/** A vote as far as its rule goes. */
interface VoteWritten {
  readonly proposals: readonly {
    readonly text: Written
    readonly cost?: number | undefined
    readonly ideas?: readonly number[] | undefined
  }[]
  readonly budget?: number | undefined
  readonly money?: string | undefined
  readonly choose?: number | undefined
  readonly leftOut?: readonly { readonly idea: number }[] | undefined
}

/** What is wrong with a vote in a file: how many are put to it, what they cost, and ideas that stand in two places. */
export function proposalFaults(
  { proposals, budget, choose, money, leftOut = [] }: Partly<VoteWritten>,
  quoted: (words: string) => string,
): readonly Fault[] {
  if (proposals === undefined) return []
  const costs = proposals.map((each) => each?.cost)
  const many =
    proposals.length < proposalsMin || proposals.length > proposalsMax
      ? [
          {
            at: ['proposals'],
            text: text('file-ballot-number', { min: proposalsMin, max: proposalsMax, now: proposals.length }),
          },
        ]
      : []
  const rule: readonly Fault[] =
    budget === undefined && choose === undefined
      ? [{ at: ['proposals'], text: text('file-ballot-rule') }]
      : budget !== undefined && choose !== undefined
        ? [{ at: ['choose'], text: text('file-ballot-both') }]
        : []
  const named = budget !== undefined && money === undefined ? [{ at: ['budget'], text: text('file-ballot-money') }] : []
  const chosen =
    choose !== undefined && choose >= proposals.length
      ? [{ at: ['choose'], text: text('file-ballot-choose', { count: proposals.length }) }]
      : []
  const priced = costs.flatMap((cost, at): readonly Fault[] => {
    if (budget === undefined)
      return cost === undefined ? [] : [{ at: ['proposals', at, 'cost'], text: text('file-ballot-cost-needless') }]
    if (cost === undefined) return [{ at: ['proposals', at], text: text('file-ballot-cost-missing') }]
    return cost > budget
      ? [{ at: ['proposals', at, 'cost'], text: text('file-ballot-cost-over', { cost, budget }) }]
      : []
  })
  const seen = new Set<number>()
  const twice = (idea: number | undefined, at: Fault['at']): readonly Fault[] => {
    if (idea === undefined) return []
    const known = seen.has(idea)
    seen.add(idea)
    return known ? [{ at, text: text('file-ballot-idea-twice', { idea: quoted(String(idea)) }) }] : []
  }
  const ideas = proposals.flatMap((each, at) =>
    (each?.ideas ?? []).flatMap((idea, place) => twice(idea, ['proposals', at, 'ideas', place])),
  )
  const out = leftOut.flatMap((each, at) => twice(each?.idea, ['leftOut', at, 'idea']))
  return [...many, ...rule, ...named, ...chosen, ...priced, ...ideas, ...out]
}
