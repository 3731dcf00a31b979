import type { Localized } from '../language.ts'
import type { Block, Field } from '../message.ts'
import type { QuestionTally } from '../tally.ts'
import { type Entry, fieldIn, firstIn, type Option, type Reader } from './kind.ts'

/** A question with choices that may be answered in words as well. */
export interface WithOther<Words = Localized> {
  /** What "something else" is called on its button; absent where only the choices are answers. */
  readonly other?: Words | undefined
}

/** What was written to one instead of a choice, or beside several. */
export interface OtherWords {
  readonly statements?: readonly string[] | undefined
}

/** Under this "something else" is counted; no choice of a file can be called so. */
const otherItem = '*'

/** "Something else" as one more line of counts; nothing where the question has none. */
export function otherOptions({ other }: WithOther): readonly Option[] {
  return other ? [{ id: otherItem, label: other, name: other }] : []
}

/** How many wrote something else. */
export function othersIn({ choices }: QuestionTally): number {
  return choices[otherItem] ?? 0
}

/** The items that the words of an answer add one to. */
export function otherItemsIn({ statements = [] }: OtherWords): readonly string[] {
  return statements.length > 0 ? [otherItem] : []
}

/** The words that answer it instead of a choice; undefined where it takes none, or these are none. */
export function otherRead({ other }: WithOther, words: string, reader: Reader): string | undefined {
  return other ? reader.otherwise(words) : undefined
}

/** What was written, word for word. */
export function otherQuotes({ statements = [] }: OtherWords): readonly Block[] {
  return statements.filter((own) => own !== '').map((own): Block => ({ style: 'quote', words: { own } }))
}

/** The field of a form in which something else can be written. */
export function otherField({ other }: WithOther, id: string, said: OtherWords | undefined): readonly Field[] {
  if (!other) return []
  const [value] = said?.statements ?? []
  return [
    {
      id: otherId(id),
      label: { city: other },
      required: false,
      kind: 'text',
      long: false,
      ...(value !== undefined && { value }),
    },
  ]
}

/** What a form says there; undefined where it says nothing. */
export function otherFilled({ other }: WithOther, { id, fields, reader }: Entry): string | undefined {
  if (!other || fieldIn(fields, otherId(id)) === undefined) return undefined
  const written = firstIn(fields, otherId(id))
  return written === '' ? undefined : reader.statement(written)
}

/** The same with its label changed; nothing where there is none. */
export function withOther<From, To>({ other }: WithOther<From>, change: (words: From) => To): WithOther<To> {
  return other === undefined ? {} : { other: change(other) }
}

function otherId(id: string): string {
  return `${id}other`
}
