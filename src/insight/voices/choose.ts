import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Stance, Theme } from '../../domain/outcome.ts'
import { couldIdentify } from '../../domain/personal/identifiable.ts'
import type { ChoiceId, Question } from '../../domain/question.ts'
import { givenTo, kindOf, offersChoices } from '../../domain/questions/kinds.ts'
import { bearsStatements, writersOf } from '../../domain/questions/open.ts'
import { photosIn } from '../../domain/questions/pictures.ts'
import { wordsOf } from '../../domain/stem.ts'
import { nothingCounted, smallCellMin, type Tally } from '../../domain/tally.ts'
import type { Spoken, SpokenStatement, Voices } from '../../domain/voices.ts'
import { mostDifferent, mostTypical, wordSetOf } from './differ.ts'
import { representing, votersByTheme } from './represent.ts'

/** Longer ones are letters, and shorter ones say nothing alone. */
const charactersMax = 280
const wordsMin = 3
/** The length that says something and is still read. */
const charactersIdeal = 90
/** What is held against one another; the rest of a long list is of a worse length. */
const candidatesMax = 150

/** What is looked at to choose. */
export interface VoicesGround<Each extends SpokenStatement = SpokenStatement> {
  readonly consultation: Consultation
  readonly city: City
  readonly spoken: Spoken<Each>
  readonly tally: Tally
}

/** One of each respondent, the best length first; none where fewer than five wrote, and none that leads to a person by a rule. */
export function quotableOf<Each extends SpokenStatement>({
  consultation,
  spoken,
  tally,
}: VoicesGround<Each>): readonly Each[] {
  const open = consultation.questions
    .filter(bearsStatements)
    .filter((question) => writersOf(question, tally.questions[question.id] ?? nothingCounted) >= smallCellMin)
  const distance = ({ text }: SpokenStatement) => Math.abs(text.length - charactersIdeal)
  const isCaption = captionsIn(spoken)
  const usable = spoken.statements
    .filter(({ question }) => open.some(({ id }) => id === question))
    .filter((statement) => !isCaption(statement))
    .filter(({ text }) => text.length <= charactersMax && wordsOf(text).length >= wordsMin)
    .filter(({ text, vouched }) => vouched || !couldIdentify(text))
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

const stances: readonly (Stance | undefined)[] = ['for', 'against', undefined, 'asks', 'tells']

/** What makes statements differ, and the groups that it makes of them. */
interface Groups<Each> {
  readonly by: 'sides' | 'choices' | 'words'
  readonly groups: readonly (readonly Each[])[]
}

/**
 * By who agrees with them, so that each group and the small views have theirs; where people do not react, by the sides that a moderator saw,
 * else by themes, else by what their writers chose, else by their words alone.
 */
export function chosenBy<Each extends SpokenStatement>(
  quotable: readonly Each[],
  ground: Pick<VoicesGround, 'consultation' | 'spoken'>,
  there: readonly Each[],
  most: number,
): { readonly by: Voices['by']; readonly chosen: readonly Each[] } {
  const { approvals = [], themes } = ground.spoken
  const how = { there, most, seed: ground.consultation.id }
  const agreed = representing(quotable, approvals, how)
  if (agreed) return { by: 'votes', chosen: agreed }
  const { by, groups } = groupsOf(quotable, ground)
  const themed = by === 'sides' ? undefined : representing(quotable, votersByTheme(themes), how)
  if (themed && isOfSeveral(themed, themes)) return { by: 'themes', chosen: themed }
  return { by, chosen: chosenFrom(quotable, groups, there, most) }
}

/** One theme alone says nothing of what is large and small. */
function isOfSeveral(chosen: readonly SpokenStatement[], themes: readonly Theme[]): boolean {
  return themes.filter(({ statements }) => chosen.some(({ number }) => statements.includes(number))).length > 1
}

/** By the sides that a moderator saw, else by what their writers chose, else by their words alone. */
function groupsOf<Each extends SpokenStatement>(
  quotable: readonly Each[],
  { consultation, spoken }: Pick<VoicesGround, 'consultation' | 'spoken'>,
): Groups<Each> {
  const sides = groupsBySide(quotable, spoken.themes)
  if (sides) return { by: 'sides', groups: sides }
  const groups = groupsByChoice(quotable, consultation, spoken)
  return { by: groups.length > 1 ? 'choices' : 'words', groups }
}

/** The sides that a moderator saw, those for and against first; nothing where only one of these two can be quoted. */
function groupsBySide<Each extends SpokenStatement>(
  quotable: readonly Each[],
  themes: readonly Theme[],
): readonly (readonly Each[])[] | undefined {
  const groups = stances.map((stance) => {
    const numbers = new Set(themes.filter((theme) => theme.stance === stance).flatMap(({ statements }) => statements))
    return quotable.filter(({ number }) => numbers.has(number))
  })
  return groups.slice(0, 2).every(({ length }) => length > 0) ? nonEmpty(groups) : undefined
}

/** Statements by what their writers chose in the first question that has choices, the largest group first. */
function groupsByChoice<Each extends SpokenStatement>(
  quotable: readonly Each[],
  consultation: Consultation,
  spoken: Spoken,
): readonly (readonly Each[])[] {
  const question = consultation.questions.find(offersChoices)
  if (!question) return []
  const chose = chosenIn(question, spoken)
  const groups = kindOf(question)
    .options(question)
    .map(({ id }) => quotable.filter(({ respondent }) => chose.get(respondent)?.includes(id)))
  return nonEmpty(groups.toSorted((one, other) => other.length - one.length))
}

function nonEmpty<Each>(groups: readonly (readonly Each[])[]): readonly (readonly Each[])[] {
  return groups.filter((group) => group.length > 0)
}

/** What each respondent selected. */
export function chosenIn(question: Question, { answers }: Spoken): ReadonlyMap<number, readonly ChoiceId[]> {
  return new Map(
    answers.flatMap(({ respondent, question: id, value }) => {
      const given = id === question.id ? givenTo(question, value) : undefined
      return given ? [[respondent, kindOf(given).selected(given)] as const] : []
    }),
  )
}

/** One of each group, the smallest among them where there are too many; then those that differ most, until there are so many. */
function chosenFrom<Each extends SpokenStatement>(
  quotable: readonly Each[],
  groups: readonly (readonly Each[])[],
  there: readonly Each[],
  most: number,
): readonly Each[] {
  const sets = new Map(quotable.map((each) => [each, wordSetOf(each.text)]))
  const setOf = (each: Each) => sets.get(each) ?? new Set<string>()
  const chosen = [...there]
  const few = groups.length <= most ? groups : [...groups.slice(0, most - 2), ...groups.slice(-2)]
  for (const group of few) {
    if (chosen.length >= most || group.some((each) => chosen.includes(each))) continue
    const next = chosen.length === 0 ? mostTypical(group, setOf) : mostDifferent(group, chosen, setOf)
    if (next) chosen.push(next)
  }
  while (chosen.length < Math.min(most, quotable.length)) {
    const left = quotable.filter((each) => !chosen.includes(each))
    const next = chosen.length === 0 ? mostTypical(left, setOf) : mostDifferent(left, chosen, setOf)
    if (!next) break
    chosen.push(next)
  }
  return chosen
}
