import type { Localized } from '../../../domain/language.ts'
import { type Block, type Button, say, text } from '../../../domain/message.ts'
import { hasWord } from '../../../domain/understood/sign.ts'
import type { Turn } from '../../conversation/turn.ts'

/** What words or a tap at a step lead to: a fuller draft, or a sentence on what does not fit. */
export type Taken<D> =
  | {
      readonly as: 'taken'
      readonly draft: D
      /** How the words were read, where that could be another way. */
      readonly read?: Block
    }
  | { readonly as: 'slip'; readonly block: Block }

/** One thing to be told about a draft: asked with an example, answered in words or by a tap. */
export interface Step<D> {
  readonly ask: (draft: D, turn: Turn) => readonly Block[]
  /** What can be tapped; the option comes back to `take`. */
  readonly options?: (draft: D, turn: Turn) => readonly Option[]
  readonly read: (draft: D, words: string, turn: Turn) => Taken<D>
  readonly take?: (draft: D, option: string, turn: Turn) => Taken<D>
  /** Whether these words name something that can be told here, whatever else they could mean. */
  readonly names?: (draft: D, words: string, turn: Turn) => boolean
}

/** Steps by name. A name is what stands in the tokens of the step's buttons, and in forms. */
export type Steps<D> = Readonly<Record<string, Step<D>>>

/** Something to tap at a step. An option is at most nine letters, digits and dashes. */
export interface Option {
  readonly option: string
  readonly label: Button['label']
  readonly style?: 'primary'
}

/** The answer fits: this is the draft with it. */
export function taken<D>(draft: D, read?: Block): Taken<D> {
  return { as: 'taken', draft, ...(read && { read }) }
}

/** The answer does not fit, and this says why. */
export function slip<D>(block: Block): Taken<D> {
  return { as: 'slip', block }
}

/** What is asked, and an example of it. */
export function asked(ask: string, example: string): readonly Block[] {
  return [say(ask), { style: 'note', words: text(example) }]
}

/** Words in composed form and without what no reader sees, as a file has them: `å` is one letter however it was typed. */
export function composed(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim()
}

/**
 * A step that takes the words as they are; one that goes to a citizen as it stands takes no sign, mark or number alone, which would
 * leave its reader at a loss.
 */
export function written<D>(
  ask: string,
  example: string,
  charactersMax: number,
  put: (draft: D, words: string) => D,
  to: 'any' | 'citizen' = 'any',
): Step<D> {
  return {
    ask: () => asked(ask, example),
    read: (draft, words) => {
      const trimmed = composed(words)
      if (trimmed === '') return slip(say('slip-no-words'))
      if (to === 'citizen' && !hasWord(trimmed)) return slip(say('refused-wordless'))
      if (trimmed.length > charactersMax)
        return slip(say('draft-too-long', { max: charactersMax, over: trimmed.length - charactersMax }))
      return taken(put(draft, trimmed))
    },
  }
}

/** Messenger's buttons hold this many characters (Send API, quick replies); whatever is longer is cut short on some channel. */
const labelCharactersSure = 20

/** Names as buttons. Where several could be cut short and mistaken for one another, they have numbers and stand in full above. */
export function named(names: readonly Localized[]): {
  readonly labels: readonly Option['label'][]
  readonly inFull: readonly Block[]
} {
  const long = names.some((name) => Object.values(name).some((words) => words.length > labelCharactersSure))
  if (names.length < 2 || !long) return { labels: names.map((name) => ({ city: name })), inFull: [] }
  const numbered = names.map((name, index) => text('option-numbered', { number: index + 1, name: { local: name } }))
  return { labels: numbered, inFull: numbered.map((words) => ({ style: 'note', words })) }
}
