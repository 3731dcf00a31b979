import type { Statement } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { type Block, type Message, say, text } from '../../domain/message.ts'
import {
  type Milestone,
  type Outcome,
  type OutcomePart,
  outcomeRef,
  type ReplacedOutcome,
} from '../../domain/outcome.ts'
import { presentMilestones, type Reported } from '../../domain/present.ts'
import type { Instant } from '../../domain/time.ts'
import { allOwnWords } from '../answers/own-words.ts'
import { readButton } from '../answers/read-button.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts, Involvement } from '../state.ts'
import { echo } from './echo.ts'
import { answerBlocks, everyoneBlocks, verdictText } from './parts.ts'
import { milestoneBlocks } from './present.ts'
import { partsFor, partsForEveryone, type TakenUp, thingsSaid } from './things.ts'

/**
 * What a citizen was told before a decision was corrected, what is true now, and why. Undefined for those whom the
 * change does not touch; who never heard of the decision gets the echo.
 */
export function correction(facts: Facts): Message | undefined {
  const { running, involvement, outcome, toldAt } = facts
  if (!running || !outcome?.correction || involvement?.respondent === undefined) return undefined
  if (toldAt === undefined) return echo(facts, outcomeRef)
  const { consultation } = running
  const { replaced = [], reports = [], statements } = facts
  const changes = changedSince(toldAt, { outcome, replaced, reports, statements, involvement, consultation })
  if (changes.length === 0) return undefined
  return {
    blocks: [
      say('correction-intro', { title: { local: consultation.title } }),
      ...allOwnWords(consultation, involvement),
      say('correction-why', { why: { local: outcome.correction } }),
      ...changes,
      say('echo-decided-by', {
        name: outcome.decidedBy.name,
        title: { local: outcome.decidedBy.title },
        on: { on: outcome.decidedOn },
      }),
    ],
    buttons: [readButton(consultation), ...ledgerButton(facts)],
    newsAbout: consultation.title,
  }
}

/** What a correction is held against: what stands now, what stood before, and what one citizen said. */
interface Corrected {
  readonly outcome: Outcome
  readonly replaced: readonly ReplacedOutcome[]
  readonly reports: readonly Reported[]
  readonly statements: readonly Statement[]
  readonly involvement: Involvement
  readonly consultation: Pick<Consultation, 'questions'>
}

/** What is decided otherwise for this citizen than they were told then: what was said, and what holds now. Empty where nothing is. */
export function changedSince(toldAt: Instant, corrected: Corrected): readonly Block[] {
  const { outcome, replaced, reports } = corrected
  const before = replaced.find(({ until }) => until > toldAt)?.outcome
  if (!before) return []
  return [...changedParts(before, outcome, corrected), ...changedMilestones(before, outcome, reports)]
}

/** What was decided for this citizen before and is now, part by part, where the two differ. */
function changedParts(before: Outcome, after: Outcome, corrected: Corrected): readonly Block[] {
  const [old, now] = [partsOf(before, corrected), partsOf(after, corrected)]
  const keys = [...new Set([...now, ...old].map(({ name }) => name))]
  return keys.flatMap((name) => {
    const was = old.find((each) => each.name === name)
    const is = now.find((each) => each.name === name)
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    return [...(was ? [wasBlock(was)] : []), ...(is ? isBlocks(is) : [say('correction-gone')])]
  })
}

/** A part with whom it concerns as a name, by which it is found again in the outcome that takes its place. */
interface Named {
  readonly name: string
  readonly part: OutcomePart
  /** From which side the citizen spoke whose words it takes up; what was decided for all takes up none. */
  readonly by: TakenUp | undefined
}

function partsOf(outcome: Outcome, { consultation, involvement, statements }: Corrected): readonly Named[] {
  const things = thingsSaid(consultation, involvement.answers, statements)
  const name = ({ concerns }: OutcomePart) => JSON.stringify(concerns)
  const own = things
    .flatMap((thing) => partsFor(thing, outcome))
    .map((by) => ({ name: name(by.part), part: by.part, by }))
  const all = partsForEveryone(things, outcome).map((part) => ({ name: name(part), part, by: undefined }))
  return [...new Map([...own, ...all].map((each) => [each.name, each])).values()]
}

function wasBlock({ part: { verdict, decision }, by }: Named): Block {
  const said = by ? verdictText(verdict, by.stance) : text(`verdict-everyone-${verdict}`)
  return say('correction-was', { verdict: said, decision: { local: decision } })
}

function isBlocks({ part, by }: Named): readonly Block[] {
  return [say('correction-is'), ...(by ? answerBlocks(by) : everyoneBlocks(part))]
}

/** Promises that were made, changed or taken back with the correction. */
function changedMilestones(before: Outcome, after: Outcome, reports: readonly Reported[]): readonly Block[] {
  const old = new Map(before.milestones.map((milestone) => [milestone.id, milestone]))
  const kept = new Set(after.milestones.map(({ id }) => id))
  const isNew = (milestone: Milestone) => JSON.stringify(old.get(milestone.id)) !== JSON.stringify(milestone)
  return [
    ...presentMilestones(after, reports)
      .filter(({ milestone }) => isNew(milestone))
      .flatMap(milestoneBlocks),
    ...before.milestones
      .filter(({ id }) => !kept.has(id))
      .map(({ what }) => say('present-dropped', { what: { local: what } })),
  ]
}
