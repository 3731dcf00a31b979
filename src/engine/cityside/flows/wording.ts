import type { CityText } from '../../../domain/city-text.ts'
import { replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'

/** Its own number among a preview's messages: previews have fewer than this. */
const wordingPart = 20

/** With a preview: what would make the words easier to read, if anything would. */
export function remarkOnWords({ event }: Turn, texts: readonly CityText[]): Decision {
  return replyWithNotice(event, { kind: 'cityside', about: { show: 'wording', texts } }, wordingPart)
}
