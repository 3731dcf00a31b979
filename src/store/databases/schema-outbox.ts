import type { Generated } from 'kysely'
import type { DeliveryState } from '../../domain/outbox.ts'

/**
 * `settled_at` is empty while a message may still go out. `ending` says what happens to one that is in the act of
 * being sent: `stopped` and `cancelled` are not tried again, `forgotten` loses its address once it is settled,
 * and until then has the closed account that its contact is not there to give.
 */
export interface OutboxTable {
  id: Generated<number>
  key: string
  channel: string
  address: string
  account: string | null
  person: number | null
  to_contact: number
  priority: number
  notice: string
  via: string | null
  in_place: number
  not_before: number
  expires_at: number | null
  edits: string | null
  under: string | null
  state: DeliveryState
  attempts: number
  claim_token: string | null
  lease_until: number | null
  external_id: string | null
  code: string | null
  ending: 'stopped' | 'cancelled' | 'forgotten' | null
  since: number
  settled_at: number | null
}
