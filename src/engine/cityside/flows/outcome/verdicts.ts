import { type TextRef, text } from '../../../../domain/message.ts'
import type { Verdict } from '../../../../domain/outcome.ts'
import { meant } from '../../../../domain/understood/match.ts'
import { numberIn } from '../../../../domain/understood/numbers.ts'
import type { Understood } from '../../../../domain/understood/understood.ts'

/** The verdicts in the order in which they are tapped and numbered. */
export const verdicts: readonly Verdict[] = ['adopted', 'in-part', 'not-adopted', 'postponed', 'passed-on']

/** What stands on the buttons: what a channel would cut short has a shorter name. */
export function verdictLabel(verdict: Verdict): TextRef {
  return text(verdict === 'in-part' ? 'button-verdict-in-part' : `verdict-${verdict}`)
}

const heardAs = { yes: 'adopted', partly: 'in-part', no: 'not-adopted' } as const

/** The verdict that a moderator writes: "partly", "no", "later", or its number. */
export function verdictIn(words: string, understood: Understood): Verdict | undefined {
  const heard = meant(understood.heard, words, understood)
  if (heard) return heardAs[heard]
  return meant(understood.cityside.verdicts, words, understood) ?? verdicts[(numberIn(words, understood) ?? 0) - 1]
}
