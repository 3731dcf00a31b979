import { createHash } from 'node:crypto'
import { type Outbound, type RenderedBlock, SendError } from '../../src/adapter.ts'
import { escapeAngles } from '../shared/escape.ts'
import { splitText } from '../shared/split.ts'
import type { Block, HomeView } from './bolt.ts'
import { buttonsOf } from './buttons.ts'
import { blockLimits, limits } from './limits.ts'
import { markupOf } from './markup.ts'

/** One message as chat.postMessage and chat.update take it. */
export interface EncodedPart {
  /** What notifications and screen readers get; the same words, escaped. */
  readonly text: string
  readonly blocks: Block[]
}

/** One message or, when it is too long for one, several in order; nothing is ever cut off. The last has the buttons. */
export function encode(outbound: Outbound): readonly EncodedPart[] {
  const groups = packed(outbound.blocks)
  const rows = buttonsOf(outbound.buttons)
  if (rows.length > 0 && groups.length === 0) {
    const labels = outbound.buttons.map((button) => button.label).join(' · ')
    return [{ text: escapeAngles(labels), blocks: [...rows] }]
  }
  return groups.map((group, index) => ({
    text: escapeAngles(group.map((block) => block.text).join('\n\n')),
    blocks: [...group.map(markupOf), ...(index === groups.length - 1 ? rows : [])],
  }))
}

/** The Home tab of one person. What does not fit is our mistake: nothing is cut. */
export function encodeHome(outbound: Outbound): HomeView {
  const blocks = encode(outbound).flatMap((part) => part.blocks)
  if (blocks.length > blockLimits.blocksPerViewMax) throw new SendError('rejected', 'home_too_long')
  return { type: 'home', blocks }
}

/** Names a message for finding it again. It is readable by every app in the workspace, so it must say nothing. */
export function markOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/** The kind of metadata that is ours. */
export const metadataType = 'ekko_message'

/** What travels with a part of a message, so that it is found again. */
export function metadataOf(key: string, part: number) {
  return { event_type: metadataType, event_payload: { key: markOf(key), part } }
}

/** Whole paragraphs together as long as they fit one message; one that is too long is split at its best place. */
export function packed(blocks: readonly RenderedBlock[]): readonly (readonly RenderedBlock[])[] {
  const groups: RenderedBlock[][] = []
  let open: RenderedBlock[] = []
  let characters = 0
  for (const block of blocks) {
    for (const text of splitText(block.text, limits.textCharactersMax)) {
      const full = characters + text.length > limits.textCharactersMax || open.length >= blockLimits.blocksPerMessageMax
      if (open.length > 0 && full) {
        groups.push(open)
        open = []
        characters = 0
      }
      open.push({ style: block.style, text })
      characters += text.length
    }
  }
  if (open.length > 0) groups.push(open)
  return groups
}
