import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import {
  askedFreshMs,
  asOne,
  messagesIn,
  rangeIn,
  type Unasked,
  type UnaskedRange,
  unaskedCharactersMax,
  without,
} from '../../domain/unasked.ts'
import { begin } from '../answers/begin.ts'
import { isWordless } from '../answers/read.ts'
import { answerInWords } from '../answers/written.ts'
import { reply } from '../conversation/reply.ts'
import { idle, runningByCode, runningById, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { sendIdea } from '../ideas/send.ts'
import { writeToHost } from '../inquiries/letter.ts'
import type { UnaskedAction } from './action.ts'
import { offerOthers, offerWays } from './offer.ts'
import { statementQuestionIn, waysFor } from './ways.ts'

/** A tap on where words are to go. What was shown is what is sent, however much was written since; a second tap finds nothing. */
export function tapUnasked(turn: Turn, { verb, consultation, range: token }: UnaskedAction): Decision {
  const { state, event } = turn
  const running = runningByCode(state, consultation)
  if (verb === 'skip') return together(changing(idle), reply(event, { blocks: [say('missing-skipped')] }))
  if (verb === 'write') return running ? askForLetter(turn, running) : unknown(turn)
  const range = rangeIn(token)
  const messages = range ? messagesIn(state.known.unasked ?? [], range) : []
  if (!range || messages.length === 0) return reply(event, { blocks: [say('unasked-gone')] })
  const words = asOne(messages)
  switch (verb) {
    case 'host':
      return running
        ? together(used(turn, messages), writeToHost(turn, running.consultation, { words }))
        : unknown(turn)
    case 'idea':
      return together(kept(turn, messages), sendIdea(turn, words))
    case 'answer':
      return running ? giveAsAnswer(turn, running, messages) : unknown(turn)
    case 'others':
      return offerOthers(turn, range, waysFor(turn, words))
    case 'last':
      return keepLast(turn, messages)
    case 'leave':
      return together(used(turn, messages), reply(event, { blocks: [say('unasked-left')] }))
    default:
      return verb satisfies never
  }
}

/** What the citizen writes next goes to this host. */
function askForLetter({ event, now }: Turn, { consultation }: RunningConsultation): Decision {
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'writing', consultation: consultation.id, since: now } }),
    reply(event, { blocks: [say('unasked-write', { host: consultation.host.name })] }),
  )
}

/** What is written to a host after a tap goes there at once; later, it is asked where it is to go. */
export function readLetter(turn: Turn, words: string): Decision | undefined {
  const { state, event, now } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'writing' || now - dialogue.since > askedFreshMs) return undefined
  const running = runningById(state, dialogue.consultation)
  if (!running) return undefined
  if (isWordless(words)) return reply(event, { blocks: [say('slip-no-words')] })
  if (words.trim().length > unaskedCharactersMax)
    return reply(event, { blocks: [say('unasked-long', { max: unaskedCharactersMax })] })
  return together(changing(idle), writeToHost(turn, running.consultation, { words }))
}

/** Words for an open question; where it takes none, it is asked, and the words wait. */
function giveAsAnswer(turn: Turn, running: RunningConsultation, messages: readonly Unasked[]): Decision {
  const index = statementQuestionIn(running)
  if (index === undefined || !takesAnswers(running, turn.now)) return begin(turn, running)
  return together(
    used(turn, messages),
    answerInWords(turn, { running, index, misses: 0, fresh: false }, asOne(messages)),
  )
}

/** Only the last message stays, and is shown alone. */
function keepLast(turn: Turn, messages: readonly Unasked[]): Decision {
  const last = messages.at(-1)
  if (!last) return unknown(turn)
  const range: UnaskedRange = { from: last.key, upTo: last.key }
  return together(
    kept(turn, messages.slice(0, -1)),
    offerWays(turn, {
      range,
      several: false,
      ways: waysFor(turn, last.words),
      before: [say('unasked-only-last')],
    }),
  )
}

function used(turn: Turn, messages: readonly Unasked[]): Decision {
  return together(kept(turn, messages), changing(idle))
}

/** What is kept once these are not any more. */
function kept({ state }: Turn, gone: readonly Unasked[]): Decision {
  return changing({ kind: 'unasked.kept', unasked: without(state.known.unasked ?? [], gone) })
}

function unknown({ event }: Turn): Decision {
  return reply(event, { blocks: [say('button-unknown')] })
}
