import type { WebRequest } from '../../adapter.ts'
import type { Cityside } from '../../cityside/cityside.ts'
import type { Actor } from '../../domain/actor.ts'
import type { ContactId } from '../../domain/contact.ts'
import type { Duty } from '../../domain/duty.ts'
import type { Voice } from './voice.ts'

/** Who is signed in at the desk: what they do for the city, and what stands for them on the record. */
export interface Visitor {
  readonly duties: readonly Duty[]
  readonly actor: Actor
  /** The chat they came from; absent for those who came by the terminal or by the city's own sign-in. */
  readonly contact?: ContactId
  /** Has to come back with everything that is posted; a new one for each session. */
  readonly csrf: string
  /** The hash of their session, to end it by. */
  readonly session?: string
}

/** Tells who asks, by the request's cookie; undefined where no session stands behind it. */
export interface Gate {
  visitor(request: WebRequest): Promise<Visitor | undefined>
}

/** One request of a visitor, with all that a page needs to answer it. */
export interface Visit {
  readonly visitor: Visitor
  readonly cityside: Cityside
  readonly voice: Voice
  /** What stood in the place of `:name` in the door's path. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** What was posted; empty for what was only asked for. Fields of one name stand in their order. */
  readonly form: URLSearchParams
  /** The address asked for, with its query, for coming back to. */
  readonly here: string
}
