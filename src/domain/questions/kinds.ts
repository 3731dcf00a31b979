import type { AnswerValue } from '../answer.ts'
import type { Localized } from '../language.ts'
import type { ChoiceId, Question } from '../question.ts'
import type { ReleasedQuestion } from '../release/released.ts'
import type { QuestionTally } from '../tally.ts'
import { type AgreeQuestion, type AgreeValue, agree } from './agree.ts'
import { type BallotQuestion, type BallotValue, ballot } from './ballot.ts'
import { type ChoiceQuestion, type ChoiceValue, choice } from './choice.ts'
import { type ChoicesQuestion, type ChoicesValue, choices } from './choices.ts'
import type { Kind, Option, Side } from './kind.ts'
import { type OpenQuestion, type OpenValue, open } from './open.ts'
import { type PhotoQuestion, type PhotoValue, photo } from './photo.ts'
import { type PlaceQuestion, type PlaceValue, place } from './place.ts'
import { type RankingQuestion, type RankingValue, ranking } from './ranking.ts'
import { type ScaleQuestion, type ScaleValue, scale } from './scale.ts'

/** The questions of every kind, in words of one language, of several, or as a file has them. */
export interface Questions<Words = Localized> {
  readonly choice: ChoiceQuestion<Words>
  readonly choices: ChoicesQuestion<Words>
  readonly scale: ScaleQuestion<Words>
  readonly ranking: RankingQuestion<Words>
  readonly place: PlaceQuestion<Words>
  readonly open: OpenQuestion<Words>
  readonly photo: PhotoQuestion<Words>
  readonly agree: AgreeQuestion<Words>
  readonly ballot: BallotQuestion<Words>
}

/** What is said to a question of each kind. */
export interface Values {
  readonly choice: ChoiceValue
  readonly choices: ChoicesValue
  readonly scale: ScaleValue
  readonly ranking: RankingValue
  readonly place: PlaceValue
  readonly open: OpenValue
  readonly photo: PhotoValue
  readonly agree: AgreeValue
  readonly ballot: BallotValue
}

/** What a kind is called in files and answers. */
export type KindName = keyof Questions
/** An answer that is not a skip. */
export type Given = Values[KindName]

/** The one place that knows which kinds there are. */
const kinds: { readonly [Name in KindName]: Kind<Name> } = {
  choice,
  choices,
  scale,
  ranking,
  place,
  open,
  photo,
  agree,
  ballot,
}

/** The names of all kinds, in the order in which people read them. */
export const kindNames = Object.keys(kinds) as readonly KindName[]

/** The kind of a question or an answer: whatever differs from kind to kind is asked of it. */
export function kindOf<Name extends KindName>({ kind }: { readonly kind: Name }): Kind<Name> {
  return kinds[kind]
}

/** What was said to this question, where something of its kind was. */
export function givenTo({ kind }: Question, value: AnswerValue | undefined): Given | undefined {
  return value !== undefined && value.kind !== 'skipped' && value.kind === kind ? value : undefined
}

/** The options that people can call by name, and that a part of an outcome can be about. */
export function namedOptions(question: Question): readonly Option[] {
  const kind = kindOf(question)
  return kind.named ? kind.options(question) : []
}

/** How many selected an option; of one with two sides, how many are on this side of it. */
export function peopleAt(question: Question, { choices }: QuestionTally, option: ChoiceId, side: Side = 'for'): number {
  return choices[kindOf(question).itemOf?.(option, side) ?? option] ?? 0
}

const sides: readonly Side[] = ['for', 'against', 'neither']

/** The same as far as it is told; undefined where it is not. */
export function peopleToldAt(
  question: Question,
  { counts }: ReleasedQuestion,
  option: ChoiceId,
  side: Side = 'for',
): number | undefined {
  return counts[kindOf(question).itemOf?.(option, side) ?? option]
}

/** Whether something may have been said to an option, on whichever side: what is not told can be anything. */
export function mayBeSaid(question: Question, told: ReleasedQuestion, option: ChoiceId): boolean {
  const asked = kindOf(question).side ? sides : (['for'] as const)
  return asked.some((side) => peopleToldAt(question, told, option, side) !== 0)
}

/** Whether anything was said to an option, on whichever side. */
export function isSaid(question: Question, counts: QuestionTally, option: ChoiceId): boolean {
  return sides.some((side) => peopleAt(question, counts, option, side) > 0)
}

/** Whether people choose among what the question offers: then they can be of two minds, and be told what the other half chose. */
export function offersChoices(question: Question): boolean {
  return kindOf(question).taps !== 'never'
}

/** Every text of a question, in the order in which it is read. */
export function everyWordOf(question: Question): readonly Localized[] {
  const found: Localized[] = []
  kindOf(question).withWords(question, (words) => {
    found.push(words)
    return words
  })
  return found
}
