import type { ConsultationId } from './consultation.ts'
import type { Language } from './language.ts'
import type { Stance, Theme, ThemeId } from './outcome.ts'
import type { Instant } from './time.ts'
import { fold } from './understood/fold.ts'

/** What a theme is called and which side it takes; which statements have it is assigned one by one. */
export type ThemeName = Omit<Theme, 'statements'>

/**
 * How a statement came to a theme that was proposed for it: it came along as the theme was signed off (`suggested`), a person had it before
 * them (`confirmed`), or a person put it elsewhere than was proposed (`moved`).
 */
export type AssignedHow = 'suggested' | 'confirmed' | 'moved'

/** That a statement has a theme: a person said so, and when. There is one for each statement and theme. */
export interface Assignment {
  readonly statement: number
  readonly theme: ThemeId
  /** Absent where a person set it and nothing was proposed. */
  readonly how?: AssignedHow
  /** Who acted for the city, as on the record. */
  readonly by: string
  readonly at: Instant
}

/** The themes of a consultation as moderators have set them so far. */
export interface KeptThemes {
  readonly themes: readonly ThemeName[]
  readonly assignments: readonly Assignment[]
  /** Proposed themes that a person is through with without having signed them off: they are none, or part of another. */
  readonly passed?: readonly ThemeId[]
}

/** What one act changed, and nothing else: enough to take it back without undoing what others did since. */
export interface ThemesStep {
  readonly by: string
  readonly at: Instant
  readonly before: KeptThemes
  readonly after: KeptThemes
}

/** The themes as they are from now on, with how to take the last act back, or the number of the step that was taken back. */
export interface ThemesKept {
  readonly consultation: ConsultationId
  readonly kept: KeptThemes
  readonly done?: ThemesStep
  readonly undone?: number
}

/** A theme as a moderator names it: by its id, or by its label in any language. */
export type NamedTheme = string

/** One thing that a moderator does with themes. A theme that is not there yet is made where statements are put into it. */
export type ThemeChange =
  | {
      readonly change: 'assign'
      readonly theme: NamedTheme
      readonly language: Language
      readonly statements: readonly number[]
      readonly stance?: Stance
    }
  /** Without a theme the statements lose all that they have. */
  | { readonly change: 'unassign'; readonly theme?: NamedTheme; readonly statements: readonly number[] }
  /** Exactly these themes and no others, as a row of a table has them. */
  | {
      readonly change: 'set'
      readonly statement: number
      readonly themes: readonly NamedTheme[]
      readonly language: Language
    }
  | { readonly change: 'merge'; readonly themes: readonly NamedTheme[]; readonly into: NamedTheme }
  /** The statements leave the theme, or all that they have, for another. */
  | {
      readonly change: 'split'
      readonly theme?: NamedTheme
      readonly statements: readonly number[]
      readonly into: NamedTheme
      readonly language: Language
      readonly stance?: Stance
    }
  | { readonly change: 'rename'; readonly theme: NamedTheme; readonly to: string; readonly language: Language }
  /** Without a stance the theme takes no side any more. */
  | { readonly change: 'stance'; readonly theme: NamedTheme; readonly stance?: Stance }
  | { readonly change: 'remove'; readonly theme: NamedTheme }
  /** These statements whose words begin alike, if they are still the ones that were shown. */
  | { readonly change: 'take'; readonly theme: NamedTheme; readonly shown: string }
  /** Labels, sides and statements that an outcome's file adds to what is there. */
  | { readonly change: 'add'; readonly themes: readonly Theme[] }
  /** Everything anew. */
  | { readonly change: 'replace'; readonly themes: readonly Theme[] }
  /**
   * A proposed theme becomes one: under this name, without those of its statements that are out, together with other proposed ones. `read`
   * are the statements that the moderator had before them, `seen` is the mark of the proposal.
   */
  | {
      readonly change: 'sign'
      readonly theme: ThemeId
      readonly seen: string
      readonly label: string
      readonly language: Language
      readonly stance?: Stance
      readonly read: readonly number[]
      readonly out: readonly number[]
      readonly with?: readonly ThemeId[]
    }
  /** A proposed theme is none. */
  | { readonly change: 'pass'; readonly theme: ThemeId }
  /** The last act of the same moderator. */
  | { readonly change: 'undo' }

/** The act of changing a consultation's themes: all of it is done, or nothing. */
export interface ThemesAct {
  readonly consultation: ConsultationId
  readonly changes: readonly ThemeChange[]
}

/** The sides in the order in which they are tapped. */
export const stances: readonly Stance[] = ['for', 'against', 'asks', 'tells']

/** A name that still fits on one line of a list. */
export const themeCharactersMax = 60

/** No theme at all. */
export const noThemes: KeptThemes = { themes: [], assignments: [] }

/** Themes with the numbers of the statements that have them, in order. */
export function themesWithStatements({ themes, assignments }: KeptThemes): readonly Theme[] {
  return themes.map((theme) => ({
    ...theme,
    statements: assignments
      .filter((each) => each.theme === theme.id)
      .map(({ statement }) => statement)
      .sort((one, other) => one - other),
  }))
}

/** The theme that is meant: by its id, or by its label in any language, however it is spelt. */
export function themeNamed<T extends ThemeName>(themes: readonly T[], named: NamedTheme): T | undefined {
  const wanted = fold(named)
  return (
    themes.find(({ id }) => id === named.trim()) ??
    themes.find(({ label }) => wanted !== '' && Object.values(label).some((each) => fold(each) === wanted))
  )
}

/** An id that can be read in a file: `room-for-wheelchairs`, and another one where that is taken. */
export function themeIdFor(label: string, taken: readonly ThemeId[]): ThemeId {
  const plain = fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, idCharactersMax)
    .replace(/(?<!-)-+$/, '')
  const base = plain === '' ? 'theme' : plain
  if (!taken.includes(base)) return base
  for (let number = 2; ; number += 1) if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`
}

const idCharactersMax = 30
