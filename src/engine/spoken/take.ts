import type { Voice } from '../../domain/attachment.ts'
import type { Received } from '../../domain/inbox.ts'
import { say } from '../../domain/message.ts'
import { voiceBytesMax, voiceSecondsMax, wantedId } from '../../domain/wanted.ts'
import { isWordless } from '../answers/read.ts'
import { awaited } from '../conversation/awaited.ts'
import { reply, replyAlso } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { welcome } from '../person/welcome.ts'
import { askAgain } from './ask-again.ts'
import { offerSpoken } from './offer.ts'
import { placeOf } from './question.ts'

/**
 * A voice message: listened to, and shown back when its words are known. Where Ekko cannot listen that is said kindly, and nothing is
 * fetched. What was written with it is read as ever, and may be a stop. Undefined where there is no voice.
 */
export function takeVoices(
  turn: Turn,
  event: Received,
  first: boolean,
  readCaption: () => Decision,
): Decision | undefined {
  const voices = (event.attached ?? []).flatMap((each, place) =>
    each.kind === 'voice' ? [{ voice: each, place }] : [],
  )
  if (voices.length === 0 || event.aside) return undefined
  const caption = isWordless(event.text) ? undefined : readCaption()
  if (turn.state.known.person.standing === 'stopped') return caption ?? reply(event, { blocks: [say('is-stopped')] })
  if (caption?.changes.some(({ kind }) => kind === 'person.stopped' || kind === 'person.forgotten')) return caption
  const known = voices.flatMap(({ voice: { transcript } }) => (transcript?.trim() ? [transcript.trim()] : []))
  const unknown = voices.filter(({ voice: { transcript } }) => !transcript?.trim())
  const unheard = unknown.map(({ voice }) => whyUnheard(turn, voice)).find((why) => why !== undefined)
  const wanted = unknown
    .filter(({ voice }) => whyUnheard(turn, voice) === undefined)
    .map(({ voice, place }) => want(turn, event, voice, place))
  const answered = caption ?? (first ? welcome(turn) : undefined)
  const spoken = known.length === 0 ? nothing : offerSpoken(turn, known, placeOf(awaited(turn)), answered ? 1 : 0)
  return together(
    answered ? (unheard ? replyAlso(event, answered, [say(unheard)]) : answered) : nothing,
    !answered && unheard && known.length === 0 ? askAgain(turn, say(unheard), awaited(turn)) : nothing,
    spoken,
    ...wanted,
  )
}

/** Why this one cannot be listened to, as it is said to its speaker. */
function whyUnheard({ state }: Turn, { seconds = 0, bytes = 0 }: Voice): string | undefined {
  if (!state.surface.fetches?.includes('hear')) return 'voice-unheard'
  return seconds > voiceSecondsMax || bytes > voiceBytesMax ? 'voice-long' : undefined
}

function want(turn: Turn, { id, contact }: Received, voice: Voice, place: number): Decision {
  const { kind: _, seconds, transcript: __, ...fetchable } = voice
  const to = placeOf(awaited(turn))
  return changing({
    kind: 'attachment.wanted',
    at: turn.now,
    wanted: {
      ...{ id: wantedId(id, place), contact, ...fetchable },
      for: {
        ...{ purpose: 'hear', language: turn.state.known.person.language },
        ...(seconds !== undefined && { seconds }),
        ...(to && { to }),
      },
    },
  })
}
