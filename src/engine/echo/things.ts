import type { Answer, Statement } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { Concern, Outcome, OutcomePart, Theme } from '../../domain/outcome.ts'
import type { ChoiceId, Question } from '../../domain/question.ts'
import type { Side } from '../../domain/questions/kind.ts'
import { type Given, givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { statementsIn } from '../../domain/questions/open.ts'
import { photosIn } from '../../domain/questions/pictures.ts'
import type { OwnTravel } from '../../domain/reactions/reading.ts'
import type { Vote } from '../../domain/reactions/vote.ts'
import type { OwnAmongGroups } from '../../domain/release/standpoint.ts'
import { saidBy } from '../../domain/shared-parts.ts'
import { saidTo } from '../answers/ask.ts'
import { oneSided, type Reacted, type ReactedStance, reactionThings, stanceOf } from './reacted.ts'

/** One thing that a citizen said: an option they chose or put first, or one statement. */
export type ThingSaid =
  | { readonly kind: 'option'; readonly question: Question; readonly given: Given; readonly option: ChoiceId }
  /** Without a number the statement no longer stands: no theme can point at it. */
  | {
      readonly kind: 'statement'
      readonly question: Question
      readonly text: string
      readonly number: number | undefined
      /** What became of it among others, where it could be shown to them. */
      readonly travel?: OwnTravel
      /** What they said to the one that was shown in its place. */
      readonly voted?: Vote
      /** In which groups most agree with it, and in which few do; of groups with a name alone. */
      readonly groups?: OwnAmongGroups
    }
  | Reacted
  /** Pictures with nothing written below them: no theme can be put on what was not said in words. */
  | { readonly kind: 'photos'; readonly question: Question; readonly count: number }

/** A part of a decision that takes something up, and the side that was taken with it; a number on a scale only tells, and who took none reads what was decided for all. */
export interface TakenUp {
  readonly part: OutcomePart
  readonly stance: ReactedStance
}

/** Everything a citizen said, one by one, in the order of the questions. A skip says nothing. */
export function thingsSaid(
  { questions }: Pick<Consultation, 'questions'>,
  answers: readonly Answer[],
  statements: readonly Pick<Statement, 'number' | 'text'>[],
): readonly ThingSaid[] {
  const left = [...statements]
  const numberOf = (words: string) => {
    const at = left.findIndex(({ text }) => text === words)
    return at < 0 ? undefined : left.splice(at, 1)[0]?.number
  }
  return questions.flatMap((question): readonly ThingSaid[] => {
    const reactions = reactionThings(question, answers)
    const given = givenTo(question, saidTo(answers, question.id))
    if (!given || !saysSomething(given)) return reactions
    return [
      ...kindOf(given)
        .selected(given)
        .map((option) => ({ kind: 'option', question, given, option }) as const),
      ...statementsIn(given)
        .filter((words) => words !== '')
        .map((words) => ({ kind: 'statement', question, text: words, number: numberOf(words) }) as const),
      ...photosAlone(question, given),
      ...reactions,
    ]
  })
}

/** Pictures with a caption are heard by it; the others are one thing, however many. */
function photosAlone(question: Question, given: Given): readonly ThingSaid[] {
  const count = photosIn(given).filter(({ caption }) => caption === undefined).length
  return count === 0 ? [] : [{ kind: 'photos', question, count }]
}

/**
 * The parts of a decision that take up this very thing: because they are about it, or because it changed something in them. What was
 * decided for all takes up nothing else.
 */
export function partsFor(thing: ThingSaid, { parts, themes }: Pick<Outcome, 'parts' | 'themes'>): readonly TakenUp[] {
  return parts.flatMap((part): readonly TakenUp[] => {
    if (!isAbout(part.concerns, thing, themes) && !isCredited(part, thing)) return []
    const { concerns } = part
    const theme = concerns.kind === 'theme' ? themes.find(({ id }) => id === concerns.theme) : undefined
    if (thing.kind === 'reaction') return [{ part, stance: stanceOf(thing.vote, theme) }]
    if (thing.kind !== 'option') return [{ part, stance: theme?.stance }]
    if (!kindOf(thing.question).named) return [{ part, stance: 'tells' }]
    const side = sideOf(thing)
    if (side === 'neither') return [{ part, stance: 'everyone' }]
    return [{ part: side === 'against' ? turned(part) : part, stance: side }]
  })
}

/** What each thing is answered with; of what others wrote, see `oneSided`. */
export function takenUp(
  things: readonly ThingSaid[],
  outcome: Pick<Outcome, 'parts' | 'themes'>,
): readonly { readonly thing: ThingSaid; readonly by: readonly TakenUp[] }[] {
  const taken = things.map((thing) => ({ thing, by: partsFor(thing, outcome) }))
  const side = oneSided(taken.flatMap(({ thing, by }) => (thing.kind === 'reaction' ? by : [])))
  return taken.map(({ thing, by }) => ({ thing, by: thing.kind === 'reaction' ? by.map(side) : by }))
}

/** The side that was taken about an option; undefined where to select it is all there is to say. */
export function sideOf({ given, option }: Extract<ThingSaid, { readonly kind: 'option' }>): Side | undefined {
  return kindOf(given).side?.(given, option)
}

/** A part from the side of those who are against what it is about: a yes to the others is a no to them. */
function turned(part: OutcomePart): OutcomePart {
  if (part.verdict === 'adopted') return { ...part, verdict: 'not-adopted' }
  return part.verdict === 'not-adopted' ? { ...part, verdict: 'adopted' } : part
}

/** Whether this very statement is named as one that changed something. */
export function isCredited({ credit }: OutcomePart, thing: ThingSaid): boolean {
  return thing.kind === 'statement' && thing.number !== undefined && (credit?.to.includes(thing.number) ?? false)
}

/** What was decided for all who answered, without what these things were just answered with. */
export function partsForEveryone(
  things: readonly ThingSaid[],
  outcome: Pick<Outcome, 'parts' | 'themes'>,
): readonly OutcomePart[] {
  const taken = things.flatMap((thing) => partsFor(thing, outcome))
  const told = new Set(taken.flatMap(({ part }) => [saidBy(part), saidBy(turned(part))]))
  return outcome.parts.filter((part) => part.concerns.kind === 'everyone' && !told.has(saidBy(part)))
}

/** Why the decision does not answer this thing, where it says so: for its theme or choice, else for all that is left over. */
export function unansweredBecause(
  thing: ThingSaid,
  { unanswered = [], themes }: Pick<Outcome, 'unanswered' | 'themes'>,
): Localized | undefined {
  const own = unanswered.find(({ concerns }) => isAbout(concerns, thing, themes))
  return (own ?? unanswered.find(({ concerns }) => concerns.kind === 'everyone'))?.why
}

/** Whether this thing was chosen as, or has the theme of, what is concerned. */
export function isAbout(concern: Concern, thing: ThingSaid, themes: readonly Theme[]): boolean {
  switch (concern.kind) {
    case 'everyone':
      return false
    case 'choice':
      return thing.kind === 'option' && thing.question.id === concern.question && thing.option === concern.choice
    case 'theme':
      return themesOf(thing, themes).some(({ id }) => id === concern.theme)
    default:
      return concern satisfies never
  }
}

/** The themes that a person gave this statement, or the one that was reacted to; a choice has none. */
export function themesOf(thing: ThingSaid, themes: readonly Theme[]): readonly Theme[] {
  if ((thing.kind !== 'statement' && thing.kind !== 'reaction') || thing.number === undefined) return []
  const { number } = thing
  return themes.filter(({ statements }) => statements.includes(number))
}
