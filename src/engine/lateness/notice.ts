import { dateAt } from '../../domain/calendar.ts'
import { type Idea, isOpen } from '../../domain/idea.ts'
import { type Message, say } from '../../domain/message.ts'
import { isLate, isOverdue } from '../../domain/promised.ts'
import type { Instant } from '../../domain/time.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts } from '../state.ts'
import { commitmentIn } from './ref.ts'
import { awaitedIn, awaitedOf, standingBlocks } from './standing.ts'

const keys = {
  outcome: {
    late: 'lateness-outcome-late',
    again: 'lateness-outcome-again',
    moved: 'lateness-outcome-moved',
    stands: 'lateness-outcome-stands',
  },
  milestone: {
    late: 'lateness-milestone-late',
    again: 'lateness-milestone-again',
    moved: 'lateness-milestone-moved',
    stands: 'lateness-milestone-stands',
  },
} as const

/**
 * Tells a citizen who answered that a promise takes longer: what is true of it when this is sent. Undefined where they were
 * promised nothing, or it was kept meanwhile.
 */
export function lateness(facts: Facts, ref: string, now: Instant): Message | undefined {
  const { city, running, involvement, outcome, commitments = [] } = facts
  const commitment = commitments.find(({ key }) => key === commitmentIn(ref))
  if (!commitment || !running || running.stage.at === 'withdrawn' || involvement?.respondent === undefined)
    return undefined
  const standing = standingBlocks(awaitedIn(commitment, running.consultation, outcome), city, now)
  if (standing.length === 0) return undefined
  const { title } = running.consultation
  const said = keys[commitment.kind]
  const again = commitment.firstDueOn !== undefined && isOverdue(commitment, city.timeZone, now)
  const intro = again ? 'again' : isLate(commitment, city.timeZone, now) ? 'late' : 'moved'
  return {
    blocks: [say(said[intro], { title: { local: title } }), ...standing, say(said.stands)],
    buttons: ledgerButton(facts),
    newsAbout: title,
  }
}

/** The same to the author of an idea, with their own words. */
export function ideaLateness(idea: Idea, { city }: Facts, now: Instant): Message | undefined {
  const standing = isOpen(idea) ? standingBlocks(awaitedOf(idea), city, now) : []
  if (standing.length === 0) return undefined
  return {
    blocks: [
      say('lateness-idea', { number: idea.number, sent: { on: dateAt(idea.at, city.timeZone) } }),
      { style: 'quote', words: { own: idea.text } },
      ...standing,
      say('lateness-idea-stands'),
    ],
  }
}
