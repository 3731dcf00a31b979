import type { RenderedBlock } from '../../src/adapter.ts'
import { splitText } from '../shared/split.ts'

/**
 * The city's words as Discord shows them word for word: no markup, mention, command, list, heading or quote comes of them.
 * Addresses are left as they are, since a backslash would become part of the link; nothing in them can begin markup.
 */
export function inert(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('')
}

/** A citizen's words: not even an address becomes a link under which a foreign page would stand in our name. */
export function inertThroughout(text: string): string {
  return escaped(text).replace(/(https?|ftp|discord|mailto|tel|sms):/gi, '$1\\:')
}

function escaped(text: string): string {
  return text
    .replace(/[\\*_~`|[\]<@]/g, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)([>#+-])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])/gm, '$1\\$2')
}

/** The blocks as Discord messages of at most `charactersMax`, in order. No part ends within a word where that can be helped. */
export function markupOf(blocks: readonly RenderedBlock[], charactersMax: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of blocks.flatMap((block) => pieces(block, charactersMax))) {
    const joined = part === '' ? piece.shown : `${part}${piece.first ? '\n\n' : '\n'}${piece.shown}`
    if (joined.length <= charactersMax) {
      part = joined
      continue
    }
    parts.push(part)
    part = piece.shown
  }
  return part === '' ? parts : [...parts, part]
}

interface Piece {
  readonly shown: string
  /** Begins its block, so a blank line stands before it. */
  readonly first: boolean
}

/** A block as pieces that each fit a message by themselves; nearly always one. */
function pieces(block: RenderedBlock, charactersMax: number): readonly Piece[] {
  if (block.text.trim() === '') return []
  return fitting(block.text, block, charactersMax).map((text, index) => ({
    shown: styled(text, block),
    first: index === 0,
  }))
}

/** Splits the words before they are escaped, so that no escape is ever cut in two. */
function fitting(text: string, block: RenderedBlock, charactersMax: number): readonly string[] {
  if (styled(text, block).length <= charactersMax) return [text]
  const room = Math.max(2, Math.min(charactersMax, text.length - 1))
  // Shrinks until the escapes fit as well; text without markup needs one round.
  for (let size = room; size >= 2; size = Math.floor(size * 0.9)) {
    const parts = splitText(text, size)
    if (parts.every((part) => styled(part, block).length <= charactersMax)) return parts
  }
  return [text]
}

function styled(text: string, block: RenderedBlock): string {
  const words = block.style === 'quote' ? inertThroughout(text.trim()) : inert(text.trim())
  switch (block.style) {
    case 'plain':
      return words
    case 'title':
      return eachLine(words, (line) => `**${line}**`)
    case 'quote':
      return eachLine(words, (line) => `> ${line}`, '> ')
    case 'note':
      return eachLine(words, (line) => `-# ${line}`)
    default:
      return unknownStyle(block.style)
  }
}

function eachLine(text: string, dress: (line: string) => string, empty = ''): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => (line.trim() === '' ? empty : dress(line.trimEnd())))
    .join('\n')
}

function unknownStyle(style: never): never {
  throw new Error(`No markup is known for the style ${String(style)}.`)
}
