import type { ActResult } from '../../cityside/cityside.ts'
import { mayDo, owesReason } from '../../cityside/rights.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import { type OwedFor, ReasonOwed, reasonIn } from './reason.ts'
import type { Visit } from './visit.ts'

/**
 * Does something for the city, as the visitor: the same act as in a chat or from a file, with the same checks, held against what
 * the visitor may do, and on the record under what stands for them. Rejects with ReasonOwed where the visitor has to say why.
 */
export async function act({ visitor, cityside, form }: Visit, wanted: CityAct): Promise<ActResult> {
  const { duties, actor } = visitor
  if (!(await mayDo(cityside, visitor, wanted))) return { ok: false, why: text('deskpage-not-yours') }
  const owed = owedAlways(wanted) ?? ((await owesReason(cityside, duties, wanted)) ? 'others' : undefined)
  if (owed === undefined) return cityside.act(wanted, actor)
  const reason = reasonIn(form)
  if (reason === undefined) throw new ReasonOwed(owed)
  return cityside.act(wanted, actor, reason)
}

/** What is never done without saying why: it opens what was hidden, or says that a sign of a person is a false alarm. */
function owedAlways(wanted: CityAct): OwedFor | undefined {
  if (wanted.act === 'words.opened') return 'opening'
  if (wanted.act === 'statement.judged') return wanted.verdict === 'yes' && wanted.vouched ? 'vouching' : undefined
  if (wanted.act !== 'quote.signed') return undefined
  return wanted.sign.verdict === 'cleared' && wanted.sign.vouched ? 'vouching' : undefined
}
