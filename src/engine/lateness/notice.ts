import { dateAt } from '../../domain/calendar.ts'
import { type Idea, isOpen } from '../../domain/idea.ts'
import { type Message, say } from '../../domain/message.ts'
import type { Commitment } from '../../domain/outcome.ts'
import { isLate, isOverdue } from '../../domain/promised.ts'
import type { Instant } from '../../domain/time.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import { followedBlocks } from '../guides/blocks.ts'
import type { Facts } from '../state.ts'
import { commitmentIn, latenessRef } from './ref.ts'
import { awaitedIn, awaitedOf, standingBlocks } from './standing.ts'

type Keys = Readonly<Record<Commitment['kind'], Readonly<Record<'late' | 'again' | 'moved' | 'stands', string>>>>

const keys: Keys = {
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
  decider: {
    late: 'lateness-decider-late',
    again: 'lateness-decider-again',
    moved: 'lateness-decider-moved',
    stands: 'lateness-decider-stands',
  },
}

const postKeys: Keys = {
  outcome: {
    late: 'post-outcome-late',
    again: 'post-outcome-again',
    moved: 'post-outcome-moved',
    stands: 'post-outcome-stands',
  },
  milestone: {
    late: 'post-milestone-late',
    again: 'post-milestone-again',
    moved: 'post-milestone-moved',
    stands: 'post-milestone-stands',
  },
  decider: {
    late: 'post-decider-late',
    again: 'post-decider-again',
    moved: 'post-decider-moved',
    stands: 'post-decider-stands',
  },
}

/**
 * Tells a citizen who answered that a promise takes longer: what is true of it when this is sent. Undefined where they were
 * promised nothing, or it was kept meanwhile.
 */
export function lateness(facts: Facts, ref: string, now: Instant): Message | undefined {
  const { running, involvement } = facts
  const commitment = commitmentOf(facts, ref)
  if (!commitment || !running) return undefined
  // Who asked the politician waits for this one too, also without an answer of their own.
  if (involvement?.respondent === undefined && commitment.kind !== 'decider') return undefined
  const told = presentTruth(facts, commitment, keys, now)
  return told && { ...told, newsAbout: running.consultation.title }
}

/** The same under a post in a community, where all read it; a telling that had to wait gives way to a newer one. */
export function postLateness(facts: Facts, ref: string, now: Instant): Message | undefined {
  const commitment = commitmentOf(facts, ref)
  if (!commitment) return undefined
  const { toldAt } = commitment
  if (toldAt !== undefined && latenessRef(commitment, facts.city, toldAt) !== ref) return undefined
  return presentTruth(facts, commitment, postKeys, now)
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
      ...followedBlocks('idea', idea, city, now),
      say('lateness-idea-stands'),
    ],
  }
}

function commitmentOf({ commitments = [] }: Facts, ref: string): Commitment | undefined {
  return commitments.find(({ key }) => key === commitmentIn(ref))
}

/** That it is late or was moved, since when and why, and that it still holds; undefined where there is nothing to say. */
function presentTruth(facts: Facts, commitment: Commitment, said: Keys, now: Instant): Message | undefined {
  const { city, running, outcome } = facts
  if (!running || running.stage.at === 'withdrawn') return undefined
  const standing = standingBlocks(awaitedIn(commitment, running.consultation, outcome), city, now)
  if (standing.length === 0) return undefined
  const { title, deciderQuestions } = running.consultation
  const values = { title: { local: title }, name: deciderQuestions?.name ?? '' }
  const again = commitment.firstDueOn !== undefined && isOverdue(commitment, city.timeZone, now)
  const intro = again ? 'again' : isLate(commitment, city.timeZone, now) ? 'late' : 'moved'
  const { [intro]: beginning, stands } = said[commitment.kind]
  return {
    blocks: [say(beginning, values), ...standing, say(stands, values)],
    buttons: ledgerButton(facts),
  }
}
