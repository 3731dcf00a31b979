import type { Consultation } from './consultation.ts'
import type { Localized } from './language.ts'
import { publishable, publishableOne } from './publishable.ts'
import { kindOf } from './questions/kinds.ts'
import { nothingCounted, smallCellMin, type Tally } from './tally.ts'
import { inRound, questionsOnce, type RoundName } from './tryout.ts'

/** One question of a tryout with its answers, round beside round. */
export interface SideBySide {
  readonly id: string
  readonly text: Localized
  readonly rounds: readonly {
    readonly name: RoundName
    /** How many answered; absent where it is hidden. */
    readonly people?: number
    /** The mean of a scale; absent where it is hidden. */
    readonly average?: number
  }[]
  /** Where a number is hidden, by itself or because the one of another round would give it away, it is absent. */
  readonly lines: readonly {
    readonly option: string
    readonly label: Localized
    readonly people: readonly (number | undefined)[]
  }[]
}

/**
 * What was answered in each round. Beside what is hidden in every count, a number is hidden where it lies fewer than five people from
 * that of an earlier round: since mostly the same people answer, the difference would tell of those few.
 */
export function sideBySide(
  consultation: Pick<Consultation, 'tryout' | 'questions'>,
  tally: Pick<Tally, 'questions'>,
): readonly SideBySide[] {
  const { tryout } = consultation
  if (!tryout) return []
  return questionsOnce(consultation).map((question) => {
    const counted = tryout.rounds.map(({ name }) => tally.questions[inRound(question, name).id] ?? nothingCounted)
    const answered = withoutNear(counted.map((each) => each.answered))
    const options = kindOf(question).options(question)
    const columns = counted
      .map(({ choices }, at) =>
        publishable(options.map(({ id }) => choices[id] ?? 0)).map((people, option) =>
          isNear(
            counted.slice(0, at).map((each) => each.choices[options[option]?.id ?? ''] ?? 0),
            people,
          )
            ? undefined
            : people,
        ),
      )
      .map(withSecondHidden)
    const shown = counted.map((counts) => kindOf(question).shown(question, counts))
    return {
      id: question.id,
      text: question.text,
      rounds: tryout.rounds.map(({ name }, at) => {
        const people = answered[at]
        const average = people === undefined ? undefined : shown[at]?.average?.value
        return { name, ...(people !== undefined && { people }), ...(average !== undefined && { average }) }
      }),
      lines: options.map(({ id, name }, option) => ({
        option: id,
        label: name,
        people: columns.map((column) => column[option]),
      })),
    }
  })
}

/** Totals that may stand beside one another. */
function withoutNear(totals: readonly number[]): readonly (number | undefined)[] {
  return totals.map((total, at) => (isNear(totals.slice(0, at), total) ? undefined : publishableOne(total)))
}

function isNear(earlier: readonly number[], people: number | undefined): boolean {
  if (people === undefined) return false
  return earlier.some((each) => each !== people && Math.abs(each - people) < smallCellMin)
}

/** Where one number of a round is hidden, the total would give it away: the smallest of the others is hidden with it. */
function withSecondHidden(column: readonly (number | undefined)[]): readonly (number | undefined)[] {
  if (column.filter((people) => people === undefined).length !== 1) return column
  const shown = column.filter((people) => people !== undefined && people > 0)
  const smallest = shown.length === 0 ? undefined : Math.min(...shown.map(Number))
  const at = column.findIndex((people) => people !== undefined && people === smallest)
  return column.map((people, index) => (index === at ? undefined : people))
}
