import type { DepartmentId } from './city.ts'
import type { Language, Localized } from './language.ts'
import type { PlaceId, TopicId } from './person.ts'
import type { Question } from './question.ts'
import type { Instant, LocalDate } from './time.ts'

/** What someone at city hall has begun to write in a chat, kept until it is sent or dropped, however long that takes. */
export type Work = { readonly on: 'launch'; readonly draft: LaunchDraft }

/** A consultation as far as it is written, in one language. */
export interface LaunchDraft {
  /** Six characters that make its id its own, however many carry the same title. */
  readonly key: string
  readonly language: Language
  readonly title?: string
  readonly why?: string
  readonly open?: string
  readonly settled?: string
  readonly decider?: string
  readonly questions: readonly QuestionDraft[]
  /** No further question is wanted. */
  readonly asked?: true
  /** Absent until chosen; empty is everybody. */
  readonly topics?: readonly TopicId[]
  readonly places?: readonly PlaceId[]
  readonly department?: DepartmentId
  readonly host?: { readonly name: string; readonly title: string }
  readonly opensAt?: Instant | 'now'
  readonly closesAt?: Instant
  readonly decisionOn?: LocalDate
  readonly answerBy?: LocalDate
  /** Ticked so far where several can be chosen. */
  readonly ticks?: readonly string[]
  /** Why it has to be hard to read. */
  readonly reason?: string
}

export interface QuestionDraft {
  readonly text: string
  readonly kind?: Question['kind']
  readonly choices?: readonly string[]
  readonly low?: string
  readonly high?: string
}

/** Words in the one language they were written in; others fall back to it. */
export function inOne(words: string, language: Language): Localized {
  return { [language]: words }
}
