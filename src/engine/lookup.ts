import type { ChatsFound } from '../domain/chats.ts'
import type { ConsultationId } from '../domain/consultation.ts'
import type { DeciderQuestion } from '../domain/decider.ts'
import type { HelpOffer } from '../domain/help.ts'
import type { Idea } from '../domain/idea.ts'
import type { ShownBy } from '../domain/interest.ts'
import type { Memory } from '../domain/memory.ts'
import type { Notice } from '../domain/outbox.ts'
import type { Commitment, Outcome } from '../domain/outcome.ts'
import type { Board } from '../domain/reactions/question.ts'
import type { Result } from '../domain/result.ts'
import type { Instant } from '../domain/time.ts'

/** What a citizen's words or tap asked for, as it was found. */
export type Lookup =
  | { readonly of: 'nothing' }
  /** The most fitting first. */
  | { readonly of: 'memory'; readonly memories: readonly Memory[] }
  /** By what they showed the interest that each consultation asked for. */
  | { readonly of: 'reasons'; readonly shownBy: ReadonlyMap<ConsultationId, ShownBy>; readonly promises: Promises }
  /** The refs of what came back to those who answered. */
  | { readonly of: 'echoes'; readonly refs: readonly string[] }
  /** The questions to politicians that they asked and did not take back. */
  | { readonly of: 'decider'; readonly own: readonly DeciderQuestion[] }
  /** What they may be shown of others' statements and of the host's, by consultation. */
  | {
      readonly of: 'reactions'
      readonly boards: ReadonlyMap<ConsultationId, Board>
      /** When a message reached them that asked once more whether they want to hear of it. */
      readonly askedAgain: ReadonlyMap<ConsultationId, Instant>
    }
  /** Their chats, and a code that joins two. */
  | { readonly of: 'chats'; readonly found: ChatsFound }
  | { readonly of: 'offers'; readonly offers: readonly HelpOffer[] }
  /** What came of everything they said something in, and of the ideas they sent. */
  | {
      readonly of: 'results'
      readonly results: ReadonlyMap<ConsultationId, Result>
      readonly ideas: readonly Idea[]
    }
  /** The message of ours that they quoted or put an emoji on, if it was one to them. */
  | { readonly of: 'quoted'; readonly notice: Notice | undefined }
  /** Whether more of what they attached for the same purpose is still to come. */
  | { readonly of: 'attachments'; readonly more: boolean }
  /** The open consultation under whose post this began. */
  | { readonly of: 'post'; readonly consultation: ConsultationId | undefined }

/** What was promised in consultations, with what was decided in them. */
export type Promises = ReadonlyMap<
  ConsultationId,
  { readonly commitments: readonly Commitment[]; readonly outcome?: Outcome }
>
