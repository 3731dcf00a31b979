import type { CityAct, CityEvent } from '../../domain/inbox.ts'
import { type Block, say } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import type { Decision } from '../decision.ts'
import { nothing } from '../decision.ts'
import type { CityState } from '../state.ts'

/** Says, in the chat an act came from, that it is done or why not. */
export function confirm(state: CityState, event: CityEvent, done: Decision, now: Instant): Decision {
  const { answerTo } = event
  if (!answerTo) return nothing
  const refused = done.changes.find((change) => change.kind === 'act.refused')
  const block = refused ? refusal(event.act, refused.why) : doneBlock(state, event.act, now)
  if (!block) return nothing
  return {
    changes: [],
    outbox: [
      {
        key: `act:${event.id}`,
        to: answerTo.contact,
        notice: { kind: 'said', message: { blocks: [block] } },
        priority: 'reply',
        ...(answerTo.via && { via: answerTo.via }),
      },
    ],
  }
}

function refusal(act: CityAct, why: string): Block {
  if (act.act === 'duty.claimed') return say('code-unknown')
  return say('act-refused', { why })
}

function doneBlock({ city, offer }: CityState, act: CityAct, now: Instant): Block | undefined {
  switch (act.act) {
    case 'duty.claimed': {
      if (!offer) return undefined
      const department = city.departments.find(({ id }) => id === offer.department)
      return department
        ? say('code-accepted-for', { kind: offer.kind, department: { local: department.name } })
        : say('code-accepted', { kind: offer.kind })
    }
    case 'consultation.submitted': {
      const { title, opensAt } = act.consultation
      return opensAt <= now
        ? say('launched-now', { title: { local: title } })
        : say('launched-later', { title: { local: title }, opens: { at: opensAt } })
    }
    default:
      return undefined
  }
}
