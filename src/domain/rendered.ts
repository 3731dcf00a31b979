import type { BlockStyle } from './message.ts'

/** A paragraph in the reader's language. `quote` holds a citizen's own words: never markup. */
export interface RenderedBlock {
  readonly style: BlockStyle
  readonly text: string
}

/** A button in the reader's language: a token to press, or a way to a page. */
export type RenderedButton =
  | { readonly label: string; readonly token: string; readonly style?: 'primary'; readonly fleeting?: true }
  | { readonly label: string; readonly url: string }

interface RenderedFieldBase {
  readonly id: string
  readonly label: string
  readonly required: boolean
}

/** One field of a form in the reader's language. */
export type RenderedField =
  | (RenderedFieldBase & {
      readonly kind: 'choice' | 'choices'
      readonly options: readonly { readonly id: string; readonly label: string }[]
      readonly choicesMax?: number
    })
  | (RenderedFieldBase & {
      readonly kind: 'text'
      readonly long: boolean
      readonly hint?: string
      readonly value?: string
    })

/** A form in the reader's language. */
export interface RenderedForm {
  readonly title: string
  readonly submit: string
  readonly token: string
  readonly fields: readonly RenderedField[]
}
