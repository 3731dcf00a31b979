import { addDays, endOfDay, instantOf } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { type InquiryKey, inquiryLineKeyOf, owesReply } from '../../domain/inquiry.ts'
import { text } from '../../domain/message.ts'
import { workingMorning } from '../../domain/promised.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import { weekMs } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Change, Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { guideWriting } from '../guides/theirs.ts'
import type { InquiryState } from '../state.ts'
import { silenceTimer, tellAsker } from './ask.ts'

/** Staff are reminded of a reply this many days before it is due. */
const warnDaysBefore = 3
/** Of the weekly alarms to staff, one in so many is told to the citizen: not more than once in thirty days. */
const lateRounds = 5

/** The host's reply to what a citizen wrote: the promise is kept, and the citizen may write on. */
export function replyToLetter(
  { inquirable }: InquiryState,
  { words, asker, guide: key }: Extract<CityAct, { readonly act: 'inquiry.replied' }>,
  eventId: string,
  now: Instant,
): Decision {
  const inquiry = inquirable?.inquiry
  if (!inquirable || !inquiry || inquiry.ended) return refuseAct(text('inquiry-ended'))
  if (!owesReply(inquiry)) return refuseAct(text('inquiry-replied-already'))
  if (!inquirable.reachable) return refuseAct(text('inquiry-unreachable'))
  const line = inquiryLineKeyOf(eventId)
  const guide = guideWriting(inquirable.guides, key)
  return changing(
    { kind: 'inquiry.replied', inquiry: inquiry.key, asker, at: now },
    {
      kind: 'inquiry.continued',
      inquiry: inquiry.key,
      line: { key: line, kind: 'replied', words, at: now, ...(guide && { guide }) },
    },
    {
      kind: 'asked.told',
      inquiry: inquiry.key,
      about: { show: 'reply', inquiry: inquiry.key, line },
      key: `inquiry:${inquiry.key}:${line}`,
      at: now,
    },
    clearReplyClock(inquiry.key),
    silenceTimer(inquiry.key, now),
  )
}

/** Sets the timer that reminds staff of a reply: before its day, or from the day it is late. */
export function startReplyClock(inquiry: InquiryKey, dueOn: LocalDate, city: City, now: Instant): Decision {
  const warnAt = instantOf(addDays(dueOn, -warnDaysBefore), city.quiet.until, city.timeZone)
  const lateAt = endOfDay(dueOn, city.timeZone) + 1
  return alarm(inquiry, warnAt > now ? 0 : 1, warnAt > now ? warnAt : Math.max(lateAt, now + 1))
}

/** A reply comes near its day or is late: the department's staff are told, every week until it is there, and so is the citizen. */
export function remindOfReply({ inquirable, city }: InquiryState, round: number, now: Instant): Decision {
  const inquiry = inquirable?.inquiry
  if (!inquiry?.dueOn || !owesReply(inquiry)) return nothing
  const lateAt = endOfDay(inquiry.dueOn, city.timeZone) + 1
  const nextAt = round === 0 ? Math.max(lateAt, now + 1) : now + weekMs
  return together(
    changing({
      kind: 'department.told',
      department: inquiry.department,
      notice: { kind: 'inquiry', about: { show: 'due', inquiry: inquiry.key } },
      key: `inquiry:${inquiry.key}:due:${inquiry.dueOn}:${round}`,
      at: now,
    }),
    round % lateRounds === 1 ? tellLate(inquiry.key, round, workingMorning(round === 1 ? lateAt : now, city)) : nothing,
    alarm(inquiry.key, round + 1, nextAt),
  )
}

/** The citizen hears on a working morning that it is late, the first time and every fifth week after that. */
function tellLate(inquiry: InquiryKey, round: number, at: Instant): Decision {
  return changing({
    kind: 'asked.told',
    inquiry,
    about: { show: 'late', inquiry },
    key: `inquiry:${inquiry}:late:${at}:${round}`,
    at,
  })
}

/** A citizen who stops waits for no reply any more: the hosts who owe one are told that it is over. */
export function releaseHosts({ state, now }: Turn): Decision {
  const owed = (state.inquiries ?? []).filter(owesReply)
  return together(
    ...owed.map(({ key }) =>
      together(
        changing({ kind: 'inquiry.ended', inquiry: key, by: 'time', at: now }, clearReplyClock(key)),
        tellAsker(key, 'ended', now),
      ),
    ),
  )
}

/** Nothing is owed any more. */
export function clearReplyClock(inquiry: InquiryKey): Change {
  return { kind: 'timer.cleared', key: timerKey(inquiry) }
}

function timerKey(inquiry: InquiryKey): string {
  return `reply:${inquiry}`
}

function alarm(inquiry: InquiryKey, round: number, dueAt: Instant): Decision {
  return changing({ kind: 'timer.set', key: timerKey(inquiry), dueAt, timer: { timer: 'reply', inquiry, round } })
}
