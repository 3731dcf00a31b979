import type { RenderedBlock, RenderedButton } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import type { Block, Button, RichTextPart } from './bolt.ts'
import { blockLimits, limits } from './limits.ts'

/**
 * A paragraph as rich text: every character stands for itself there, so `*`, `<!channel>` and `<@U1>` in somebody's
 * words are only characters. In mrkdwn three characters can be escaped, and `*`, `_`, `~` and backticks cannot.
 */
export function paragraph(block: RenderedBlock): Block {
  switch (block.style) {
    case 'title':
      return richSection([{ type: 'text', text: block.text, style: { bold: true } }])
    case 'plain':
      return richSection(linked(block.text))
    case 'note':
      return address.test(block.text)
        ? richSection(linked(block.text))
        : { type: 'context', elements: [{ type: 'plain_text', text: block.text, emoji: false }] }
    case 'quote':
      return {
        type: 'rich_text',
        elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: block.text }] }],
      }
    default:
      return block.style satisfies never
  }
}

/** Buttons, as many rows as they need. The token is the value; a button that opens an address has none. */
export function buttonRows(buttons: readonly RenderedButton[]): readonly Block[] {
  const elements = buttons.map(buttonOf)
  const rows: Block[] = []
  for (let at = 0; at < elements.length; at += limits.buttonsMax) {
    rows.push({ type: 'actions', elements: elements.slice(at, at + limits.buttonsMax) })
  }
  return rows
}

export function plainText(text: string, charactersMax: number) {
  return { type: 'plain_text', text: shortened(text, charactersMax), emoji: false } as const
}

function buttonOf(button: RenderedButton, index: number): Button {
  const text = { ...plainText(button.label, limits.buttonLabelCharactersMax), emoji: true }
  if ('url' in button) return { type: 'button', text, url: button.url, action_id: `link-${index}` }
  return {
    type: 'button',
    text,
    value: button.token,
    action_id: `press-${index}`,
    ...(button.style === undefined ? {} : { style: button.style }),
  }
}

function richSection(elements: RichTextPart[]): Block {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’]/

/** Rich text does not find addresses by itself. */
function linked(text: string): RichTextPart[] {
  const parts: RichTextPart[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(address, 'g'))) {
    if (match[0].length > blockLimits.urlCharactersMax) continue
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) })
    parts.push({ type: 'link', url: match[0] })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) })
  return parts
}
