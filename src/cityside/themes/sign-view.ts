import { type ProposedBy, type ProposedTheme, proposalMark } from '../../domain/proposed-themes.ts'
import type { ThemeName } from '../../domain/themes.ts'
import { examplesOf, type ThemeExample, type ThemeExamples } from '../../insight/themes/examples.ts'
import type { WaitingThemes } from '../../store/records/proposed-themes.ts'
import type { ThemesView } from './view.ts'

/** A theme that waits for a person, with what is read of it. */
export interface WaitingTheme {
  readonly theme: ProposedTheme
  /** Tells what is shown now from what the proposal is when it is signed off. */
  readonly seen: string
  /** Statements of it that stand. */
  readonly count: number
  readonly examples: ThemeExamples
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
export function signView({ themes, statements }: ThemesView, proposed: WaitingThemes | undefined): SignView {
  const texts = new Map(statements.map(({ number, text }) => [number, text]))
  const assignments = statements.flatMap(({ assigned }) => assigned)
  const used = new Set(assignments.map(({ theme }) => theme))
  const isThrough = ({ id }: ProposedTheme) => used.has(id) || (proposed?.passed.includes(id) ?? false)
  const all = proposed?.themes ?? []
  const waiting = all
    .filter((theme) => !isThrough(theme))
    .map((theme): WaitingTheme => {
      const own = theme.statements.flatMap((each): readonly ThemeExample[] => {
        const text = texts.get(each.number)
        return text === undefined ? [] : [{ ...each, text }]
      })
      return { theme, seen: proposalMark(theme), count: own.length, examples: examplesOf(own) }
    })
    .filter(({ count }) => count > 0)
  return {
    by: proposed?.by,
    waiting,
    through: all.length - waiting.length,
    signed: themes
      .filter(({ id }) => used.has(id))
      .map((theme) => {
        const own = assignments.filter((each) => each.theme === theme.id)
        const cameAlong = own.filter(({ how }) => how === 'suggested').length
        return { theme, read: own.length - cameAlong, cameAlong }
      }),
    statements: statements.length,
    unassigned: statements.filter(({ assigned }) => assigned.length === 0).length,
  }
}
