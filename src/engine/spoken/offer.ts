import type { Held, HeldPart } from '../../domain/held.ts'
import { type Block, say, text } from '../../domain/message.ts'
import { openAwaited } from '../conversation/awaited.ts'
import { commandIn } from '../conversation/commands.ts'
import { obeyCommand } from '../conversation/obey.ts'
import { reply, replyAlso } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { answerDanger } from '../safety/danger.ts'
import { dangerInWords } from '../safety/danger-message.ts'
import { asAnswer, heldButton, hold } from '../safety/held-words.ts'
import { askToLeave, doubtIn } from '../safety/leaving.ts'
import { questionOf, type SpokenTo, spokenTo } from './question.ts'

/** What spoken words belong to: the question they answer, and the messages they came in. */
interface About {
  readonly to: SpokenTo | undefined
  readonly from: readonly string[]
}

/**
 * Shows back the words of voice messages: "Is this what you said?" They count after a tap or a written yes. What cannot wait for one
 * does not: danger gets the numbers, stop is a stop, and "forget me" is asked about as ever.
 */
export function offerSpoken(turn: Turn, spoken: readonly string[], about: About, part = 0): Decision {
  const { to } = about
  for (const words of spoken) {
    const danger = dangerInWords(turn.state, words)
    if (danger)
      return replyAlso(turn.event, answerDanger(turn, danger, words, questionOf(turn, to)), [], heard([words]))
    const command = commandIn(words, turn.state.understood)
    if (command === 'stop' || command === 'forget')
      return replyAlso(turn.event, obeyCommand(turn, command), heard([words]))
    const leaving = mayLeave(turn, words, to)
    if (leaving) return replyAlso(turn.event, leaving, heard([words]))
  }
  const { held } = turn.state.known
  const before = held && isOfSame(held, to) ? held.parts : []
  return offerParts(turn, [...before, ...spoken.map((words): HeldPart => partOf(words, about))], to?.consultation, part)
}

/** The same for words that are held already: an old button shows what there is to say yes to now. */
export function offerHeld(turn: Turn, held: Held): Decision {
  return offerParts(turn, held.parts, held.consultation, 0)
}

/** Words in which a person may want to leave are asked about at once, as written ones are. */
function mayLeave(turn: Turn, words: string, to: SpokenTo | undefined): Decision | undefined {
  const way = doubtIn(turn, words)
  const open = openAwaited(turn, questionOf(turn, to))
  return way && askToLeave(turn, way, open ? asAnswer(turn, open, words) : { parts: [{ words }] })
}

function offerParts(
  turn: Turn,
  parts: readonly HeldPart[],
  consultation: Held['consultation'],
  part: number,
): Decision {
  return together(
    hold(turn, { why: 'spoken', parts, ...(consultation !== undefined && { consultation }) }),
    reply(
      turn.event,
      {
        blocks: [
          say(parts.length > 1 ? 'voice-are-these' : 'voice-is-this'),
          ...quotes(parts.map(({ words }) => words)),
          { style: 'note', words: text('voice-not-kept') },
        ],
        buttons: [heldButton(turn, 'button-voice-yes', 'meant', true), heldButton(turn, 'button-voice-no', 'drop')],
      },
      part,
    ),
  )
}

/** Another voice message to the same question, before the first was said yes or no to. */
function isOfSame(held: Held, to: SpokenTo | undefined): boolean {
  const before = spokenTo(held)
  return (
    held.why === 'spoken' &&
    !held.outranked &&
    before?.consultation === to?.consultation &&
    before?.question === to?.question
  )
}

function partOf(words: string, { to, from }: About): HeldPart {
  return {
    words,
    ...(from.length > 0 && { from }),
    ...(to && { question: to.question, ...(to.fresh && { fresh: true as const }) }),
  }
}

function heard(spoken: readonly string[]): readonly Block[] {
  return [say('voice-heard'), ...quotes(spoken)]
}

function quotes(spoken: readonly string[]): readonly Block[] {
  return spoken.map((own): Block => ({ style: 'quote', words: { own } }))
}
