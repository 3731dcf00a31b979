import type { Action } from './action.ts'
import type { Language, Localized } from './language.ts'
import type { Instant, LocalDate } from './time.ts'

/** A value put into a text: numbers and dates are written out in the reader's language. */
export type TextValue =
  | string
  | number
  | { readonly on: LocalDate }
  | { readonly at: Instant }
  /** With its day of the week and its year, for reading it once more: a day, or a moment with its time. */
  | { readonly inFull: LocalDate | Instant }
  /** A month, by its first day: "March 2028". */
  | { readonly month: LocalDate }
  | { readonly local: Localized }
  /** Joined as a list in the reader's language: "a, b and c". */
  | { readonly list: readonly Localized[] }
  /** The same of texts. */
  | { readonly texts: readonly TextRef[] }
  /** The names of languages, as a list: "Danish (da) and English (en)". */
  | { readonly languages: readonly Language[] }
  /** The name of one language: "Danish". */
  | { readonly language: Language }
  /** A text inside a text. */
  | TextRef

/** A text in prompts/, by its key, never a finished string. */
export interface TextRef {
  readonly key: string
  readonly with?: Readonly<Record<string, TextValue>>
  /** Said in this language, whatever the reader's: the name of a language on a button. */
  readonly in?: Language
}

/** `own` is what a citizen wrote: shown word for word, never as markup. */
export type Words =
  | TextRef
  | { readonly city: Localized }
  | { readonly own: string }
  /** Several short texts below one another, as one paragraph. */
  | { readonly lines: readonly TextRef[] }

/** How a paragraph is meant; each channel shows it in its own way. */
export type BlockStyle = 'plain' | 'title' | 'quote' | 'note'

/** One paragraph of a message. */
export interface Block {
  readonly style: BlockStyle
  readonly words: Words
}

/** Something to tap below a message: an action, or a way to a page. */
export type Button =
  | {
      readonly label: Words
      readonly action: Action
      readonly style?: 'primary'
      /** It may go with the next message where there is no room for it among those that stay: it can be typed as well. */
      readonly fleeting?: true
    }
  | { readonly label: Words; readonly url: string }

interface FieldBase {
  readonly id: string
  readonly label: Words
  readonly required: boolean
}

/** One thing that a form asks for. */
export type Field =
  | (FieldBase & {
      readonly kind: 'choice' | 'choices'
      readonly options: readonly { readonly id: string; readonly label: Words }[]
      readonly choicesMax?: number
    })
  | (FieldBase & { readonly kind: 'text'; readonly long: boolean; readonly hint?: Words; readonly value?: string })

/** Several fields at once, where the channel has modals. */
export interface Form {
  readonly title: Words
  readonly submit: Words
  readonly action: Action
  readonly fields: readonly Field[]
}

/** A picture with the words that stand for it. */
export interface Image {
  readonly png: Uint8Array
  readonly alt: string
}

/** A file that travels with a message, where the channel takes one. */
export interface Document {
  /** `ekko-my-data.html`; letters, digits, dots and dashes alone. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What Ekko says, before it is put into a language. */
export interface Message {
  readonly blocks: readonly Block[]
  readonly buttons?: readonly Button[]
  /** Opens at once where the channel can; the engine offers one only there. */
  readonly form?: Form
  readonly image?: Image
  readonly document?: Document
  /** The title of what this is news about, for announcing it where nothing more may be said yet. */
  readonly newsAbout?: Localized
}

/** Puts a text into the language of its reader. */
export type Say = (text: TextRef) => string

/** A plain paragraph with this text. */
export function say(key: string, values?: TextRef['with']): Block {
  return { style: 'plain', words: text(key, values) }
}

/** A text in prompts/, with the values put into it. */
export function text(key: string, values?: TextRef['with']): TextRef {
  return values === undefined ? { key } : { key, with: values }
}
