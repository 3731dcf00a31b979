import { type AnswerValue, saysSomething } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { type Block, say } from '../../domain/message.ts'
import { type OtherQuestion, statementsIn } from '../../domain/questions/open.ts'
import { insteadIn } from '../../domain/understood/sentences.ts'
import { isMarkAlone } from '../../domain/understood/sign.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { beforeRest, leftOutBlock, storable, storedBlocks } from '../safety/personal.ts'
import { acceptAnswer } from './answer.ts'
import { ask, questionAt, saidTo } from './ask.ts'
import { ownWords } from './own-words.ts'
import { readStatement } from './read.ts'
import { awaitAnswer } from './record.ts'

/** Words instead of a choice, or beside several, are an answer and a statement. What leads straight to a person is left out of them. */
export function takeOther(
  turn: Turn,
  { running, index }: Awaited,
  question: OtherQuestion,
  value: AnswerValue,
): Decision {
  const [written = ''] = statementsIn(value)
  const { words, leftOut } = storable(written)
  const told =
    leftOut.length === 0
      ? nothing
      : reply(
          turn.event,
          {
            blocks: [
              leftOut.every((kind) => kind === 'cpr') ? say('personal-cpr') : leftOutBlock(leftOut),
              ...storedBlocks(words === undefined ? [] : [words]),
            ],
          },
          beforeRest,
        )
  if (words === undefined) return told
  return together(
    told,
    acceptAnswer(turn, running, index, withWords(turn, running.consultation, question, value, words)),
  )
}

/** Asks for words of their own; where they have answered already, with what they said and what becomes of it. */
export function otherHow(question: OtherQuestion, said: AnswerValue | undefined): readonly Block[] {
  const asked: Block = { style: 'plain', words: { city: question.text } }
  if (!said || !saysSomething(said)) return [say('other-how'), asked]
  const how = question.kind === 'choice' ? 'other-how-instead' : 'other-how-more'
  return [asked, say('other-said'), ...ownWords(question, said), say(how)]
}

/** No words of their own after all: what they said stays, and where they have said nothing the choices are there again. */
export function leaveOther(turn: Turn, { running, index, misses }: Awaited): Decision {
  const { consultation } = running
  const said = saidTo(answersTo(turn.state, consultation), questionAt(consultation, index).id)
  const waits = awaitAnswer(turn, consultation, index, { misses })
  if (said && saysSomething(said)) return together(waits, reply(turn.event, { blocks: [say('other-stays')] }))
  const { blocks, buttons } = ask(consultation, index, said, turn.state.surface.edits)
  return together(waits, reply(turn.event, { blocks: [say('other-no'), ...blocks], buttons }))
}

/** What was written after "something else" was tapped: all of it, whatever else it could mean. A mark, a yes or a no alone names nothing. */
export function otherWritten(turn: Turn, question: OtherQuestion, words: string): AnswerValue | undefined {
  const written = readStatement(insteadIn(words, turn.state.understood.sentences) ?? words)
  if (written === undefined || isMarkAlone(written) || yesOrNo(written, turn.state.understood) !== undefined)
    return undefined
  return question.kind === 'choice'
    ? { kind: 'choice', statements: [written] }
    : { kind: 'choices', choices: [], statements: [written] }
}

/** Beside several choices, words add to what is ticked. */
function withWords(
  { state }: Turn,
  consultation: Consultation,
  question: OtherQuestion,
  value: AnswerValue,
  words: string,
): AnswerValue {
  if (value.kind !== 'choices') return { kind: 'choice', statements: [words] }
  const before = saidTo(answersTo(state, consultation), question.id)
  const ticked = before?.kind === 'choices' ? before.choices : []
  const earlier = statementsIn(before)
  return {
    kind: 'choices',
    choices: [...new Set([...ticked, ...value.choices])],
    statements: earlier.includes(words) ? earlier : [...earlier, words],
  }
}
