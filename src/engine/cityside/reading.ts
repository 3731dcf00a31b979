import type { Action } from '../../domain/action.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { actsForOthers, mayRun } from '../../domain/duty.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import { couldIdentify, mayBeVouched } from '../../domain/personal/identifiable.ts'
import { shownText } from '../../domain/personal-data.ts'
import { nearestAmong } from '../../domain/reactions/nearest.ts'
import {
  type ReadingVerdict,
  readingReasons,
  readWithinMs,
  type StatementToRead,
} from '../../domain/reactions/reading.ts'
import { hourMs, type Instant } from '../../domain/time.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import { runningByCode, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { submitAct } from './submit-act.ts'

/** What a tap below a statement says of it, or asks first. */
const readingVerbs = ['let', 'hide', 'because', 'same'] as const
type ReadingTap = Extract<Action, { do: 'cityside' }> & { readonly verb: (typeof readingVerbs)[number] }

/** Whether a tap is about a statement that is read before others see it. */
export function isReading(action: Extract<Action, { do: 'cityside' }>): action is ReadingTap {
  return readingVerbs.some((each) => each === action.verb)
}

/** The statement that has waited longest, with what can be said of it; and how many wait. */
export function showReading({ event }: Turn, { id }: Consultation): Decision {
  return replyWithNotice(event, { kind: 'cityside', about: { show: 'reading', consultation: id } })
}

/** A verdict on a statement is an act at once; the one that it is not shown asks for the reason first. */
export function tapReading(turn: Turn, { verb, consultation: code, item }: ReadingTap): Decision {
  const { state, event } = turn
  const running = runningByCode(state, code)
  const [first = '', second = ''] = item.split('-')
  const statement = Number(first)
  if (!running || !mayRun(state.duties, running.consultation) || !/^\d{1,9}$/.test(first))
    return reply(event, { blocks: [say('button-unknown')] })
  if (actsForOthers(state.duties, running.consultation)) return reply(event, { blocks: [say('reason-at-desk')] })
  const { consultation } = running
  const judge = (said: ReadingVerdict) =>
    submitAct(turn, { act: 'statement.judged', consultation: consultation.id, statement, ...said })
  switch (verb) {
    case 'let':
      return judge({ verdict: 'yes' })
    case 'hide':
      return reply(event, {
        blocks: [say('travel-why', { number: statement })],
        buttons: readingReasons.map((reason) => ({
          label: text(`button-travel-${reason}`),
          action: citysideAction('because', code, `${statement}-${reason}`),
        })),
      })
    case 'because': {
      const reason = readingReasons.find((each) => each === second)
      return reason ? judge({ verdict: 'no', reason }) : reply(event, { blocks: [say('button-unknown')] })
    }
    case 'same':
      return /^\d{1,9}$/.test(second)
        ? judge({ verdict: 'merged', into: Number(second) })
        : reply(event, { blocks: [say('button-unknown')] })
    default:
      return verb satisfies never
  }
}

/** A statement as a moderator reads it: the words as others would see them, what stands in the way, and what it may say the same as. */
export function readingMessage({ running, reading, person, city }: Facts, now: Instant): Message | undefined {
  if (!running || !reading) return undefined
  const { consultation } = running
  const { next, waiting, travelling } = reading
  if (!next) return { blocks: [say('travel-none', { title: { local: consultation.title } })] }
  const language = person?.language ?? city.languages[0]
  const nearest = nearestAmong(
    travelling.filter(({ question }) => question === next.question),
    language,
  )(next)
  const late = now - next.at > readWithinMs
  return {
    blocks: [
      say('travel-next', { number: next.number, waiting, title: { local: consultation.title } }),
      { style: 'quote', words: { own: shownText(next.text) } },
      ...remarksOn(next),
      ...(late
        ? [say('travel-late', { hours: Math.floor((now - next.at) / hourMs), within: readWithinMs / hourMs })]
        : []),
      ...(nearest
        ? [
            say('travel-nearest', { number: nearest.number }),
            { style: 'quote' as const, words: { own: shownText(nearest.text) } },
          ]
        : []),
    ],
    buttons: [
      ...(mayTravel(next)
        ? [{ label: text('button-travel-let'), action: citysideAction('let', consultation.code, String(next.number)) }]
        : []),
      ...(nearest
        ? [
            {
              label: text('button-travel-same'),
              action: citysideAction('same', consultation.code, `${next.number}-${nearest.number}`),
            },
          ]
        : []),
      { label: text('button-travel-hide'), action: citysideAction('hide', consultation.code, String(next.number)) },
    ],
  }
}

/** What a moderator sees beside the words: that something was taken out, that it names a person, or in whose place it stands. */
export function remarksOn(statement: Pick<StatementToRead, 'text' | 'corrects'>): readonly Block[] {
  const masked = shownText(statement.text) !== statement.text
  return [
    ...(masked ? [say('travel-masked')] : []),
    ...(mayTravel(statement) ? [] : [say(mayTravelVouched(statement) ? 'travel-alarm' : 'travel-names')]),
    ...(statement.corrects === undefined ? [] : [say('travel-corrects', { number: statement.corrects })]),
  ]
}

/** Whether others may see it at all: what names a person is never shown. */
export function mayTravel({ text: words }: Pick<StatementToRead, 'text'>): boolean {
  return !couldIdentify(shownText(words))
}

/** Whether they may where a moderator says why it names no one. */
export function mayTravelVouched({ text: words }: Pick<StatementToRead, 'text'>): boolean {
  return mayBeVouched(shownText(words))
}

/** Below a verdict: what was said can be changed, and the next one waits. */
export function judgedButtons(
  { code }: Consultation,
  statement: StatementToRead | undefined,
  { verdict }: ReadingVerdict,
): readonly Button[] {
  const next: Button = { label: text('button-travel-next'), action: citysideAction('read', code, ''), style: 'primary' }
  if (!statement || (verdict !== 'yes' && !mayTravel(statement))) return [next]
  const changed = verdict === 'yes' ? 'hide' : 'let'
  const action = citysideAction(changed, code, String(statement.number))
  return [next, { label: text(`button-travel-${changed}-after-all`), action }]
}
