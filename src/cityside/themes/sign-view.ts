import { withoutPersonalData } from '../../domain/personal-data.ts'
import { type ProposedBy, type ProposedTheme, proposalMark } from '../../domain/proposed-themes.ts'
import type { NumberedStatement } from '../../domain/suggestion.ts'
import type { KeptThemes, ThemeName } from '../../domain/themes.ts'
import { examplesOf, type ThemeExample, type ThemeExamples } from '../../insight/themes/examples.ts'
import type { WaitingThemes } from '../../store/records/proposed-themes.ts'

/** A theme that waits for a person. */
export interface WaitingTheme {
  readonly theme: ProposedTheme
  /** Tells what is shown now from what the proposal is when it is signed off. */
  readonly seen: string
  /** Statements of it that stand. */
  readonly count: number
}

/** A theme that was signed off, or made by hand: how many statements a person has read in it, and how many came along. */
export interface SignedTheme {
  readonly theme: ThemeName
  readonly read: number
  readonly cameAlong: number
}

/** The work of signing off, as far as it has come. */
export interface SignView {
  /** By what the waiting themes were found; undefined where none were looked for. */
  readonly by: ProposedBy | undefined
  readonly waiting: readonly WaitingTheme[]
  /** How many proposed themes a person is through with. */
  readonly through: number
  readonly signed: readonly SignedTheme[]
  readonly statements: number
  /** Statements with no theme. */
  readonly unassigned: number
}

/** What a moderator looks at who signs themes off. Pure. */
export function signView(
  { themes, assignments: all }: KeptThemes,
  statements: readonly NumberedStatement[],
  proposed: WaitingThemes | undefined,
): SignView {
  const standing = new Set(statements.map(({ number }) => number))
  const assignments = all.filter(({ statement }) => standing.has(statement))
  const isThrough = ({ id }: ProposedTheme) =>
    themes.some((theme) => theme.id === id) || (proposed?.passed.includes(id) ?? false)
  const found = proposed?.themes ?? []
  const waiting = found
    .filter((theme) => !isThrough(theme))
    .map((theme): WaitingTheme => {
      const count = theme.statements.filter(({ number }) => standing.has(number)).length
      return { theme, seen: proposalMark(theme), count }
    })
    .filter(({ count }) => count > 0)
  return {
    by: proposed?.by,
    waiting,
    through: found.length - waiting.length,
    signed: themes.map((theme) => {
      const own = assignments.filter((each) => each.theme === theme.id)
      const cameAlong = own.filter(({ how }) => how === 'suggested').length
      return { theme, read: own.length - cameAlong, cameAlong }
    }),
    statements: statements.length,
    unassigned: statements.length - new Set(assignments.map(({ statement }) => statement)).size,
  }
}

/** What is read of a theme that waits, without what leads to a person. Pure. */
export function signExamples(
  { statements: own }: Pick<ProposedTheme, 'statements'>,
  statements: readonly NumberedStatement[],
): ThemeExamples {
  const texts = new Map(statements.map(({ number, text }) => [number, text]))
  return examplesOf(
    own.flatMap((each): readonly ThemeExample[] => {
      const text = texts.get(each.number)
      return text === undefined ? [] : [{ ...each, text: withoutPersonalData(text) }]
    }),
  )
}
