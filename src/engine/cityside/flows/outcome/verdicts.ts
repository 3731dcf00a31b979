import type { Verdict } from '../../../../domain/outcome.ts'

/** The verdicts as they are tapped, numbered, or written. */
export const verdicts: readonly { readonly verdict: Verdict; readonly words: readonly string[] }[] = [
  { verdict: 'adopted', words: ['yes', 'ja'] },
  { verdict: 'in-part', words: ['partly', 'delvist', 'delvis'] },
  { verdict: 'not-adopted', words: ['no', 'nej'] },
  { verdict: 'postponed', words: ['later', 'vent', 'udsat'] },
  { verdict: 'passed-on', words: ['passed on', 'videre'] },
]
