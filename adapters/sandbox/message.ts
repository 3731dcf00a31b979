import type { Attachment } from '../../src/domain/attachment.ts'
import type { Address } from '../../src/domain/contact.ts'
import type { RenderedBlock, RenderedButton, RenderedForm } from '../../src/domain/rendered.ts'

/** One bubble on the screen. A long message, or one with very many buttons, has several. */
export interface Bubble {
  readonly blocks: readonly RenderedBlock[]
  readonly buttons: readonly RenderedButton[]
}

/** What Ekko posts to the chat server. */
export interface Posted {
  readonly key: string
  readonly chat: Address
  readonly bubbles: readonly Bubble[]
  readonly form?: RenderedForm
  /** Whether the form opens by itself, because the person has just asked for it. */
  readonly opens: boolean
  /** The picture as base64, with the words that stand for it. */
  readonly image?: { readonly png: string; readonly alt: string }
  readonly under?: string
  readonly edits?: string
}

/** A message as the chat shows it. */
export interface ChatMessage {
  readonly id: string
  readonly chat: Address
  /** `ekko`, or the id of the person who wrote. */
  readonly author: string
  readonly at: number
  readonly bubbles: readonly Bubble[]
  readonly edited: boolean
  /** Tokens tapped so far. */
  readonly pressed: readonly string[]
  readonly form?: RenderedForm
  readonly opens?: boolean
  readonly image?: { readonly png: string; readonly alt: string }
  readonly under?: string
  readonly key?: string
}

/** A person who uses the sandbox's chat. */
export interface ChatPerson {
  readonly id: string
  readonly name: string
  readonly blocked: boolean
}

/** Everything the chat still shows, as the page gets it; `upTo` is where its stream goes on. */
export interface ShownHistory {
  readonly upTo: string
  readonly people: readonly ChatPerson[]
  readonly messages: readonly ChatMessage[]
}

/** What happened in the chat, numbered. A message that is there already is replaced. */
export type ChatEntry = { readonly seq: number } & ChatFact

/** One thing that happened in the chat: a person came or changed, a message came or changed, or went away. */
export type ChatFact =
  | { readonly kind: 'person'; readonly person: ChatPerson }
  | { readonly kind: 'message'; readonly message: ChatMessage }
  | { readonly kind: 'removed'; readonly chat: Address; readonly id: string }

/** What a person did in the sandbox, as the page posts it to /sandbox/events. `id` is a UUID of the page's own. */
export type SandboxPayload = {
  readonly id: string
  readonly from: string
  readonly name?: string
  readonly locale?: string
} & (
  | { readonly kind: 'start'; readonly ref?: string }
  | {
      readonly kind: 'text'
      /** Empty only where something is attached. */
      readonly text: string
      readonly replyTo?: string
      readonly attached?: readonly Attachment[]
      /** Another person's words, passed on. */
      readonly forwarded?: true
    }
  /** `message` is the id of the event that wrote it. */
  | { readonly kind: 'edit'; readonly message: string; readonly text: string }
  | { readonly kind: 'delete'; readonly message: string }
  /** `message` is one of Ekko's. */
  | { readonly kind: 'react'; readonly message: string; readonly emoji: string }
  | { readonly kind: 'tap'; readonly token: string; readonly message?: string; readonly community?: string }
  | {
      readonly kind: 'form'
      readonly token: string
      readonly fields: Readonly<Record<string, string | readonly string[]>>
      readonly message?: string
    }
  | { readonly kind: 'block' }
  | { readonly kind: 'unblock' }
)

/** Our own name among the authors; no person may take it. */
export const ourName = 'ekko'
