import type { Block, TextRef } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { OutcomePart, Verdict } from '../../domain/outcome.ts'
import type { TakenUp } from './things.ts'

/**
 * A part of a decision to a citizen whose words it takes up, from their side: a wish is met or not, an objection is
 * followed or not, a question answered, what they told used.
 */
export function answerBlocks({ part, stance }: TakenUp): readonly Block[] {
  return [{ style: 'title', words: verdictText(part.verdict, stance) }, ...decisionBlocks(part)]
}

/** What a verdict is from the side of those whose words it takes up. */
export function verdictText(verdict: Verdict, stance: TakenUp['stance']): TextRef {
  const side = stance === undefined || stance === 'for' ? '' : `${stance}-`
  return text(`verdict-${side}${verdict}`)
}

/** A part for all who answered: told under its own heading, never as a verdict on what one of them said. */
export function everyoneBlocks(part: OutcomePart): readonly Block[] {
  return [{ style: 'title', words: text(`verdict-everyone-${part.verdict}`) }, ...decisionBlocks(part)]
}

function decisionBlocks({ decision, why, next }: OutcomePart): readonly Block[] {
  return [
    { style: 'plain', words: { city: decision } },
    say('echo-why', { why: { local: why } }),
    ...(next ? [say('echo-next', { next: { local: next } })] : []),
  ]
}
