import { departmentName } from '../../domain/city.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { helpCharactersMax, saysOffer } from '../../domain/help.ts'
import { type Block, say, text } from '../../domain/message.ts'
import { isWordless } from '../answers/read.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import { idle, involvementIn, runningByCode, runningById, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { consentBlock, wordingFor } from '../person/consent-wording.ts'
import { type HelperVerb, helpButton, offerButton } from './buttons.ts'
import { handOver, offersOf, takeBack } from './hand-over.ts'

/** A tap of a citizen who wants to help. Only one who answered can: the offer was made to those who did. */
export function tapHelp(turn: Turn, verb: HelperVerb, code: string, wording: string): Decision {
  const { state, event } = turn
  if (verb === 'leave')
    return together(
      state.known.dialogue.at === 'offering' ? changing(idle) : nothing,
      reply(event, { blocks: [say('help-left')] }),
    )
  const running = runningByCode(state, code)
  if (!running || involvementIn(state, running.consultation)?.respondent === undefined)
    return reply(event, { blocks: [say('button-unknown')] })
  if (verb === 'back') return takeBack(turn, running)
  if (running.stage.at === 'withdrawn' || running.stage.at === 'archived')
    return reply(event, { blocks: [say('help-too-late')] })
  switch (verb) {
    case 'begin':
      return askWhat(turn, running)
    case 'here':
      return handOver(turn, running, wording, undefined)
    case 'write':
    case 'again':
      return askWords(turn, running, wording)
    case 'give':
      return giveWords(turn, running)
    default:
      return verb satisfies never
  }
}

/** The name and the number, as the citizen types them: shown to them once more before staff get them. */
export function readOffer(turn: Turn, words: string): Decision {
  const { state, event, now } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'offering') return nothing
  const running = runningById(state, dialogue.consultation)
  if (!running) return together(changing(idle), reply(event, { blocks: [say('help-too-late')] }))
  if (isWordless(words)) return reply(event, { blocks: [say('slip-no-words')] })
  const trimmed = words.trim()
  if (trimmed.length > helpCharactersMax)
    return reply(event, { blocks: [say('help-long', { max: helpCharactersMax })] })
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { ...dialogue, words: trimmed, since: now } }),
    replyWithNotice(event, { kind: 'help', about: { show: 'draft', consultation: running.consultation.id } }),
  )
}

/** A yes or a no, written instead of tapped, to the words that the citizen was shown before they go. */
export function confirmOffer(turn: Turn, yes: boolean): Decision | undefined {
  const { state } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'offering') return undefined
  const running = runningById(state, dialogue.consultation)
  return (
    running && tapHelp(turn, verbOf(yes, dialogue.words !== undefined), running.consultation.code, dialogue.wording)
  )
}

/** Before anything is written, a yes is a yes to writing it. */
function verbOf(yes: boolean, isWritten: boolean): HelperVerb {
  return yes ? (isWritten ? 'give' : 'write') : 'leave'
}

/** Takes a name and a number that were written elsewhere for what they were meant as, with the consent that it needs. */
export function offerWords(turn: Turn, words: string): Decision {
  const { state, event, now } = turn
  const running = helpedIn(state)
  if (!running) return reply(event, { blocks: [say('help-too-late')] })
  const { version } = wordingFor(state, 'help')
  return together(
    changing({
      kind: 'dialogue.moved',
      dialogue: {
        ...{ at: 'offering', consultation: running.consultation.id, wording: version, since: now },
        words: words.trim().slice(0, helpCharactersMax),
      },
    }),
    reply(event, { blocks: [goesTo(turn, running), consentBlock('help')] }, -1),
    replyWithNotice(event, { kind: 'help', about: { show: 'draft', consultation: running.consultation.id } }),
  )
}

/** Where an offer of this citizen's belongs: what they answered last where a hand is wanted, or else what they answered last. */
export function helpedIn(state: Turn['state']): RunningConsultation | undefined {
  const answered = lastAnswered(state)
  return answered.find(({ consultation }) => consultation.help !== undefined) ?? answered[0]
}

function lastAnswered(state: Turn['state']): readonly RunningConsultation[] {
  return state.known.involvements
    .filter(({ respondent }) => respondent !== undefined)
    .toSorted((one, other) => other.invitation.madeAt - one.invitation.madeAt)
    .map(({ invitation }) => runningById(state, invitation.consultation))
    .filter((running) => running !== undefined)
    .filter(({ stage }) => stage.at !== 'withdrawn' && stage.at !== 'archived')
}

/** A citizen writes, unasked, that they would like to help: they are shown the button for what they answered last. */
export function suggestHelp(turn: Turn, words: string): Decision | undefined {
  if (!saysOffer(words, turn.state.understood)) return undefined
  const [last] = lastAnswered(turn.state)
  if (!last) return undefined
  return reply(turn.event, {
    blocks: [say('help-welcome', { title: { local: last.consultation.title } })],
    buttons: [helpButton(last.consultation)],
  })
}

/** Asks what the citizen hands over, with the exact words of the consent. */
function askWhat(turn: Turn, running: RunningConsultation): Decision {
  const { state, event, now } = turn
  const { consultation } = running
  if (offersOf(state).some((offer) => offer.consultation === consultation.id))
    return reply(event, {
      blocks: [say('help-given-already', { host: consultation.host.name })],
      buttons: [offerButton('button-help-back', 'back', consultation, '')],
    })
  const { version } = wordingFor(state, 'help')
  return together(
    // Many type their name and number here already, before they have tapped how.
    changing({
      kind: 'dialogue.moved',
      dialogue: { at: 'offering', consultation: consultation.id, wording: version, since: now },
    }),
    reply(event, {
      blocks: [goesTo(turn, running), consentBlock('help')],
      buttons: [
        offerButton('button-help-here', 'here', consultation, version, true),
        offerButton('button-help-write', 'write', consultation, version),
        offerButton('button-help-leave', 'leave', consultation, ''),
      ],
    }),
  )
}

function goesTo({ state }: Turn, { consultation }: RunningConsultation): Block {
  const department = departmentName(state.city, consultation.departments[0])
  return say('help-how', { host: consultation.host.name, department })
}

function askWords({ event, now }: Turn, { consultation }: RunningConsultation, wording: string): Decision {
  return together(
    changing({
      kind: 'dialogue.moved',
      dialogue: { at: 'offering', consultation: consultation.id, wording, since: now },
    }),
    reply(event, { blocks: [say('help-write'), { style: 'note', words: text('help-write-example') }] }),
  )
}

function giveWords(turn: Turn, running: RunningConsultation): Decision {
  const { dialogue } = turn.state.known
  return dialogue.at === 'offering' && dialogue.consultation === running.consultation.id && dialogue.words !== undefined
    ? handOver(turn, running, dialogue.wording, dialogue.words)
    : reply(turn.event, { blocks: [say('help-gone')], buttons: [helpButton(running.consultation)] })
}
