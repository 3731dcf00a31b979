import type { Place } from '../../domain/attachment.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { inLanguage } from '../../domain/language.ts'
import { cellAt, centreOf } from '../../domain/map/grid.ts'
import { placesOn } from '../../domain/map/places.ts'
import { type Block, say } from '../../domain/message.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { type Awaited, openAwaited } from '../conversation/awaited.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { together } from '../decision.ts'
import { welcome } from '../person/welcome.ts'
import { asAnswer, heldButton, hold } from '../safety/held-words.ts'
import { takeIn } from '../unasked/take-in.ts'
import { questionAt } from './ask.ts'
import { readerIn } from './read.ts'
import { refusalOf } from './refusal.ts'
import { askAgain, takeOrAsk } from './written.ts'

/** A pin is said to be near what stands within so many squares of its own. */
const nearSquaresMax = 2

/** One of the places that words could have meant. */
export function tapPlace(turn: Turn, running: RunningConsultation, index: number, key: string): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const question = running.consultation.questions[index]
  const taken =
    question && kindOf(question).spotted(question, { key }, readerIn(turn.state.understood, turn.state.city))
  if (!taken || taken.as === 'slip') return reply(turn.event, { blocks: [say('button-unknown')] })
  return takeOrAsk(turn, { running, index, misses: 0, fresh: false }, taken)
}

/**
 * A pin on the map: the answer to a question about a place. To any other question it is offered as the name of what it is near,
 * so that it is never lost and its point goes nowhere.
 */
export function readPin({ turn, words, first, question }: Written): Decision | undefined {
  const { state, event } = turn
  const pin = event.kind === 'message.received' ? event.attached?.find((each) => each.kind === 'place') : undefined
  if (!pin || state.known.person.standing === 'stopped') return undefined
  const answer = question && answerByPin(turn, question, pin)
  if (answer) return answer
  const called = nameOf(turn, pin)
  const said = [words.trim(), called].filter(Boolean).join(' – ')
  const open = openAwaited(turn, question)
  if (said === '') return reply(event, { blocks: [say('place-nameless'), ...askedBelow(question)] })
  const near = say('place-sent', { name: called ?? said })
  if (open)
    return together(
      hold(turn, { why: 'place', ...asAnswer(turn, open, said) }),
      reply(event, {
        blocks: [near, say('place-is-answer')],
        buttons: [heldButton(turn, 'button-place-answer', 'meant', true), heldButton(turn, 'button-held-no', 'drop')],
      }),
    )
  if (question) return askAgain(turn, question, { as: 'slip', slip: say('place-not-asked', { name: called ?? said }) })
  return (
    takeIn(turn, { words: said, first }) ??
    (first ? welcome(turn) : reply(event, { blocks: [near, say('place-what', { name: called ?? said })] }))
  )
}

function answerByPin(turn: Turn, waiting: Awaited, { latitude, longitude, name }: Place): Decision | undefined {
  const { state } = turn
  const question = questionAt(waiting.running.consultation, waiting.index)
  const spot = { pin: { latitude, longitude }, ...(name !== undefined && { name }) }
  const taken = kindOf(question).spotted(question, spot, readerIn(state.understood, state.city))
  if (!taken) return undefined
  return refusalOf(turn, waiting.running) ?? takeOrAsk(turn, waiting, taken)
}

/** What a pin is near, in words: what the platform calls it, else a street or a district of the city's; undefined outside the city. */
function nameOf({ state }: Turn, { latitude, longitude, name }: Place): string | undefined {
  if (name !== undefined && name.trim() !== '') return name.trim()
  const { map } = state.city
  if (!map) return undefined
  const places = placesOn(map, state.understood)
  const around = places.around({ latitude, longitude })
  if (around === undefined) return undefined
  const middle = centreOf(cellAt({ latitude, longitude }, map.gridMetres), map.gridMetres)
  const near = places.nearest(middle, nearSquaresMax * map.gridMetres)
  const district = map.districts.find(({ place }) => place === around)
  return near ?? (district && inLanguage(district.name, state.known.person.language))
}

function askedBelow(question: Awaited | undefined): readonly Block[] {
  return question
    ? [{ style: 'plain', words: { city: questionAt(question.running.consultation, question.index).text } }]
    : []
}
