import type { Voice } from '../../domain/attachment.ts'
import type { Received } from '../../domain/inbox.ts'
import { say } from '../../domain/message.ts'
import { voiceBytesMax, voiceSecondsMax, wantedId } from '../../domain/wanted.ts'
import { isWordless } from '../answers/read.ts'
import { awaited } from '../conversation/awaited.ts'
import { reply, replyAlso } from '../conversation/reply.ts'
import { messagesOf, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { welcome } from '../person/welcome.ts'
import { questionIn, quotedOf } from '../quoting/reply.ts'
import { askAgainAfter } from './ask-again.ts'
import { isHeard, transcriptOf } from './heard.ts'
import { offerSpoken } from './offer.ts'
import { placeOf, type SpokenTo } from './question.ts'

/** A voice message with its place among what came. */
interface Placed {
  readonly voice: Voice
  readonly place: number
}

/**
 * Voice messages that Ekko can hear: listened to, and shown back when their words are known. What was written with them is read as
 * ever, and may be a stop. Undefined where there is none.
 */
export function takeVoices(
  turn: Turn,
  event: Received,
  first: boolean,
  readCaption: () => Decision,
): Decision | undefined {
  const voices = (event.attached ?? []).flatMap((each, place) => (isHeard(turn, each) ? [{ voice: each, place }] : []))
  if (voices.length === 0) return undefined
  const caption = isWordless(event.text) ? undefined : readCaption()
  if (turn.state.known.person.standing === 'stopped') return caption ?? reply(event, { blocks: [say('is-stopped')] })
  if (caption?.changes.some(({ kind }) => kind === 'person.stopped' || kind === 'person.forgotten')) return caption
  return hearAll(turn, event, voices, caption ?? (first ? welcome(turn) : undefined))
}

function hearAll(turn: Turn, event: Received, voices: readonly Placed[], answered: Decision | undefined): Decision {
  const to = placeSpokenTo(turn)
  const known = voices.map(({ voice }) => transcriptOf(voice)).filter((words) => words !== '')
  const unknown = voices.filter(({ voice }) => transcriptOf(voice) === '')
  const long = unknown.filter(({ voice }) => isLong(voice))
  const wanted = unknown.filter(({ voice }) => !isLong(voice)).map((each) => want(turn, event, each, to))
  const tooLong = long.length > 0 ? [say('voice-long')] : []
  const [said = nothing] = answered
    ? [replyAlso(event, answered, tooLong)]
    : tooLong.map((block) => askAgainAfter(turn, block, awaited(turn)))
  const chosen = isChosenIn(answered, to) ? undefined : to
  const spoken =
    known.length > 0
      ? offerSpoken(turn, known, { to: chosen, from: messagesOf(turn.event) }, said === nothing ? 0 : 1)
      : nothing
  return together(said, spoken, ...wanted)
}

/** The question of the message that it replies to, or the one that waits. */
function placeSpokenTo(turn: Turn): SpokenTo | undefined {
  const quoted = quotedOf(turn)
  const asked = quoted.of === 'question' || quoted.of === 'consultation' ? questionIn(turn, quoted) : undefined
  const place = placeOf(asked ?? awaited(turn))
  return place && asked ? { ...place, quoted: true } : place
}

/** What was written below it has answered its question: what is said goes with what comes next. */
function isChosenIn(answered: Decision | undefined, to: SpokenTo | undefined): boolean {
  return (
    answered?.changes.some(
      (change) =>
        change.kind === 'answer.given' &&
        change.consultation === to?.consultation &&
        change.question === to.question &&
        change.value.kind !== 'open',
    ) ?? false
  )
}

function want(turn: Turn, { id, contact }: Received, { voice, place }: Placed, to: SpokenTo | undefined): Decision {
  const from = messagesOf(turn.event)
  const { kind: _, seconds, transcript: __, ...fetchable } = voice
  return changing({
    kind: 'attachment.wanted',
    at: turn.now,
    wanted: {
      ...{ id: wantedId(id, place), contact, ...fetchable },
      for: {
        ...{ purpose: 'hear', language: turn.state.known.person.language },
        ...(seconds !== undefined && { seconds }),
        ...(to && { to }),
        ...(from.length > 0 && { from }),
      },
    },
  })
}

function isLong({ seconds = 0, bytes = 0 }: Voice): boolean {
  return seconds > voiceSecondsMax || bytes > voiceBytesMax
}
