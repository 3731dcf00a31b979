import { sql } from 'kysely'
import type { ContactId } from '../../domain/contact.ts'
import { type DeskLink, type DeskSession, type Holder, holderKey, idleMsMax, type PassId } from '../../domain/desk.ts'
import type { Instant } from '../../domain/time.ts'
import type { Seal } from '../../seal/seal.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'

/** The ways in to the desk, and who is in. Secrets are known by their hashes alone. */
export interface DeskAccess {
  /** A new link takes the place of the ones its holder had. */
  keepDeskLink(link: DeskLink): Promise<void>
  /** Whose link this is, while it can be used; looking does not use it. */
  deskLink(hash: string, now: Instant): Promise<Holder | undefined>
  /** Uses it: of two who try at once, one gets the holder. */
  takeDeskLink(hash: string, now: Instant): Promise<Holder | undefined>
  openDeskSession(session: Omit<DeskSession, 'seenAt'>, endsAt: Instant): Promise<void>
  /** The session behind a cookie, until it was idle for too long or has come to its end. */
  deskSession(hash: string, now: Instant): Promise<DeskSession | undefined>
  /** Something was done in it. */
  seeDeskSession(hash: string, now: Instant): Promise<void>
  endDeskSession(hash: string): Promise<void>
  /** Every open session, those seen last first. */
  deskSessions(now: Instant): Promise<readonly DeskSession[]>
  /** The links that wait, without whose hash they have. */
  deskLinks(now: Instant): Promise<readonly Omit<DeskLink, 'hash'>[]>
  /** Removes what can be used no longer. */
  sweepDesk(now: Instant): Promise<void>
}

/** The ways in to the desk of this store. */
export function deskOf({ db, dialect, seal }: Base): DeskAccess {
  return {
    keepDeskLink: (link) => dialect.transaction(db, (trx) => keepLink(trx, seal, link)),
    deskLink: async (hash, now) => {
      const row = await db
        .selectFrom('desk_links')
        .select('who')
        .where('hash', '=', hash)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row && holderIn(seal, row)
    },
    takeDeskLink: async (hash, now) => {
      const row = await db
        .deleteFrom('desk_links')
        .where('hash', '=', hash)
        .where('expires_at', '>', now)
        .returning('who')
        .executeTakeFirst()
      return row && holderIn(seal, row)
    },
    openDeskSession: async ({ hash, holder, since }, endsAt) => {
      const row = { hash, holder: holderKey(holder), who: closeHolder(seal, holder), since, seen_at: since }
      await db
        .insertInto('desk_sessions')
        .values({ ...row, ends_at: endsAt })
        .execute()
    },
    deskSession: async (hash, now) => {
      const row = await open(db, now).where('hash', '=', hash).executeTakeFirst()
      return row && sessionIn(seal, row)
    },
    seeDeskSession: async (hash, now) => {
      await db.updateTable('desk_sessions').set({ seen_at: now }).where('hash', '=', hash).execute()
    },
    endDeskSession: async (hash) => {
      await db.deleteFrom('desk_sessions').where('hash', '=', hash).execute()
    },
    deskSessions: async (now) =>
      (await open(db, now).orderBy('seen_at', 'desc').orderBy('hash').execute()).map((row) => sessionIn(seal, row)),
    deskLinks: async (now) => {
      const links = db.selectFrom('desk_links').select(['who', 'expires_at']).where('expires_at', '>', now)
      const rows = await links.orderBy('expires_at').orderBy('hash').execute()
      return rows.map((row) => ({ holder: holderIn(seal, row), expiresAt: row.expires_at }))
    },
    sweepDesk: async (now) => {
      await db.deleteFrom('desk_links').where('expires_at', '<=', now).execute()
      await sql`delete from desk_sessions where ends_at <= ${now} or seen_at <= ${now - idleMsMax}`.execute(db)
    },
  }
}

function open(db: Base['db'], now: Instant) {
  return db
    .selectFrom('desk_sessions')
    .selectAll()
    .where('ends_at', '>', now)
    .where('seen_at', '>', now - idleMsMax)
}

interface SessionRow {
  readonly hash: string
  readonly who: string
  readonly since: number
  readonly seen_at: number
}

function sessionIn(seal: Seal, { hash, since, seen_at: seenAt, ...row }: SessionRow): DeskSession {
  return { hash, holder: holderIn(seal, row), since, seenAt }
}

/** What holders are closed for: names of staff are in them, and their groups in the city's directory. */
const purpose = 'desk holder'

function closeHolder(seal: Seal, holder: Holder): string {
  return seal.close(purpose, JSON.stringify(holder))
}

/** Only links and sessions write holders, so what comes back is one. */
function holderIn(seal: Seal, { who }: { readonly who: string }): Holder {
  return JSON.parse(seal.open(purpose, who)) as Holder
}

/** Keeps a link, and lets go of the ones that its holder had. */
export async function keepLink(trx: Trx, seal: Seal, { hash, holder, expiresAt }: DeskLink): Promise<void> {
  const key = holderKey(holder)
  await trx.deleteFrom('desk_links').where('holder', '=', key).execute()
  await trx
    .insertInto('desk_links')
    .values({ hash, holder: key, who: closeHolder(seal, holder), expires_at: expiresAt })
    .execute()
}

/** Ends what the person behind this contact or pass has open, from whatever chat of theirs they came. */
export async function endSessionsOf(trx: Trx, holder: ContactId | PassId): Promise<void> {
  for (const name of ['desk_links', 'desk_sessions'] as const) {
    await sql`
      delete from ${sql.table(name)} where holder = ${holder} or holder in (
        select other.id from contacts as own join contacts as other on other.person = own.person
        where own.id = ${holder})`.execute(trx)
  }
}

/** What contacts have open who are forgotten goes. */
export async function eraseSessions(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  for (const name of ['desk_links', 'desk_sessions'] as const)
    await sql`delete from ${sql.table(name)} where holder in ${among(dialect, 'text', contacts)}`.execute(trx)
}
