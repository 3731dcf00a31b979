import type { City } from '../../domain/city.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { type Reach, type ReachTold, reachTold } from '../../domain/release/reach.ts'
import { releaseIsFinal } from '../../domain/release/release.ts'
import type { Released } from '../../domain/release/released.ts'
import { type WeighedShown, weighedShown } from '../../domain/release/weighed-shown.ts'
import type { Weighed } from '../../domain/weights/weighed.ts'

/** What is read of who answered, and of what it comes to with weights. */
export interface HeardSource {
  readonly reach?: readonly Reach[]
  readonly weighed?: Weighed
}

/** Who was heard and who was not, and the answers weighed by it, once it is closed. */
export interface HeardFrom {
  readonly heardFrom?: readonly ReachTold[]
  readonly weighed?: WeighedShown
}

/** While it is open nothing of it is public: people would see which part of town is ahead. */
export function heardFrom(
  { reach = [], weighed, running, city }: HeardSource & { readonly running: RunningConsultation; readonly city: City },
  told: Released,
): HeardFrom {
  const { consultation, stage } = running
  if (!releaseIsFinal(running) || stage.at === 'withdrawn') return {}
  const groups = reachTold(reach, city, told).filter(({ answered }) => answered !== undefined)
  const shown = weighed && weighedShown(consultation, told, weighed, city)
  return {
    ...(groups.length > 0 && { heardFrom: groups }),
    ...(shown && shown.questions.length > 0 && { weighed: shown }),
  }
}
