import type { Place } from '../../domain/city.ts'
import { say } from '../../domain/message.ts'
import { wordsOf } from '../../domain/stem.ts'
import { isAlike } from '../../domain/understood/alike.ts'
import { livesIn } from '../../domain/understood/sentences.ts'
import { isUnanswered, openAwaited } from '../conversation/awaited.ts'
import type { Written } from '../conversation/readers.ts'
import { reply, replyAlso } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { interestOffer } from '../person/interests.ts'
import { heldButton, hold } from '../safety/held-words.ts'
import { stillWaiting } from './still.ts'

/**
 * "I live in …", where that is no answer: while they choose what to be asked about the place is ticked, and otherwise it is offered
 * to follow it. An open question takes it as its answer.
 */
export function readLives({ turn, words, first, question, meant }: Written): Decision | undefined {
  const { state } = turn
  const { known } = state
  if (meant || first || known.person.standing === 'stopped' || !takesPlace(turn)) return undefined
  const waits = question && isUnanswered(turn, question) ? question : undefined
  if (waits && openAwaited(turn, waits)) return undefined
  const place = placeLivedIn(turn, words)
  if (!place) return undefined
  const { dialogue } = known
  if (dialogue.at === 'welcoming') {
    const { blocks, buttons } = stillWaiting(turn, question)
    return reply(turn.event, { blocks: [say('lives-later', { place: { local: place.name } }), ...blocks], buttons })
  }
  if (dialogue.at === 'choosing') return dialogue.of === 'place' ? undefined : followMeanwhile(turn, place, dialogue.of)
  const still = stillWaiting(turn, question)
  const below = still.blocks.length > 0 ? reply(turn.event, still, 1) : nothing
  const name = { place: { local: place.name } }
  if (known.person.places.includes(place.id))
    return together(reply(turn.event, { blocks: [say('lives-followed-already', name)] }), below)
  return together(
    hold(turn, { why: 'lives', parts: [{ words }] }),
    reply(turn.event, {
      blocks: [say('lives-offer', name)],
      buttons: [heldButton(turn, 'button-lives-follow', 'meant', true), heldButton(turn, 'button-lives-no', 'drop')],
    }),
    below,
  )
}

/** Follows the place they live in, once they said yes to it. */
export function followPlace(turn: Turn, words: string): Decision {
  const place = placeLivedIn(turn, words)
  if (!place) return nothing
  return together(
    followed(turn, place),
    reply(turn.event, { blocks: [say('lives-followed', { place: { local: place.name } })] }),
  )
}

/** The city's place that words say they live in. */
function placeLivedIn({ state }: Turn, words: string): Place | undefined {
  const named = livesIn(words, state.understood.sentences)
  const [place, ...others] = state.city.places.filter(({ name }) =>
    Object.entries(name).some(([language, label]) => {
      const parts = wordsOf(label)
      return named.some((each) => {
        const said = wordsOf(each)
        return said.length === parts.length && said.every((word, at) => isAlike(word, parts[at] ?? '', language))
      })
    }),
  )
  return others.length === 0 ? place : undefined
}

function followMeanwhile(turn: Turn, place: Place, of: 'topic' | 'role' | 'age'): Decision {
  const offer = reply(turn.event, interestOffer(turn, of))
  return together(
    followed(turn, place),
    replyAlso(turn.event, offer, [say('lives-followed', { place: { local: place.name } })]),
  )
}

function followed({ state }: Turn, { id }: Place): Decision {
  const { places } = state.known.person
  return places.includes(id) ? nothing : changing({ kind: 'interests.chosen', of: 'place', ids: [...places, id] })
}

/** Nothing of theirs is being written that the words would belong to. */
function takesPlace({ state }: Turn): boolean {
  return resting.has(state.known.dialogue.at)
}

const resting: ReadonlySet<Turn['state']['known']['dialogue']['at']> = new Set([
  'idle',
  'answering',
  'sorting',
  'reading',
  'choosing',
  'welcoming',
  'agreeing',
])
