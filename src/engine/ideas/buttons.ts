import { addDays, dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { type Idea, ideaPassesMax } from '../../domain/idea.ts'
import { type Button, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'

/** An answer that is due within so many days may be late. */
const pressingDays = 3

/** Whether an answer to it is due soon, or late. */
export function presses({ dueOn }: Idea, { timeZone }: City, now: Instant): boolean {
  return addDays(dueOn, -pressingDays) <= dateAt(now, timeZone)
}

/** What staff can do about an idea. `later`: also that the answer takes longer, where there is room. */
export function ideaButtons(idea: Idea, later: boolean): readonly Button[] {
  const answer: Button = {
    label: text('button-idea-answer', { number: idea.number }),
    action: { do: 'idea', verb: 'answer', idea: idea.key },
    style: 'primary',
  }
  const ask: Button = {
    label: text('button-idea-ask', { number: idea.number }),
    action: { do: 'inquiry', verb: 'idea', subject: idea.key },
  }
  const delay: Button = {
    label: text('button-idea-later', { number: idea.number }),
    action: { do: 'idea', verb: 'later', idea: idea.key },
  }
  const all = later ? [answer, ask, delay] : [answer, ask]
  if (idea.passes.length >= ideaPassesMax) return all
  return [
    ...all,
    {
      label: text('button-idea-pass', { number: idea.number }),
      action: { do: 'idea', verb: 'pass', idea: idea.key },
    },
  ]
}

/** Where several stand together: to answer one of them; the rest can be done from there. */
export function answerButton({ key, number }: Idea): Button {
  return { label: text('button-idea-answer', { number }), action: { do: 'idea', verb: 'answer', idea: key } }
}
