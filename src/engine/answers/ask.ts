import type { Answer, AnswerValue } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Block, Button, Field, Form, Words } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import type { Surface } from '../../domain/surface.ts'

/** The words and buttons of one question, as the next thing to do. */
export interface Asked {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
}

/** Asks one question; with `before` it shows what the person has ticked so far. Skip and stop are always there. */
export function ask(consultation: Consultation, index: number, before?: AnswerValue): Asked {
  const question = questionAt(consultation, index)
  return {
    blocks: questionBlocks(consultation, index),
    buttons: [...choiceButtons(consultation, index, question, before), ...wayOut(consultation, index)],
  }
}

/** The question itself and, where it helps, how to answer it. */
export function questionBlocks(consultation: Consultation, index: number): readonly Block[] {
  const question = questionAt(consultation, index)
  const several = consultation.questions.length > 1
  const place: readonly Block[] = several
    ? [{ style: 'note', words: text('question-place', { number: index + 1, of: consultation.questions.length }) }]
    : []
  return [...place, { style: 'plain', words: { city: question.text } }, ...howTo(question)]
}

/** The choices as buttons; those of a `choices` question toggle, and "done" goes on. */
export function choiceButtons(
  consultation: Consultation,
  index: number,
  question: Question = questionAt(consultation, index),
  before?: AnswerValue,
): readonly Button[] {
  const code = consultation.code
  switch (question.kind) {
    case 'choice':
      return question.choices.map((choice, position) => ({
        label: { city: choice.label },
        action: { do: 'answer', consultation: code, question: index, choice: position },
      }))
    case 'choices': {
      const ticked = before?.kind === 'choices' ? before.choices : []
      const toggles: readonly Button[] = question.choices.map((choice, position) => ({
        label: ticked.includes(choice.id) ? text('ticked', { label: { local: choice.label } }) : { city: choice.label },
        action: { do: 'toggle', consultation: code, question: index, choice: position },
      }))
      const done: Button = {
        label: text('button-done'),
        action: { do: 'finish', consultation: code, question: index },
        style: 'primary',
      }
      return ticked.length > 0 ? [...toggles, done] : toggles
    }
    case 'scale':
      return steps(question.from, question.to).map((value, position) => ({
        label: { own: String(value) },
        action: { do: 'answer', consultation: code, question: index, choice: position },
      }))
    case 'open':
      return []
    default:
      return question satisfies never
  }
}

/** The whole consultation as one form, for channels that open forms; undefined where it does not fit. */
export function formOf(consultation: Consultation, answers: readonly Answer[], surface: Surface): Form | undefined {
  if (!surface.forms || consultation.questions.length > surface.formFieldsMax) return undefined
  return {
    title: { city: consultation.title },
    submit: text('button-send'),
    action: { do: 'form', form: 'answers', subject: consultation.code },
    fields: consultation.questions.map((question, index) => fieldOf(question, index, saidTo(answers, question.id))),
  }
}

/** Which choice a scale's button at this position stands for. */
export function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
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

function howTo(question: Question): readonly Block[] {
  switch (question.kind) {
    case 'choice':
      return []
    case 'choices':
      return [
        {
          style: 'note',
          words: question.choicesMax ? text('how-choices-max', { max: question.choicesMax }) : text('how-choices'),
        },
      ]
    case 'scale':
      return [
        {
          style: 'note',
          words: text('how-scale', {
            from: question.from,
            to: question.to,
            low: { local: question.low },
            high: { local: question.high },
          }),
        },
      ]
    case 'open':
      return [{ style: 'note', words: text('how-open') }]
    default:
      return question satisfies never
  }
}

/** Skip, why and stop: no question is a trap. */
function wayOut(consultation: Consultation, index: number): readonly Button[] {
  return [
    { label: text('button-skip'), action: { do: 'skip', consultation: consultation.code, question: index } },
    { label: text('button-why'), action: { do: 'why', consultation: consultation.code } },
    { label: text('button-stop'), action: { do: 'stop' } },
  ]
}

function fieldOf(question: Question, index: number, before: AnswerValue | undefined): Field {
  const base = { id: `q${index}`, label: { city: question.text } as Words, required: false }
  switch (question.kind) {
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        options: question.choices.map((choice) => ({ id: choice.id, label: { city: choice.label } })),
      }
    case 'choices':
      return {
        ...base,
        kind: 'choices',
        options: question.choices.map((choice) => ({ id: choice.id, label: { city: choice.label } })),
        ...(question.choicesMax && { choicesMax: question.choicesMax }),
      }
    case 'scale':
      return {
        ...base,
        kind: 'choice',
        options: steps(question.from, question.to).map((value) => ({
          id: String(value),
          label: scaleLabel(question, value),
        })),
      }
    case 'open':
      return {
        ...base,
        kind: 'text',
        long: true,
        hint: text('how-open'),
        ...(before?.kind === 'open' && { value: before.statements.join('\n\n') }),
      }
    default:
      return question satisfies never
  }
}

function scaleLabel(question: Question & { kind: 'scale' }, value: number): Words {
  if (value === question.from) return text('scale-end', { value, meaning: { local: question.low } })
  if (value === question.to) return text('scale-end', { value, meaning: { local: question.high } })
  return { own: String(value) }
}

/** One line that says hello from a program, for people who answer before they ever met Ekko. */
export function introduction(): Block {
  return { ...say('introduction-short'), style: 'note' }
}
