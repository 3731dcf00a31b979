import type { AnswerValue } from '../answer.ts'
import type { Localized } from '../language.ts'
import { say, text } from '../message.ts'
import type { AnsweredPhoto } from '../photo.ts'
import type { Asked, Question } from '../question.ts'
import type { QuestionTally } from '../tally.ts'
import type { ChoiceQuestion } from './choice.ts'
import type { ChoicesQuestion } from './choices.ts'
import { answering, firstIn, type Kind, slipping } from './kind.ts'
import { othersIn } from './other.ts'
import { answerIn, photoFaults, photosIn, photosMaxOf, type StatementQuestion, wordsAndPictures } from './pictures.ts'

/** A question that people answer in their own words. */
export interface OpenQuestion<Words = Localized> extends Asked<Words> {
  readonly kind: 'open'
  readonly statementsMax: number
  /** What is written travels, once a person has read it: others say whether they agree. */
  readonly react?: true | undefined
  /** Pictures may come along with the words. */
  readonly photos?: true | undefined
  /** So many at most; the usual number where only `photos` is set. */
  readonly photosMax?: number | undefined
}

/** What was written, message by message, and the pictures that came along. */
export interface OpenValue {
  readonly kind: 'open'
  readonly statements: readonly string[]
  readonly photos?: readonly AnsweredPhoto[]
}

/** Where a consultation does not say how many messages one person may write. */
export const statementsMaxDefault = 5
/** More messages to one question than this is a letter, not an answer. */
const statementsMost = 20

/** Whether it is said beside the question that words which a person has read may stand on the city's public page, too. */
export function mayStandInPublic(question: Question): boolean {
  return question.kind === 'open' && question.react === true && photosMaxOf(question) === 0
}

/** In their own words: as many messages as the question takes. */
export const open: Kind<'open'> = {
  taps: 'never',
  options: () => [],
  howTo: (question) => {
    const max = photosMaxOf(question)
    if (mayStandInPublic(question)) return text('how-open-travels')
    return max === 0 ? text('how-open-shown') : text('how-open-photos', { max })
  },
  choosing: () => ({ soFar: [], buttons: [] }),
  tapped: () => slipping(say('button-unknown')),
  read: (_, words, reader) => {
    const statement = reader.statement(words)
    return statement === undefined ? slipping(say('slip-open')) : answering({ kind: 'open', statements: [statement] })
  },
  spotted: () => undefined,
  fields: (question, id, said) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'text',
      long: true,
      hint: text(photosMaxOf(question) === 0 ? 'how-open' : 'how-open-photos-form'),
      ...(said && { value: inOneText(said) }),
    },
  ],
  filled: (_, { id, fields, reader }, said) => {
    const first = firstIn(fields, id)
    const statement = first === '' ? undefined : reader.statement(first)
    if (statement === undefined || (said && inOneText(said) === statement)) return undefined
    return { ...answerIn({ kind: 'open' }, [statement], said?.photos), kind: 'open' }
  },

  named: false,
  selected: () => [],
  ownWords: (_, value) => wordsAndPictures(value),
  concerned: () => [],
  repeated: () => [],

  items: () => [],
  itemsIn: () => [],
  released: () => ({ told: {}, parts: [] }),
  shown: () => ({ lines: [] }),
  // How many messages there were says nothing; what was written does, and that is shown.
  summary: (_, { people }) => [
    people === undefined
      ? say('counts-too-few')
      : say(people.atLeast ? 'count-statements-least' : 'count-statements', { people: people.people }),
  ],
  columns: () => [{ cell: ({ statements, photos = [] }) => [...statements, ...photos.map(({ id }) => id)].join('\n') }],

  signs: [],
  faults: ({ statementsMax = 1, photosMax }) => [
    ...(statementsMax <= statementsMost
      ? []
      : [{ at: ['statementsMax'], text: text('file-statements-many', { max: statementsMost }) }]),
    ...photoFaults(photosMax),
  ],
  withWords: (question, change) => ({
    kind: 'open',
    id: question.id,
    text: change(question.text),
    statementsMax: question.statementsMax,
    ...(question.react && { react: question.react }),
    ...(question.photos && { photos: question.photos }),
    ...(question.photosMax !== undefined && { photosMax: question.photosMax }),
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: [],
  choicesMax: 0,
  told: (asked) => ({ ...asked, kind: 'open', statementsMax: statementsMaxDefault }),
}

/** Whether words are an answer to it: then there are statements to number, to quote and to gather into themes. */
export function takesStatements(question: Question): question is StatementQuestion {
  return question.kind === 'open' || question.kind === 'photo'
}

/** Whether something said to it is a statement: words that answer it, or words beside its choices. */
export function bearsStatements(question: Question): boolean {
  return takesStatements(question) || takesOther(question)
}

/** Whether it offers choices and takes words as well. */
export function takesOther(question: Question): question is OtherQuestion {
  return (question.kind === 'choice' || question.kind === 'choices') && question.other !== undefined
}

/** How many people wrote something to it: beside choices few do. */
export function writersOf(question: Question, counts: QuestionTally): number {
  return takesOther(question) ? othersIn(counts) : counts.answered
}

/** A question with choices that can be answered in words as well. */
export type OtherQuestion = ChoiceQuestion | ChoicesQuestion

/** How many statements one person may make: with a picture each, as many as there may be pictures. */
export function statementsMaxOf(question: StatementQuestion): number {
  return question.kind === 'open' ? question.statementsMax : Math.max(statementsMaxDefault, question.photosMax)
}

/** What a person wrote in an answer; nothing where they tapped. */
export function statementsIn(value: AnswerValue | undefined): readonly string[] {
  return value !== undefined && 'statements' in value ? (value.statements ?? []) : []
}

/**
 * The answer with every word of the person's gone and every picture, and as many statements as before; undefined where
 * there are none.
 */
export function withoutWords(value: AnswerValue): AnswerValue | undefined {
  if ((value.kind === 'choice' || value.kind === 'choices') && value.statements)
    return { ...value, statements: value.statements.map(() => '') }
  if (value.kind !== 'open' && value.kind !== 'photo') return undefined
  return answerIn(
    value,
    value.statements.map(() => ''),
  )
}

/** The answer with every word of the person's as it is to be shown, below pictures and beside choices too. */
export function wordsAs(value: AnswerValue, shown: (words: string) => string): AnswerValue {
  if ((value.kind === 'choice' || value.kind === 'choices') && value.statements)
    return { ...value, statements: value.statements.map(shown) }
  if (value.kind !== 'open' && value.kind !== 'photo') return value
  const photos = photosIn(value).map(({ id, caption }) => ({
    id,
    ...(caption !== undefined && { caption: shown(caption) }),
  }))
  return answerIn(value, value.statements.map(shown), photos)
}

function inOneText({ statements }: OpenValue): string {
  return statements.join('\n\n')
}
