import type { ClaimedItem } from '../../domain/outbox.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readJudged, travelsOf } from '../records/travels.ts'

/** What was said of the statement that a message to its author is about; and for a moderator the statement that is read next. */
export async function readingFacts(
  base: Base,
  items: readonly ClaimedItem[],
  found: readonly Pick<Facts, 'running'>[],
): Promise<readonly Pick<Facts, 'judged' | 'reading'>[]> {
  const facts: Pick<Facts, 'judged' | 'reading'>[] = []
  for (const [at, { notice }] of items.entries()) {
    const consultation = found[at]?.running?.consultation
    if (notice.kind === 'judged') {
      const judged = await readJudged(base, notice.consultation, notice.statement)
      facts.push(judged ? { judged } : {})
    } else if (notice.kind === 'cityside' && notice.about.show === 'reading' && consultation) {
      const travels = travelsOf(base)
      const [next] = await travels.statementsToRead(consultation, { of: 'waiting', from: 0, many: 1 })
      const { waiting } = await travels.readingCounts(consultation)
      const travelling = next ? await travels.travelling(consultation) : []
      facts.push({ reading: { waiting, travelling, ...(next && { next }) } })
    } else facts.push({})
  }
  return facts
}
