import { type Answer, type AnswerValue, type Sources, saysSomething } from '../../../domain/answer.ts'
import { statementsIn } from '../../../domain/questions/open.ts'
import { answerIn, photosIn } from '../../../domain/questions/pictures.ts'
import type { Part } from '../../records/involvements.ts'

/** One question as two people said it, and what they say together. */
export interface JoinedAnswer {
  readonly question: string
  readonly older: Answer | undefined
  readonly newer: Answer | undefined
  readonly joined: Answer
  /** What the older part wrote is in it. */
  readonly keepsWords: boolean
}

/** Which of two parts was said later; the first where neither was. */
export function newestFirst(one: Part, other: Part): readonly [Part, Part] {
  return saidLast(other) > saidLast(one) ? [other, one] : [one, other]
}

function saidLast({ answers }: Part): number {
  return Math.max(0, ...answers.map(({ at }) => at))
}

/** Question by question what one person says who said both: every word of their own, and the latest choice. */
export function joinedAnswers(newer: Part, older: Part): readonly JoinedAnswer[] {
  const questions = new Set([...older.answers, ...newer.answers].map(({ question }) => question))
  return [...questions].map((question) => {
    const before = older.answers.find((each) => each.question === question)
    const after = newer.answers.find((each) => each.question === question)
    return { question, older: before, newer: after, ...joinedOf(before, after) }
  })
}

function joinedOf(older: Answer | undefined, newer: Answer | undefined): Pick<JoinedAnswer, 'joined' | 'keepsWords'> {
  if (!older || !newer) return { joined: (newer ?? older) as Answer, keepsWords: true }
  if (!saysSomething(older.value)) return { joined: newer, keepsWords: false }
  if (!saysSomething(newer.value)) return { joined: older, keepsWords: true }
  const value = wordsOfBoth(older.value, newer.value)
  if (!value) return { joined: newer, keepsWords: false }
  const sources = sourcesOfBoth(older, newer)
  const { consultation, question, at } = newer
  return { joined: { consultation, question, value, at, ...(sources && { sources }) }, keepsWords: true }
}

function wordsOfBoth(older: AnswerValue, newer: AnswerValue): AnswerValue | undefined {
  if (older.kind !== newer.kind || (newer.kind !== 'open' && newer.kind !== 'photo')) return undefined
  return answerIn(newer, [...statementsIn(older), ...newer.statements], [...photosIn(older), ...photosIn(newer)])
}

/** Lists of messages: for each statement in order, and then for each picture. */
function sourcesOfBoth(older: Answer, newer: Answer): Sources | undefined {
  const parts = [older, newer].map(({ value, sources }) => {
    const words = statementsIn(value).length
    const at = (index: number) => sources?.[index] ?? []
    return {
      words: statementsIn(value).map((_, index) => at(index)),
      pictures: photosIn(value).map((_, index) => at(words + index)),
    }
  })
  const all = [...parts.flatMap(({ words }) => words), ...parts.flatMap(({ pictures }) => pictures)]
  return all.some((each) => each.length > 0) ? all : undefined
}
