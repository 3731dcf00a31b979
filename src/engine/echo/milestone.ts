import type { Statement } from '../../domain/answer.ts'
import { dateAt } from '../../domain/calendar.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Concern, MilestoneReport, Outcome } from '../../domain/outcome.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts, Involvement } from '../state.ts'
import { wordsOf } from './answered.ts'
import { answeredAt, heardButtons } from './echo.ts'
import { lateBlocks } from './late.ts'
import { isAbout, type ThingSaid, thingsSaid } from './things.ts'

/**
 * The echo of a later step, to a citizen who answered back then, however long ago: as theirs where it belongs to what they
 * said, and to all others as news, without their words above it.
 */
export function milestone(facts: Facts, ref: string): Message | undefined {
  const { running, involvement, report, outcome } = facts
  if (!running || !report || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const step = { consultation, involvement, statements: facts.statements, report, ...(outcome && { outcome }) }
  const mine = saidAbout(step)
  const asks = asksWhetherHeard(step)
  const promised = facts.commitments?.find((each) => each.kind === 'milestone' && each.milestone === report.milestone)
  return {
    blocks: [
      say(mine.length > 0 ? 'milestone-intro' : 'milestone-news', {
        title: { local: consultation.title },
        answered: { on: dateAt(answeredAt(involvement), facts.city.timeZone) },
      }),
      ...wordsOf(mine, consultation),
      { style: 'title', words: text(`milestone-${report.state}`) },
      { style: 'plain', words: { city: report.what } },
      ...(report.state === 'done' ? lateBlocks(promised, facts.city.timeZone) : []),
      ...(report.why ? [say('echo-why', { why: { local: report.why } })] : []),
      ...(report.dueOn ? [say('milestone-new-date', { dueOn: { on: report.dueOn } })] : []),
      ...(asks ? [say('heard-again-question')] : []),
    ],
    buttons: [...(asks ? heardButtons(consultation, ref) : []), ...ledgerButton(facts)],
    newsAbout: consultation.title,
  }
}

/** A later step, and what a citizen said. */
interface StepTold {
  readonly consultation: Consultation
  readonly involvement: Involvement
  readonly statements: readonly Statement[]
  readonly report: MilestoneReport
  readonly outcome?: Outcome
}

/** A citizen whose words a step does not belong to is told the news, and not asked whether they were heard by it. */
export function asksWhetherHeard(step: StepTold): boolean {
  return concernsOf(step).length === 0 || saidAbout(step).length > 0
}

function saidAbout(step: StepTold): readonly ThingSaid[] {
  const { consultation, involvement, statements, outcome } = step
  return thingsSaid(consultation, involvement.answers, statements).filter((thing) =>
    concernsOf(step).some((concern) => isAbout(concern, thing, outcome?.themes ?? [])),
  )
}

function concernsOf({ report, outcome }: StepTold): readonly Concern[] {
  return outcome?.milestones.find(({ id }) => id === report.milestone)?.concerns ?? []
}
