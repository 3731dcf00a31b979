import { saysSomething } from '../../domain/answer.ts'
import { dateAt } from '../../domain/calendar.ts'
import { type Consultation, codeOf } from '../../domain/consultation.ts'
import { fromIdeasText } from '../../domain/from-ideas.ts'
import type { Button, Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { release } from '../../domain/release/release.ts'
import { startedFromText } from '../consultation/beginnings.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts, Involvement } from '../state.ts'
import { becameOf } from './became.ts'
import { lateBlocks } from './late.ts'
import { everyoneBlocks } from './parts.ts'
import { presentBlocks } from './present.ts'
import { wholeButton } from './sides.ts'
import { standingBlocks } from './standing.ts'
import { successBlocks } from './success.ts'
import { partsForEveryone, thingsSaid } from './things.ts'
import { withTravels } from './travelled.ts'
import { voteBlocks, withoutVoted } from './vote.ts'
import { weighedBlocks } from './weighed.ts'

/**
 * The echo of an outcome to one citizen: each thing they said with how many said alike and what the decision makes of it,
 * what the decision does not answer, then what was decided for all and what comes next. What they took a side on is told in
 * short where it is long, unless they ask for the `whole` of it. Undefined where they said nothing or nothing is decided.
 */
export function echo(facts: Facts, ref: string, whole = false): Message | undefined {
  const { running, involvement, outcome, tally } = facts
  if (!running || !outcome || !tally || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const told = release(running, tally)
  const things = withTravels(thingsSaid(consultation, involvement.answers, facts.statements), facts)
  const left = withoutVoted(things, consultation, facts.vote)
  const keptBack = facts.person?.restrictedAt !== undefined
  const became = becameOf(things, left, { consultation, outcome, told, keptBack, whole })
  return {
    blocks: [
      say('echo-intro', {
        title: { local: consultation.title },
        answered: { on: dateAt(answeredAt(involvement), facts.city.timeZone) },
      }),
      ...lateBlocks(
        facts.commitments?.find(({ kind }) => kind === 'outcome'),
        facts.city.timeZone,
      ),
      ...(involvement.invitation.onBehalf ? [say('behalf-you')] : []),
      ...(consultation.startedFrom
        ? [{ style: 'plain', words: startedFromText(consultation.startedFrom) } as const]
        : []),
      ...(consultation.fromIdeas ? [{ style: 'plain', words: fromIdeasText(consultation.fromIdeas) } as const] : []),
      ...voteBlocks(facts),
      ...became.blocks,
      ...standingBlocks(facts),
      ...weighedBlocks(facts, told),
      ...partsForEveryone(things, outcome).flatMap(everyoneBlocks),
      ...successBlocks(facts, outcome),
      say('echo-decided-by', {
        name: outcome.decidedBy.name,
        title: { local: outcome.decidedBy.title },
        on: { on: outcome.decidedOn },
      }),
      ...presentBlocks(outcome, facts.reports, facts.commitments),
      say('heard-question'),
    ],
    buttons: [
      ...heardButtons(consultation, ref),
      ...(became.short ? [wholeButton(consultation.code, things)] : []),
      ...ledgerButton(facts),
    ],
    newsAbout: consultation.title,
  }
}

/** "Did you feel heard?", one tap after each echo. */
export function heardButtons(consultation: Consultation, ref: string): readonly Button[] {
  return (['yes', 'partly', 'no'] as const).map((felt) => ({
    label: text(`button-heard-${felt}`),
    action: { do: 'heard', consultation: consultation.code, echo: codeOf(ref), felt },
  }))
}

/** When the citizen last said something in this consultation. */
export function answeredAt({ answers, invitation }: Involvement): number {
  return Math.max(
    invitation.madeAt,
    ...answers.filter((answer) => saysSomething(answer.value)).map((answer) => answer.at),
  )
}
