import type { RenderedBlock } from '../../src/adapter.ts'
import { splitText } from '../shared/split.ts'
import type { MessageEntity } from './client.ts'
import { entitiesMax } from './limits.ts'

/** Words and how they look; offsets and lengths are UTF-16 units, as Telegram counts. */
export interface StyledText {
  readonly text: string
  readonly entities: MessageEntity[]
}

const between = '\n\n'

/**
 * Blocks as messages of at most `unitsMax` and `entitiesMax` each, paragraphs kept whole where they fit. Looks are entities
 * beside the text and never markup inside it, so no citizen's words can break out. At least one part, unless there are no
 * words.
 */
export function markupOf(blocks: readonly RenderedBlock[], unitsMax: number): readonly StyledText[] {
  const parts: StyledText[] = []
  let text = ''
  let entities: MessageEntity[] = []
  for (const piece of blocks.flatMap((block) => piecesOf(block, unitsMax))) {
    const looks = looksOf(piece, 0).length
    const full = text.length + between.length + piece.text.length > unitsMax || entities.length + looks > entitiesMax
    if (text !== '' && full) {
      parts.push({ text, entities })
      text = ''
      entities = []
    }
    if (text !== '') text += between
    entities.push(...looksOf(piece, text.length))
    text += piece.text
  }
  if (text !== '') parts.push({ text, entities })
  return parts
}

function piecesOf(block: RenderedBlock, unitsMax: number): readonly RenderedBlock[] {
  return splitText(block.text.trim(), unitsMax)
    .map((text) => ({ style: block.style, text: text.trim() }))
    .flatMap((piece) => (looksOf(piece, 0).length > entitiesMax ? halves(piece) : [piece]))
}

/** A wall of addresses has more looks than a message may have, and leaving one out would make it live. */
function halves(piece: RenderedBlock): readonly RenderedBlock[] {
  return piecesOf(piece, Math.ceil(piece.text.length / 2))
}

function looksOf(block: RenderedBlock, offset: number): readonly MessageEntity[] {
  const length = block.text.length
  switch (block.style) {
    case 'plain':
      return []
    case 'title':
      return [{ type: 'bold', offset, length }]
    case 'note':
      return [{ type: 'italic', offset, length }]
    case 'quote':
      return [{ type: 'blockquote', offset, length }, ...inert(block.text, offset)]
    default:
      return unknownStyle(block.style)
  }
}

/**
 * Telegram finds mentions, commands and links in any text by itself; only `code` keeps it from doing so, and `code` is
 * the one look allowed inside a quotation (tdlib, MessageEntity.cpp). The words stay as they were written.
 */
function inert(text: string, offset: number): readonly MessageEntity[] {
  return Array.from(text.matchAll(/\S+/g))
    .filter((match) => found.test(match[0]))
    .map((match) => ({ type: 'code' as const, offset: offset + match.index, length: match[0].length }))
}

/**
 * A mention or mail address, a link with or without its scheme, a /command, a #tag, a $TAG. Each begins with its sign and looks
 * back from there, so that letters alone take no time.
 */
const found =
  /@\w|:\/\/|\.(?=\p{L}{2})(?:(?<=[\p{L}\p{N}-]{2}\.)|(?<=\p{L}\.)\p{L}+\/)|\/(?=\w)(?<![\p{L}\p{N}_/<>]\/)|[#$](?=[\p{L}\p{N}_])(?<![\p{L}\p{N}_][#$])/u

function unknownStyle(style: never): never {
  throw new Error(`Telegram has no look for a ${String(style)} block.`)
}
