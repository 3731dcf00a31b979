import { setImmediate as breathe } from 'node:timers/promises'
import type { PersonId } from '../../domain/person.ts'

/** People whom one statement goes through; it holds the process for ten to twenty milliseconds. */
const personsAtOnceMax = 500
/** Where many numbers are of people who left, a part has more of them rather than that there are ever more parts. */
const partsMax = 40

/** People with `after` < id <= `upTo`. */
interface Within {
  readonly after: PersonId
  readonly upTo: PersonId
}

/**
 * Goes through people in one transaction, part by part, and lets everything else have its turn between: a commit writes each page of an
 * index once, however many people were written to it, and a statement that goes through thousands holds the process.
 */
export async function inParts<Change extends Within>(
  change: Change,
  work: (part: Change) => Promise<void>,
): Promise<void> {
  const { after, upTo } = change
  const size = Math.max(personsAtOnceMax, Math.ceil((upTo - after) / partsMax))
  for (let from = after; from < upTo; from += size) {
    if (from > after) await breathe()
    await work({ ...change, after: from, upTo: Math.min(from + size, upTo) })
  }
}
