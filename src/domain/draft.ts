import type { DepartmentId } from './city.ts'
import type { ConsultationId, Host } from './consultation.ts'
import type { AwayDraft, GuideDraft } from './guide-drafts.ts'
import type { IdeaKey } from './idea.ts'
import type { InquirySubject } from './inquiry.ts'
import type { Language, Localized } from './language.ts'
import type { LaunchDraft } from './launch-draft.ts'
import type { Concern, SuccessReport, Verdict } from './outcome.ts'
import type { Instant, LocalDate } from './time.ts'

/** What a moderator or a member of staff writes step by step in a chat, by the name of the flow they write it in. */
export interface Drafts {
  readonly launch: LaunchDraft
  readonly note: NoteDraft
  readonly themes: ThemesDraft
  readonly outcome: OutcomeDraft
  readonly milestone: MilestoneDraft
  readonly news: NewsDraft
  readonly amend: AmendDraft
  readonly reply: ReplyDraft
  readonly pass: PassDraft
  readonly later: LaterDraft
  readonly inquiry: InquiryDraft
  readonly guide: GuideDraft
  readonly away: AwayDraft
  readonly decider: DeciderDraft
}

/** The name of a flow, as it stands in stored drafts and in buttons. */
export type FlowName = keyof Drafts

/** A draft with the flow it is written in. */
export type Draft<On extends FlowName = FlowName> = {
  readonly [Each in On]: { readonly on: Each; readonly draft: Drafts[Each] }
}[On]

/**
 * What a moderator or a member of staff has begun, kept until it is sent or dropped, however long that takes. What was
 * begun before it waits aside, so that a quick errand costs no draft.
 */
export type KeptDraft = {
  readonly [Each in FlowName]: {
    readonly on: Each
    readonly draft: Drafts[Each]
    /** The draft as it was before the last steps, the newest last, for going back. */
    readonly past?: readonly Drafts[Each][]
    readonly aside?: KeptDraft
  }
}[FlowName]

/** What is said in the writer's language, and in others as far as the writer wants to. */
export interface Translated {
  readonly language: Language
  readonly reason?: string
  readonly others?: Localized
  /** No further language is wanted. */
  readonly enough?: true
}

/**
 * A few words about a consultation that is under way: why it is taken back, until when it is extended, what was misspelt,
 * why a promise of it is late.
 */
export type NoteDraft =
  | (Translated & { readonly verb: 'withdraw'; readonly consultation: ConsultationId })
  | (Translated & {
      readonly verb: 'explain'
      readonly consultation: ConsultationId
      /** The key of the promise; absent while there is only one to choose or none is chosen yet. */
      readonly commitment?: string
      /** The new day. */
      readonly dueOn?: LocalDate
    })
  | {
      readonly verb: 'extend'
      readonly consultation: ConsultationId
      readonly language: Language
      readonly closesAt?: Instant
      readonly answerBy?: LocalDate
    }
  | {
      readonly verb: 'correct'
      readonly consultation: ConsultationId
      readonly language: Language
      readonly wrong?: string
      readonly right?: string
    }

/** Naming what citizens wrote: the themes themselves stand with the consultation, not here. */
export interface ThemesDraft {
  readonly consultation: ConsultationId
  readonly language: Language
  /** The statements shown so far. */
  readonly after: number
  /** Only those without a theme are shown. */
  readonly rest?: true
}

/** An outcome as far as it is written. */
export interface OutcomeDraft {
  readonly consultation: ConsultationId
  readonly language: Language
  readonly parts: readonly PartDraft[]
  /** No further part is wanted. */
  readonly told?: true
  /** Why something is not answered; the last one's words are asked for while they are not there. */
  readonly reasons?: readonly ReasonDraft[]
  /** No further reason is wanted. */
  readonly explained?: true
  /** Whether what was to count as a success came true; its words are asked for while they are not there. */
  readonly success?: { readonly verdict: SuccessReport['verdict']; readonly words?: string }
  /** Whose part owes something to certain answers is still to be chosen. */
  readonly crediting?: true
  readonly decidedBy?: Host
  readonly promises: readonly PromiseDraft[]
  /** No further promise is made. */
  readonly promised?: true
}

/** One part of an outcome as far as it is written: whom it concerns, and what was decided for them. */
export interface PartDraft {
  readonly concerns: Concern
  readonly verdict?: Verdict
  readonly decision?: string
  readonly why?: string
  /** Empty when nothing happens next. */
  readonly next?: string
  /** The answers that changed something in it, and what; empty while it is wanted and not yet said. */
  readonly credit?: string
}

/** Why something is not answered, as far as it is written; empty where there is no reason after all. */
export interface ReasonDraft {
  readonly concerns: Concern
  readonly why?: string
}

/** A promise made with an outcome: its day is asked for, and whose words it belongs to. */
export interface PromiseDraft {
  readonly what: string
  readonly dueOn?: LocalDate
  readonly concerns?: readonly Concern[]
  /** It belongs to no further words. */
  readonly whose?: true
}

/** News of a promise as far as they are written. */
export interface MilestoneDraft {
  readonly consultation: ConsultationId
  readonly language: Language
  readonly milestone?: string
  readonly state?: 'done' | 'delayed' | 'dropped'
  readonly what?: string
  readonly why?: string
  readonly dueOn?: LocalDate
}

/** News on the way as far as they are written: `reason` is what they say. */
export interface NewsDraft extends Translated {
  readonly consultation: ConsultationId
  /** Empty where there is nothing more to read. */
  readonly link?: string
}

/** One part of a published outcome that is put right: `reason` says why. */
export interface AmendDraft extends Translated {
  readonly consultation: ConsultationId
  /** Which of its parts, counted from 0. */
  readonly part?: number
  readonly verdict?: Verdict
  readonly decision?: string
  readonly why?: string
}

/** The answer to an idea, as far as it is written. */
export interface ReplyDraft {
  readonly idea: IdeaKey
  readonly language: Language
  readonly words?: string
}

/** Why the answer to an idea takes longer, and its new day, as far as they are written. */
export interface LaterDraft {
  readonly idea: IdeaKey
  readonly language: Language
  readonly why?: string
  readonly dueOn?: LocalDate
}

/** Handing an idea on: to whom, and a word to its author. */
export interface PassDraft {
  readonly idea: IdeaKey
  readonly language: Language
  readonly to?: DepartmentId
  readonly word?: string
}

/**
 * A question back: about one of a consultation's statements, whose number is asked for first, or about what was tapped.
 */
export interface InquiryDraft {
  readonly consultation?: ConsultationId
  readonly subject?: InquirySubject
  readonly statement?: number
  /** The statements shown so far. */
  readonly after: number
  readonly words?: string
}

/** Questions to the politician: what people sent is put together line by line, then the answers are written one by one. */
export interface DeciderDraft {
  readonly consultation: ConsultationId
  readonly language: Language
  /** The questions shown so far. */
  readonly after: number
  /** What is being done beside putting them together. */
  readonly doing?: 'aside' | 'answers'
  readonly answers: readonly { readonly question: string; readonly words: string }[]
}

/** Words in the one language they were written in; others fall back to it. */
export function inOne(words: string, language: Language): Localized {
  return { [language]: words }
}
