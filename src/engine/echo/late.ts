import { endOfDay } from '../../domain/calendar.ts'
import { type Block, say } from '../../domain/message.ts'
import { firstDueOn, type Promised } from '../../domain/promised.ts'
import type { TimeZone } from '../../domain/time.ts'

/** That what was promised came after the day it was first promised for, whatever day was promised since; nothing where it came in time. */
export function lateBlocks(promised: Promised | undefined, zone: TimeZone): readonly Block[] {
  if (promised?.keptAt === undefined) return []
  const first = firstDueOn(promised)
  return promised.keptAt > endOfDay(first, zone) ? [say('echo-late', { first: { on: first } })] : []
}
