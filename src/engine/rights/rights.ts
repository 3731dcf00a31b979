import type { City } from '../../domain/city.ts'
import { consentsTo } from '../../domain/consent.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { Person } from '../../domain/person.ts'
import type { RightKind, RightVerb } from '../../domain/right.ts'
import { leafletBlocks } from '../consultation/ledger.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { reply, replyAlso, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { dayOf } from '../own-data/section.ts'
import { consentButtons, wordingFor } from '../person/consent-wording.ts'
import { stillWaiting } from '../sentences/still.ts'
import { noted } from './audit.ts'

/** Answers what a person asked about their own data. What waited for them waits on, and is said once more below. */
export function answerRight(turn: Turn, kind: RightKind, question: Awaited | undefined): Decision {
  const still = stillWaiting(turn, question)
  const below = still.blocks.length > 0 ? reply(turn.event, still, 1) : nothing
  return together(kind === 'data' ? giveData(turn) : kind === 'rights' ? showRights(turn) : useRight(turn, kind), below)
}

/**
 * Promises everything that is stored about a person. What is said of it, and the link to all of it, are made as the message is sent, so
 * that they are kept nowhere else.
 */
export function giveData(turn: Turn): Decision {
  return together(noted(turn, 'rights.data'), replyWithNotice(turn.event, { kind: 'own-data' }))
}

/** Everything a person can do about what is stored of them, each with a button. */
export function showRights({ state, event }: Turn): Decision {
  const { person } = state.known
  const contact = state.city.privacyContact
  return reply(event, {
    blocks: [
      say('rights-intro'),
      ...['rights-see', 'rights-correct', 'rights-restrict', 'rights-object', 'rights-erase'].map((key) => say(key)),
      ...standingBlocks(person, state.city),
      contact === undefined ? say('rights-complain') : say('rights-complain-contact', { contact }),
      ...leafletBlocks(state.city, person.language),
    ],
    buttons: rightButtons(person).slice(0, state.surface.buttonsMax),
  })
}

/** The buttons below what is said about a person's rights. */
export function rightButtons(person: Pick<Person, 'restrictedAt' | 'objectedAt'>): readonly Button[] {
  return [
    { label: text('command-mydata'), action: { do: 'command', name: 'mydata' }, style: 'primary' },
    { label: text('command-answers'), action: { do: 'command', name: 'answers' } },
    rightButton(person.restrictedAt === undefined ? 'restrict' : 'lift'),
    rightButton(person.objectedAt === undefined ? 'object' : 'agree'),
    { label: text('command-forget'), action: { do: 'command', name: 'forget' } },
  ]
}

const buttons = {
  restrict: 'button-right-restrict',
  lift: 'button-right-lift',
  object: 'button-right-object',
  agree: 'button-right-agree',
} as const satisfies Readonly<Record<RightVerb, string>>

const done = {
  restrict: 'right-restrict-done',
  lift: 'right-lift-done',
  object: 'right-object-done',
  agree: 'right-agree-done',
} as const satisfies Readonly<Record<RightVerb, string>>

function rightButton(verb: RightVerb): Button {
  return { label: text(buttons[verb]), action: { do: 'right', verb } }
}

/** What holds for them already. */
function standingBlocks({ restrictedAt, objectedAt }: Person, city: City): readonly Block[] {
  return [
    ...(restrictedAt === undefined ? [] : [say('rights-is-restricted', { on: dayOf(restrictedAt, city) })]),
    ...(objectedAt === undefined ? [] : [say('rights-is-objected', { on: dayOf(objectedAt, city) })]),
  ]
}

/** Keeps back what a person said, or lets it be used again; said twice it is done once. */
export function useRight(turn: Turn, verb: RightVerb): Decision {
  const { known } = turn.state
  const said = reply(turn.event, { blocks: [say(done[verb])], buttons: buttonsAfter(turn, verb) })
  const { restrictedAt, objectedAt } = known.person
  switch (verb) {
    case 'restrict':
      if (restrictedAt !== undefined) return said
      return together(
        changing({ kind: 'person.restricted', at: turn.now }),
        noted(turn, 'rights.restricted'),
        // Words that wait for a tap would be taken by it.
        known.held ? changing({ kind: 'words.released' }) : nothing,
        said,
      )
    case 'lift':
      if (restrictedAt === undefined) return reply(turn.event, { blocks: [say('right-lift-none')] })
      return together(changing({ kind: 'person.restricted', at: null }), noted(turn, 'rights.lifted'), said)
    case 'object':
      if (objectedAt !== undefined) return said
      return together(changing({ kind: 'person.objected', at: turn.now }), noted(turn, 'rights.objected'), said)
    case 'agree':
      if (objectedAt === undefined) return reply(turn.event, { blocks: [say('right-agree-none')] })
      return together(changing({ kind: 'person.objected', at: null }), noted(turn, 'rights.agreed'), said)
    default:
      return verb satisfies never
  }
}

/** The way back; and who keeps their words back can also want no echo. */
function buttonsAfter({ state }: Turn, verb: RightVerb): readonly Button[] {
  const told = consentsTo(state.known.consents, 'told')
  const untold = consentButtons('told', wordingFor(state, 'told').version).slice(1)
  const quiet = untold.map((button) => ({ ...button, label: text('button-right-untold') }))
  switch (verb) {
    case 'restrict':
      return [rightButton('lift'), ...(told ? quiet : [])]
    case 'object':
      return [rightButton('agree'), ...(told ? quiet : [])]
    case 'lift':
    case 'agree':
      return [{ label: text('command-rights'), action: { do: 'command', name: 'rights' } }]
    default:
      return verb satisfies never
  }
}

/** Who says something new while their words are kept back hears that they still are: a receipt alone would not be true. */
export function stillKeptBack({ state, event }: Turn, decision: Decision): Decision {
  const says = decision.changes.some(({ kind }) => saying.has(kind))
  if (state.known.person.restrictedAt === undefined || !says) return decision
  return replyAlso(event, decision, [], [say('right-restrict-still')])
}

const saying: ReadonlySet<string> = new Set([
  'answer.given',
  'idea.sent',
  'decider-question.sent',
  'help.offered',
  'inquiry.written',
])
