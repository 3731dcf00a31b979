import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Stance, Theme } from '../../domain/outcome.ts'
import type { ChoiceId, Question } from '../../domain/question.ts'
import { everyWordOf, givenTo, kindOf, offersChoices } from '../../domain/questions/kinds.ts'
import { bearsStatements, writersOf } from '../../domain/questions/open.ts'
import { photosIn } from '../../domain/questions/pictures.ts'
import { wordsOf } from '../../domain/stem.ts'
import { nothingCounted, smallCellMin, type Tally } from '../../domain/tally.ts'
import type { Side, Split, Spoken, SpokenStatement, Voice, Voices } from '../../domain/voices.ts'
import { splitIn } from '../dilemmas.ts'
import { mostDifferent, mostTypical, wordSetOf } from './differ.ts'
import { couldRecognise, namesIn } from './recognisable.ts'

/** So many are read on a phone; with fewer than three no side would be more than an anecdote. */
const voicesMax = 5
/** Longer ones are letters, and shorter ones say nothing alone. */
const charactersMax = 280
const wordsMin = 3
/** The length that says something and is still read. */
const charactersIdeal = 90
/** What is held against one another; the rest of a long list is of a worse length. */
const candidatesMax = 150
/** A name that so many have used is a place's, and not a neighbour's. */
const usualMin = 3

/** What is looked at to choose. */
export interface VoicesGround {
  readonly consultation: Consultation
  readonly city: City
  readonly spoken: Spoken
  readonly tally: Tally
}

/**
 * Three to five real statements, the same for all who answered: each side and the small views among them, and none by which
 * its writer could be recognised. Where a question is split between two options, both with a reason. Chosen by the sides that a
 * moderator saw, else by what their writers chose, else by how their words differ; always the same ones.
 */
export function voicesOf(ground: VoicesGround): Voices {
  const quotable = quotableOf(ground)
  // In a tryout numbers stand round beside round alone.
  const split = ground.consultation.tryout ? [] : ground.consultation.questions
  const splits = split.flatMap((question) => splitOf(question, ground, quotable))
  const reasons = splits.flatMap(({ one, other }) => [one.reason, other.reason].filter((each) => each !== undefined))
  const sides = groupsBySide(quotable, ground.spoken.themes)
  const groups = sides.length > 1 ? sides : groupsByChoice(quotable, ground)
  const quoted = quotable.filter(({ number }) => reasons.some((reason) => reason.number === number))
  const chosen = chosenFrom(quotable, groups, quoted)
  return {
    by: sides.length > 1 ? 'sides' : groups.length > 1 ? 'choices' : 'words',
    voices: chosen.filter((each) => !quoted.includes(each)).map(voiceOf),
    splits,
  }
}

/** One of each respondent, the best length first; none where fewer than five wrote, and none that leads to a person. */
function quotableOf({ consultation, city, spoken, tally }: VoicesGround): readonly SpokenStatement[] {
  const open = consultation.questions
    .filter(bearsStatements)
    .filter((question) => writersOf(question, tally.questions[question.id] ?? nothingCounted) >= smallCellMin)
  const isKnown = knownNames(consultation, city, spoken)
  const distance = ({ text }: SpokenStatement) => Math.abs(text.length - charactersIdeal)
  const isCaption = captionsIn(spoken)
  const usable = spoken.statements
    .filter(({ question }) => open.some(({ id }) => id === question))
    .filter((statement) => !isCaption(statement))
    .filter(({ text }) => text.length <= charactersMax && wordsOf(text).length >= wordsMin)
    .filter(({ text }) => !couldRecognise(text, isKnown))
    .toSorted((one, other) => distance(one) - distance(other) || one.number - other.number)
  const seen = new Set<number>()
  return usable.filter(({ respondent }) => !seen.has(respondent) && seen.add(respondent)).slice(0, candidatesMax)
}

/** Words below a picture say little without it, and pictures are shown to the host alone. */
function captionsIn({ answers }: Spoken): (statement: SpokenStatement) => boolean {
  const known = new Set(
    answers.flatMap(({ respondent, value }) =>
      photosIn(value).flatMap(({ caption }) => (caption === undefined ? [] : [`${respondent} ${caption}`])),
    ),
  )
  return ({ respondent, text }) => known.has(`${respondent} ${text}`)
}

/** Names of the city, of its places and of what is asked about, and those that several respondents have used. */
function knownNames(consultation: Consultation, city: City, { statements }: Spoken): (name: string) => boolean {
  const { title, frame, questions } = consultation
  const ours = [
    ...[title, frame.why, frame.open, frame.settled, frame.decider, ...questions.flatMap(everyWordOf)],
    ...[city.name, city.sender, ...[...city.places, ...city.topics, ...city.departments].map(({ name }) => name)],
  ]
  const known = new Set(ours.flatMap((words) => Object.values(words)).flatMap(wordsOf))
  const writers = new Map<string, Set<number>>()
  for (const { text, respondent } of statements) {
    for (const name of namesIn(text)) writers.set(name, (writers.get(name) ?? new Set()).add(respondent))
  }
  return (name) => known.has(name) || (writers.get(name)?.size ?? 0) >= usualMin
}

type Group = readonly SpokenStatement[]

const stances: readonly (Stance | undefined)[] = ['for', 'against', undefined, 'asks', 'tells']

/** The sides that a moderator saw, those for and against first; nothing where no theme has a side. */
function groupsBySide(quotable: Group, themes: readonly Theme[]): readonly Group[] {
  if (!themes.some(({ stance }) => stance === 'for' || stance === 'against')) return []
  return nonEmpty(
    stances.map((stance) => {
      const numbers = new Set(themes.filter((theme) => theme.stance === stance).flatMap(({ statements }) => statements))
      return quotable.filter(({ number }) => numbers.has(number))
    }),
  )
}

/** Statements by what their writers chose in the first question that has choices, the largest group first. */
function groupsByChoice(quotable: Group, { consultation, spoken }: VoicesGround): readonly Group[] {
  const question = consultation.questions.find(offersChoices)
  if (!question) return []
  const chose = chosenIn(question, spoken)
  const groups = kindOf(question)
    .options(question)
    .map(({ id }) => quotable.filter(({ respondent }) => chose.get(respondent)?.includes(id)))
  return nonEmpty(groups.toSorted((one, other) => other.length - one.length))
}

function nonEmpty(groups: readonly Group[]): readonly Group[] {
  return groups.filter((group) => group.length > 0)
}

/** One of each group, the smallest among them where there are too many; then those that differ most, until there are five. */
function chosenFrom(quotable: Group, groups: readonly Group[], there: Group): Group {
  const sets = new Map(quotable.map((each) => [each, wordSetOf(each.text)]))
  const setOf = (each: SpokenStatement) => sets.get(each) ?? new Set<string>()
  const chosen = [...there]
  const few = groups.length <= voicesMax ? groups : [...groups.slice(0, voicesMax - 2), ...groups.slice(-2)]
  for (const group of few) {
    if (chosen.length >= voicesMax || group.some((each) => chosen.includes(each))) continue
    const next = chosen.length === 0 ? mostTypical(group, setOf) : mostDifferent(group, chosen, setOf)
    if (next) chosen.push(next)
  }
  while (chosen.length < Math.min(voicesMax, quotable.length)) {
    const left = quotable.filter((each) => !chosen.includes(each))
    const next = chosen.length === 0 ? mostTypical(left, setOf) : mostDifferent(left, chosen, setOf)
    if (!next) break
    chosen.push(next)
  }
  return chosen
}

/** Both sides of a split question, each with the reason that most of its writers could have given. */
function splitOf(question: Question, { tally, spoken }: VoicesGround, quotable: Group): readonly Split[] {
  const dilemma = splitIn(question, tally.questions[question.id] ?? nothingCounted)
  const options = kindOf(question).options(question)
  const [one, other] = dilemma ? [options[dilemma.one]?.id, options[dilemma.other]?.id] : []
  if (one === undefined || other === undefined) return []
  const chose = chosenIn(question, spoken)
  const near = (option: ChoiceId) => (kindOf(question).named ? [option] : stepsNear(option, { one, other }, options))
  const side = (option: ChoiceId, against: ChoiceId): Side => {
    const [ours, theirs] = [near(option), near(against)]
    const own = quotable.filter(({ respondent }) => {
      const said = chose.get(respondent) ?? []
      return said.some((each) => ours.includes(each)) && !said.some((each) => theirs.includes(each))
    })
    const reason = mostTypical(own, ({ text }) => wordSetOf(text))
    return { option, ...(reason && { reason: voiceOf(reason) }) }
  }
  return [{ question: question.id, one: side(one, other), other: side(other, one) }]
}

/** Of a scale, the steps on this side of the middle between its two humps. */
function stepsNear(
  option: ChoiceId,
  { one, other }: { readonly one: ChoiceId; readonly other: ChoiceId },
  options: readonly { readonly id: ChoiceId }[],
): readonly ChoiceId[] {
  const middle = (Number(one) + Number(other)) / 2
  const isLow = Number(option) < middle
  return options.map(({ id }) => id).filter((id) => Number(id) !== middle && Number(id) < middle === isLow)
}

/** What each respondent selected. */
function chosenIn(question: Question, { answers }: Spoken): ReadonlyMap<number, readonly ChoiceId[]> {
  return new Map(
    answers.flatMap(({ respondent, question: id, value }) => {
      const given = id === question.id ? givenTo(question, value) : undefined
      return given ? [[respondent, kindOf(given).selected(given)] as const] : []
    }),
  )
}

function voiceOf({ number, question, text }: SpokenStatement): Voice {
  return { number, question, text }
}
