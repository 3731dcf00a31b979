import type { Generated } from 'kysely'
import type { House } from '../../domain/house.ts'

/** What belongs to one database, and not to the city that is in it. */
export interface OperationTables {
  leases: { name: string; token: string; holder: string; since: number; lease_until: number }
  senders: { channel: string; holder: string; places: number; lease_until: number }
  outages: {
    channel: string
    since: number
    closed_at: number
    until_at: number
    closings: number
    unknowns: number
    over_at: number | null
  }
  rests: { channel: string; from_at: number; until_at: number }
  probes: { name: string; at: number }
  moves: { id: string; state: 'arriving' | 'arrived' | 'leaving' | 'left'; at: number }
  moved_tables: { name: string; last: string; rows: number }
  house: { slot: number; kind: House; since: number }
  root_key: { slot: number; wrapped: string; since: number; tidy: Generated<number> }
}
