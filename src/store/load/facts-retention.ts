import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { DueOfPerson } from '../../domain/retention.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readDueOf } from '../records/retention.ts'

/** What of these people's will be deleted, for telling them; the messages of one month are read for together. */
export async function retentionFacts(
  base: Base,
  items: readonly ClaimedItem[],
): Promise<readonly Pick<Facts, 'dueOfPerson'>[]> {
  const notices = new Map<string, RetentionNotice>()
  for (const { notice } of items) if (notice.kind === 'retention') notices.set(monthOf(notice), notice)
  const due = new Map<string, ReadonlyMap<PersonId, DueOfPerson>>()
  for (const [month, { ended, at }] of notices) {
    const persons = items.flatMap(({ notice, person }) =>
      notice.kind === 'retention' && monthOf(notice) === month && person !== undefined ? [person] : [],
    )
    due.set(month, await readDueOf(base, persons, { ended, toldAt: at }))
  }
  return items.map(({ notice, person }) => {
    const theirs =
      notice.kind === 'retention' && person !== undefined ? due.get(monthOf(notice))?.get(person) : undefined
    return theirs ? { dueOfPerson: theirs } : {}
  })
}

type RetentionNotice = Extract<Notice, { readonly kind: 'retention' }>

/** A month that was told of in several parts is the same one: what is due is asked with what each part was told. */
function monthOf({ month, at }: RetentionNotice): string {
  return `${month} ${at}`
}
