import { type City, type DepartmentId, departmentName } from '../../domain/city.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import type { Guide } from '../../domain/guide.ts'
import { type Idea, promisedIn } from '../../domain/idea.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, type TextRef, text } from '../../domain/message.ts'
import type { Commitment, Outcome } from '../../domain/outcome.ts'
import { daysOver, firstDueOn, isLate, isOverdue, isUnexplained, type Promised } from '../../domain/promised.ts'
import type { Instant } from '../../domain/time.ts'
import { betweenRounds, stageBlock } from '../consultation/frame.ts'
import { guideValues } from '../guides/blocks.ts'

/** A promise with what it was made about, and the department that made it. */
export interface Awaited {
  readonly promised: Promised
  readonly of: Commitment['kind'] | 'idea'
  readonly department: DepartmentId
  /** A later step, in the words of the outcome that promised it. */
  readonly what?: Localized
  /** The guide who wrote why it takes longer, where that was not the department. */
  readonly explainedBy?: Guide
}

/** A consultation's promise, as one that people wait for. */
export function awaitedIn(commitment: Commitment, { departments }: Consultation, outcome?: Outcome): Awaited {
  const what = outcome?.milestones.find(({ id }) => id === commitment.milestone)?.what
  return { promised: commitment, of: commitment.kind, department: departments[0], ...(what && { what }) }
}

/** The answer to an idea, as one that its author waits for. */
export function awaitedOf(idea: Idea): Awaited {
  const { explainedBy, department } = idea
  return { promised: promisedIn(idea), of: 'idea', department, ...(explainedBy && { explainedBy }) }
}

const promisedKeys: Readonly<Record<Awaited['of'], string>> = {
  outcome: 'standing-promised-outcome',
  milestone: 'standing-promised-milestone',
  decider: 'standing-promised-decider',
  idea: 'standing-promised-idea',
}

/**
 * How a promise stands at this moment, where it is late or was moved: since when, what its department says, and the new date.
 * No lines for one that is kept, or in time for the day it was promised for at first.
 */
function standingLines(
  { promised, of, department, what, explainedBy }: Awaited,
  city: City,
  now: Instant,
): readonly TextRef[] {
  const zone = city.timeZone
  const { dueOn, keptAt, explained } = promised
  const first = firstDueOn(promised)
  const late = isLate(promised, zone, now)
  if (keptAt !== undefined || (!late && first === dueOn)) return []
  const overdue = isOverdue(promised, zone, now)
  const again = overdue && first !== dueOn
  const values = {
    first: { on: first },
    due: { on: dueOn },
    days: daysOver(promised, zone, now),
    department: departmentName(city, department),
    what: { local: what ?? {} },
  }
  const why = { local: explained ?? {} }
  const says = !explained
    ? []
    : explainedBy
      ? [text('guide-says', { ...guideValues(explainedBy), why })]
      : [text('standing-says', { ...values, why })]
  return [
    text(promisedKeys[of], values),
    text(again ? 'standing-since-again' : late ? 'standing-since-late' : 'standing-since-moved', values),
    ...(isUnexplained(promised, zone, now)
      ? [text(again ? 'standing-silent-again' : 'standing-silent', values)]
      : [...says, text(overdue ? 'standing-no-date' : 'standing-new-date', values)]),
  ]
}

/** The same as one paragraph; none where there is nothing to say. */
export function standingBlocks(awaited: Awaited, city: City, now: Instant): readonly Block[] {
  const lines = standingLines(awaited, city, now)
  return lines.length === 0 ? [] : [{ style: 'plain', words: { lines } }]
}

/**
 * Where in the process a consultation is, and how each of its promises stands that is late or was moved: the present truth,
 * never the day that was promised once.
 */
export function stageBlocks(
  running: RunningConsultation,
  commitments: readonly Commitment[],
  outcome: Outcome | undefined,
  city: City,
  now: Instant,
): readonly Block[] {
  if (running.stage.at === 'withdrawn') return [stageBlock(running)]
  const between = betweenRounds(running, now)
  if (between) return [between]
  const standing = commitments.map((each) => ({
    of: each.kind,
    blocks: standingBlocks(awaitedIn(each, running.consultation, outcome), city, now),
  }))
  const late = running.stage.at === 'closed' && standing.some(({ of, blocks }) => of === 'outcome' && blocks.length > 0)
  return [
    late ? { style: 'note', words: text('stage-closed-late') } : stageBlock(running),
    ...standing.flatMap(({ blocks }) => blocks),
  ]
}

/** Whether the outcome's promise is late or was moved, so that the frame's own days are not true any more. */
export function isOffCourse(commitments: readonly Commitment[], city: City, now: Instant): boolean {
  return commitments.some(
    (each) =>
      each.kind === 'outcome' &&
      each.keptAt === undefined &&
      (each.firstDueOn !== undefined || isLate(each, city.timeZone, now)),
  )
}
