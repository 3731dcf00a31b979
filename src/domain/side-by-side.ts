import type { Consultation } from './consultation.ts'
import type { Localized } from './language.ts'
import { kindOf, peopleToldAt } from './questions/kinds.ts'
import { nothingReleased, type Released, type ReleasedQuestion } from './release/released.ts'
import type { Told } from './release/suppress.ts'
import { smallCellMin } from './tally.ts'
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
 * What was answered in each round, as far as it is told. Beside that a number is hidden where it lies fewer than five people from
 * that of an earlier round: since mostly the same people answer, the difference would tell of those few.
 */
export function sideBySide(
  consultation: Pick<Consultation, 'tryout' | 'questions'>,
  released: Pick<Released, 'questions'>,
): readonly SideBySide[] {
  const { tryout } = consultation
  if (!tryout) return []
  return questionsOnce(consultation).map((question) => {
    const told = tryout.rounds.map(({ name }) => released.questions[inRound(question, name).id] ?? nothingReleased)
    const answered = besideEarlier(told.map((counts) => [wholeOf(counts)])).map(([total]) => total)
    const options = kindOf(question).options(question)
    const shown = told.map((counts) => kindOf(question).shown(question, counts))
    // A mean beside all steps but the hidden ones would let a reader work those out.
    const listed = shown.some(({ ends }) => ends !== undefined) ? [] : options
    const columns = besideEarlier(told.map((counts) => listed.map(({ id }) => peopleToldAt(question, counts, id)))).map(
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
      lines: listed.map(({ id, name }, option) => ({
        option: id,
        label: name,
        people: columns.map((column) => column[option]),
      })),
    }
  })
}

/** How many answered; where only "at least" is told, nothing that could stand beside another round. */
function wholeOf({ people, rounded }: ReleasedQuestion): number | undefined {
  return people?.atLeast && !rounded ? undefined : people?.people
}

/** Of the numbers that are told of each round, those that are told beside the ones of the rounds before it. */
function besideEarlier(rounds: readonly Told[]): readonly Told[] {
  const told: Told[] = []
  for (const counts of rounds) {
    told.push(
      counts.map((people, at) =>
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
