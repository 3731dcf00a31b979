import type { Action } from '../../domain/action.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { type HelpOffer, helpCharactersMax, helpKeyOf, saysOffer } from '../../domain/help.ts'
import { type Button, say, text } from '../../domain/message.ts'
import { isWordless } from '../answers/read.ts'
import { notify, reply } from '../conversation/reply.ts'
import { involvementIn, runningByCode, runningById, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { departmentName } from '../inquiries/names.ts'
import { consentBlock, wordingFor } from '../person/consent-wording.ts'

const idle = { kind: 'dialogue.moved', dialogue: { at: 'idle' } } as const

/** What somebody who wants to help can tap. */
type OfferingVerb = Exclude<Extract<Action, { do: 'help' }>['verb'], 'list'>

/** The tap under a receipt: "I would like to help". */
export function helpButton({ code }: Consultation): Button {
  return { label: text('button-help'), action: { do: 'help', verb: 'begin', consultation: code, wording: '' } }
}

/** A tap of somebody who wants to help. Only whoever answered can: that is what they were asked for. */
export function tapHelp(turn: Turn, verb: OfferingVerb, code: string, wording: string): Decision {
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

/** The name and the number, as they type them: shown once more before anybody gets them. */
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
    notify(event, { kind: 'help', about: { show: 'draft', consultation: running.consultation.id } }),
  )
}

/** What can be tapped under the words that would be handed over. */
export function draftButtons(consultation: Consultation, wording: string): readonly Button[] {
  return [
    button('button-help-give', 'give', consultation, wording, true),
    button('button-write-again', 'again', consultation, wording),
    button('button-help-leave', 'leave', consultation, ''),
  ]
}

/** A yes or a no, written instead of tapped, to what they were shown. */
export function decideOffer(turn: Turn, yes: boolean): Decision | undefined {
  const { state } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'offering' || dialogue.words === undefined) return undefined
  const running = runningById(state, dialogue.consultation)
  return running && tapHelp(turn, yes ? 'give' : 'leave', running.consultation.code, dialogue.wording)
}

/** Somebody writes, unasked, that they would like to help with what they answered last: they are shown the way. */
export function offerToHelp(turn: Turn, words: string): Decision | undefined {
  if (!saysOffer(words, turn.state.understood)) return undefined
  const { state, event } = turn
  const last = state.known.involvements
    .filter(({ respondent }) => respondent !== undefined)
    .toSorted((one, other) => other.invitation.madeAt - one.invitation.madeAt)
    .map(({ invitation }) => runningById(state, invitation.consultation))
    .find((running) => running !== undefined && running.stage.at !== 'withdrawn' && running.stage.at !== 'archived')
  if (!last) return undefined
  return reply(event, {
    blocks: [say('help-welcome', { title: { local: last.consultation.title } })],
    buttons: [helpButton(last.consultation)],
  })
}

/** What they can hand over, and the exact words of the consent. */
function askWhat({ state, event }: Turn, { consultation }: RunningConsultation): Decision {
  if (offersOf(state).some((offer) => offer.consultation === consultation.id))
    return reply(event, {
      blocks: [say('help-given-already', { host: consultation.host.name })],
      buttons: [button('button-help-back', 'back', consultation, '')],
    })
  const { version } = wordingFor(state, 'help')
  return reply(event, {
    blocks: [
      say('help-how', {
        host: consultation.host.name,
        department: departmentName(state.city, consultation.departments[0]),
      }),
      consentBlock('help'),
    ],
    buttons: [
      button('button-help-here', 'here', consultation, version, true),
      button('button-help-write', 'write', consultation, version),
      button('button-help-leave', 'leave', consultation, ''),
    ],
  })
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

/** With their explicit yes, and only then, it reaches those who ask. */
function handOver(
  { state, event, now }: Turn,
  { consultation }: RunningConsultation,
  wordingVersion: string,
  words: string | undefined,
): Decision {
  const [department] = consultation.departments
  const key = helpKeyOf(event.contact, event.id)
  const host = consultation.host.name
  return together(
    changing(
      { kind: 'consent.recorded', purpose: 'help', given: true, wordingVersion, at: now },
      {
        kind: 'help.offered',
        offer: {
          ...{ key, consultation: consultation.id, department, wordingVersion, at: now },
          ...(words !== undefined && { words }),
        },
      },
      {
        kind: 'department.told',
        department,
        notice: { kind: 'help', about: { show: 'new', offer: key, consultation: consultation.id } },
        key: `help:${key}:new`,
        at: now,
      },
      { kind: 'act.audited', by: 'citizen', act: 'help.offered', subject: `help/${key}`, at: now },
      ...(state.known.dialogue.at === 'offering' ? [idle] : []),
    ),
    reply(event, {
      blocks: [words === undefined ? say('help-given-here', { host }) : say('help-given', { host })],
      buttons: [button('button-help-back', 'back', consultation, '')],
    }),
  )
}

/** It leaves the city's side at once, and those who have seen it are told to delete what they noted. */
function takeBack({ state, event, now }: Turn, { consultation }: RunningConsultation): Decision {
  const offer = offersOf(state).find((each) => each.consultation === consultation.id)
  if (!offer) return reply(event, { blocks: [say('help-back-already')] })
  return together(
    changing(
      { kind: 'consent.recorded', purpose: 'help', given: false, wordingVersion: offer.wordingVersion, at: now },
      { kind: 'help.withdrawn', consultation: consultation.id },
      {
        kind: 'department.told',
        department: offer.department,
        notice: { kind: 'help', about: { show: 'gone', number: offer.number, consultation: consultation.id } },
        key: `help:${offer.key}:gone`,
        at: now,
      },
      { kind: 'act.audited', by: 'citizen', act: 'help.withdrawn', subject: `help/${offer.key}`, at: now },
    ),
    reply(event, { blocks: [say('help-back')], buttons: [helpButton(consultation)] }),
  )
}

function button(
  label: string,
  verb: OfferingVerb,
  { code }: Consultation,
  wording: string,
  primary: boolean = false,
): Button {
  return {
    label: text(label),
    action: { do: 'help', verb, consultation: code, wording },
    ...(primary && { style: 'primary' as const }),
  }
}

/** What this person has offered so far; read for taps about offers. */
function offersOf({ lookup }: Turn['state']): readonly HelpOffer[] {
  return lookup.of === 'offers' ? lookup.offers : []
}
