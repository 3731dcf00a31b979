import type { AnswerValue } from '../../domain/answer.ts'
import { statementCharactersMax } from '../../domain/answer.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { Question } from '../../domain/question.ts'
import type { Option, Reader } from '../../domain/questions/kind.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { plain } from '../conversation/commands.ts'

/** Understands the words of people, for whatever a question looks for in them. */
export const reader: Reader = { number: readNumber, option: readOption, parts: partsOf, statement: readStatement }

/**
 * Reads what a person typed as an answer to a question: a number, a label in any language, several of them, or a statement.
 * Undefined when it is none: the caller asks again.
 */
export function readAnswer(question: Question, text: string): AnswerValue | undefined {
  const read = kindOf(question).read(question, text, reader)
  return read.as === 'answer' ? read.value : undefined
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

/** Nothing that anyone could read: empty, blanks, invisible characters. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
}

function readOption<Named extends Pick<Option, 'id' | 'label'>>(
  options: readonly Named[],
  text: string,
): Named | undefined {
  const wanted = plain(text)
  if (wanted === '') return undefined
  const labelled = options.find(({ label }) => Object.values(label).some((each) => plain(each) === wanted))
  if (labelled) return labelled
  const number = readNumber(text)
  if (number !== undefined) return options[number - 1]
  const starting = options.filter(({ label }) =>
    Object.values(label).some((each) => plain(each).startsWith(`${wanted} `)),
  )
  return starting.length === 1 ? starting[0] : undefined
}

function partsOf(text: string): readonly string[] {
  return text.split(/[,;\n+&]|\bog\b|\band\b/iu)
}

/** A bare whole number, `3`, `3.` or `#3`. */
function readNumber(text: string): number | undefined {
  const match = /^\s*#?(-?\d{1,4})[.)]?\s*$/.exec(text)
  return match ? Number(match[1]) : undefined
}
