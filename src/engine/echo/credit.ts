import { type Block, say, text } from '../../domain/message.ts'
import { isCredited, type TakenUp, type ThingSaid } from './things.ts'

/** To a citizen whose words changed something, below these words: that they did, and what. No other echo names them. */
export function creditBlocks(said: readonly ThingSaid[], by: readonly TakenUp[]): readonly Block[] {
  return by.flatMap(({ part }): readonly Block[] => {
    const own = said.flatMap((thing) => (isCredited(part, thing) && 'number' in thing ? [String(thing.number)] : []))
    if (!part.credit || own.length === 0) return []
    return [
      { style: 'title', words: text('credit-you') },
      { style: 'plain', words: { city: part.credit.words } },
      say('credit-number', { numbers: { list: own.map((number) => ({ any: number })) } }),
    ]
  })
}
