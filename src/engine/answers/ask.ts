import type { Answer, AnswerValue } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Block, Button, Form } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { takesOther, takesStatements } from '../../domain/questions/open.ts'
import { takesReactions } from '../../domain/reactions/question.ts'
import type { Surface } from '../../domain/surface.ts'
import { behalfButton } from '../behalf/buttons.ts'
import { moreButton } from '../reactions/buttons.ts'

/** The words and buttons of one question, as the next thing to do. */
export interface Asked {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
}

/**
 * Asks one question; with `before` it shows what the person has said so far, `inPlace` where that happens in the message
 * they tap. Skip and stop are always there.
 */
export function ask(consultation: Consultation, index: number, before?: AnswerValue, inPlace = true): Asked {
  const { soFar, buttons } = choosing(consultation, index, before, inPlace)
  return {
    blocks: [...questionBlocks(consultation, index), ...soFar],
    buttons: [...buttons, ...behalf(consultation, index), ...wayOut(consultation, index)],
  }
}

/** The question itself and, where it helps, how to answer it. */
export function questionBlocks(consultation: Consultation, index: number): readonly Block[] {
  const question = questionAt(consultation, index)
  const howTo = kindOf(question).howTo(question)
  const several = consultation.questions.length > 1
  const place: readonly Block[] = several
    ? [{ style: 'note', words: text('question-place', { number: index + 1, of: consultation.questions.length }) }]
    : []
  return [
    ...place,
    { style: 'plain', words: { city: question.text } },
    ...(howTo ? [{ style: 'note', words: howTo } as const] : []),
  ]
}

/** What can be tapped as an answer; where several taps make one, "done" goes on. */
export function choiceButtons(consultation: Consultation, index: number, before?: AnswerValue): readonly Button[] {
  return choosing(consultation, index, before, true).buttons
}

function choosing(
  consultation: Consultation,
  index: number,
  before: AnswerValue | undefined,
  inPlace: boolean,
): { readonly soFar: readonly Block[]; readonly buttons: readonly Button[] } {
  const question = questionAt(consultation, index)
  const kind = kindOf(question)
  const about = { consultation: consultation.code, question: index }
  const { soFar, buttons } = kind.choosing(question, givenTo(question, before), inPlace)
  const taps = buttons.map(
    ({ position, label }): Button => ({
      label,
      action: { do: kind.taps === 'once' ? 'answer' : 'toggle', ...about, choice: position },
    }),
  )
  const other: readonly Button[] =
    takesOther(question) && question.other
      ? [{ label: { city: question.other }, action: { do: 'write', ...about } }]
      : []
  const done: Button = { label: text('button-done'), action: { do: 'finish', ...about }, style: 'primary' }
  const mayStop = kind.taps === 'often' && before !== undefined && saysSomething(before)
  const react: readonly Button[] =
    question.kind === 'agree'
      ? [moreButton(consultation, index, 'button-react-first')]
      : question.kind === 'ballot'
        ? [moreButton(consultation, index, 'button-ballot-first')]
        : takesReactions(question)
          ? [moreButton(consultation, index, 'button-react-others')]
          : []
  return { soFar, buttons: [...taps, ...react, ...other, ...(mayStop ? [done] : [])] }
}

/** The whole consultation as one form, for channels that open forms; undefined where it does not fit. */
export function formOf(
  consultation: Consultation,
  answers: readonly Answer[],
  surface: Pick<Surface, 'forms' | 'formFieldsMax'>,
): Form | undefined {
  if (!surface.forms) return undefined
  const asked = consultation.questions.map((question, index) =>
    kindOf(question).fields(question, fieldId(index), givenTo(question, saidTo(answers, question.id))),
  )
  const fields = asked.flatMap((each) => each ?? [])
  if (asked.includes(undefined) || fields.length > surface.formFieldsMax) return undefined
  return {
    title: { city: consultation.title },
    submit: text('button-send'),
    action: { do: 'form', form: 'answers', subject: consultation.code },
    fields,
  }
}

/** What the fields of a question are called in a form, or how their names begin. */
export function fieldId(index: number): string {
  return `q${index}`
}

/** Throws when there is no such question: the caller has checked. */
export function questionAt(consultation: Consultation, index: number): Question {
  const question = consultation.questions[index]
  if (!question) throw new Error(`The consultation ${consultation.id} has no question ${index}.`)
  return question
}

/** What the citizen said to this question; undefined where they neither answered nor skipped it. */
export function saidTo(answers: readonly Answer[], questionId: string): AnswerValue | undefined {
  return answers.find((answer) => answer.question === questionId)?.value
}

/** People who write in their own words may write for one who cannot. */
function behalf(consultation: Consultation, index: number): readonly Button[] {
  return takesStatements(questionAt(consultation, index)) ? [behalfButton(consultation)] : []
}

/** Skip, why and stop: no question is a trap. */
function wayOut(consultation: Consultation, index: number): readonly Button[] {
  return [
    { label: text('button-skip'), action: { do: 'skip', consultation: consultation.code, question: index } },
    { label: text('button-why'), action: { do: 'why', consultation: consultation.code } },
    { label: text('button-stop'), action: { do: 'stop' } },
  ]
}

/** One line that says hello from a program, for people who answer before they ever met Ekko. */
export function introduction(): Block {
  return { ...say('introduction-short'), style: 'note' }
}
