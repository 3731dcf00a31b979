import { type Block, say } from '../../../domain/message.ts'
import type { Outcome } from '../../../domain/outcome.ts'
import { publishableOne } from '../../../domain/publishable.ts'
import { coverageOf, peopleUnanswered } from '../../echo/coverage.ts'
import type { Facts } from '../../state.ts'

/**
 * What a moderator says yes to: how many answered, and how many of them are told that the decision does not answer something
 * they said and that the host has read it.
 */
export function confirmationBlocks(facts: Facts, outcome: Outcome | undefined): readonly Block[] {
  const answered = publishableOne(facts.tally?.answered ?? 0)
  return [
    answered === undefined ? say('publish-few') : say('publish-people', { people: answered }),
    ...readBlocks(facts, outcome),
  ]
}

function readBlocks({ running, said = [] }: Facts, outcome: Outcome | undefined): readonly Block[] {
  if (!running || !outcome) return []
  const { consultation } = running
  const host = consultation.host.name
  const all = peopleUnanswered(consultation, said, outcome)
  if (all === 0) return []
  const { unanswered } = coverageOf(consultation, said, outcome)
  const people = publishableOne(all)
  if (people === undefined) return [say('publish-read-few', { host })]
  return [
    unanswered > 0 ? say('publish-read', { people, unanswered, host }) : say('publish-read-choices', { people, host }),
  ]
}
