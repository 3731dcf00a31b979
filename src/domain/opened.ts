import type { Actor } from './actor.ts'
import type { DepartmentId } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import type { IdeaKey } from './idea.ts'
import type { InquiryKey } from './inquiry.ts'
import { hourMs, type Instant } from './time.ts'

/** Something a citizen wrote whose hidden parts a member of staff looks at: an idea, an exchange, an offer to help, or a statement. */
export type Openable =
  | { readonly of: 'idea'; readonly idea: IdeaKey }
  | { readonly of: 'exchange'; readonly inquiry: InquiryKey }
  | { readonly of: 'offer'; readonly offer: string }
  | { readonly of: 'statement'; readonly consultation: ConsultationId; readonly number: number }

/** What was hidden in it was opened: by whom, for which office, and why, in the words of staff without what leads to a person. */
export interface Opening {
  /** The name of what was opened, as `openableName` has it. */
  readonly what: string
  readonly at: Instant
  readonly by: Actor
  readonly department: DepartmentId
  readonly why: string
}

/** Who opened something reads it as it was written for so long; then they say anew why. */
export const openedForMs = hourMs

/** The name of such a thing on the record. It leads to its words and to no person. */
export function openableName(what: Openable): string {
  switch (what.of) {
    case 'idea':
      return `idea/${what.idea}`
    case 'exchange':
      return `inquiry/${what.inquiry}`
    case 'offer':
      return `offer/${what.offer}`
    case 'statement':
      return `${what.consultation}/${what.number}`
    default:
      return what satisfies never
  }
}

/** The reason as it stands on the record behind that name. */
export function openingWritten({ department, why }: Pick<Opening, 'department' | 'why'>): string {
  return `${department} ${why}`
}

/** The office and the reason that stand there. */
export function openingIn(name: string, written: string): Pick<Opening, 'department' | 'why'> {
  const [department = '', ...why] = written.slice(name.length + 1).split(' ')
  return { department, why: why.join(' ') }
}
