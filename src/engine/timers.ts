import type { TimerEvent } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import { closeNow } from './consultation/close.ts'
import { digestDue } from './consultation/digests.ts'
import { invite, open, remind } from './consultation/launch.ts'
import { mailPart } from './consultation/mailing.ts'
import { refresh } from './consultation/posts.ts'
import { remindOfPromise } from './consultation/promise.ts'
import { archive } from './consultation/publish.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { ringForIdea } from './ideas/answer.ts'
import { lapse } from './inquiries/ask.ts'
import { type CityState, shaped } from './state.ts'

/** What falls due. A timer that comes too late or twice finds its consultation elsewhere and does nothing. */
export function decideTimer(state: CityState, event: TimerEvent, now: Instant): Decision {
  const { timer } = event
  switch (timer.timer) {
    case 'opening':
      return open(shaped(state, 'opening'), now)
    case 'inviting':
      return invite(shaped(state, 'part'), now)
    case 'reminding':
      return remind(shaped(state, 'part'), now)
    case 'closing':
      return closeNow(shaped(state, 'consultation'), now)
    case 'mailing':
      return mailPart(shaped(state, 'part'), timer.mailing, now)
    case 'promise':
      return remindOfPromise(shaped(state, 'consultation'), timer.commitment, timer.round, now)
    case 'counting': {
      const { running, tally } = shaped(state, 'consultation')
      return running ? refresh(running.consultation, tally?.answered ?? 0) : nothing
    }
    case 'digest':
      return digestDue(state.city, timer.department, timer.schedule, event.at, now)
    case 'idea':
      return ringForIdea(shaped(state, 'idea'), timer.round, now)
    case 'inquiry':
      return lapse(shaped(state, 'inquiry'), now)
    case 'archiving':
      return archive(shaped(state, 'consultation'), now)
    default:
      return timer satisfies never
  }
}
