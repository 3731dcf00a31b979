import { close, remind } from './deeds/close-remind.ts'
import { correct } from './deeds/correct.ts'
import type { Deed } from './deeds/deed.ts'
import { explain } from './deeds/explain.ts'
import { extend } from './deeds/extend.ts'
import { withdraw } from './deeds/withdraw.ts'
import type { Matter } from './found.ts'

/** Every deed, the most usual first. */
export const deeds: readonly Deed[] = [remind, extend, explain, correct, close, withdraw]

/** What can be done with it as it stands now, the most usual first. */
export function deedsFor({ stage }: Pick<Matter, 'stage'>, promises: boolean): readonly Deed[] {
  return deeds.filter(({ fits }) => fits(stage.at, promises))
}
