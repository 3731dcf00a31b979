import type { ConsultationId } from '../../../../domain/consultation.ts'
import type { CityAct } from '../../../../domain/inbox.ts'
import type { TextRef } from '../../../../domain/message.ts'
import type { Commitment } from '../../../../domain/outcome.ts'
import type { Tally } from '../../../../domain/tally.ts'
import type { Visit } from '../../visit.ts'
import type { Matter } from '../found.ts'

/** What a deed looks at: the consultation, how many said something, and what was promised. */
export interface DeedGround {
  readonly visit: Visit
  readonly matter: Matter
  readonly tally: Tally
  /** Its promises that are not kept. */
  readonly promises: readonly Commitment[]
}

/** What a deed's form came to: what is wrong at which field; or the act, with what it will mean. */
export type Filled =
  | { readonly wrong: readonly { readonly text: TextRef; readonly field: string }[] }
  | {
      readonly act: CityAct
      readonly means: readonly TextRef[]
      /** What would make the words easier to read. */
      readonly remarks?: readonly TextRef[]
    }

/** One thing that can be done with a consultation that is under way. */
export interface Deed {
  readonly name: 'remind' | 'extend' | 'explain' | 'correct' | 'close' | 'withdraw'
  fits(stage: Matter['stage']['at'], promises: boolean): boolean
  /** The fields of its form, as they were filled in; nothing where none are needed. */
  fields(ground: DeedGround, wrong: ReadonlyMap<string, string>): string
  filled(ground: DeedGround): Promise<Filled> | Filled
  /** What is said where it was done. */
  done(act: CityAct, id: ConsultationId): TextRef
}
