import { type Block, say, text } from '../../domain/message.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Facts } from '../state.ts'

/** To a citizen whose answer changed something: that it did, and what. No other citizen's echo names it. */
export function creditBlocks({ statements }: Pick<Facts, 'statements'>, { parts }: Pick<Outcome, 'parts'>): readonly Block[] {
  const own = new Set(statements.map(({ number }) => number))
  const owed = parts.flatMap(({ credit }) => (credit?.to.some((number) => own.has(number)) ? [credit.words] : []))
  if (owed.length === 0) return []
  const once = [...new Map(owed.map((words) => [JSON.stringify(words), words])).values()]
  return [
    { style: 'title', words: text('credit-you') },
    ...once.map((words): Block => ({ style: 'plain', words: { city: words } })),
    say('credit-number', { numbers: { list: [...own].filter((number) => isCredited(parts, number)).map((number) => ({ any: String(number) })) } }),
  ]
}

function isCredited(parts: Outcome['parts'], number: number): boolean {
  return parts.some(({ credit }) => credit?.to.includes(number))
}
