import type { City } from '../domain/city.ts'
import { type ReachTold, reachTold } from '../domain/release/reach.ts'
import type { Released } from '../domain/release/released.ts'
import type { ConsultationSource } from './source.ts'

/** How one place or role took part. */
export type GroupDigest = ReachTold

/** The city's places and then its roles; neither where fewer than five who were asked have told theirs. */
export function groupsOf({ reach }: ConsultationSource, city: City, released: Released): readonly GroupDigest[] {
  return reachTold(reach, city, released)
}
