import { type Block, type Button, type Message, say, type TextRef, text } from '../../domain/message.ts'
import type { Theme } from '../../domain/outcome.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'

/** How many statements are read at a glance. */
export const statementsShownMax = 8

/** Under statements that are being named: on to the next, those that no theme has, what there is so far, or that was all. */
export function themeButtons(): readonly Button[] {
  return [
    moreButton,
    { label: text('button-rest'), action: citysideAction('rest', '', '') },
    { label: text('button-themes-so-far'), action: citysideAction('list', '', '') },
    { label: text('button-done'), action: citysideAction('drop', '', 'themes'), style: 'primary' },
  ]
}

/** What citizens wrote, with the numbers by which themes point at it, and never who. */
export function statementsToName(facts: Facts, after: number, rest: boolean): Message {
  const { blocks, more } = pageOf(facts, after, rest)
  const buttons = more ? themeButtons() : themeButtons().slice(1)
  return { blocks: blocks.length === 0 ? nothingLeft(after, rest) : [say('statements-how'), ...blocks], buttons }
}

/** The same, to choose whom to ask more. */
export function statementsToAsk(facts: Facts, after: number): Message {
  const { blocks, more } = pageOf({ ...facts, themes: [] }, after, false)
  return { blocks: blocks.length === 0 ? nothingLeft(after, false) : blocks, ...(more && { buttons: [moreButton] }) }
}

const moreButton: Button = { label: text('button-more-statements'), action: citysideAction('more', '', '') }

function nothingLeft(after: number, rest: boolean): readonly Block[] {
  if (rest && after === 0) return [say('themes-rest-none')]
  return [say(after === 0 ? 'statements-none' : 'statements-end')]
}

function pageOf(
  { said = [], themes = [] }: Facts,
  after: number,
  rest: boolean,
): { readonly blocks: readonly Block[]; readonly more: boolean } {
  const named = (number: number) => themes.filter(({ statements }) => statements.includes(number))
  const all = said
    .flatMap(({ statements }) => statements)
    .filter(({ number }) => !rest || named(number).length === 0)
    .toSorted((one, other) => one.number - other.number)
  const page = all.slice(after, after + statementsShownMax)
  return {
    blocks: page.flatMap(({ number, text: words }): readonly Block[] => [
      { style: 'note', words: headOf(number, named(number)) },
      { style: 'quote', words: { own: words } },
    ]),
    more: after + page.length < all.length,
  }
}

function headOf(number: number, themes: readonly Theme[]): TextRef {
  if (themes.length === 0) return text('statement-number', { number })
  return text('statement-number-themes', { number, themes: { list: themes.map(({ label }) => label) } })
}
