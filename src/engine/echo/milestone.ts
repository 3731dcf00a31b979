import { dateAt } from '../../domain/calendar.ts'
import type { Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts } from '../state.ts'
import { wordsOf } from './answered.ts'
import { answeredAt, heardButtons } from './echo.ts'
import { isAbout, thingsSaid } from './things.ts'

/**
 * The echo of a later step, to a citizen who answered back then, however long ago: as theirs where it belongs to what they
 * said, and to all others as news, without their words above it.
 */
export function milestone(facts: Facts, ref: string): Message | undefined {
  const { running, involvement, report, outcome } = facts
  if (!running || !report || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const belongsTo = outcome?.milestones.find(({ id }) => id === report.milestone)?.concerns ?? []
  const mine = thingsSaid(consultation, involvement.answers, facts.statements).filter((thing) =>
    belongsTo.some((concern) => isAbout(concern, thing, outcome?.themes ?? [])),
  )
  // A citizen whose words it does not belong to is told the news, and not asked whether they were heard by it.
  const asks = mine.length > 0 || belongsTo.length === 0
  return {
    blocks: [
      say(mine.length > 0 ? 'milestone-intro' : 'milestone-news', {
        title: { local: consultation.title },
        answered: { on: dateAt(answeredAt(involvement), facts.city.timeZone) },
      }),
      ...wordsOf(mine, consultation),
      { style: 'title', words: text(`milestone-${report.state}`) },
      { style: 'plain', words: { city: report.what } },
      ...(report.why ? [say('echo-why', { why: { local: report.why } })] : []),
      ...(report.dueOn ? [say('milestone-new-date', { dueOn: { on: report.dueOn } })] : []),
      ...(asks ? [say('heard-again-question')] : []),
    ],
    buttons: [...(asks ? heardButtons(consultation, ref) : []), ...ledgerButton(facts)],
    newsAbout: consultation.title,
  }
}
