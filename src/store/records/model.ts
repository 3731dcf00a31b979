import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type {
  ModelAsk,
  ModelFault,
  ModelRequest,
  ModelRequestKey,
  ModelSpent,
  ModelTheme,
  ThemesAsked,
} from '../../domain/model.ts'
import { numberList } from '../../domain/number-list.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Db, Trx } from '../databases/dialect.ts'
import { recordActs } from './audit.ts'

/** What a model is asked for, and every request that went to it. */
export interface ModelLog {
  /** The last time a model was asked for themes of a consultation; undefined where it never was. */
  modelAsked(id: ConsultationId): Promise<ModelAsk | undefined>
  /** What waits the longest, for this process alone until `heldUntil`; undefined where nothing does. */
  claimModelAsk(now: Instant, heldUntil: Instant): Promise<ModelAsk | undefined>
  /** How the statements go together; it stays so. */
  planModelAsk(ask: ModelAsk, parts: NonNullable<ModelAsk['parts']>): Promise<void>
  /** It is gone on with at this moment, or by the next process. */
  modelLater(ask: ModelAsk, nextAt: Instant): Promise<void>
  modelEnded(ask: ModelAsk, state: 'done' | 'failed', why?: ModelFault): Promise<void>
  /** The requests that belong together, in their order. */
  modelRequests(ask: Pick<ModelAsk, 'consultation' | 'at'>): Promise<readonly ModelRequest[]>
  /** Notes a request before it goes out, on the record too. */
  modelSends(request: ModelRequest): Promise<void>
  /** Notes what became of it, on the record too. */
  modelAnswered(
    key: ModelRequestKey,
    became: Pick<ModelRequest, 'state' | 'tokens' | 'found'>,
    at: Instant,
  ): Promise<void>
  /** What was spent since a moment, in a consultation or in all. */
  modelSpent(of: { readonly consultation?: ConsultationId; readonly since?: Instant }): Promise<ModelSpent>
}

/** The requests of this store. */
export function modelOf(base: Base): ModelLog {
  const { db, dialect } = base
  return {
    modelAsked: (id) => readAsk(db, id),
    claimModelAsk: (now, heldUntil) =>
      dialect.transaction(db, async (trx) => {
        const row = await trx
          .selectFrom('model_asks')
          .select('consultation')
          .where('state', '=', 'waiting')
          .where('next_at', '<=', now)
          .orderBy('at')
          .limit(1)
          .executeTakeFirst()
        if (!row) return undefined
        const claimed = await trx
          .updateTable('model_asks')
          .set({ next_at: heldUntil })
          .where('consultation', '=', row.consultation)
          .where('state', '=', 'waiting')
          .where('next_at', '<=', now)
          .returning('consultation')
          .executeTakeFirst()
        return claimed && readAsk(trx, claimed.consultation)
      }),
    planModelAsk: (ask, parts) => setAsk(db, ask, { parts: JSON.stringify(parts) }),
    modelLater: (ask, nextAt) => setAsk(db, ask, { next_at: nextAt }),
    modelEnded: (ask, state, why) => setAsk(db, ask, { state, why: why ?? null }),
    modelRequests: async ({ consultation, at }) =>
      (
        await db
          .selectFrom('model_requests')
          .selectAll()
          .where('consultation', '=', consultation)
          .where('asked_at', '=', at)
          .orderBy('part')
          .orderBy('attempt')
          .execute()
      ).map(requestIn),
    modelSends: ({ consultation, askedAt, part, attempt, at, host, statements, tokens }) =>
      dialect.transaction(db, async (trx) => {
        const row = { consultation, asked_at: askedAt, part, attempt, at, host, tokens, state: 'sent', found: null }
        await trx
          .insertInto('model_requests')
          .values({ ...row, statements: JSON.stringify(statements) })
          .execute()
        const subject = `${consultation} ${host} ${part + 1}.${attempt}: ${numberList(statements)}`
        await recordActs(trx, dialect, [{ by: 'model', act: 'statements.sent', subject, at }])
      }),
    modelAnswered: ({ consultation, askedAt, part, attempt }, { state, tokens, found }, at) =>
      dialect.transaction(db, async (trx) => {
        await trx
          .updateTable('model_requests')
          .set({ state, tokens, found: found === undefined ? null : JSON.stringify(found) })
          .where('consultation', '=', consultation)
          .where('asked_at', '=', askedAt)
          .where('part', '=', part)
          .where('attempt', '=', attempt)
          .execute()
        const subject = `${consultation} ${part + 1}.${attempt}: ${state} ${tokens}`
        await recordActs(trx, dialect, [{ by: 'model', act: 'statements.answered', subject, at }])
      }),
    modelSpent: async ({ consultation, since = 0 }) => {
      const query = db
        .selectFrom('model_requests')
        .select(sql<number>`count(*)`.as('requests'))
        .select(sql<number>`coalesce(sum(tokens), 0)`.as('tokens'))
        .where('at', '>=', since)
      const row = await (consultation === undefined
        ? query
        : query.where('consultation', '=', consultation)
      ).executeTakeFirst()
      return { requests: Number(row?.requests ?? 0), tokens: Number(row?.tokens ?? 0) }
    },
  }
}

/** Keeps that a model is to be asked; one that is being asked already goes on. */
export async function keepAsk(trx: Trx, { consultation, language, at }: ThemesAsked): Promise<void> {
  const row = { language, at, state: 'waiting', why: null, parts: null, next_at: at }
  await trx
    .insertInto('model_asks')
    .values({ consultation, ...row })
    .onConflict((conflict) =>
      conflict.column('consultation').doUpdateSet(row).where('model_asks.state', '<>', 'waiting'),
    )
    .execute()
}

/** When and where to each of these statements went, as far as it did. */
export async function readSentToModel(
  db: Db | Trx,
  consultation: ConsultationId,
  numbers: readonly number[],
): Promise<readonly { readonly statement: number; readonly host: string; readonly at: Instant }[]> {
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('model_requests')
    .select(['host', 'at', 'statements'])
    .where('consultation', '=', consultation)
    .orderBy('at')
    .execute()
  return rows.flatMap(({ host, at, statements }) => {
    const sent = new Set(JSON.parse(statements) as readonly number[])
    return numbers.filter((number) => sent.has(number)).map((statement) => ({ statement, host, at }))
  })
}

async function readAsk(db: Db | Trx, id: ConsultationId): Promise<ModelAsk | undefined> {
  const row = await db.selectFrom('model_asks').selectAll().where('consultation', '=', id).executeTakeFirst()
  if (!row) return undefined
  const counted = await db
    .selectFrom('model_requests')
    .select(sql<number>`count(*)`.as('count'))
    .where('consultation', '=', id)
    .where('asked_at', '=', row.at)
    .where('state', '=', 'taken')
    .executeTakeFirst()
  return {
    ...{ consultation: id, language: row.language, at: row.at, state: row.state as ModelAsk['state'] },
    ...(row.why !== null && { why: row.why as ModelFault }),
    ...(row.parts !== null && { parts: JSON.parse(row.parts) as NonNullable<ModelAsk['parts']> }),
    answered: Number(counted?.count ?? 0),
  }
}

async function setAsk(
  db: Db,
  { consultation, at }: ModelAsk,
  set: { readonly parts?: string; readonly next_at?: number; readonly state?: string; readonly why?: string | null },
): Promise<void> {
  await db
    .updateTable('model_asks')
    .set(set)
    .where('consultation', '=', consultation)
    .where('at', '=', at)
    .where('state', '=', 'waiting')
    .execute()
}

function requestIn(row: {
  readonly consultation: string
  readonly asked_at: number
  readonly part: number
  readonly attempt: number
  readonly at: number
  readonly host: string
  readonly statements: string
  readonly state: string
  readonly tokens: number
  readonly found: string | null
}): ModelRequest {
  const { consultation, asked_at: askedAt, part, attempt, at, host, tokens } = row
  return {
    ...{ consultation, askedAt, part, attempt, at, host, tokens },
    statements: JSON.parse(row.statements) as readonly number[],
    state: row.state as ModelRequest['state'],
    ...(row.found !== null && { found: JSON.parse(row.found) as readonly ModelTheme[] }),
  }
}
