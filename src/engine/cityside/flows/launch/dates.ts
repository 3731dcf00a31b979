import { dateAt, instantOf } from '../../../../domain/calendar.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { LocalDate } from '../../../../domain/time.ts'
import type { Turn } from '../../../conversation/turn.ts'
import {
  dayIn,
  daysAfter,
  momentIn,
  promisedDayRead,
  promisedDaysAfter,
  readAs,
  saysNow,
  today,
  whenSlip,
} from '../day-options.ts'
import { asked, type Steps, slip, type Taken, taken } from '../step.ts'
import { closesClock, openingOf, opensClock } from './opening.ts'

/** When it opens and closes, when it is decided, and by when every citizen is answered: each held against those before it. */
export const dateSteps: Steps<LaunchDraft> = {
  opens: {
    ask: () => asked('draft-opens', 'draft-opens-example'),
    options: (_, turn) => [
      { option: 'now', label: text('button-at-once'), style: 'primary' },
      ...daysAfter(today(turn), [1, 3]),
    ],
    read: (draft, words, turn) => {
      if (saysNow(words, turn)) return taken({ ...draft, opensAt: 'now' }, say('draft-read-now'))
      const opensAt = momentIn(words, turn, opensClock)
      if (opensAt === undefined || opensAt <= turn.now) return slip(whenSlip(words, turn, opensClock))
      return taken({ ...draft, opensAt }, readAs(opensAt))
    },
    take: (draft, option, turn) =>
      option === 'now'
        ? taken({ ...draft, opensAt: 'now' })
        : taken({ ...draft, opensAt: instantOf(dayIn(option), opensClock, turn.state.city.timeZone) }),
  },
  closes: {
    ask: () => asked('draft-closes', 'draft-closes-example'),
    options: (draft, turn) => daysAfter(dateAt(openingOf(draft, turn.now), zone(turn)), [7, 14, 21]),
    read: (draft, words, turn) => closing(draft, momentIn(words, turn, closesClock), turn, words),
    take: (draft, option, turn) => closing(draft, instantOf(dayIn(option), closesClock, zone(turn)), turn),
  },
  decision: {
    ask: () => asked('draft-decision', 'draft-decision-example'),
    options: (draft, turn) => promisedDaysAfter(lastDay(draft, turn), [7, 14, 28], turn),
    read: (draft, words, turn) => decision(draft, promisedDayRead(words, turn), turn, words),
    take: (draft, option, turn) => decision(draft, dayIn(option), turn),
  },
  answer: {
    ask: () => asked('draft-answer', 'draft-answer-example'),
    options: (draft, turn) => promisedDaysAfter(draft.decisionOn ?? lastDay(draft, turn), [3, 7, 14], turn),
    read: (draft, words, turn) => promise(draft, promisedDayRead(words, turn), turn, words),
    take: (draft, option, turn) => promise(draft, dayIn(option), turn),
  },
}

/** `words` are there where it was written: what they were read as is shown. */
function closing(draft: LaunchDraft, closesAt: number | undefined, turn: Turn, words?: string): Taken<LaunchDraft> {
  if (closesAt === undefined) return slip(whenSlip(words ?? '', turn, closesClock))
  if (closesAt <= openingOf(draft, turn.now)) return slip(say('draft-closes-slip'))
  return taken({ ...draft, closesAt }, words === undefined ? undefined : readAs(closesAt))
}

function decision(
  draft: LaunchDraft,
  decisionOn: LocalDate | undefined,
  turn: Turn,
  words?: string,
): Taken<LaunchDraft> {
  if (decisionOn === undefined) return slip(whenSlip(words ?? '', turn))
  if (decisionOn < lastDay(draft, turn))
    return slip(say('draft-decision-slip', { closes: { on: lastDay(draft, turn) } }))
  return taken({ ...draft, decisionOn }, words === undefined ? undefined : readAs(decisionOn))
}

function promise(draft: LaunchDraft, answerBy: LocalDate | undefined, turn: Turn, words?: string): Taken<LaunchDraft> {
  if (answerBy === undefined) return slip(whenSlip(words ?? '', turn))
  if (draft.decisionOn !== undefined && answerBy < draft.decisionOn)
    return slip(say('draft-answer-slip', { decision: { on: draft.decisionOn } }))
  return taken({ ...draft, answerBy }, words === undefined ? undefined : readAs(answerBy))
}

function lastDay(draft: LaunchDraft, turn: Turn): LocalDate {
  return dateAt(draft.closesAt ?? openingOf(draft, turn.now), zone(turn))
}

function zone({ state }: Turn): string {
  return state.city.timeZone
}
