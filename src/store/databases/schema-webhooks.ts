import type { Generated } from 'kysely'

/** What the city's own systems are told of. */
export interface WebhookTables {
  webhook_events: {
    seq: Generated<number>
    id: string
    kind: string
    consultation: string
    milestone: string | null
    at: number
  }
  webhook_targets: {
    target: string
    since: number
    tries: number
    next_at: number
    failing_since: number | null
    why: string | null
  }
  webhook_taken: { target: string; event: string; at: number }
}
