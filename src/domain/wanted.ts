import type { Fetchable } from './attachment.ts'
import type { ConsultationId } from './consultation.ts'
import type { ContactId } from './contact.ts'
import type { Language } from './language.ts'
import type { PhotoId } from './photo.ts'
import type { QuestionId } from './question.ts'
import { minuteMs, secondMs } from './time.ts'

/** What the bytes behind an attachment are wanted for, with what is needed to answer its sender when they are there. */
export type Purpose = Hearing | Keeping

/** What bytes are wanted for, by name. */
export type PurposeName = Purpose['purpose']

/** All of them. */
export const purposeNames = ['hear', 'keep'] as const satisfies readonly PurposeName[]

/** Spoken words are to become written ones. */
export interface Hearing {
  readonly purpose: 'hear'
  /** What they are probably spoken in. */
  readonly language: Language
  readonly seconds?: number
  /** The messages they came in. */
  readonly from?: readonly string[]
  /** The question that waited when they were spoken, or that of the message they reply to; absent where none did. */
  readonly to?: {
    readonly consultation: ConsultationId
    readonly question: QuestionId
    readonly fresh?: true
    readonly quoted?: true
  }
}

/** A picture is to be kept as an answer, or a part of one. */
export interface Keeping {
  readonly purpose: 'keep'
  readonly to: { readonly consultation: ConsultationId; readonly question: QuestionId; readonly fresh?: true }
  /** The messages it came in, as answers keep them. */
  readonly from?: readonly string[]
  /** The first of its message, with what was written below it. */
  readonly first?: { readonly words: string }
  /** The last for which there is room; more came with it. */
  readonly over?: true
}

/** Bytes that a person attached and that are to be fetched; deleted as soon as it is known what came of it. */
export interface Wanted extends Fetchable {
  /** Derived from the message and the place in it, so that deciding twice wants it once; unique for the contact. */
  readonly id: string
  readonly contact: ContactId
  readonly for: Purpose
}

/** What came of it, by what it was wanted for. */
export type Read = Heard | Kept

/** The words that were heard; empty where there were none. */
export interface Heard {
  readonly purpose: 'hear'
  readonly words: string
}

/** The picture that is kept now. */
export interface Kept {
  readonly purpose: 'keep'
  readonly photo: PhotoId
}

/** Why nothing came of it: the bytes are gone, too many or not what they seemed, or it could not be done in time. */
export type ReadFailure = 'rejected' | 'unavailable'

/** An attachment that came from this place in a message. */
export function wantedId(eventId: string, place: number): string {
  return `${eventId}:${place}`
}

/** What is fetched of a voice message at most; ten minutes of speech are two to ten million bytes in the chats' formats. */
export const voiceBytesMax = 20 * 1024 * 1024

/** A longer one is not listened to: its speaker is asked for less. */
export const voiceSecondsMax = 10 * 60

/** Who waits longer than this is told that it goes on. */
export const delayMs = 8 * secondMs

/** After so long, and at least one try, it is given up. */
export const patienceMs = 10 * minuteMs

/** Tries at one attachment; a file that brings the process down is tried no more often. */
export const triesMax = 8
