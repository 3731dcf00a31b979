import { endOfDay } from '../../domain/calendar.ts'
import { type Idea, ideaPassesMax, isOpen } from '../../domain/idea.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { weekMs } from '../../domain/time.ts'
import { refuseAct, refuseDepartment } from '../cityside/refuse.ts'
import { newDayRefusal } from '../consultation/delay.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { guideWriting } from '../guides/theirs.ts'
import { stopIdeaLatenessClock } from '../lateness/tell.ts'
import type { IdeaState } from '../state.ts'
import { ideaAlarm, ideaTimerKey, startIdeaClock } from './clock.ts'

/** The department's answer, told to the idea's author wherever they can be reached. Given once. */
export function answerIdea(
  { idea }: IdeaState,
  { words, guide: key }: Extract<CityAct, { readonly act: 'idea.answered' }>,
  now: Instant,
): Decision {
  const refused = refusal(idea)
  if (!idea || refused) return refused ?? nothing
  const guide = guideWriting(idea.guides, key)
  return together(
    changing(
      {
        kind: 'idea.answered',
        idea: idea.key,
        answer: { by: idea.department, words, at: now, ...(guide && { guide }) },
      },
      {
        kind: 'author.told',
        idea: idea.key,
        about: { show: 'answer', idea: idea.key },
        key: `idea:${idea.key}:answer`,
        at: now,
      },
      { kind: 'timer.cleared', key: ideaTimerKey(idea.key) },
      stopIdeaLatenessClock(idea.key),
    ),
  )
}

/** The department says why the answer takes longer, and for which day it promises it now; the author hears of it. */
export function delayIdea(
  { idea, city }: IdeaState,
  { why, dueOn, guide: key }: Extract<CityAct, { readonly act: 'idea.delayed' }>,
  now: Instant,
): Decision {
  const refused = refusal(idea)
  if (!idea || refused) return refused ?? nothing
  const problem = newDayRefusal(idea, why, dueOn, city, now)
  if (problem) return refuseAct(problem)
  const guide = guideWriting(idea.guides, key)
  const moved = { ...idea, firstDueOn: idea.firstDueOn ?? idea.dueOn, dueOn, explained: why, explainedAt: now }
  return together(
    changing({ kind: 'idea.delayed', idea: idea.key, why, dueOn, at: now, ...(guide && { guide: guide.key }) }),
    startIdeaClock(moved, city, now),
  )
}

/** Hands an idea on to another department, with a word to its author, at most twice; the promised day stays. */
export function passIdea(
  { idea, city }: IdeaState,
  { to, word, guide: key }: Extract<CityAct, { readonly act: 'idea.passed' }>,
  now: Instant,
): Decision {
  const refused = refusal(idea)
  if (!idea || refused) return refused ?? nothing
  if (to === idea.department) return refuseAct(text('refused-idea-there'))
  if (!city.departments.some(({ id }) => id === to)) return refuseDepartment(to, city)
  if (idea.passes.length >= ideaPassesMax) return refuseAct(text('refused-idea-passed', { times: ideaPassesMax }))
  const guide = guideWriting(idea.guides, key)
  const passes = [...idea.passes, { from: idea.department, to, word, at: now, ...(guide && { guide }) }]
  const number = passes.length
  return changing(
    { kind: 'idea.passed', idea: idea.key, passes, to },
    {
      kind: 'author.told',
      idea: idea.key,
      about: { show: 'passed', idea: idea.key, pass: number },
      key: `idea:${idea.key}:passed:${number}`,
      at: now,
    },
    {
      kind: 'staff.told',
      department: to,
      about: { show: 'new', idea: idea.key },
      key: `idea:${idea.key}:new:${number}`,
      at: now,
    },
  )
}

/**
 * An answer comes near its day or is late: the staff whose department has the idea are told, every week until it is
 * answered.
 */
export function remindOfIdea({ idea, city }: IdeaState, round: number, now: Instant): Decision {
  if (!idea || !isOpen(idea)) return nothing
  const nextAt = round === 0 ? Math.max(endOfDay(idea.dueOn, city.timeZone) + 1, now + 1) : now + weekMs
  return together(
    changing({
      kind: 'staff.told',
      department: idea.department,
      about: { show: 'due', idea: idea.key },
      key: `idea:${idea.key}:due:${round}`,
      at: now,
      gathers: true,
    }),
    ideaAlarm(idea.key, round + 1, nextAt),
  )
}

function refusal(idea: Idea | undefined): Decision | undefined {
  if (!idea) return refuseAct(text('refused-no-idea'))
  if (idea.answer) return refuseAct(text('refused-idea-answered', { number: idea.number }))
  if (!isOpen(idea)) return refuseAct(text('refused-idea-forgotten', { number: idea.number }))
  return undefined
}
