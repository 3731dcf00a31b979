import type { GuideKey } from '../../domain/guide.ts'
import type { Idea, IdeaKey } from '../../domain/idea.ts'
import type { Localized } from '../../domain/language.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'

/** What is recorded of a promise that takes longer. */
export type LatenessChange =
  /** Why, and the new day; stands until the promise is kept or moved again. */
  | {
      readonly kind: 'delay.explained'
      readonly key: string
      readonly why: Localized
      readonly dueOn: LocalDate
      readonly at: Instant
    }
  /** All who wait for it are told. */
  | { readonly kind: 'lateness.told'; readonly key: string; readonly at: Instant }
  /** The same of the answer to an idea. */
  | {
      readonly kind: 'idea.delayed'
      readonly idea: IdeaKey
      readonly why: Localized
      readonly dueOn: LocalDate
      readonly at: Instant
      readonly guide?: GuideKey
    }
  /** The day of an answer moves to that of a vote, or back; `late` where its own day was over by then. */
  | {
      readonly kind: 'idea.moved'
      readonly idea: IdeaKey
      readonly dueOn: LocalDate
      readonly follows?: NonNullable<Idea['followsVote']>
      readonly late?: true
    }
  | { readonly kind: 'idea-lateness.told'; readonly idea: IdeaKey; readonly at: Instant }
