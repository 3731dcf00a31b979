import { ageBands, rolesBesideAge } from '../../domain/city.ts'
import type { Localized } from '../../domain/language.ts'
import type { Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { type InterestKind, interestKinds } from '../../domain/person.ts'
import { chosenSoFar } from '../../domain/questions/labels.ts'
import { fold, foldLabel } from '../../domain/understood/fold.ts'
import { meant, waysToTake } from '../../domain/understood/match.ts'
import { numberIn } from '../../domain/understood/numbers.ts'
import { choosingIn, livesIn } from '../../domain/understood/sentences.ts'
import { plain } from '../../domain/understood/sought.ts'
import { beginOpenNow } from '../answers/open-now.ts'
import { type Reply, reply, replyInPlace } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { chooseMore } from '../venues/follow.ts'

/** Shows what can be chosen, ticked as it is now. */
export function offerInterests(turn: Turn, of: InterestKind, onboarding: boolean): Decision {
  return reply(turn.event, choiceOffer(turn, of, chosenOf(turn, of), onboarding))
}

/** Opens the settings from the first list. */
export function changeInterests(turn: Turn): Decision {
  return together(moveTo(turn, 'topic', false), offerInterests(turn, 'topic', false))
}

/** The list they choose from, once more. */
export function interestOffer(turn: Turn, of: InterestKind): Reply {
  return choiceOffer(turn, of, chosenOf(turn, of), isOnboarding(turn))
}

/** Ticks or unticks one topic, place or role. */
export function toggleInterest(turn: Turn, of: InterestKind, position: number): Decision {
  const item = itemsOf(turn, of)[position]
  if (!item) return reply(turn.event, { blocks: [say('button-unknown')] })
  return tick(turn, of, item.id)
}

/** Shows the next list; after the last one starts with what is open now, or says that the choices are kept. */
export function finishInterests(turn: Turn, of: InterestKind): Decision {
  const next = interestKinds[interestKinds.indexOf(of) + 1]
  const onboarding = isOnboarding(turn)
  return together(chooseMore(turn), goOn(turn, next, onboarding))
}

function goOn(turn: Turn, next: InterestKind | undefined, onboarding: boolean): Decision {
  if (next && itemsOf(turn, next).length === 0)
    return goOn(turn, interestKinds[interestKinds.indexOf(next) + 1], onboarding)
  if (next) return together(moveTo(turn, next, onboarding), offerInterests(turn, next, onboarding))
  const done = changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } })
  const open = beginOpenNow(turn)
  if (open) return together(changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } }), open)
  return together(done, reply(turn.event, { blocks: [say(onboarding ? 'asked-accepted' : 'choices-kept')] }))
}

/** Plain words while choosing: a number, a name, or "done". */
export function readInterest(turn: Turn, of: InterestKind, words: string): Decision {
  if (goesOn(turn, words)) return finishInterests(turn, of)
  const item = itemNamed(turn, of, words)
  if (item) return tick(turn, of, item.id)
  const offer = choiceOffer(turn, of, chosenOf(turn, of), isOnboarding(turn))
  return reply(turn.event, { ...offer, blocks: [say('choose-not-there'), ...offer.blocks] })
}

/** Whether words are something that can be chosen here. */
export function isInterest(turn: Turn, of: InterestKind, words: string): boolean {
  return goesOn(turn, words) || itemNamed(turn, of, words) !== undefined
}

/** Whichever way on: nothing more is chosen here. */
function goesOn({ state: { understood } }: Turn, words: string): boolean {
  return meant(understood.goingOn, words, understood) !== undefined
}

function itemNamed(turn: Turn, of: InterestKind, words: string) {
  const { understood } = turn.state
  const items = itemsOf(turn, of)
  const lived = livesIn(words, understood.sentences)
  const ways = [
    ...waysToTake(words, understood),
    ...choosingIn(words, understood.sentences).map((each) => fold(each.words.join(' '))),
  ]
  const named = items.find((each) => Object.values(each.name).some((name) => ways.includes(foldLabel(name))))
  const home = items.find(({ name }) => Object.values(name).some((each) => lived.includes(plain(each))))
  return named ?? home ?? items[(numberIn(words, understood) ?? 0) - 1]
}

function tick(turn: Turn, of: InterestKind, id: string): Decision {
  if (of === 'age') return tickAge(turn, id)
  const before = chosenOf(turn, of)
  const ids = before.includes(id) ? before.filter((other) => other !== id) : [...before, id]
  return together(
    changing({ kind: 'interests.chosen', of, ids }),
    moveTo(turn, of, isOnboarding(turn)),
    replyInPlace(turn.event, choiceOffer(turn, of, ids, isOnboarding(turn))),
  )
}

/** A person has one age: the tap is the answer, in the place of the one before, and the same once more takes it back. */
function tickAge(turn: Turn, id: string): Decision {
  const { roles } = turn.state.known.person
  const bands = itemsOf(turn, 'age').map((band) => band.id)
  const others = roles.filter((role) => !bands.includes(role))
  const ids = roles.includes(id) ? others : [...others, id]
  return together(changing({ kind: 'interests.chosen', of: 'role', ids }), finishInterests(turn, 'age'))
}

function choiceOffer(turn: Turn, of: InterestKind, chosen: readonly string[], onboarding: boolean): Reply {
  const items = itemsOf(turn, of)
  const ticks: readonly Button[] = items.map((item, position) => ({
    label: chosen.includes(item.id) ? text('ticked', { label: { local: item.name } }) : { city: item.name },
    action: { do: 'choose', of, item: position },
  }))
  const names = items.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  const soFar = names.length > 0 ? [chosenSoFar(names)] : []
  const doneLabel = names.length > 0 ? 'button-next' : `button-any-${of}`
  const key = `choose-${of}`
  return {
    blocks: [
      ...(onboarding && of === 'topic' && chosen.length === 0 ? [say('choosing-is-optional')] : []),
      say(key),
      ...soFar,
    ],
    buttons: [...ticks, { label: text(doneLabel), action: { do: 'chosen', of }, style: 'primary' }],
  }
}

function moveTo({ now }: Turn, of: InterestKind, onboarding: boolean): Decision {
  return changing({ kind: 'dialogue.moved', dialogue: { at: 'choosing', of, onboarding, since: now } })
}

function isOnboarding({ state }: Turn): boolean {
  return state.known.dialogue.at === 'choosing' && state.known.dialogue.onboarding
}

function itemsOf({ state }: Turn, of: InterestKind): readonly { readonly id: string; readonly name: Localized }[] {
  if (of === 'topic') return state.city.topics
  if (of === 'place') return state.city.places
  return of === 'age' ? ageBands(state.city.roles) : rolesBesideAge(state.city.roles)
}

function chosenOf({ state }: Turn, of: InterestKind): readonly string[] {
  const { person } = state.known
  return of === 'topic' ? person.topics : of === 'place' ? person.places : person.roles
}
