import type { Actor } from '../../domain/actor.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'

/** A text that is being written at the desk, by all who may write it together. */
export interface DeskText {
  readonly text: string
  /** 1 for the first; each change takes the one that it was made on. */
  readonly version: number
  readonly by: Actor
  readonly at: Instant
}

/** What is begun at the desk and not sent: `outcome:benches`. */
export interface DeskTexts {
  deskText(subject: string): Promise<DeskText | undefined>
  /**
   * Keeps a text in place of the version it was made on, 0 where there was none; false where another was kept meanwhile, and
   * then nothing is changed.
   */
  keepDeskText(subject: string, kept: DeskTextKept, on: number): Promise<boolean>
  dropDeskText(subject: string): Promise<void>
}

/** A text as it is kept. */
export type DeskTextKept = Omit<DeskText, 'version'>

/** The texts of this store that are being written at the desk. */
export function deskTextsOf(base: Base): DeskTexts {
  return {
    deskText: (subject) => readDeskText(base, subject),
    keepDeskText: (subject, kept, on) => keep(base, subject, kept, on),
    dropDeskText: async (subject) => {
      await base.db.deleteFrom('desk_texts').where('subject', '=', subject).execute()
    },
  }
}

async function readDeskText({ db }: Base, subject: string): Promise<DeskText | undefined> {
  const row = await db
    .selectFrom('desk_texts')
    // Under another name: what moderators write is never closed, and must not open what was.
    .select(['text as begun', 'version', 'by_whom', 'at'])
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row && { text: row.begun, version: row.version, by: row.by_whom, at: row.at }
}

async function keep({ db }: Base, subject: string, { text, by, at }: DeskTextKept, on: number): Promise<boolean> {
  const written = { text, by_whom: by, at, version: on + 1 }
  if (on === 0) {
    const made = await db
      .insertInto('desk_texts')
      .values({ subject, ...written })
      .onConflict((conflict) => conflict.column('subject').doNothing())
      .executeTakeFirst()
    return Number(made.numInsertedOrUpdatedRows ?? 0) > 0
  }
  const changed = await db
    .updateTable('desk_texts')
    .set(written)
    .where('subject', '=', subject)
    .where('version', '=', on)
    .executeTakeFirst()
  return Number(changed.numUpdatedRows) > 0
}
