import type { WebRequest, WebResponse } from '../adapter.ts'
import type { AudienceCounts } from '../domain/audience.ts'
import type { City, FatigueCap } from '../domain/city.ts'
import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import type { KeptOpinions } from '../domain/opinions/opinions.ts'
import type { ClaimedItem } from '../domain/outbox.ts'
import type { Instant } from '../domain/time.ts'
import type { Decision } from '../engine/decision.ts'
import type { Facts } from '../engine/state.ts'
import type { StoreErrorReason } from '../store/databases/store-error.ts'
import type { InboxClaim } from '../store/inbox/inbox.ts'
import type { Moment } from '../store/load/states.ts'

/** A web request as it crosses: everything but how the query is asked. */
export type SentRequest = Omit<WebRequest, 'query'> & { readonly query: string }

/** What is answered, as it crosses: a long text by its pieces. */
export type SentResponse = Omit<WebResponse, 'body'> & {
  readonly body?: string | Uint8Array
  readonly pieces?: readonly string[]
  /** It is made part by part while it leaves, so it is answered where it was asked for. */
  readonly streams?: true
}

/** What was decided on an act of the city, and on which version. */
export interface DecidedBeside {
  readonly decided: Decision
  readonly version: number
}

/** What the thread does when asked. */
export interface Works {
  /** Answers a request to the record or the desk. */
  page(request: SentRequest): Promise<SentResponse>
  /** Reads what messages to the city's side are composed from, and composes them: many answers become one message there. */
  facts(items: readonly ClaimedItem[], city: City, moment?: Moment): Promise<readonly Facts[]>
  /** Reads what acts of the city are decided on, and decides. */
  decide(claims: readonly InboxClaim[]): Promise<readonly DecidedBeside[]>
  /** Counts who may be asked. */
  audienceCounts(consultation: Consultation, cap: FatigueCap, at: Instant): Promise<AudienceCounts>
  /** Finds groups in votes. */
  opinions(running: RunningConsultation, at: Instant): Promise<readonly KeptOpinions[]>
}

/** How things stand where the thread is asked from: what time it is in the town and by the wall, and where the server listens. */
export interface Standing {
  readonly town: Instant
  readonly wall: Instant
  /** Absent before it listens, and where there is none. */
  readonly url?: string
}

/** What is said to the thread. */
export type Told =
  | {
      readonly do: 'work'
      readonly id: number
      readonly work: keyof Works
      readonly args: readonly never[]
      readonly standing: Standing
    }
  /** A part was put away. */
  | { readonly do: 'more'; readonly id: number }
  | { readonly do: 'answer'; readonly id: number; readonly value?: unknown; readonly failed?: string }
  | { readonly do: 'end' }

/** What the thread says. */
export type Said =
  | { readonly do: 'shell'; readonly id: number; readonly shell: unknown }
  | { readonly do: 'part'; readonly id: number; readonly list: number; readonly part: readonly unknown[] }
  | { readonly do: 'done'; readonly id: number }
  | { readonly do: 'failed'; readonly id: number; readonly message: string; readonly reason?: StoreErrorReason }
  | { readonly do: 'ask'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
