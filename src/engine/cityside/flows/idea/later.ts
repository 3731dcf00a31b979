import { inOne, type LaterDraft } from '../../../../domain/draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { LocalDate } from '../../../../domain/time.ts'
import { newDayProblem } from '../../../consultation/delay.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { ideaOf } from '../../subject.ts'
import { dayIn, promisedDayRead, promisedDaysAfter, readAs, today, whenSlip } from '../day-options.ts'
import { dayNow, wordsNow } from '../parts.ts'
import { asked, slip, type Taken, taken, written } from '../step.ts'
import { stepByStep } from '../step-by-step.ts'
import { asGuide, ifServes, previewToAuthor } from './to-author.ts'

const whyCharactersMax = 600
/** The days after today that are offered as the new one. */
const offeredDays = [7, 14, 30] as const

/** An answer that takes longer: why, and for which day it is promised now. */
export const laterIdeaFlow = stepByStep<'later'>({
  on: 'later',
  about: ({ idea }) => ({ of: 'idea', idea }),
  holdsWords: ({ why }) => why !== undefined,
  steps: {
    why: {
      ...written<LaterDraft>(
        'idea-later-why',
        'note-late-example',
        whyCharactersMax,
        (draft, why) => ({ ...draft, why }),
        'citizen',
      ),
      ask: (_, turn) => [say('idea-later-why', { number: numberOf(turn) })],
    },
    by: {
      ask: () => asked('idea-later-by', 'note-late-by-example'),
      options: (_, turn) => promisedDaysAfter(today(turn), offeredDays, turn),
      read: (draft, words, turn) => newDay(draft, promisedDayRead(words, turn), turn, words),
      take: (draft, option, turn) => newDay(draft, dayIn(option), turn),
    },
  },
  next: ({ why, dueOn }) => (why === undefined ? 'why' : dueOn === undefined ? 'by' : undefined),
  preview: ({ why = '', dueOn = '', language }, turn, lead) => {
    const sure = say('idea-later-sure', { number: numberOf(turn), dueOn: { on: dueOn } })
    return previewToAuthor('later', { words: why, language }, turn, [...lead, sure])
  },
  confirm: ({ idea, language, why, dueOn }, turn) =>
    ifServes(
      turn,
      why === undefined || dueOn === undefined
        ? undefined
        : { act: 'idea.delayed', idea, why: inOne(why, language), dueOn, ...asGuide(turn) },
    ),
  parts: (draft) => {
    const { why = '', ...withoutWhy } = draft
    const { dueOn, ...withoutDay } = draft
    return [
      { name: 'why', label: text('outcome-name-why'), ...wordsNow(why), again: withoutWhy },
      { name: 'by', label: text('news-name-due'), ...dayNow(dueOn), again: withoutDay },
    ]
  },
})

function newDay(draft: LaterDraft, dueOn: LocalDate | undefined, turn: Turn, words?: string): Taken<LaterDraft> {
  if (dueOn === undefined) return slip(whenSlip(words ?? '', turn))
  const problem = newDayProblem(ideaOf(turn.state)?.dueOn ?? today(turn), dueOn, turn.state.city, turn.now)
  return problem
    ? slip({ style: 'plain', words: problem })
    : taken({ ...draft, dueOn }, words === undefined ? undefined : readAs(dueOn))
}

function numberOf(turn: Turn): number {
  return ideaOf(turn.state)?.number ?? 0
}
