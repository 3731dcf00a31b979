import { sql } from 'kysely'
import type { Db, Ddl, Dialect, Trx } from '../databases/dialect.ts'
import { storeError } from '../databases/store-error.ts'
import { first } from './001-first.ts'
import { delays } from './002-delays.ts'
import { claimed } from './003-claimed.ts'
import { duties } from './003-duties.ts'
import { memory } from './004-memory.ts'
import { digests } from './005-digests.ts'
import { works } from './006-works.ts'
import { themings } from './007-themings.ts'
import { ideas } from './008-ideas.ts'
import { inquiries } from './009-inquiries.ts'
import { fillSpoken, spoken } from './010-spoken.ts'
import { delivery } from './011-delivery.ts'
import { stuck } from './012-stuck.ts'
import { cityside } from './013-cityside.ts'
import { drafting } from './014-drafting.ts'
import { fillThemes, themes } from './015-themes.ts'
import { lateness } from './016-lateness.ts'
import { news } from './017-news.ts'
import { openDoor } from './018-open-door.ts'
import { held } from './019-held.ts'
import { sources } from './020-sources.ts'
import { attachments } from './021-attachments.ts'
import { touched } from './022-touched.ts'
import { closed } from './024-closed.ts'
import { photos } from './027-photos.ts'
import { house } from './028-house.ts'
import { guides } from './029-guides.ts'
import { decider } from './031-decider.ts'
import { behalf } from './032-behalf.ts'
import { venues } from './034-venues.ts'
import { outages } from './035-outages.ts'
import { desk } from './037-desk.ts'
import { deskDrafts } from './039-desk-drafts.ts'
import { rootKey } from './040-root-key.ts'
import { deskTexts } from './041-desk-texts.ts'
import { accounts } from './042-accounts.ts'
import { words } from './043-words.ts'
import { codes } from './045-codes.ts'
import { chats } from './046-chats.ts'
import { rights } from './048-rights.ts'
import { retention } from './049-retention.ts'
import { answeredIdeas, fillAnsweredIdeas } from './050-answered-ideas.ts'
import { lotsInOrder } from './051-lots-in-order.ts'
import { gatherings } from './052-gatherings.ts'
import { deskHolders } from './053-desk-holders.ts'
import { closedPhotos } from './054-closed-photos.ts'
import { estimates } from './056-estimates.ts'
import { inDoubt } from './057-in-doubt.ts'
import { releases } from './058-releases.ts'
import { travels } from './060-travels.ts'
import { quotes } from './062-quotes.ts'
import { corrections } from './063-corrections.ts'
import { vouched } from './064-vouched.ts'
import { opened } from './066-opened.ts'
import { groupSigners } from './068-group-signers.ts'
import { publicQuotes } from './068-public-quotes.ts'
import { opinions } from './070-opinions.ts'
import { proposedThemes } from './072-proposed-themes.ts'
import { model } from './073-model.ts'
import { weighings } from './074-weighings.ts'
import { webhooks } from './075-webhooks.ts'
import { ballots } from './076-ballots.ts'
import { languageOffered } from './080-language-offered.ts'
import { voteDays } from './081-vote-days.ts'

interface Migration {
  readonly id: string
  readonly statements: (ddl: Ddl) => readonly string[]
  /** What has to be found out of what is there, and cannot be said in SQL. */
  readonly fill?: (trx: Trx, dialect: Dialect) => Promise<void>
}

/** In order. One that has been released is never changed again. */
const migrations: readonly Migration[] = [
  { id: '001-first', statements: first },
  { id: '002-delays', statements: delays },
  { id: '003-duties', statements: duties },
  { id: '003-claimed', statements: claimed },
  { id: '004-memory', statements: memory },
  { id: '005-digests', statements: digests },
  { id: '006-works', statements: works },
  { id: '007-themings', statements: themings },
  { id: '008-ideas', statements: ideas },
  { id: '009-inquiries', statements: inquiries },
  { id: '010-spoken', statements: spoken, fill: fillSpoken },
  { id: '011-delivery', statements: delivery },
  { id: '012-stuck', statements: stuck },
  { id: '013-cityside', statements: cityside },
  { id: '014-drafting', statements: drafting },
  { id: '015-themes', statements: themes, fill: fillThemes },
  { id: '016-lateness', statements: lateness },
  { id: '017-news', statements: news },
  { id: '018-open-door', statements: openDoor },
  { id: '019-held', statements: held },
  { id: '020-sources', statements: sources },
  { id: '021-attachments', statements: attachments },
  { id: '022-touched', statements: touched },
  { id: '024-closed', statements: closed },
  { id: '027-photos', statements: photos },
  { id: '028-house', statements: house },
  { id: '029-guides', statements: guides },
  { id: '031-decider', statements: decider },
  { id: '032-behalf', statements: behalf },
  { id: '034-venues', statements: venues },
  { id: '035-outages', statements: outages },
  { id: '037-desk', statements: desk },
  { id: '039-desk-drafts', statements: deskDrafts },
  { id: '040-root-key', statements: rootKey },
  { id: '041-desk-texts', statements: deskTexts },
  { id: '042-accounts', statements: accounts },
  { id: '043-words', statements: words },
  { id: '045-codes', statements: codes },
  { id: '046-chats', statements: chats },
  { id: '048-rights', statements: rights },
  { id: '049-retention', statements: retention },
  { id: '050-answered-ideas', statements: answeredIdeas, fill: fillAnsweredIdeas },
  { id: '051-lots-in-order', statements: lotsInOrder },
  { id: '052-gatherings', statements: gatherings },
  { id: '053-desk-holders', statements: deskHolders },
  { id: '054-closed-photos', statements: closedPhotos },
  { id: '056-estimates', statements: estimates },
  { id: '057-in-doubt', statements: inDoubt },
  { id: '058-releases', statements: releases },
  { id: '060-travels', statements: travels },
  { id: '062-quotes', statements: quotes },
  { id: '063-corrections', statements: corrections },
  { id: '064-vouched', statements: vouched },
  { id: '066-opened', statements: opened },
  { id: '070-opinions', statements: opinions },
  { id: '072-proposed-themes', statements: proposedThemes },
  { id: '073-model', statements: model },
  { id: '074-weighings', statements: weighings },
  { id: '075-webhooks', statements: webhooks },
  { id: '068-group-signers', statements: groupSigners },
  { id: '068-public-quotes', statements: publicQuotes },
  { id: '076-ballots', statements: ballots },
  { id: '080-language-offered', statements: languageOffered },
  { id: '081-vote-days', statements: voteDays },
]

/**
 * Brings the tables up to date, in one transaction that other processes wait for; running it again does nothing.
 * Throws StoreError `newer` when the database knows a migration that this program does not.
 */
export async function migrate(db: Db, dialect: Dialect, schema?: string): Promise<void> {
  await dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, `migrations of ${schema ?? 'ekko'}`)
    if (schema !== undefined) await provide(trx, schema)
    await sql.raw(`create table if not exists migrations (id ${dialect.ddl.text} primary key)`).execute(trx)
    const done = new Set((await trx.selectFrom('migrations').select('id').execute()).map(({ id }) => id))
    if ([...done].some((id) => migrations.every((known) => known.id !== id))) throw storeError('newer')
    for (const migration of migrations.filter(({ id }) => !done.has(id))) {
      for (const statement of migration.statements(dialect.ddl)) await sql.raw(statement).execute(trx)
      await migration.fill?.(trx, dialect)
      await trx.insertInto('migrations').values({ id: migration.id }).execute()
    }
  })
}

/** Looks first: a user who may not create schemas may still use one that is there. */
async function provide(trx: Trx, schema: string): Promise<void> {
  const found = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(trx)
  if (found.rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(trx)
}
