import { type Block, type Button, say, text, type Words } from '../../../domain/message.ts'
import type { Instant, LocalDate } from '../../../domain/time.ts'
import { reply } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import { citysideAction } from '../buttons.ts'
import type { Move } from './flow.ts'

/** One thing of a draft that can be told again by itself, or a group of such things to choose from. */
export type Part<D> = {
  /** What stands in its button's token. */
  readonly name: string
  readonly label: Button['label']
} & (
  | {
      /** What it says now. */
      readonly now?: Words
      /** The draft without it, so that it is asked for, and nothing else; or without it for good. */
      readonly again: D
    }
  | { readonly ask: readonly Block[]; readonly parts: readonly Part<D>[] }
)

/** What stands there now: own words, where there are any. */
export function wordsNow(words: string | undefined): { readonly now?: Words } {
  return words === undefined || words === '' ? {} : { now: { own: words } }
}

/** What stands there now: a day or a moment, where there is one. */
export function dayNow(when: LocalDate | Instant | undefined): { readonly now?: Words } {
  return when === undefined ? {} : { now: text('draft-day', { day: { inFull: when } }) }
}

/** What can be told again, as buttons; where there is only one thing, that is asked for at once. */
export function offerParts<D>(parts: readonly Part<D>[], ask: readonly Block[], turn: Turn): Move<D> {
  const [only, ...more] = parts
  if (only && more.length === 0) return chosen(only, turn)
  const buttons = parts.map(({ name, label }): Button => ({ label, action: citysideAction('edit', '', name) }))
  return { as: 'answer', answer: reply(turn.event, { blocks: ask, buttons }) }
}

/** The part of this name is asked for again, or its own parts are offered; undefined where there is none. */
export function choosePart<D>(parts: readonly Part<D>[], name: string, turn: Turn): Move<D> | undefined {
  const found = partCalled(parts, name)
  return found && chosen(found, turn)
}

function chosen<D>(part: Part<D>, turn: Turn): Move<D> {
  if ('parts' in part) return offerParts(part.parts, part.ask, turn)
  const { now, again } = part
  return { as: 'draft', draft: again, ...(now && { lead: [say('draft-says-now'), { style: 'quote', words: now }] }) }
}

function partCalled<D>(parts: readonly Part<D>[], name: string): Part<D> | undefined {
  for (const part of parts) {
    if (part.name === name) return part
    const within = 'parts' in part ? partCalled(part.parts, name) : undefined
    if (within) return within
  }
  return undefined
}
