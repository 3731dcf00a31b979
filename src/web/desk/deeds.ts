import type { ActResult } from '../../cityside/cityside.ts'
import { mayDo, owesReason } from '../../cityside/rights.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import { ReasonOwed, reasonIn } from './reason.ts'
import type { Visit } from './visit.ts'

/**
 * Does something for the city, as the visitor: the same act as in a chat or from a file, with the same checks, held against what
 * the visitor may do, and on the record under what stands for them. Rejects with ReasonOwed where an administrator has to say why.
 */
export async function act({ visitor, cityside, form }: Visit, wanted: CityAct): Promise<ActResult> {
  const { duties, actor } = visitor
  if (!(await mayDo(cityside, visitor, wanted))) return { ok: false, why: text('deskpage-not-yours') }
  if (!(await owesReason(cityside, duties, wanted))) return cityside.act(wanted, actor)
  const reason = reasonIn(form)
  if (reason === undefined) throw new ReasonOwed()
  return cityside.act(wanted, actor, reason)
}
