import { apportion, type Lot, lineOf } from './draw.ts'
import { digestOf, emptyHash, type HashSoFar, taken } from './long-hash.ts'
import type { PersonId } from './person.ts'

/** How many could be drawn, by stratum. */
export type StratumCounts = Readonly<Record<string, number>>

/**
 * How far a draw has come that goes through its people part by part. It comes to the same as `draw` over all of them at once, and so
 * little is carried on that a timer holds it: a restart goes on where it was.
 */
export type DrawStep = LotStep | WinnerStep

/** First each candidate gets a lot. Who joins after the draw began, and has a later number than `upTo`, is not drawn. */
export interface LotStep {
  readonly at: 'lots'
  readonly after: PersonId
  readonly upTo: PersonId
  readonly counts: StratumCounts
}

/** Then the lots are gone through, stratum by stratum and in the order of their tickets, and the first ones of each win. */
export interface WinnerStep {
  readonly at: 'winners'
  readonly counts: StratumCounts
  readonly stratum: string
  /** The last ticket that was looked at, and how many of its stratum that were with it. */
  readonly ticket: string
  readonly rank: number
  readonly list: HashSoFar
  readonly drawn: HashSoFar
}

/** The same step with lots counted. */
export function withLots(step: LotStep, lots: readonly Lot[]): LotStep {
  const counts = { ...step.counts }
  for (const { stratum } of lots) counts[stratum] = (counts[stratum] ?? 0) + 1
  return { ...step, counts }
}

/** What follows when each candidate has a lot; nothing where there is none. */
export function toWinners({ counts }: LotStep): WinnerStep | undefined {
  const [stratum] = namesOf(counts)
  if (stratum === undefined) return undefined
  return { at: 'winners', counts, stratum, ticket: '', rank: 0, list: emptyHash, drawn: emptyHash }
}

/** A part of the lots of one stratum, in the order of their tickets, and whether it is the last of it. */
export interface LotsPart {
  readonly lots: readonly Lot[]
  readonly last: boolean
}

/** Those of this part that win, and how far the draw is then: `over` when it was the last. */
export function winnersIn(
  step: WinnerStep,
  { lots, last }: LotsPart,
  size: number,
): { readonly winners: readonly Lot[]; readonly step: WinnerStep; readonly over: boolean } {
  const names = namesOf(step.counts)
  const at = names.indexOf(step.stratum)
  const winners = lots.slice(0, Math.max(0, (placesOf(step.counts, size)[at] ?? 0) - step.rank))
  const further = {
    ...step,
    ticket: lots.at(-1)?.ticket ?? step.ticket,
    rank: step.rank + lots.length,
    list: taken(step.list, lots.map(lineOf).join('')),
    drawn: taken(step.drawn, winners.map(lineOf).join('')),
  }
  const next = names[at + 1]
  if (!last) return { winners, step: further, over: false }
  if (next === undefined) return { winners, step: further, over: true }
  return { winners, step: { ...further, stratum: next, ticket: '', rank: 0 }, over: false }
}

/** What is kept of a draw that is over: of how many, how many, and the fingerprints of both. Without a step no citizen could be drawn. */
export function drawnBy(step: WinnerStep | undefined, size: number) {
  const people = Object.values(step?.counts ?? {}).reduce((sum, count) => sum + count, 0)
  return {
    people,
    drawn: Math.min(size, people),
    listHash: digestOf(step?.list ?? emptyHash),
    drawnHash: digestOf(step?.drawn ?? emptyHash),
  }
}

function namesOf(counts: StratumCounts): readonly string[] {
  return Object.keys(counts).sort()
}

function placesOf(counts: StratumCounts, size: number): readonly number[] {
  const each = namesOf(counts).map((name) => counts[name] ?? 0)
  return apportion(
    each,
    Math.min(
      size,
      each.reduce((sum, count) => sum + count, 0),
    ),
  )
}
