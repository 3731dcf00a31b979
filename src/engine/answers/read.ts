import type { AnswerValue } from '../../domain/answer.ts'
import { statementCharactersMax } from '../../domain/answer.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { Choice, Question } from '../../domain/question.ts'
import { plain } from '../conversation/commands.ts'

/**
 * Reads what a person typed as an answer to a question: a number, a label in any language, several of them, or a statement.
 * Undefined when it is none: the caller asks again.
 */
export function readAnswer(question: Question, text: string): AnswerValue | undefined {
  switch (question.kind) {
    case 'choice': {
      const choice = readChoice(question.choices, text)
      return choice && { kind: 'choice', choice: choice.id }
    }
    case 'choices':
      return readChoices(question.choices, question.choicesMax ?? question.choices.length, text)
    case 'scale': {
      const value = readNumber(text)
      const fits = value !== undefined && value >= question.from && value <= question.to
      return fits ? { kind: 'scale', value } : undefined
    }
    case 'open': {
      const statement = readStatement(text)
      return statement === undefined ? undefined : { kind: 'open', statements: [statement] }
    }
    default:
      return question satisfies never
  }
}

/** Words as they can be kept: undefined when none are left, or far too many. */
export function readStatement(text: string): string | undefined {
  const statement = text.trim()
  return isWordless(statement) || statement.length > statementCharactersMax ? undefined : statement
}

/** The same event, with words that every database and every screen can hold: no NUL, no half of a letter. */
export function legible(event: ContactEvent): ContactEvent {
  switch (event.kind) {
    case 'message.received':
      return { ...event, text: legibleText(event.text) }
    case 'form.submitted':
      return { ...event, fields: legibleFields(event.fields) }
    default:
      return event
  }
}

type Fields = Extract<ContactEvent, { readonly kind: 'form.submitted' }>['fields']

function legibleFields(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      id,
      typeof field === 'string' ? legibleText(field) : field.map(legibleText),
    ]),
  )
}

function legibleText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Whether a text has nothing to read: empty, blanks, invisible characters. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
}

function readChoice(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = plain(text)
  if (wanted === '') return undefined
  const labelled = choices.find((choice) => Object.values(choice.label).some((label) => plain(label) === wanted))
  if (labelled) return labelled
  const number = readNumber(text)
  if (number !== undefined) return choices[number - 1]
  const starting = choices.filter((choice) =>
    Object.values(choice.label).some((label) => plain(label).startsWith(`${wanted} `)),
  )
  return starting.length === 1 ? starting[0] : undefined
}

function readChoices(choices: readonly Choice[], choicesMax: number, text: string): AnswerValue | undefined {
  const whole = readChoice(choices, text)
  const read = whole ? [whole] : text.split(/[,;\n+&]|\bog\b|\band\b/iu).map((part) => readChoice(choices, part))
  const known = read.filter((choice) => choice !== undefined)
  if (known.length === 0 || known.length < read.length) return undefined
  const chosen = choices.filter((choice) => known.includes(choice))
  if (chosen.length > choicesMax) return undefined
  return { kind: 'choices', choices: chosen.map((choice) => choice.id) }
}

/** A bare whole number, `3`, `3.` or `#3`. */
function readNumber(text: string): number | undefined {
  const match = /^\s*#?(-?\d{1,4})[.)]?\s*$/.exec(text)
  return match ? Number(match[1]) : undefined
}
