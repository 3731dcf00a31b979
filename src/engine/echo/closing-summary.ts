import type { RunningConsultation } from '../../domain/consultation.ts'
import type { Block, Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { exactIn } from '../../domain/quotes.ts'
import { release } from '../../domain/release/release.ts'
import type { Released } from '../../domain/release/released.ts'
import { hourMs } from '../../domain/time.ts'
import { closingBlocks } from '../decider/beside.ts'
import type { Facts, Involvement } from '../state.ts'
import { wordsOf } from './answered.ts'
import { closingNext, countBlocks } from './counts.ts'
import { standingBlocks } from './standing.ts'
import { thingsSaid } from './things.ts'
import { travelBlocks, withTravels } from './travelled.ts'
import { splitBlocks, voiceBlocks } from './voices.ts'
import { voteBlocks } from './vote.ts'
import { weighedBlocks } from './weighed.ts'

/**
 * At closing, to those who answered: what was said in numbers and in people's own words, both sides where they disagree, and
 * what happens next. All get the same words, so that no citizen learns from another's message who wrote what; below them stands what
 * became of the reader's own statements among others, in numbers that all may know.
 */
export function closingSummary(facts: Facts): Message | undefined {
  const { running, involvement, tally, spoken, statements } = facts
  if (!running || !tally || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const title = { local: consultation.title }
  const early = closedEarly(running) ? [say('closing-early', { closes: { at: consultation.closesAt } })] : []
  const told = release(running, tally)
  if (!told.answered)
    return {
      blocks: [
        say('closing-few', { title }),
        ...ownTravels(facts, involvement, told),
        ...voteBlocks(facts),
        ...early,
        closingNext(consultation),
        ...closingBlocks(facts),
      ],
    }
  const voices = facts.voices && exactIn(facts.voices, spoken?.statements ?? [])
  const own = new Set(statements.map(({ number }) => number))
  return {
    blocks: [
      say(told.answered.atLeast ? 'closing-least' : 'closing', { title, answered: told.answered.people }),
      ...(consultation.tryout ? countBlocks(consultation, told) : []),
      ...(consultation.tryout ? [] : consultation.questions).flatMap((question) => [
        ...countBlocks({ ...consultation, questions: [question] }, told),
        ...splitBlocks(consultation, voices?.splits ?? [], own, question.id),
      ]),
      ...weighedBlocks(facts, told),
      ...voiceBlocks(consultation, tally, voices, own),
      ...ownTravels(facts, involvement, told),
      ...standingBlocks(facts),
      ...voteBlocks(facts),
      ...early,
      closingNext(consultation),
      ...closingBlocks(facts),
    ],
  }
}

/** What they wrote for others to see, and how many agree with it, or why others did not see it. */
function ownTravels(facts: Facts, involvement: Involvement, told: Released): readonly Block[] {
  const { running, statements } = facts
  if (!running || !facts.travels) return []
  const things = withTravels(thingsSaid(running.consultation, involvement.answers, statements), facts)
  return things
    .filter((thing) => thing.kind === 'statement' && thing.travel)
    .flatMap((thing) => [...wordsOf([thing], running.consultation), ...travelBlocks(thing, told)])
}

/** Whether a moderator closed it before the moment that people were told; an hour is not worth a word. */
function closedEarly({ consultation, stage }: RunningConsultation): boolean {
  return stage.at === 'closed' && stage.closedAt < consultation.closesAt - hourMs
}
