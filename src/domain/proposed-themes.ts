import { type ConsultationId, codeOf } from './consultation.ts'
import type { Localized } from './language.ts'
import type { Stance, ThemeId } from './outcome.ts'
import type { Instant } from './time.ts'

/** A statement that may have a theme, with the words in it that speak for that: where they begin and end, in UTF-16 units. */
export interface ProposedStatement {
  readonly number: number
  readonly from: number
  readonly to: number
}

/** A theme that waits to be signed off: a name, a side if one shows, and statements, the surest first. */
export interface ProposedTheme {
  readonly id: ThemeId
  readonly label: Localized
  /** Suggested, and set by a person alone. */
  readonly stance?: Stance
  /** Why these belong together, in a model's own words. */
  readonly why?: string
  readonly statements: readonly ProposedStatement[]
}

/** What themes were found by: the words of the statements alone, or a model that the operator has set. */
export type ProposedBy = 'words' | 'model'

/** Themes for a consultation that wait for a person: nothing of it counts anywhere before it is signed off. */
export interface ProposedThemes {
  readonly by: ProposedBy
  readonly at: Instant
  readonly themes: readonly ProposedTheme[]
}

/** The act of putting themes before a person: in place of those that waited, or beside them where the judging has begun. */
export interface ThemesProposal {
  readonly consultation: ConsultationId
  readonly by: ProposedBy
  readonly themes: readonly ProposedTheme[]
}

/** Themes wait for a person from now on. */
export interface ThemesWaiting {
  readonly kind: 'themes.proposed'
  readonly consultation: ConsultationId
  readonly proposed: ProposedThemes
  /** Those that a person is through with, where they have begun and the rest goes on waiting. */
  readonly passed?: readonly ThemeId[]
}

/** No more are put before a person at once. */
export const proposedThemesMax = 24

/** Tells the statements of a proposed theme that a person looked at from any others. */
export function proposalMark({ statements }: Pick<ProposedTheme, 'statements'>): string {
  return codeOf(statements.map(({ number }) => number).join(','))
}
