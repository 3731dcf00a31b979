import type { Verdict } from '../../../../domain/outcome.ts'
import { meant } from '../../../../domain/understood/match.ts'
import { numberIn } from '../../../../domain/understood/numbers.ts'
import type { Understood } from '../../../../domain/understood/understood.ts'

/** The verdicts in the order in which they are tapped and numbered. */
export const verdicts: readonly Verdict[] = ['adopted', 'in-part', 'not-adopted', 'postponed', 'passed-on']

const heardAs = { yes: 'adopted', partly: 'in-part', no: 'not-adopted' } as const

/** The verdict that a moderator writes: "partly", "no", "later", or its number. */
export function verdictIn(words: string, understood: Understood): Verdict | undefined {
  const heard = meant(understood.heard, words, understood)
  if (heard) return heardAs[heard]
  return meant(understood.cityside.verdicts, words, understood) ?? verdicts[(numberIn(words, understood) ?? 0) - 1]
}
