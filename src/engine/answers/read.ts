import type { AnswerValue } from '../../domain/answer.ts'
import { statementCharactersMax } from '../../domain/answer.ts'
import type { City } from '../../domain/city.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { placesOn } from '../../domain/map/places.ts'
import type { Question } from '../../domain/question.ts'
import type { Option, Reader } from '../../domain/questions/kind.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { wordsOf } from '../../domain/stem.ts'
import { isAlike } from '../../domain/understood/alike.ts'
import { foldLabel } from '../../domain/understood/fold.ts'
import { isOneOf, meant, waysToTake } from '../../domain/understood/match.ts'
import { joinedPartsIn, numberIn, partsIn, stepIn } from '../../domain/understood/numbers.ts'
import { type Choosing, choosingIn, insteadIn, livesIn } from '../../domain/understood/sentences.ts'
import { isMarkAlone, isSignAlone } from '../../domain/understood/sign.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { isUnknownCommand } from '../conversation/commands.ts'

/** Understands what people write, in the words of their language, for whatever a question looks for in it. */
export function readerIn(understood: Understood, { map }: Pick<City, 'map'> = {}): Reader {
  return {
    ...(map && { places: placesOn(map, understood) }),
    step: (words, to) => stepIn(words, to, understood),
    option: (options, words) => readOption(options, words, understood),
    listed: (options, words) => readList(words, options, understood),
    parts: (words) => partsIn(words, understood),
    statement: (words) => (isUnknownCommand(words, understood) ? undefined : readStatement(words)),
    otherwise: (words) => readOtherwise(words, understood),
  }
}

/**
 * Reads what a person typed as an answer to a question: a number, a label in any language, several of them, or a statement.
 * Undefined when it is none: the caller asks again.
 */
export function readAnswer(question: Question, text: string, understood: Understood): AnswerValue | undefined {
  const read = kindOf(question).read(question, text, readerIn(understood))
  return read.as === 'answer' ? read.value : undefined
}

/** Words as they can be kept: undefined when none are left but a sign, or far too many. */
export function readStatement(text: string): string | undefined {
  const statement = text.trim()
  return isWordless(statement) || isSignAlone(statement) || statement.length > statementCharactersMax
    ? undefined
    : statement
}

/** Words that say something of their own: not a question, a yes, a no, a kindness, or that they do not know. */
function readOtherwise(text: string, understood: Understood): string | undefined {
  const named = insteadIn(text, understood.sentences)
  if (named !== undefined)
    return isMarkAlone(named) || meant(understood.yesNo, named, understood) !== undefined
      ? undefined
      : readStatement(named)
  const said = text.trim()
  if (/[?？؟]$/.test(said) || isUnknownCommand(said, understood) || !isOwnWords(said, understood)) return undefined
  return readStatement(said)
}

/** Whether words are more than a sign, a sigh, a yes, a no, a kindness, or that they do not know. */
export function isOwnWords(text: string, understood: Understood): boolean {
  if ((text.match(/\p{L}/gu) ?? []).length < ownLettersMin) return false
  const tables = [understood.yesNo, understood.goingOn, understood.smallTalk, understood.commands]
  return (
    tables.every((table) => meant<unknown>(table, text, understood) === undefined) &&
    !isOneOf(understood.places.unknown, text, understood)
  )
}

/** Fewer letters say nothing: "hmm", "øh". */
const ownLettersMin = 4

/** The same event, with words that every database and every screen can hold: no NUL, no half of a letter. */
export function legible(event: ContactEvent): ContactEvent {
  switch (event.kind) {
    case 'message.received':
    case 'message.edited':
      return { ...event, text: legibleText(event.text) }
    case 'conversation.started':
      return event.words === undefined ? event : { ...event, words: legibleText(event.words) }
    case 'attachment.read':
      return event.read.purpose === 'hear'
        ? { ...event, read: { ...event.read, words: legibleText(event.read.words) } }
        : event
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
  // Some letters and signs are only room: the fillers of Hangul, and the Braille pattern without a dot.
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''))
}

/** Something that people can call by its label. */
type Called = Pick<Option, 'id' | 'label'>

/** The option that a text calls by its label in any language, with politeness around it at most. */
export function optionCalled(options: readonly Called[], text: string, understood: Understood): Called | undefined {
  for (const way of waysToTake(text, understood)) {
    const alike = options.filter((option) => labelsOf(option).some((label) => foldLabel(label) === way))
    if (alike.length > 0)
      return alike.find((option) => labelsOf(option).some((label) => isSame(label, text))) ?? alike[0]
  }
  return undefined
}

function readOption(options: readonly Called[], text: string, understood: Understood): Called | undefined {
  const called = optionCalled(options, text, understood)
  if (called) return called
  const number = numberIn(text, understood)
  if (number !== undefined) return options[number - 1]
  const ways = waysToTake(text, understood)
  const starting = options.filter((option) =>
    labelsOf(option).some((label) => ways.some((way) => foldLabel(label).startsWith(`${way} `))),
  )
  const [only, ...others] = starting
  if (only && others.length === 0) return only
  return optionAgreedTo(options, text, understood) ?? optionWithin(options, text, understood)
}

/** The one option that words name among others that only stand around it: "flere træer, tak", "træ", "mest bænk". */
function optionWithin(options: readonly Called[], text: string, understood: Understood): Called | undefined {
  const { sentences } = understood
  const readings = choosingIn(text, sentences)
  const number = plainMarks.test(text) ? numberAmong(readings, understood) : undefined
  if (number !== undefined) return options[number - 1]
  const lived = livesIn(text, sentences).map(wordsOf)
  const [option, ...others] = options.filter(({ label }) =>
    Object.entries(label).some(([language, words]) => {
      const named = wordsOf(words)
      const said = readings.filter((each) => each.language === language).map((each) => each.words)
      return [...said, ...lived].some((each) =>
        each.every((word) => named.some((name) => isAlike(word, name, language))),
      )
    }),
  )
  return others.length === 0 ? option : undefined
}

/** Marks that leave a number what it is: a minus or a percent sign does not. */
const plainMarks = /^[\p{L}\p{M}\p{N}\s.,!#()]*$/u

/** The number that other words only stand around: "jeg vælger nr. 2". */
function numberAmong(readings: readonly Choosing[], understood: Understood): number | undefined {
  const [number, ...others] = readings
    .filter(({ bare }) => !bare)
    .map(({ words }) => numberIn(words.join(' '), understood))
    .filter((each) => each !== undefined)
  return others.every((each) => each === number) ? number : undefined
}

/** The one option whose label is a yes, where a yes is said in other words than the label's; and so for a no. */
function optionAgreedTo(options: readonly Called[], text: string, understood: Understood): Called | undefined {
  const given = meant(understood.yesNo, text, understood)
  if (given === undefined) return undefined
  const [option, ...others] = options.filter((each) =>
    labelsOf(each).some((label) => understood.yesNo.get(foldLabel(label)) === given),
  )
  return others.length === 0 ? option : undefined
}

/** A label may have an "and" of its own: only what names no option is taken apart. */
function readList(text: string, options: readonly Called[], understood: Understood): readonly (Called | undefined)[] {
  const whole = readOption(options, text, understood)
  if (whole) return [whole]
  return partsIn(text, understood).flatMap((part) => {
    const option = readOption(options, part, understood)
    const joined = option ? [part] : joinedPartsIn(part, understood)
    return joined.length < 2 ? [option] : joined.map((each) => readOption(options, each, understood))
  })
}

function labelsOf({ label }: Called): readonly string[] {
  return Object.values(label)
}

/** Letter by letter, for labels that differ in an accent alone. */
function isSame(label: string, text: string): boolean {
  return label.normalize('NFC').toLowerCase() === text.normalize('NFC').trim().toLowerCase()
}
