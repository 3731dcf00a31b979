import { type Block, say, text } from '../../domain/message.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { release } from '../../domain/release/release.ts'
import { measuredIn, measuredText } from '../../domain/success.ts'
import type { Facts } from '../state.ts'

const titles = {
  reached: text('success-reached'),
  'not-reached': text('success-not-reached'),
  unclear: text('success-unclear'),
} as const

/** What was to count as a success before anything was asked, and whether it came true: told as plainly as the decision. */
export function successBlocks({ running, tally }: Facts, { success: report }: Outcome): readonly Block[] {
  const success = running?.consultation.success
  if (!running || !success || !report) return []
  const measured = tally && measuredIn(running.consultation, release(running, tally))
  return [
    { style: 'title', words: titles[report.verdict] },
    say('success-was', { what: { local: success.what } }),
    { style: 'plain', words: { city: report.words } },
    ...(measured ? [{ style: 'note', words: measuredText(measured) } as const] : []),
  ]
}
