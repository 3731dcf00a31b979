import type { ClaimedItem } from '../../domain/outbox.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readAnswersBy } from '../records/answers.ts'

/** What these people answered, for what is said to pictures without a word. Few messages are about one. */
export async function wordlessFacts(
  { db, dialect }: Base,
  items: readonly ClaimedItem[],
): Promise<readonly Pick<Facts, 'answers'>[]> {
  const persons = items.flatMap(({ notice, person }) =>
    notice.kind === 'wordless' && person !== undefined ? [person] : [],
  )
  if (persons.length === 0) return items.map(() => ({}))
  const answers = await readAnswersBy(db, dialect, [...new Set(persons)])
  return items.map(({ notice, person }) =>
    notice.kind === 'wordless' ? { answers: answers.filter((each) => each.person === person) } : {},
  )
}
