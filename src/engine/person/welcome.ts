import type { Button } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { ask, questionAt, saidTo } from '../answers/ask.ts'
import { beginOpenNow } from '../answers/open-now.ts'
import { awaitAnswer } from '../answers/record.ts'
import { awaited, isUnanswered } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { hasAnswered, welcomeAgain } from './come-back.ts'
import { consentBlock, consentButtons, wordingFor } from './consent-wording.ts'
import { offerInterests } from './interests.ts'
import { languageButton } from './written-language.ts'

/** The first words: what Ekko is, whose, and one question: may we ask you? Two taps from here to the first question. */
export function welcome(turn: Turn): Decision {
  const { state, event } = turn
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'welcoming' } }),
    reply(event, {
      blocks: [say('welcome'), consentBlock('asked')],
      buttons: [...consentButtons('asked', wordingFor(state, 'asked').version), ...languageButtons(turn)],
    }),
  )
}

/**
 * A person who starts again after a stop is asked for their consent again; one who said yes before gets what is open
 * now.
 */
export function startAgain(turn: Turn): Decision {
  const { state, event, now } = turn
  const restarted =
    state.known.person.standing === 'stopped' ? changing({ kind: 'person.restarted', at: now }) : nothing
  const resumed = state.known.person.pausedUntil ? changing({ kind: 'person.resumed' }) : nothing
  const isStopped = state.known.person.standing === 'stopped'
  if (isStopped && hasAnswered(turn)) return together(restarted, resumed, welcomeAgain(turn))
  const waiting = isStopped ? undefined : askAgainWhatWaits(turn)
  if (waiting) return together(resumed, waiting)
  if (!state.known.consents.asked?.given || isStopped) return together(restarted, resumed, welcome(turn))
  return together(resumed, beginOpenNow(turn) ?? reply(event, { blocks: [say('welcome-back')] }))
}

/** In the middle of answering: the question that waits, once more; undefined where none does. */
function askAgainWhatWaits(turn: Turn): Decision | undefined {
  const waiting = awaited(turn)
  if (!waiting || !isUnanswered(turn, waiting)) return undefined
  const { running, index } = waiting
  const said = saidTo(answersTo(turn.state, running.consultation), questionAt(running.consultation, index).id)
  return together(
    awaitAnswer(turn, running.consultation, index),
    reply(turn.event, ask(running.consultation, index, said, turn.state.surface.edits)),
  )
}

/** After the yes: offers to choose what to be asked about, and starts with what is open now. */
export function offerFirstSteps(turn: Turn): Decision {
  const { state, event, now } = turn
  const chosen = state.known.person
  if (chosen.topics.length + chosen.places.length + chosen.roles.length > 0) {
    return beginOpenNow(turn) ?? reply(event, { blocks: [say('asked-accepted')] })
  }
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'choosing', of: 'topic', onboarding: true, since: now } }),
    offerInterests(turn, 'topic', true),
  )
}

function languageButtons({ state }: Turn): readonly Button[] {
  return state.city.languages.filter((language) => language !== state.known.person.language).map(languageButton)
}
