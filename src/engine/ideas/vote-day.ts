import { voteIn } from '../../domain/ballots/told.ts'
import { addDays, dateAt } from '../../domain/calendar.ts'
import { type City, workdaysOf } from '../../domain/city.ts'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import { type Idea, isOpen, promisedIn } from '../../domain/idea.ts'
import type { Localized } from '../../domain/language.ts'
import { isOverdue } from '../../domain/promised.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import { nextWorkingDay } from '../../domain/workdays.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { startIdeaClock } from './clock.ts'

/** After a vote is taken back, a department has at least so many days for the answers that waited for it. */
const daysAfterVote = 7

/**
 * A vote is on the calendar: the answer to each idea that is put to it is owed by the day of its decision, where that is later than its
 * own. One that was late already stays late, counted from its first day. What was taken out of the vote meanwhile is owed as before.
 */
export function followVote(ideas: readonly Idea[], consultation: Consultation, city: City, now: Instant): Decision {
  const { id, answerBy } = consultation
  const put = new Set(voteIn(consultation)?.proposals.flatMap((proposal) => proposal.ideas ?? []))
  return together(
    ...ideas.filter(isOpen).map((idea) => {
      if (!put.has(idea.number)) return follows(idea, id) ? letGo(idea, id, city, now) : nothing
      const before = follows(idea, id) ? (idea.followsVote?.before ?? idea.dueOn) : idea.dueOn
      const dueOn = laterOf(answerBy, before)
      if (dueOn === idea.dueOn) return nothing
      const late = isOverdue(promisedIn(idea), city.timeZone, now)
      return moved(idea, { dueOn, follows: { consultation: id, before }, ...(late && { late }) }, city, now)
    }),
  )
}

/** A vote is taken back: the answers that waited for it are owed on their own day, or soon where that is over. Their authors hear of it. */
export function leaveVote(ideas: readonly Idea[], id: ConsultationId, city: City, now: Instant): Decision {
  return together(
    ...ideas.filter((idea) => isOpen(idea) && follows(idea, id)).map((idea) => letGo(idea, id, city, now)),
  )
}

/** The answer of a vote takes longer, and so do those to its ideas, for the same reason. */
export function delayWithVote(
  ideas: readonly Idea[],
  id: ConsultationId,
  { why, dueOn }: { readonly why: Localized; readonly dueOn: LocalDate },
  city: City,
  now: Instant,
): Decision {
  return together(
    ...ideas
      .filter((idea) => isOpen(idea) && follows(idea, id) && idea.dueOn < dueOn)
      .map((idea) =>
        together(
          changing({ kind: 'idea.delayed', idea: idea.key, why, dueOn, at: now }),
          startIdeaClock(
            { ...idea, firstDueOn: idea.firstDueOn ?? idea.dueOn, dueOn, explained: why, explainedAt: now },
            city,
            now,
          ),
        ),
      ),
  )
}

function follows({ followsVote }: Idea, id: ConsultationId): boolean {
  return followsVote?.consultation === id
}

function letGo(idea: Idea, id: ConsultationId, city: City, now: Instant): Decision {
  const before = idea.followsVote?.before ?? idea.dueOn
  const soon = nextWorkingDay(addDays(dateAt(now, city.timeZone), daysAfterVote), workdaysOf(city))
  return together(
    moved(idea, { dueOn: laterOf(before, soon) }, city, now),
    changing({
      kind: 'author.told',
      idea: idea.key,
      about: { show: 'out-of-vote', idea: idea.key, consultation: id },
      key: `idea:${idea.key}:out-of-vote:${id}:${now}`,
      at: now,
    }),
  )
}

function moved(
  idea: Idea,
  { dueOn, follows: vote, late }: { dueOn: LocalDate; follows?: NonNullable<Idea['followsVote']>; late?: true },
  city: City,
  now: Instant,
): Decision {
  const first = late ? { firstDueOn: idea.firstDueOn ?? idea.dueOn } : {}
  return together(
    changing({ kind: 'idea.moved', idea: idea.key, dueOn, ...(vote && { follows: vote }), ...(late && { late }) }),
    startIdeaClock({ ...idea, ...first, dueOn }, city, now),
  )
}

function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return [one, other].toSorted().at(-1) ?? one
}
