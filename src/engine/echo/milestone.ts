import { dateAt } from '../../domain/calendar.ts'
import type { Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { allOwnWords } from '../answers/own-words.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import type { Facts } from '../state.ts'
import { answeredAt, heardButtons } from './echo.ts'

/** The echo of a later step, to a citizen who answered back then, however long ago. */
export function milestone(facts: Facts, ref: string): Message | undefined {
  const { running, involvement, report } = facts
  if (!running || !report || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  return {
    blocks: [
      say('milestone-intro', {
        title: { local: consultation.title },
        answered: { on: dateAt(answeredAt(involvement), facts.city.timeZone) },
      }),
      ...allOwnWords(consultation, involvement),
      { style: 'title', words: text(`milestone-${report.state}`) },
      { style: 'plain', words: { city: report.what } },
      ...(report.why ? [say('echo-why', { why: { local: report.why } })] : []),
      ...(report.dueOn ? [say('milestone-new-date', { dueOn: { on: report.dueOn } })] : []),
      say('heard-question'),
    ],
    buttons: [...heardButtons(consultation, ref), ...ledgerButton(facts)],
    newsAbout: consultation.title,
  }
}
