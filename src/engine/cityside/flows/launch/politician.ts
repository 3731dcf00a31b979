import { dateAt } from '../../../../domain/calendar.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { LocalDate } from '../../../../domain/time.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { dayIn, promisedDayRead, promisedDaysAfter, promiseSlip, today } from '../day-options.ts'
import { hostRead } from '../host.ts'
import { asked, type Steps, slip, type Taken, taken } from '../step.ts'

/** Whom people can ask beside answering, and by when those asked most are answered. */
export const politicianSteps: Steps<LaunchDraft> = {
  politician: {
    ask: () => asked('draft-politician', 'draft-politician-example'),
    options: () => [{ option: 'none', label: text('button-no-politician') }],
    read: (draft, words) => {
      const host = hostRead(words)
      return host ? taken({ ...listed(draft), deciderQuestions: host }) : slip(say('draft-host-slip'))
    },
    take: (draft) => {
      const { deciderQuestions: _, ...without } = listed(draft)
      return taken(without)
    },
  },
  politicianDay: {
    ask: ({ deciderQuestions }) => [
      say('draft-politician-day', { name: deciderQuestions?.name ?? '' }),
      { style: 'note', words: text('draft-politician-day-example') },
    ],
    options: (draft, turn) => promisedDaysAfter(lastDay(draft, turn), [7, 14, 28], turn),
    read: (draft, words, turn) => answered(draft, promisedDayRead(words, turn), turn),
    take: (draft, option, turn) => answered(draft, dayIn(option), turn),
  },
}

/** Whether the politician's day is missing, or is over before people have stopped asking. */
export function lacksPoliticianDay(draft: LaunchDraft, turn: Turn): boolean {
  const { deciderQuestions } = draft
  if (!deciderQuestions) return false
  return deciderQuestions.answerBy === undefined || deciderQuestions.answerBy < lastDay(draft, turn)
}

function answered(draft: LaunchDraft, answerBy: LocalDate | undefined, turn: Turn): Taken<LaunchDraft> {
  const { deciderQuestions } = draft
  if (!deciderQuestions) return slip(say('button-unknown'))
  const problem = promiseSlip(answerBy, turn)
  if (problem || answerBy === undefined) return slip(problem ?? say('draft-day-slip'))
  const last = lastDay(draft, turn)
  if (answerBy < last) return slip(say('draft-politician-early', { closes: { on: last } }))
  return taken({ ...draft, deciderQuestions: { ...deciderQuestions, answerBy } })
}

function lastDay({ closesAt }: LaunchDraft, turn: Turn): LocalDate {
  return closesAt === undefined ? today(turn) : dateAt(closesAt, turn.state.city.timeZone)
}

function listed(draft: LaunchDraft): LaunchDraft {
  return { ...draft, choosing: 'list' }
}
