import type { RenderedBlock } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import type { Block, RichTextPart } from './bolt.ts'
import { blockLimits } from './limits.ts'

/**
 * A paragraph as rich text: every character stands for itself there, so `*`, `<!channel>` and `<@U1>` in a citizen's
 * words are only characters. In mrkdwn three characters can be escaped, and `*`, `_`, `~` and backticks cannot.
 */
export function markupOf(block: RenderedBlock): Block {
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

/** Words for the places of Block Kit that know no looks; too long ones end in an ellipsis. */
export function plainText(text: string, charactersMax: number) {
  return { type: 'plain_text', text: shortened(text, charactersMax), emoji: false } as const
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
