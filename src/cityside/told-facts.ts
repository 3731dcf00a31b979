import type { Log } from '../log.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { Consultations } from '../store/records/consultations.ts'
import type { Opinions } from '../store/records/opinions.ts'
import { voicedFacts } from './closing-voices.ts'
import { checkedFacts } from './draft-check.ts'
import { opinedFacts } from './opinions.ts'
import { type QuotesGround, quotedFacts } from './quote-proposals.ts'

type Checked = Parameters<typeof checkedFacts>

/** The store's facts with what is found out beside them: what a draft is checked for, groups of votes, voices, quotes to be read. */
export function toldFacts(
  store: Checked[0] & QuotesGround['store'] & Pick<Opinions, 'opinionsOf'> & Pick<Consultations, 'consultation'>,
  ground: Checked[1],
  log: Pick<Log, 'error'>,
): MessageFacts['facts'] {
  const opined = opinedFacts(store, ground.now, log, checkedFacts(store, ground))
  return quotedFacts(store, voicedFacts(opined))
}
