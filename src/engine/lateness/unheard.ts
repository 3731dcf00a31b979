import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { answersRef } from '../../domain/decider.ts'
import type { Mailing } from '../../domain/mailing.ts'
import { outcomeRef } from '../../domain/outcome.ts'
import { isLate } from '../../domain/promised.ts'
import type { Instant } from '../../domain/time.ts'
import type { Unheard } from '../../domain/unheard.ts'
import type { Owed } from '../state.ts'
import { latenessRef } from './ref.ts'

/**
 * Those to whom a department owes a late answer and who have not heard so yet: they get no new question from it. They have
 * heard once they were told that it is late, or were sent the answer itself.
 */
export function unheardBy(department: string, late: readonly Owed[], city: City, now: Instant): Unheard {
  const untold = late.filter(
    ({ commitment }) => isLate(commitment, city.timeZone, now) && commitment.toldAt === undefined,
  )
  return {
    department,
    today: dateAt(now, city.timeZone),
    consultations: [...new Set(untold.map(({ consultation }) => consultation.id))],
    mailings: late.flatMap((owed) => messagesOf(owed, city)),
  }
}

/** The messages that tell of a late promise: that it is late, moved or kept. Some of them may still wait to be sent. */
function messagesOf({ commitment }: Owed, city: City): readonly Mailing[] {
  const { consultation, kind, milestone, keptAt, toldAt, dueOn } = commitment
  const told: readonly Mailing[] =
    toldAt === undefined ? [] : [{ kind: 'late', consultation, ref: latenessRef(commitment, city, toldAt) }]
  if (kind === 'outcome') return keptAt === undefined ? told : [{ kind: 'echo', consultation, ref: outcomeRef }]
  if (kind === 'decider') return keptAt === undefined ? told : [{ kind: 'decider', consultation, ref: answersRef }]
  const ref = milestone ?? ''
  const reported: Mailing = { kind: 'milestone', consultation, ref: keptAt === undefined ? `${ref}-${dueOn}` : ref }
  return keptAt === undefined ? [...told, reported] : [reported]
}
