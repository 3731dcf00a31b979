import type { DeskDraft, DeskDraftKey, DraftTree } from '../../domain/desk-draft.ts'
import type { Base } from '../databases/base.ts'
import type { DeskDraftsTable } from '../databases/schema-desk-drafts.ts'

/** What moderators are writing at the desk. */
export interface DeskDrafts {
  /** The one that was changed last is first. */
  deskDrafts(): Promise<readonly DeskDraft[]>
  deskDraft(key: DeskDraftKey): Promise<DeskDraft | undefined>
  /** Keeps a new draft; its key is not taken yet. */
  beginDeskDraft(draft: Omit<DeskDraft, 'revision' | 'changedBy'>): Promise<void>
  /**
   * Keeps what was written on top of the revision that its writer saw. False where the draft was changed or dropped meanwhile:
   * nothing is kept then.
   */
  keepDeskDraft(draft: Pick<DeskDraft, 'key' | 'tree' | 'revision' | 'changedBy' | 'changedAt'>): Promise<boolean>
  dropDeskDraft(key: DeskDraftKey): Promise<void>
}

/** The desk's drafts in this store. */
export function deskDraftsOf({ db, dialect }: Base): DeskDrafts {
  return {
    deskDrafts: async () => {
      const rows = await db.selectFrom('desk_drafts').selectAll().orderBy('changed_at', 'desc').orderBy('key').execute()
      return rows.map(draftIn)
    },
    deskDraft: async (key) => {
      const row = await db.selectFrom('desk_drafts').selectAll().where('key', '=', key).executeTakeFirst()
      return row && draftIn(row)
    },
    beginDeskDraft: async ({ key, tree, madeBy, changedAt }) => {
      const row = {
        ...{ key, tree: JSON.stringify(tree), revision: 1 },
        ...{ made_by: madeBy, changed_by: madeBy, changed_at: changedAt },
      }
      await dialect.transaction(db, async (trx) => {
        await trx.insertInto('desk_drafts').values(row).execute()
      })
    },
    keepDeskDraft: async ({ key, tree, revision, changedBy, changedAt }) => {
      const changed = {
        ...{ tree: JSON.stringify(tree), revision: revision + 1 },
        ...{ changed_by: changedBy, changed_at: changedAt },
      }
      return dialect.transaction(db, async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('desk_drafts')
          .set(changed)
          .where('key', '=', key)
          .where('revision', '=', revision)
          .executeTakeFirst()
        return Number(numUpdatedRows) === 1
      })
    },
    dropDeskDraft: async (key) => {
      await dialect.transaction(db, async (trx) => {
        await trx.deleteFrom('desk_drafts').where('key', '=', key).execute()
      })
    },
  }
}

function draftIn({ key, tree, revision, made_by, changed_by, changed_at }: DeskDraftsTable): DeskDraft {
  return {
    ...{ key, tree: JSON.parse(tree) as DraftTree, revision },
    ...{ madeBy: made_by, changedBy: changed_by, changedAt: changed_at },
  }
}
