import type { Generated } from 'kysely'

/**
 * `wanted` is what to fetch and for what. `due_at` is when it is tried next, or when the lease of the one who tries ends;
 * `since` is when it was wanted.
 */
export interface AttachmentsWantedTable {
  seq: Generated<number>
  contact: string
  id: string
  person: number
  channel: string
  purpose: string
  wanted: string
  since: number
  due_at: number
  tries: number
  told_delay: number
  claim_token: string | null
}
