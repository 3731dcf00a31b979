import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'

/** How many statements are read at a glance. */
export const statementsShownMax = 8

/** Under statements that are being named: on to the next, or that was all. */
export function themeButtons(): readonly Button[] {
  return [moreButton, { label: text('button-done'), action: citysideAction('drop', '', 'themes'), style: 'primary' }]
}

/** What citizens wrote, with the numbers by which themes point at it, and never who. */
export function statementsToName(facts: Facts, after: number): Message {
  const { blocks, more } = pageOf(facts, after)
  const buttons = more ? themeButtons() : themeButtons().slice(1)
  return { blocks: blocks.length === 0 ? nothingLeft(after) : [say('statements-how'), ...blocks], buttons }
}

/** The same, to choose whom to ask more. */
export function statementsToAsk(facts: Facts, after: number): Message {
  const { blocks, more } = pageOf(facts, after)
  return { blocks: blocks.length === 0 ? nothingLeft(after) : blocks, ...(more && { buttons: [moreButton] }) }
}

const moreButton: Button = { label: text('button-more-statements'), action: citysideAction('more', '', '') }

function nothingLeft(after: number): readonly Block[] {
  return [say(after === 0 ? 'statements-none' : 'statements-end')]
}

function pageOf({ said = [] }: Facts, after: number): { readonly blocks: readonly Block[]; readonly more: boolean } {
  const all = said.flatMap(({ statements }) => statements).toSorted((one, other) => one.number - other.number)
  const page = all.slice(after, after + statementsShownMax)
  return {
    blocks: page.flatMap(({ number, text: words }): readonly Block[] => [
      { style: 'note', words: text('statement-number', { number }) },
      { style: 'quote', words: { own: words } },
    ]),
    more: after + page.length < all.length,
  }
}
