import type { AnswerValue } from '../answer.ts'
import type { Localized } from '../language.ts'
import { say, text } from '../message.ts'
import type { Asked, Question } from '../question.ts'
import { smallCellMin } from '../tally.ts'
import { answering, firstIn, type Kind, slipping } from './kind.ts'

/** A question that people answer in their own words. */
export interface OpenQuestion<Words = Localized> extends Asked<Words> {
  readonly kind: 'open'
  readonly statementsMax: number
}

/** What was written, message by message. */
export interface OpenValue {
  readonly kind: 'open'
  readonly statements: readonly string[]
}

/** Where a consultation does not say how many messages one person may write. */
export const statementsMaxDefault = 5
/** More messages to one question than this is a letter, not an answer. */
export const statementsMost = 20

/** In their own words: as many messages as the question takes. */
export const open: Kind<'open'> = {
  taps: 'never',
  options: () => [],
  howTo: () => text('how-open-shown'),
  choosing: () => ({ soFar: [], buttons: [] }),
  tapped: () => slipping(say('button-unknown')),
  read: (_, words, reader) => {
    const statement = reader.statement(words)
    return statement === undefined ? slipping(say('slip-open')) : answering(answerOf([statement]))
  },
  spotted: () => undefined,
  fields: (question, id, said) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'text',
      long: true,
      hint: text('how-open'),
      ...(said && { value: inOneText(said) }),
    },
  ],
  filled: (_, { id, fields, reader }, said) => {
    const first = firstIn(fields, id)
    const statement = first === '' ? undefined : reader.statement(first)
    return statement === undefined || (said && inOneText(said) === statement) ? undefined : answerOf([statement])
  },

  named: false,
  selected: () => [],
  ownWords: (_, value) => value.statements.map((statement) => ({ style: 'quote', words: { own: statement } })),
  concerned: () => [],
  repeated: () => [],

  items: () => [],
  itemsIn: () => [],
  shown: () => ({ lines: [] }),
  // How many messages there were says nothing; what was written does, and that is shown.
  summary: (_, { answered }) => [
    answered < smallCellMin ? say('counts-too-few') : say('count-statements', { people: answered }),
  ],
  columns: () => [{ cell: (value) => value.statements.join('\n') }],

  signs: [],
  faults: ({ statementsMax = 1 }) =>
    statementsMax <= statementsMost
      ? []
      : [{ at: ['statementsMax'], text: text('file-statements-many', { max: statementsMost }) }],
  withWords: (question, change) => ({
    kind: 'open',
    id: question.id,
    text: change(question.text),
    statementsMax: question.statementsMax,
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: [],
  choicesMax: 0,
  told: (asked) => ({ ...asked, kind: 'open', statementsMax: statementsMaxDefault }),
}

/** Whether people answer it in their own words: then there are statements to number, to quote and to gather into themes. */
export function takesStatements(question: Question): question is OpenQuestion {
  return question.kind === 'open'
}

/** What a person wrote in an answer; nothing where they tapped. */
export function statementsIn(value: AnswerValue | undefined): readonly string[] {
  return value?.kind === 'open' ? value.statements : []
}

/** The answer with every word of the person's gone, and as many statements as before; undefined where there are none. */
export function withoutWords(value: AnswerValue): AnswerValue | undefined {
  return value.kind === 'open' ? answerOf(value.statements.map(() => '')) : undefined
}

function inOneText({ statements }: OpenValue): string {
  return statements.join('\n\n')
}

function answerOf(statements: readonly string[]): OpenValue {
  return { kind: 'open', statements }
}
