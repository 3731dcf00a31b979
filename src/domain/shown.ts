import type { RenderedBlock, RenderedButton, RenderedForm } from './rendered.ts'

/** One message as a person sees it on a channel; what is one to us can be several there. */
export interface ShownMessage {
  readonly blocks: readonly RenderedBlock[]
  readonly buttons: readonly { readonly label: string; readonly url?: string }[]
  /** The buttons are gone as soon as anything follows. */
  readonly fleeting?: true
}

/** How a channel shows a private message, without sending it. */
export type Shows = (message: {
  readonly blocks: readonly RenderedBlock[]
  readonly buttons: readonly RenderedButton[]
}) => readonly ShownMessage[]

/** One field of a form as a person sees it on a channel; `as` is what it is filled in with. */
export interface ShownField {
  readonly as: 'line' | 'lines' | 'radios' | 'ticks' | 'menu'
  readonly label: string
  /** What stands below the label, or faintly in the empty field. */
  readonly hint?: string
  readonly required: boolean
  readonly options?: readonly string[]
}

/** A form as a person sees it on a channel: words of its own, and fields. */
export interface ShownForm {
  readonly title: string
  /** Absent where the person's own app says it in its own words. */
  readonly submit?: string
  readonly parts: readonly (ShownField | { readonly words: string })[]
}

/** How a channel shows a form, without opening it; undefined where it does not fit and people are asked one thing at a time. */
export type ShowsForm = (form: RenderedForm) => ShownForm | undefined
