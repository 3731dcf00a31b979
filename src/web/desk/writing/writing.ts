import type { Shown } from '../../../cityside/preview.ts'
import type { CityText } from '../../../domain/city-text.ts'
import type { ContactId } from '../../../domain/contact.ts'
import type { CityAct } from '../../../domain/inbox.ts'
import type { Language } from '../../../domain/language.ts'
import type { TextRef } from '../../../domain/message.ts'
import type { Preview } from '../consultations/preview-ground.ts'
import type { Matter, Tab } from '../said/matter.ts'
import type { Fields, FormField } from './fields.ts'

/** Something that the city writes to those who answered, by form: what it holds, how it is checked, and what it becomes. */
export interface Writing {
  readonly matter: Matter
  readonly tab: Tab
  /** Below its consultation: `outcome`, `milestones/benches`. */
  readonly path: string
  /** What it is kept under while it is written. */
  readonly subject: string
  /** Texts of its own: `reading-outcome-…`. */
  readonly name: 'outcome' | 'correction' | 'milestone' | 'news' | 'late' | 'answers'
  /** Already escaped; the page's heading. */
  readonly title: string
  readonly form: readonly FormField[]
  readonly begun: Fields
  /** Why it cannot be sent as things stand; it can be written all the same. */
  readonly hindrance?: TextRef
  /** What can be concerned, by the codes that stand in fields. */
  readonly concerns: readonly ConcernOption[]
  /** Holds what was filled in against all that a file is held against. */
  check(fields: Fields, languages: readonly [Language, ...Language[]]): Promise<CheckedWriting>
  /** What is shown beside the form while it is written; already escaped. */
  beside?(fields: Fields, languages: readonly [Language, ...Language[]]): Promise<string>
  /** Shows what is looked at as each channel shows it; without it as paragraphs. */
  readonly ground?: Preview
  /** What stands above the form and below it, already escaped. */
  readonly above?: string
  readonly below?: string
  /** The same as a file; absent where there is none. */
  file?(fields: Fields, languages: readonly [Language, ...Language[]]): string
  /** What a file says, as it is filled in; or the sentences that say what is wrong. */
  fromFile?(written: string): Promise<{ readonly fields: Fields } | { readonly wrong: readonly TextRef[] }>
}

/** Whom something can concern. */
export interface ConcernOption {
  readonly code: string
  /** Already escaped. */
  readonly label: string
}

/** What came of a check: what is wrong and where, or what it becomes. */
export type CheckedWriting =
  | { readonly ok: false; readonly problems: readonly FoundProblem[] }
  | { readonly ok: true; readonly ready: Ready }

/** A problem at a path of the tree, as `parts[0].decision`; empty for the whole. */
export interface FoundProblem {
  readonly path: string
  readonly text: TextRef
}

/** What is complete: the act that sends it, and what is looked at before. */
export interface Ready {
  readonly act: CityAct
  /** What citizens will read, for the remarks on how it reads. */
  readonly texts: readonly CityText[]
  readonly warnings: readonly TextRef[]
  look(language: Language): Promise<Look>
  /** Sends what is looked at to the writer's own chat first; absent where there is no such test. */
  test?(to: ContactId): CityAct
}

/** What is looked at before it is sent. */
export interface Look {
  readonly covered?: Shown
  /** Messages as people will get them, each with why it is this one first. */
  readonly samples: readonly Shown[]
  readonly confirmation: Shown
}
