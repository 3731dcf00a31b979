import { type DeciderBoard, type RankedQuestion, ranked, ungathered } from '../../../../domain/decider.ts'
import { type DeciderDraft, inOne } from '../../../../domain/draft.ts'
import type { CityAct } from '../../../../domain/inbox.ts'
import { type Block, say } from '../../../../domain/message.ts'
import { hasWord } from '../../../../domain/understood/sign.ts'
import { reply, replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { supportLine } from '../../../decider/support.ts'
import { type Decision, together } from '../../../decision.ts'
import { answerSamplesMax } from '../../preview/answer-samples.ts'
import { dropButton, questionsButtons, questionsShownMax } from '../../questions.ts'
import { matterOf } from '../../subject.ts'
import { submitAct } from '../../submit-act.ts'
import type { Flow, Move } from '../flow.ts'
import { ifMayRun } from '../send.ts'
import { questionsRead } from './read.ts'

const wordsCharactersMax = 200
const answerCharactersMax = 1_500

/**
 * Questions to the politician: what people sent is shown a few at a time, each line the moderator writes puts some of them
 * together and is an act at once; then the answers are written, one question at a time, and sent together.
 */
export const deciderFlow: Flow<'decider'> = {
  on: 'decider',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  // What is put together is kept with the consultation; answers are not.
  holdsWords: ({ answers }) => answers.length > 0,
  show,
  read,
  back: stepBack,
  verbs: {
    undo: (draft, turn) => ({ as: 'answer', answer: undo(draft, turn) }),
    more: ({ doing: _, ...draft }) => ({ as: 'draft', draft: { ...draft, after: draft.after + questionsShownMax } }),
    resume: (draft) => ({ as: 'draft', draft }),
    list: ({ doing: _, ...draft }) => ({ as: 'draft', draft: { ...draft, after: 0 } }),
    aside: (draft) => ({ as: 'draft', draft: { ...draft, doing: 'aside' } }),
    answers: beginAnswers,
    again: (draft) => ({ as: 'draft', draft: { ...draft, doing: 'answers', answers: [] } }),
    confirm: (draft, turn) => {
      const sent = ifMayRun(turn, nextQuestion(draft, turn) ? undefined : actOf(draft))
      return 'act' in sent ? { as: 'act', act: sent } : { as: 'answer', answer: reply(turn.event, { blocks: [sent] }) }
    },
  },
  done: say('questions-done'),
}

function show(draft: DeciderDraft, turn: Turn, lead: readonly Block[]): Decision {
  const { consultation, after, doing } = draft
  if (doing === 'aside')
    return reply(turn.event, { blocks: [...lead, say('questions-aside-how')], buttons: [dropButton()] })
  if (doing === 'answers') return showAnswers(draft, turn, lead)
  const shown = replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'questions', consultation, after } })
  return lead.length === 0 ? shown : together(reply(turn.event, { blocks: lead }), shown)
}

/** The next question that waits for its answer; or, once all have one, the message as those who took part will get it. */
function showAnswers(draft: DeciderDraft, turn: Turn, lead: readonly Block[]): Decision {
  const next = nextQuestion(draft, turn)
  const { consultation } = draft
  if (next) {
    const { question, number, of } = next
    const name = matterOf(turn.state)?.running.consultation.deciderQuestions?.name ?? ''
    return reply(turn.event, {
      blocks: [
        ...lead,
        say('questions-answer', { number, of, name }),
        { style: 'quote', words: { city: question.words } },
        { style: 'note', words: supportLine(question.support, turn.state.city) },
      ],
      buttons: [dropButton()],
    })
  }
  const answers = answersOf(draft)
  return together(
    reply(turn.event, { blocks: [...lead, say('questions-intro')] }),
    ...Array.from({ length: answerSamplesMax }, (_, sample) =>
      replyWithNotice(
        turn.event,
        { kind: 'cityside', about: { show: 'answers', consultation, answers, sample } },
        sample + 1,
      ),
    ),
    replyWithNotice(
      turn.event,
      { kind: 'cityside', about: { show: 'publish', consultation, what: 'decider' } },
      answerSamplesMax + 1,
    ),
  )
}

function read(draft: DeciderDraft, words: string, turn: Turn): Move<DeciderDraft> {
  if (draft.doing === 'answers') return answered(draft, words.trim(), turn)
  const found = questionsRead(words)
  if (!found || found.words.length > wordsCharactersMax)
    return slip(
      turn,
      say(draft.doing === 'aside' ? 'questions-aside-slip' : 'questions-slip', { max: wordsCharactersMax }),
    )
  const { consultation, language } = draft
  const { questions } = found
  const aside = draft.doing === 'aside'
  const act: CityAct = {
    act: 'decider.gathered',
    consultation,
    questions,
    words: inOne(found.words, language),
    ...(aside && { aside: inOne(found.words, language) }),
  }
  const { doing: _, ...rest } = draft
  return { as: 'kept', draft: rest, answer: submitAct(turn, act) }
}

function answered(draft: DeciderDraft, words: string, turn: Turn): Move<DeciderDraft> {
  const next = nextQuestion(draft, turn)
  if (!next) return { as: 'draft', draft }
  if (words === '') return slip(turn, say('slip-no-words'))
  if (!hasWord(words)) return slip(turn, say('refused-wordless'))
  const over = words.length - answerCharactersMax
  if (over > 0) return slip(turn, say('draft-too-long', { max: answerCharactersMax, over }))
  return { as: 'draft', draft: { ...draft, answers: [...draft.answers, { question: next.question.id, words }] } }
}

/** Answers begin when no more can come in and every question was read. */
function beginAnswers(draft: DeciderDraft, turn: Turn): Move<DeciderDraft> {
  const matter = matterOf(turn.state)
  const board = matter?.board
  if (!matter || !board) return slip(turn, say('draft-gone'))
  if (matter.running.stage.at === 'open') return slip(turn, say('questions-still-open'))
  const left = ungathered(board)
  if (left.length > 0)
    return slip(turn, say('questions-left', { numbers: left.map(({ number }) => number).join(', ') }))
  return { as: 'draft', draft: { ...draft, doing: 'answers' } }
}

/** The last answer is written anew; without one, what was put together last is taken back. */
function stepBack(draft: DeciderDraft, turn: Turn): Move<DeciderDraft> {
  const { doing, ...rest } = draft
  if (doing === undefined) return { as: 'answer', answer: undo(draft, turn) }
  if (doing === 'answers' && draft.answers.length > 0)
    return { as: 'draft', draft: { ...draft, answers: draft.answers.slice(0, -1) } }
  return { as: 'draft', draft: rest }
}

function undo({ consultation }: DeciderDraft, turn: Turn): Decision {
  return submitAct(turn, { act: 'decider.undone', consultation })
}

function nextQuestion(
  { answers }: DeciderDraft,
  { state }: Turn,
): { readonly question: RankedQuestion; readonly number: number; readonly of: number } | undefined {
  const matter = matterOf(state)
  const all = matter?.board ? toAnswer(matter.board, matter.running.consultation.deciderQuestions?.answersMin ?? 0) : []
  const question = all.find(({ id }) => !answers.some((each) => each.question === id))
  return question && { question, number: all.indexOf(question) + 1, of: all.length }
}

/** Those with most support, as many as were promised. */
function toAnswer(board: DeciderBoard, answersMin: number): readonly RankedQuestion[] {
  return ranked(board).slice(0, answersMin)
}

function actOf(draft: DeciderDraft): CityAct {
  return { act: 'decider.answered', consultation: draft.consultation, answers: answersOf(draft) }
}

function answersOf({ answers, language }: DeciderDraft) {
  return answers.map(({ question, words }) => ({ question, words: inOne(words, language) }))
}

function slip(turn: Turn, block: Block): Move<DeciderDraft> {
  return { as: 'answer', answer: reply(turn.event, { blocks: [block], buttons: questionsButtons() }) }
}
