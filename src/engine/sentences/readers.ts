import { say } from '../../domain/message.ts'
import { type SaidToEkko, saidToEkko } from '../../domain/understood/sentences.ts'
import { answerInWords } from '../answers/written.ts'
import { type Awaited, isUnanswered, openAwaited } from '../conversation/awaited.ts'
import { isUnknownCommand } from '../conversation/commands.ts'
import type { Written } from '../conversation/readers.ts'
import { reply, replyAlso } from '../conversation/reply.ts'
import { type Decision, together } from '../decision.ts'
import { welcome } from '../person/welcome.ts'
import { asAnswer, heldButton, hold } from '../safety/held-words.ts'
import { takeIn } from '../unasked/take-in.ts'
import { answerToEkko, blocksFor } from './answer.ts'
import { isWriting, stillWaiting } from './still.ts'

/** A command that there is not: it does nothing, it is no answer, and what waits goes on waiting. */
export function readUnknownCommand({ turn, words, first, question, choice, meant }: Written): Decision | undefined {
  const { state, event } = turn
  const { known, understood } = state
  if (meant || choice || !isUnknownCommand(words, understood) || known.dialogue.at === 'drafting') return undefined
  if (known.person.standing === 'stopped') return undefined
  if (first) return welcome(turn)
  const still = stillWaiting(turn, question)
  const open = question && isUnanswered(turn, question) && openAwaited(turn, question)
  const says = say(open || isWriting(turn) ? 'command-unknown-write' : 'command-unknown')
  return reply(event, { blocks: [says, ...still.blocks], buttons: still.buttons })
}

/**
 * A question to Ekko itself in an ordinary sentence, whatever it has asked: it is answered, and what waits goes on waiting. Beside
 * other words both count. Where it can be an answer as well, its author says which.
 */
export function readToEkko(written: Written): Decision | undefined {
  const { turn, words, first, question, choice, meant } = written
  const { state, event } = turn
  const said = meant || choice ? undefined : saidToEkko(words, state.understood.sentences)
  if (!said || (isWriting(turn) && (said.rest !== '' || said.kinds.some((kind) => kind !== 'robot')))) return undefined
  const waits = question && isUnanswered(turn, question) ? question : undefined
  const open = waits && openAwaited(turn, waits)
  if (said.rest !== '') return beside(written, said, waits)
  if (first)
    return replyAlso(
      event,
      welcome(turn),
      [],
      said.kinds.includes('robot') ? [] : blocksFor(turn, said.kinds.includes('code') ? 'code' : 'answers', undefined),
    )
  if (open && said.kinds.includes('human'))
    return together(
      hold(turn, { why: 'asking', ...asAnswer(turn, open, words) }),
      reply(event, {
        blocks: [say('asking-which')],
        buttons: [heldButton(turn, 'button-asking-answer', 'meant'), heldButton(turn, 'button-asking-human', 'ask')],
      }),
    )
  return answerToEkko(turn, said.kinds, question)
}

/** Other words are taken as ever, and what they ask beside is answered too. */
function beside(
  { turn, words, first }: Written,
  { kinds, rest }: SaidToEkko,
  waits: Awaited | undefined,
): Decision | undefined {
  if (turn.state.known.person.standing === 'stopped') return undefined
  const others = waits && openAwaited(turn, waits) === undefined ? rest : words
  const taken = waits
    ? answerInWords(turn, waits, others)
    : first || !isFree(turn)
      ? undefined
      : takeIn(turn, { words })
  if (!taken) return undefined
  // A receipt tells by when there is an answer.
  const told = taken.outbox.some(({ notice }) => notice.kind === 'receipt')
  const blocks = kinds.filter((kind) => !told || kind !== 'answers').flatMap((kind) => blocksFor(turn, kind, waits))
  return blocks.length > 0 ? replyAlso(turn.event, taken, blocks) : taken
}

/** Nothing waits that their words would belong to. */
function isFree({ state }: Written['turn']): boolean {
  const { at } = state.known.dialogue
  return at === 'idle' || at === 'sorting' || at === 'answering' || at === 'reading'
}
