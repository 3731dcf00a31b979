import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import { publishableTable } from '../domain/publishable-table.ts'
import type { Question } from '../domain/question.ts'
import { type Given, givenTo, kindOf } from '../domain/questions/kinds.ts'
import { releaseQuestion } from '../domain/release/release.ts'
import { nothingCounted, type QuestionTally } from '../domain/tally.ts'
import type { GroupAnswers, GroupedBy } from '../store/records/group-answers.ts'
import type { Cityside } from './cityside.ts'

/** The answers to one question beside one another, by what people have told of themselves. */
export interface ComparedQuestion {
  readonly question: Question
  readonly columns: readonly Localized[]
  readonly groups: readonly ComparedGroup[]
}

/** One group; without counts nothing may be said of it, and a count that is absent could tell of fewer than five. */
export interface ComparedGroup {
  readonly name: Localized
  readonly counts?: readonly (number | undefined)[]
  /** Where the options are numbers, the average alone. */
  readonly average?: number
}

/**
 * What was chosen, by place, role or topic: one of the three at a time, so that no two of them meet in one person. Undefined
 * while the question is open: counts that are looked at again after one answer would tell of that answer.
 */
export async function compared(
  { store, city }: Pick<Cityside, 'store' | 'city'>,
  { consultation, stage }: RunningConsultation,
  by: GroupedBy,
): Promise<readonly ComparedQuestion[] | undefined> {
  if (stage.at === 'open' || stage.at === 'scheduled' || stage.at === 'draft') return undefined
  // The same is asked again in a tryout: two tables beside one another would tell of those who answered once.
  if (consultation.tryout) return []
  const [tally, groups] = await Promise.all([store.tally(consultation.id), store.groupAnswersOf(consultation.id, by)])
  return consultation.questions.flatMap((question) =>
    compare(question, tally.questions[question.id] ?? nothingCounted, groups, namesOf(by, city)),
  )
}

type Names = readonly { readonly id: string; readonly name: Localized }[]

function compare(
  question: Question,
  all: QuestionTally,
  groups: readonly GroupAnswers[],
  names: Names,
): readonly ComparedQuestion[] {
  const kind = kindOf(question)
  const options = kind.options(question)
  const shown = kind.shown(question, releaseQuestion(question, all))
  // Where people live beside where they point leads to their doors.
  if (options.length === 0 || shown.map || shown.lines.length !== options.length) return []
  const known = names.flatMap(({ id, name }) => {
    const given = givenBy(question, groups.find(({ value }) => value === id)?.people ?? [])
    return given.length === 0 ? [] : [{ name, given }]
  })
  const table = publishableTable({
    groups: known.map(({ given }) => ({
      people: given.length,
      counts: options.map(({ id }) => {
        const item = kind.itemOf?.(id, 'for') ?? id
        return given.filter((value) => kindOf(value).itemsIn(value).includes(item)).length
      }),
    })),
    people: all.answered,
    totals: shown.lines.map(({ people }) => people),
  })
  const compared = known.map(({ name, given }, index): ComparedGroup => {
    const row = table[index]
    if (!row) return { name }
    if (!shown.ends) return { name, counts: row }
    const average = kind.shown(question, releaseQuestion(question, tallyOf(given))).average?.value
    return average === undefined ? { name } : { name, average }
  })
  const columns = shown.ends ? [] : options.map(({ name }) => name)
  return [{ question, columns, groups: compared }]
}

function givenBy(question: Question, people: GroupAnswers['people']): readonly Given[] {
  return people.flatMap((said) => givenTo(question, said.find((each) => each.question === question.id)?.value) ?? [])
}

/** The tally of one group's answers to a question. */
function tallyOf(given: readonly Given[]): QuestionTally {
  const choices: Record<string, number> = {}
  for (const value of given) for (const item of kindOf(value).itemsIn(value)) choices[item] = (choices[item] ?? 0) + 1
  return { answered: given.length, skipped: 0, choices, statements: 0 }
}

function namesOf(by: GroupedBy, city: City): Names {
  switch (by) {
    case 'place':
      return city.places
    case 'role':
      return city.roles
    case 'topic':
      return city.topics
    default:
      return by satisfies never
  }
}
