import { takesAnswers } from '../../domain/consultation.ts'
import { say, text } from '../../domain/message.ts'
import { isContactCard } from '../../domain/personal-data.ts'
import { askedOfEkko } from '../../domain/understood/asking.ts'
import { explainWhy } from '../answers/why.ts'
import { openAwaited } from '../conversation/awaited.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { newestAsked, newestInvolved } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { helpedIn, readOffer } from '../help/offer.ts'
import { answerDanger } from './danger.ts'
import { dangerInWords } from './danger-message.ts'
import { asAnswer, heldButton, hold } from './held-words.ts'

/** Danger to life, suicide, violence, abuse: the numbers, at once, whatever else was going on. */
export function readDanger({ turn, words, question, choice, meant }: Written): Decision | undefined {
  const danger = choice || meant ? undefined : dangerInWords(turn.state, words)
  return danger && answerDanger(turn, danger, words, question)
}

/**
 * A question to Ekko instead of an answer: a known one is answered, and one that could be either is asked about, once. A question
 * about the matter is an answer.
 */
export function readAsking({ turn, words, question, meant }: Written): Decision | undefined {
  const { state, event, now } = turn
  const asked = meant ? undefined : askedOfEkko(words, state.understood.asking)
  if (!asked || state.known.person.standing === 'stopped' || !takesPlainWords(turn)) return undefined
  if (asked === 'unclear') {
    const open = openAwaited(turn, question)
    if (!open) return undefined
    return together(
      hold(turn, { why: 'asking', ...asAnswer(turn, open, words) }),
      reply(event, {
        blocks: [say('asking-which')],
        buttons: [heldButton(turn, 'button-asking-answer', 'meant'), heldButton(turn, 'button-asking-question', 'ask')],
      }),
    )
  }
  const about = question?.running ?? newestAsked(state, now) ?? newestInvolved(state)
  if (!about) return undefined
  if (asked === 'frame') return explainWhy(turn, about)
  const { privacyContact } = state.city
  return reply(event, {
    blocks: [
      say('asking-privacy'),
      ...(privacyContact === undefined ? [] : [say('help-privacy', { contact: privacyContact })]),
    ],
    buttons: takesAnswers(about, now)
      ? [
          {
            label: text('button-answer'),
            action: { do: 'begin', consultation: about.consultation.code },
            style: 'primary',
          },
        ]
      : [],
  })
}

/**
 * A name and a number alone is an offer to help that was typed too early, twice or too late: it is never an answer before its author
 * says so.
 */
export function readCard({ turn, words, question, meant }: Written): Decision | undefined {
  const { state, event } = turn
  if (meant || !isContactCard(words) || state.known.person.standing === 'stopped') return undefined
  if (state.known.dialogue.at === 'offering') return readOffer(turn, words)
  const helped = helpedIn(state)
  if (!helped || !takesPlainWords(turn)) return undefined
  const open = openAwaited(turn, question)
  return together(
    state.known.dialogue.at === 'agreeing' ? changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } }) : nothing,
    hold(turn, { why: 'card', ...(open ? asAnswer(turn, open, words) : { parts: [{ words }] }) }),
    reply(event, {
      blocks: [say('card-ask', { title: { local: helped.consultation.title } })],
      buttons: [
        heldButton(turn, 'button-card-help', 'help', true),
        ...(open ? [heldButton(turn, 'button-held-meant', 'meant')] : []),
        heldButton(turn, 'button-held-no', 'drop'),
      ],
    }),
  )
}

/** Nothing of theirs is being written that words would belong to: a letter to staff, a draft, an idea. */
function takesPlainWords({ state }: Written['turn']): boolean {
  const { at } = state.known.dialogue
  return at === 'idle' || at === 'answering' || at === 'agreeing' || at === 'welcoming' || at === 'choosing'
}
