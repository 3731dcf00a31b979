import { createHash } from 'node:crypto'
import { chosenIn, count } from './count.ts'
import { type BallotRow, type Count, type Election, supportersMin } from './election.ts'

/** The first line of a file says what it is and by which rule it is counted. */
const version = 'ballots 1'

interface BallotFile extends Omit<Election, 'ballots'> {
  readonly ekko: string
  readonly supportersMin: number
  /** How many ballots say the same, and what they approve of. */
  readonly ballots: readonly (readonly [people: number, approved: readonly string[]])[]
  readonly chosen: readonly string[]
}

/**
 * The ballots as they are published, in JSON, a line for each: without those of a candidate that takes no part, those that say
 * the same together, in the order of the alphabet, so that nothing tells whose they are or when they came.
 */
export function ballotFile({ ballots, ...election }: Election, { fates, ...count }: Count): string {
  const taking = new Set(fates.filter(({ as }) => as !== 'few').map(({ id }) => id))
  const alike = new Map<string, BallotRow>()
  for (const { people, approved } of ballots) {
    const known = [...new Set(approved)].filter((id) => taking.has(id)).sort()
    if (known.length === 0) continue
    const key = known.join(' ')
    alike.set(key, { people: people + (alike.get(key)?.people ?? 0), approved: known })
  }
  const rows = [...alike].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
  const head = { ekko: version, ...election, supportersMin, chosen: chosenIn({ fates, ...count }) }
  const lines = rows.map(({ people, approved }) => JSON.stringify([people, approved]))
  return `${JSON.stringify(head, undefined, 1).replace(/\n\}$/, '')},\n "ballots": [\n${lines.join(',\n')}\n ]\n}\n`
}

/** The SHA-256 of a file, in hex. */
export function fingerprintOf(file: string): string {
  return createHash('sha256').update(file).digest('hex')
}

/** What counting a published file again came to. */
export interface Recount {
  readonly count: Count
  readonly chosen: readonly string[]
  readonly same: boolean
  readonly hash: string
}

/** Counts a published file again, from nothing but the file. Undefined where it is no such file. */
export function recount(file: string): Recount | undefined {
  const read = readFile(file)
  if (!read) return undefined
  const ballots = read.ballots.map(([people, approved]) => ({ people, approved }))
  const counted = count({ ...read, ballots }, read.supportersMin)
  const chosen = chosenIn(counted)
  return {
    count: counted,
    chosen: read.chosen,
    same: chosen.join() === read.chosen.join(),
    hash: fingerprintOf(file),
  }
}

function readFile(file: string): BallotFile | undefined {
  let read: unknown
  try {
    read = JSON.parse(file)
  } catch {
    return undefined
  }
  return isBallotFile(read) ? read : undefined
}

function isBallotFile(read: unknown): read is BallotFile {
  const { ekko, seed, candidates, money, ballots, chosen, supportersMin: least } = (read ?? {}) as Partial<BallotFile>
  return (
    ekko === version &&
    typeof seed === 'string' &&
    isWhole(least) &&
    Array.isArray(candidates) &&
    candidates.every(({ id, cost }) => typeof id === 'string' && (cost === undefined || isWhole(cost))) &&
    (isWhole((money as { budget?: unknown } | undefined)?.budget) ||
      isWhole((money as { choose?: unknown } | undefined)?.choose)) &&
    isListOf(chosen, (id) => typeof id === 'string') &&
    isListOf(
      ballots,
      (row) => Array.isArray(row) && isWhole(row[0]) && isListOf(row[1], (id) => typeof id === 'string'),
    )
  )
}

function isWhole(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}
