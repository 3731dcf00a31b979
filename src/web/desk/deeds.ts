import type { ActResult } from '../../cityside/cityside.ts'
import { mayDo } from '../../cityside/rights.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import type { Visit } from './visit.ts'

/**
 * Does something for the city, as the visitor: the same act as in a chat or from a file, with the same checks, held against what
 * the visitor may do, and on the record under what stands for them.
 */
export async function act({ visitor, cityside }: Visit, wanted: CityAct): Promise<ActResult> {
  if (!(await mayDo(cityside, visitor, wanted))) return { ok: false, why: text('deskpage-not-yours') }
  return cityside.act(wanted, visitor.actor)
}
