import { takesAnswers } from '../../domain/consultation.ts'
import type { Block, Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Danger } from '../../domain/understood/danger.ts'
import { type Awaited, openAwaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { dangerBlocks, sayIn } from './danger-message.ts'
import { asAnswer, type Holding, heldButton, hold } from './held-words.ts'

/**
 * Answers words that sound like danger with who to call. They count as nothing, go to no staff, and what waited still waits; the
 * person can say that they were meant as an answer.
 */
export function answerDanger(turn: Turn, danger: Danger, words: string, question: Awaited | undefined): Decision {
  const open = openAwaited(turn, question)
  if (open) return callFor(turn, danger, { why: 'danger', ...asAnswer(turn, open, words) })
  const waiting = question && takesAnswers(question.running, turn.now) ? question : undefined
  return callFor(turn, danger, { why: 'danger', parts: [{ words }] }, waiting)
}

/** The same for words that are held already, as those of a form; `waiting` is a question that takes no words. */
export function callFor(turn: Turn, danger: Danger, holding: Holding, waiting?: Awaited): Decision {
  const { state, event } = turn
  const blocks = dangerBlocks(state.city, danger)
  if (state.known.person.standing === 'stopped') return reply(event, { blocks })
  const language = state.city.languages.includes(danger.language) ? danger.language : undefined
  const button = (label: string, verb: 'meant' | 'drop'): Button => ({
    ...heldButton(turn, label, verb),
    label: sayIn(label, language),
  })
  const answers = holding.consultation !== undefined
  const about: Block = {
    style: 'plain',
    words: sayIn(answers ? 'emergency-no-answer' : waiting ? 'emergency-waits' : 'emergency-misread', language),
  }
  return together(
    hold(turn, holding),
    reply(event, {
      blocks: [...blocks, about],
      buttons: answers
        ? [button('button-held-meant', 'meant'), button('button-held-no', 'drop')]
        : [button('button-held-misread', 'meant')],
    }),
  )
}

/** What a person is told who says that the words were no answer: the question waits, and is asked again when they like. */
export function dropHeld(turn: Turn, running: Awaited['running'] | undefined): Decision {
  if (!running) return reply(turn.event, { blocks: [say('held-dropped')] })
  return reply(turn.event, {
    blocks: [say('held-dropped-waits', { title: { local: running.consultation.title } })],
    buttons: [
      {
        label: text('button-answer'),
        action: { do: 'begin', consultation: running.consultation.code },
        style: 'primary',
      },
    ],
  })
}
