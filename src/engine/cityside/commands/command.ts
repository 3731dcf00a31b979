import type { Consultation } from '../../../domain/consultation.ts'
import type { Instant, TimeZone } from '../../../domain/time.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import type { Matter, StatusRow } from '../../state.ts'

/** One thing that can be done with a consultation that is there. */
export interface Command {
  /** On its button under the overview; absent where it is not offered there. */
  readonly label?: string
  /** What is said where it fits no consultation, and there is more to say than that. */
  readonly none?: string
  /** Staff of its departments may do it too, and not only the moderators who run it. */
  readonly staffToo?: true
  /** Moderators of each department that it concerns may do it too, and not only of the one that owns it. */
  readonly concernedToo?: true
  /** Whether it makes sense for a consultation as it stands. */
  readonly fits: (row: StatusRow, zone: TimeZone, now: Instant) => boolean
  /** Whether it is offered under the overview, where that is rarer than that it makes sense. */
  readonly offered?: Command['fits']
  /** Begins a draft, or asks for one more tap. */
  readonly run: (turn: Turn, consultation: Consultation, matter: Matter) => Decision
}
