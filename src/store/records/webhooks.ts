import { sql } from 'kysely'
import type { ConsultationId, Stage } from '../../domain/consultation.ts'
import type { Instant } from '../../domain/time.ts'
import type { WebhookEvent, WebhookKind, WebhookTarget } from '../../domain/webhook.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** What the city's own systems are told of, and what they have taken. */
export interface WebhookLog {
  /**
   * The first step that a system has not taken, for this process alone until `heldUntil`; undefined where there is none, or it rests. A
   * system that is new is told of what comes from now on.
   */
  claimWebhook(
    target: string,
    now: Instant,
    heldUntil: Instant,
  ): Promise<{ readonly event: WebhookEvent; readonly tries: number } | undefined>
  webhookTaken(target: string, event: string, now: Instant): Promise<void>
  webhookFailed(
    target: string,
    failure: { readonly why: string; readonly tries: number; readonly nextAt: Instant },
    now: Instant,
  ): Promise<void>
  webhookTargets(): Promise<readonly WebhookTarget[]>
}

/** The webhooks of this store. */
export function webhooksOf({ db, dialect }: Base): WebhookLog {
  return {
    claimWebhook: (target, now, heldUntil) =>
      dialect.transaction(db, async (trx) => {
        await trx
          .insertInto('webhook_targets')
          .values({ target, since: now, tries: 0, next_at: now, failing_since: null, why: null })
          .onConflict((conflict) => conflict.column('target').doNothing())
          .execute()
        // Nothing is written where nothing waits.
        const event = await firstWaiting(trx, target)
        if (!event) return undefined
        const claimed = await trx
          .updateTable('webhook_targets')
          .set({ next_at: heldUntil })
          .where('target', '=', target)
          .where('next_at', '<=', now)
          .returning('tries')
          .executeTakeFirst()
        return claimed && { event, tries: claimed.tries }
      }),
    webhookTaken: (target, event, now) =>
      dialect.transaction(db, async (trx) => {
        await trx
          .insertInto('webhook_taken')
          .values({ target, event, at: now })
          .onConflict((conflict) => conflict.columns(['target', 'event']).doNothing())
          .execute()
        await trx
          .updateTable('webhook_targets')
          .set({ tries: 0, next_at: now, failing_since: null, why: null })
          .where('target', '=', target)
          .execute()
      }),
    webhookFailed: async (target, { why, tries, nextAt }, now) => {
      await sql`
        update webhook_targets set tries = ${tries}, next_at = ${nextAt}, why = ${why},
          failing_since = coalesce(failing_since, ${now})
        where target = ${target}`.execute(db)
    },
    webhookTargets: async () => {
      const { rows } = await sql<TargetRow>`
        select t.target, t.tries, t.next_at, t.failing_since, t.why,
          (select count(*) from webhook_events as e where ${isWaiting}) as waiting
        from webhook_targets as t order by t.target`.execute(db)
      return rows.map(({ target, tries, next_at, failing_since, why, waiting }) => ({
        ...{ target, tries, nextAt: next_at, waiting },
        ...(failing_since !== null && { failingSince: failing_since }),
        ...(why !== null && { why }),
      }))
    },
  }
}

interface TargetRow {
  readonly target: string
  readonly tries: number
  readonly next_at: number
  readonly failing_since: number | null
  readonly why: string | null
  readonly waiting: number
}

/** Steps are looked up one by one, since numbers that are given in order may become visible in another. */
const isWaiting = sql`e.at >= t.since and not exists (
  select 1 from webhook_taken as w where w.target = t.target and w.event = e.id)`

async function firstWaiting(trx: Trx, target: string): Promise<WebhookEvent | undefined> {
  const { rows } = await sql<{
    id: string
    kind: WebhookKind
    consultation: string
    milestone: string | null
    at: number
  }>`
    select e.id, e.kind, e.consultation, e.milestone, e.at from webhook_events as e, webhook_targets as t
    where t.target = ${target} and ${isWaiting} order by e.seq limit 1`.execute(trx)
  const [row] = rows
  if (!row) return undefined
  const { milestone, ...event } = row
  return { ...event, ...(milestone !== null && { milestone }) }
}

/** Notes a step in the transaction in which it is taken; a step that is noted already stays what it is. */
export async function noteStep(
  trx: Trx,
  kind: WebhookKind,
  consultation: ConsultationId,
  at: Instant,
  milestone?: string,
): Promise<void> {
  // Opening and closing happen once; a decision can be corrected, and a milestone reported again.
  const once = kind === 'opened' || kind === 'closed'
  const id = [kind, consultation, ...(milestone === undefined ? [] : [milestone]), ...(once ? [] : [at])].join('_')
  await trx
    .insertInto('webhook_events')
    .values({ id, kind, consultation, milestone: milestone ?? null, at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The step that a new stage is, where it is one. */
export async function noteStage(trx: Trx, consultation: ConsultationId, stage: Stage, at: Instant): Promise<void> {
  if (stage.at === 'open') await noteStep(trx, 'opened', consultation, at)
  if (stage.at === 'closed') await noteStep(trx, 'closed', consultation, at)
}
