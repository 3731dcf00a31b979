import type { Answer } from '../domain/answer.ts'
import type { Consultation } from '../domain/consultation.ts'
import { text } from '../domain/message.ts'
import type { Outcome } from '../domain/outcome.ts'
import { partsFor, thingsSaid } from '../engine/echo/things.ts'
import { renderText } from '../texts/render.ts'
import { byRespondent } from './by-respondent.ts'
import type { Cityside } from './cityside.ts'

/** One thing one respondent said, and whether a part of the decision takes it up. */
export interface AnsweredThing {
  readonly respondent: number
  /** Word for word where it was written; absent where it was tapped. */
  readonly words?: string
  readonly answered: boolean
}

/** Each choice, ranking and statement of each respondent, held against what was decided. */
export async function thingsAnswered(
  { store }: Pick<Cityside, 'store'>,
  consultation: Consultation,
  outcome: Pick<Outcome, 'parts' | 'themes'>,
): Promise<readonly AnsweredThing[]> {
  const { id } = consultation
  const [answers, statements] = await Promise.all([store.answersOf(id), store.statementsOf(id)])
  return byRespondent(answers, statements).flatMap(({ respondent, answered, written }) => {
    const given = answered.map(({ question, value, at }): Answer => ({ consultation: id, question, value, at }))
    return thingsSaid(consultation, given, written).map((thing) => ({
      respondent,
      ...(thing.kind === 'statement' && { words: thing.text }),
      answered: partsFor(thing, outcome).length > 0,
    }))
  })
}

/** How an echo says, in every language of the city, that the decision does not answer something. */
export function unansweredSentences(
  { city, texts }: Pick<Cityside, 'city' | 'texts'>,
  { host }: Consultation,
): readonly string[] {
  const sentences = [
    text('echo-unanswered', { host: host.name }),
    text('echo-unanswered-chosen', { host: host.name }),
    text('echo-unanswered-number', { host: host.name }),
    text('echo-unanswered-reacted'),
  ]
  return city.languages.flatMap((language) => sentences.map((sentence) => renderText(sentence, language, texts)))
}
