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
    const answered = besideEarlier(counted.map((each) => [each.answered])).map(([total]) => total)
    const options = kindOf(question).options(question)
    const shown = counted.map((counts) => kindOf(question).shown(question, counts))
    // A mean beside all steps but the hidden ones would let a reader work those out.
    const told = shown.some(({ ends }) => ends !== undefined) ? [] : options
    const columns = besideEarlier(counted.map(({ choices }) => told.map(({ id }) => choices[id] ?? 0))).map(
      withSecondHidden,
    )
    return {
      id: question.id,
      text: question.text,
      rounds: tryout.rounds.map(({ name }, at) => {
        const people = answered[at]
        const average = people === undefined ? undefined : shown[at]?.average?.value
        return { name, ...(people !== undefined && { people }), ...(average !== undefined && { average }) }
      }),
      lines: told.map(({ id, name }, option) => ({
        option: id,
        label: name,
        people: columns.map((column) => column[option]),
      })),
    }
  })
}

/** Each round's numbers that may be shown by themselves and beside those that are shown of the rounds before it. */
function besideEarlier(rounds: readonly (readonly number[])[]): readonly (readonly (number | undefined)[])[] {
  const told: (readonly (number | undefined)[])[] = []
  for (const counts of rounds) {
    const alone = counts.length === 1 ? counts.map(publishableOne) : publishable(counts)
    told.push(
      alone.map((people, at) =>
        isNear(
          told.map((earlier) => earlier[at]),
          people,
        )
          ? undefined
          : people,
      ),
    )
  }
  return told
}

function isNear(earlier: readonly (number | undefined)[], people: number | undefined): boolean {
  if (people === undefined) return false
  return earlier.some((each) => each !== undefined && each !== people && Math.abs(each - people) < smallCellMin)
}

/** Where one number of a round is hidden, the total would give it away: the smallest of the others is hidden with it. */
function withSecondHidden(column: readonly (number | undefined)[]): readonly (number | undefined)[] {
  if (column.filter((people) => people === undefined).length !== 1) return column
  const shown = column.filter((people) => people !== undefined && people > 0)
  const smallest = shown.length === 0 ? undefined : Math.min(...shown.map(Number))
  const at = column.findIndex((people) => people !== undefined && people === smallest)
  return column.map((people, index) => (index === at ? undefined : people))
}
