import { addDays, dateAt, instantOf } from '../../domain/calendar.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import {
  asOne,
  messagesIn,
  type Unasked,
  type UnaskedNotice,
  unaskedCharactersMax,
  unaskedKeptDays,
  unaskedKeyOf,
  withMessage,
} from '../../domain/unasked.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { keepable } from '../safety/personal.ts'
import { offerWays } from './offer.ts'
import { hasWay, waysFor } from './ways.ts'

/** What is known of where the words were meant to go. */
export interface Meant {
  readonly words: string
  /** The consultation that takes no answers any more, and the choice that was tapped in it. */
  readonly about?: RunningConsultation
  readonly tapped?: UnaskedNotice['tapped']
  /** Nothing was heard of this person before. */
  readonly first?: boolean
}

/** At this time of night what was not chosen is deleted. */
const clearingAt = '04:00'

/**
 * Keeps what a citizen wrote when no question waited, but for a CPR number, and asks where it is to go. What follows within an hour is one with it.
 * Undefined where it can go nowhere.
 */
export function takeIn(turn: Turn, { words, about, tapped, first }: Meant): Decision | undefined {
  const { state, event, now } = turn
  const written = words.trim()
  const trimmed = keepable(written)
  if (trimmed.length > unaskedCharactersMax)
    return reply(event, { blocks: [say('unasked-long', { max: unaskedCharactersMax })] })
  const { dialogue, unasked = [] } = state.known
  const message: Unasked = { key: unaskedKeyOf(event.contact, event.id), words: trimmed, at: now }
  const since = dialogue.at === 'sorting' && !about ? dialogue.range.from : undefined
  const { kept, range } = withMessage(unasked, message, since)
  const messages = messagesIn(kept, range)
  const ways = waysFor(turn, asOne(messages), about)
  if (!hasWay(ways)) return undefined
  return together(
    changing({ kind: 'unasked.kept', unasked: kept }),
    clearLater(turn),
    offerWays(turn, {
      range,
      several: messages.length > 1,
      ways,
      ...(about && { about: { closed: about.consultation.id, ...(tapped && { tapped }) } }),
      ...(first && { hello: first }),
      before: [
        ...(trimmed === written ? [] : [say('personal-cpr')]),
        say(tapped ? 'unasked-you-tapped' : 'unasked-taken'),
      ],
    }),
  )
}

/** One timer a day for all that was written on it: no timer names a person. */
function clearLater({ state, now }: Turn): Decision {
  const zone = state.city.timeZone
  const today = dateAt(now, zone)
  return changing({
    kind: 'timer.set',
    key: `unasked:${today}`,
    dueAt: instantOf(addDays(today, unaskedKeptDays + 1), clearingAt, zone),
    timer: { timer: 'unasked', before: instantOf(addDays(today, 1), '00:00', zone) },
  })
}
