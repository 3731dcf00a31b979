import { sql } from 'kysely'
import type { Wording } from '../../domain/consent.ts'
import type { Base } from '../databases/base.ts'
import { table } from '../databases/dialect.ts'

/** The words of consents, as they were shown. */
export interface Wordings {
  /** Keeps wordings for ever, so that a consent always leads to the words that were shown. */
  registerWordings(wordings: readonly Wording[]): Promise<void>
}

/** The wordings of this store. */
export function wordingsOf(base: Base): Wordings {
  return { registerWordings: (wordings) => registerWordings(base, wordings) }
}

async function registerWordings({ db, dialect }: Base, wordings: readonly Wording[]): Promise<void> {
  if (wordings.length === 0) return
  const columns = { version: 'text', language: 'text', purpose: 'text', text: 'text' } as const
  await dialect.transaction(db, async (trx) => {
    await sql`
      insert into wordings (version, language, purpose, text)
      select x.version, x.language, x.purpose, x.text
      from ${table(
        dialect,
        columns,
        wordings.map(({ version, language, purpose, text }) => ({ version, language, purpose, text })),
      )}
      where true order by x.version, x.language, x.purpose
      on conflict (version, language, purpose) do nothing`.execute(trx)
  })
}
