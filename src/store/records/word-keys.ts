import { sql } from 'kysely'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { closeWords, type DataKey, newDataKey } from '../../seal/data-key.ts'
import type { Closing } from '../databases/base.ts'
import { among, type Trx, table } from '../databases/dialect.ts'
import type { PersonFields } from './persons.ts'

/** What is written of a person, with words in it closed with their key. */
export function closedFields(fields: PersonFields, wordKey: DataKey): PersonFields {
  const { dialogue, unasked, held } = fields
  return {
    ...fields,
    word_key: wordKey.id,
    dialogue: dialogue.includes('"words":') ? closeWords(wordKey, dialogue) : dialogue,
    unasked: unasked === null ? null : closeWords(wordKey, unasked),
    held: held === null ? null : closeWords(wordKey, held),
  }
}

/**
 * The keys of these people's words. A person of an earlier version gets one now, and so does one whose key the keyring has lost: they go
 * on, and what they wrote before reads as empty.
 */
export async function keysOf(
  trx: Trx,
  { dialect, words }: Closing,
  persons: readonly PersonId[],
  now: Instant,
): Promise<ReadonlyMap<PersonId, DataKey>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<{ id: PersonId; word_key: string | null }>`
    select id, word_key from persons where id in ${among(dialect, 'int', persons)} order by id
    ${dialect.forUpdate}`.execute(trx)
  const there = await words.keys(rows.flatMap(({ word_key }) => word_key ?? []))
  const found = new Map<PersonId, DataKey>()
  const made: { readonly id: PersonId; readonly key: DataKey }[] = []
  for (const { id, word_key } of rows) {
    const key = word_key === null ? undefined : there.get(word_key)
    if (key) found.set(id, key)
    else made.push({ id, key: newDataKey() })
  }
  if (made.length === 0) return found
  await words.keep(
    made.map(({ key }) => key),
    now,
  )
  await sql`
    update persons set word_key = x.word_key
    from ${table(
      dialect,
      { id: 'int', word_key: 'text' },
      made.map(({ id, key }) => ({ id, word_key: key.id })),
    )}
    where persons.id = x.id`.execute(trx)
  for (const { id, key } of made) found.set(id, key)
  return found
}
