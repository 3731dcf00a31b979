import {
  type DeciderAnswer,
  type DeciderBoard,
  type DeciderQuestion,
  type GatheredQuestion,
  ranked,
  ungathered,
} from '../../domain/decider.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import { supportLine } from '../decider/support.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { answerSamples } from './preview/answer-samples.ts'

/** How many questions are read at a glance. */
export const questionsShownMax = 8

/** Under questions that are being put together: what has been made of them, the next ones, set some aside, the answers, done. */
export function questionsButtons(more = false): readonly Button[] {
  return [
    ...(more ? [{ label: text('button-more-questions'), action: citysideAction('more', '', '') }] : []),
    { label: text('button-questions-list'), action: citysideAction('list', '', '') },
    { label: text('button-questions-aside'), action: citysideAction('aside', '', '') },
    { label: text('button-questions-answers'), action: citysideAction('answers', '', '') },
    { label: text('button-done'), action: citysideAction('drop', '', 'decider'), style: 'primary' },
  ]
}

/** The same below what was just put together: it can be taken back. */
export function gatheredButtons(): readonly Button[] {
  return [{ label: text('button-undo'), action: citysideAction('undo', '', 'decider') }, ...questionsButtons()]
}

/** Leaves the answers for another time. */
export function dropButton(): Button {
  return { label: text('button-drop'), action: citysideAction('drop', '', 'decider') }
}

/** What people asked and nothing was made of yet, a few at a time; and below it what was gathered, with its support. */
export function questionsMessage({ running, decider, city }: Facts, after: number): Message | undefined {
  const board = decider?.board
  const asked = running?.consultation.deciderQuestions
  if (!board || !asked) return undefined
  const left = ungathered(board)
  const page = left.slice(after, after + questionsShownMax)
  const values = { name: asked.name, answerBy: { on: asked.answerBy }, answers: asked.answersMin }
  const intro =
    board.questions.length === 0
      ? [say('questions-none', values)]
      : page.length === 0
        ? [say('questions-all-gathered', values)]
        : [say('questions-how', values)]
  return {
    blocks: [...intro, ...page.flatMap(questionBlocks), ...gatheredBlocks(board, asked.answersMin, city)],
    buttons: questionsButtons(after + page.length < left.length),
  }
}

/** The politician's answers, as one of the kinds of people who took part will get them; undefined where there is none of that kind. */
export function sampleAnswers({ running, decider, city }: Facts, answers: readonly DeciderAnswer[], sample: number) {
  const board = decider?.board
  return running && board
    ? answerSamples({ running, board, city }, { consultation: running.consultation.id, answers })[sample]
    : undefined
}

function questionBlocks({ number, text: own }: DeciderQuestion): readonly Block[] {
  return [
    { style: 'note', words: text('questions-number', { number }) },
    { style: 'quote', words: { own } },
  ]
}

function gatheredBlocks(board: DeciderBoard, answersMin: number, city: Facts['city']): readonly Block[] {
  const all = ranked(board)
  const aside = board.gathering.gathered.filter((each) => each.aside !== undefined)
  const line = (each: GatheredQuestion) => ({ question: { local: each.words }, numbers: each.questions.join(', ') })
  return [
    ...(all.length > 0 ? [{ style: 'title', words: text('questions-gathered') } as const] : []),
    ...all.flatMap((each, index): readonly Block[] => [
      say(index < answersMin ? 'questions-gathered-line-chosen' : 'questions-gathered-line', line(each)),
      { style: 'note', words: supportLine(each.support, city) },
    ]),
    ...(aside.length > 0
      ? [say('questions-aside', { numbers: aside.flatMap(({ questions }) => questions).join(', ') })]
      : []),
  ]
}
