import type { AnswerValue } from '../../domain/answer.ts'
import { statementCharactersMax } from '../../domain/answer.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { Choice, Question } from '../../domain/question.ts'
import { foldLabel } from '../../domain/understood/fold.ts'
import { waysToTake } from '../../domain/understood/match.ts'
import { joinedPartsIn, numberIn, partsIn, stepIn } from '../../domain/understood/numbers.ts'
import type { Understood } from '../../domain/understood/understood.ts'

/**
 * Reads what a person typed as an answer to a question: a number, a label in any language, several of them, or a statement.
 * Undefined when it is none: the caller asks again.
 */
export function readAnswer(question: Question, text: string, understood: Understood): AnswerValue | undefined {
  switch (question.kind) {
    case 'choice': {
      const choice = readChoice(question.choices, text, understood)
      return choice && { kind: 'choice', choice: choice.id }
    }
    case 'choices':
      return readChoices(question.choices, question.choicesMax ?? question.choices.length, text, understood)
    case 'scale': {
      const value = stepIn(text, question.to, understood)
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

/** The choice that a text calls by its label in any language, with politeness around it at most. */
export function choiceCalled(choices: readonly Choice[], text: string, understood: Understood): Choice | undefined {
  for (const way of waysToTake(text, understood)) {
    const alike = choices.filter((choice) => labelsOf(choice).some((label) => foldLabel(label) === way))
    if (alike.length > 0)
      return alike.find((choice) => labelsOf(choice).some((label) => isSame(label, text))) ?? alike[0]
  }
  return undefined
}

function readChoice(choices: readonly Choice[], text: string, understood: Understood): Choice | undefined {
  const called = choiceCalled(choices, text, understood)
  if (called) return called
  const number = numberIn(text, understood)
  if (number !== undefined) return choices[number - 1]
  const ways = waysToTake(text, understood)
  const starting = choices.filter((choice) =>
    labelsOf(choice).some((label) => ways.some((way) => foldLabel(label).startsWith(`${way} `))),
  )
  return starting.length === 1 ? starting[0] : undefined
}

function readChoices(
  choices: readonly Choice[],
  choicesMax: number,
  text: string,
  understood: Understood,
): AnswerValue | undefined {
  const read = readList(text, choices, understood)
  const known = read.filter((choice) => choice !== undefined)
  if (known.length === 0 || known.length < read.length) return undefined
  const chosen = choices.filter((choice) => known.includes(choice))
  if (chosen.length > choicesMax) return undefined
  return { kind: 'choices', choices: chosen.map((choice) => choice.id) }
}

/** A label may have an "and" of its own: only what names no choice is taken apart. */
function readList(text: string, choices: readonly Choice[], understood: Understood): readonly (Choice | undefined)[] {
  const whole = readChoice(choices, text, understood)
  if (whole) return [whole]
  return partsIn(text, understood).flatMap((part) => {
    const choice = readChoice(choices, part, understood)
    const joined = choice ? [part] : joinedPartsIn(part, understood)
    return joined.length < 2 ? [choice] : joined.map((each) => readChoice(choices, each, understood))
  })
}

function labelsOf({ label }: Choice): readonly string[] {
  return Object.values(label)
}

/** Letter by letter, for labels that differ in an accent alone. */
function isSame(label: string, text: string): boolean {
  return label.normalize('NFC').toLowerCase() === text.normalize('NFC').trim().toLowerCase()
}
