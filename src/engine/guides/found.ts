import type { Duty } from '../../domain/duty.ts'
import type { Guide, GuideKey } from '../../domain/guide.ts'
import type { Inquirable } from '../../domain/inquiry.ts'

/** What an act about guides is decided on: all of them, and what else it is about. */
export interface GuideFound {
  readonly about: 'guide'
  readonly guides: readonly Guide[]
  /** The thread that is given to one. */
  readonly inquirable?: Inquirable
  /** Who is to be one: what they do for the city, and the guide they are already; absent where Ekko has not met them. */
  readonly staff?: { readonly duties: readonly Duty[]; readonly guide?: GuideKey }
}
