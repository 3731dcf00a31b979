import { dateAt } from '../../../domain/calendar.ts'
import type { Localized } from '../../../domain/language.ts'
import { type Block, type Button, type Field, say, text } from '../../../domain/message.ts'
import type { LocalDate } from '../../../domain/time.ts'
import type { Turn } from '../../conversation/turn.ts'

/** What a moderator's words or tap at a step lead to: a fuller draft, more to choose, or a sentence on what was missed. */
export type Taken<D> = { readonly as: 'taken'; readonly draft: D } | { readonly as: 'slip'; readonly block: Block }

/** One thing to be told about a draft: asked with an example, answered in words or by a tap. */
export interface Step<D> {
  readonly ask: (draft: D, turn: Turn) => readonly Block[]
  /** What can be tapped; the option comes back to `take`. */
  readonly options?: (draft: D, turn: Turn) => readonly Option[]
  readonly read: (draft: D, words: string, turn: Turn) => Taken<D>
  readonly take?: (draft: D, option: string, turn: Turn) => Taken<D>
}

/** Something to tap at a step. An option is at most nine letters, digits and dashes. */
export interface Option {
  readonly option: string
  readonly label: Button['label']
  readonly style?: 'primary'
}

/** Several steps as one form, for channels that have forms. */
export interface Sheet {
  readonly name: string
  readonly steps: readonly string[]
}

/** A draft's whole way: its steps, which comes next, and how each looks in a form. */
export interface Flow<D> {
  readonly steps: Readonly<Record<string, Step<D>>>
  /** The first step whose answer is missing, or no longer fits the others; undefined when the draft is complete. */
  readonly next: (draft: D, turn: Turn) => string | undefined
  readonly sheets: readonly Sheet[]
  readonly field: (step: string, draft: D, turn: Turn) => Field
}

/** The step is done, and this is the draft after it. */
export function taken<D>(draft: D): Taken<D> {
  return { as: 'taken', draft }
}

/** The step is not done: this sentence says what was missed. */
export function slip<D>(block: Block): Taken<D> {
  return { as: 'slip', block }
}

/** What is asked, and an example of it. */
export function asked(ask: string, example: string): readonly Block[] {
  return [say(ask), { style: 'note', words: text(example) }]
}

/** A step that takes the words as they are. */
export function written<D>(
  ask: string,
  example: string,
  charactersMax: number,
  put: (draft: D, words: string) => D,
): Step<D> {
  return {
    ask: () => asked(ask, example),
    read: (draft, words) => {
      const trimmed = words.trim()
      if (trimmed === '') return slip(say('slip-no-words'))
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

/** A day to tap; the option reads back with `dayIn`. */
export function dayOption(day: LocalDate): Option {
  return { option: day.replaceAll('-', ''), label: text('draft-day', { day: { on: day } }) }
}

/** The day that an option stands for. */
export function dayIn(option: string): LocalDate {
  return `${option.slice(0, 4)}-${option.slice(4, 6)}-${option.slice(6, 8)}`
}

/** The day it is in the city. */
export function today({ state, now }: Turn): LocalDate {
  return dateAt(now, state.city.timeZone)
}

/** A name and a title with a comma between; undefined when one is missing. */
export function hostRead(words: string): { readonly name: string; readonly title: string } | undefined {
  const [, name = '', title = ''] = /^([^,\n]+)[,\n]\s*(\S.*)$/su.exec(words.trim()) ?? []
  if (name.trim() === '' || words.length > hostCharactersMax) return undefined
  return { name: name.trim(), title: title.trim() }
}

const hostCharactersMax = 140
