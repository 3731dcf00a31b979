import type { ClaimedItem } from '../../domain/outbox.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readUnasked } from '../records/unasked.ts'

/** The words that these people wrote unasked, for messages that show them. Few messages do. */
export async function unaskedFacts(
  { db, dialect }: Base,
  items: readonly ClaimedItem[],
): Promise<readonly Pick<Facts, 'unasked'>[]> {
  const persons = items.flatMap(({ notice, person }) =>
    notice.kind === 'unasked' && person !== undefined ? [person] : [],
  )
  const words = await readUnasked(db, dialect, [...new Set(persons)])
  return items.map(({ notice, person }) => {
    const unasked = notice.kind === 'unasked' && person !== undefined ? words.get(person) : undefined
    return unasked ? { unasked } : {}
  })
}
