import { createHash } from 'node:crypto'
import type { Instant } from '../../domain/time.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision } from '../decision.ts'
import type { PrivateAct } from '../inquiries/changes.ts'

const markCharacters = 10

/**
 * Notes that a person made use of a right: a count and a mark, no word and no account. The mark tells one person's acts apart as long
 * as they are known; what it is made from goes with "forget me", and it leads nowhere then.
 */
export function noted({ state: { known }, now }: Pick<Turn, 'state' | 'now'>, act: PrivateAct): Decision {
  return changing({ kind: 'act.audited', by: 'citizen', act, subject: `person/${markOf(known.person)}`, at: now })
}

function markOf({ id, metAt }: { readonly id: number; readonly metAt: Instant }): string {
  return createHash('sha256').update(`ekko rights ${id} ${metAt}`).digest('hex').slice(0, markCharacters)
}
