import type { Outbound, RenderedBlock, RenderedButton } from '../../src/adapter.ts'
import { shortened, splitText } from '../shared/split.ts'
import { limits } from './limits.ts'
import type { Bubble, Posted } from './message.ts'

/** One message as the chat server takes it. Long texts and many buttons go on in further bubbles; nothing is cut short. */
export function encode(outbound: Outbound): Posted {
  return {
    key: outbound.key,
    chat: outbound.to,
    bubbles: withButtons(packed(outbound.blocks), outbound.buttons),
    opens: outbound.reply,
    ...(outbound.form ? { form: outbound.form } : {}),
    ...(outbound.image
      ? { image: { png: Buffer.from(outbound.image.png).toString('base64'), alt: outbound.image.alt } }
      : {}),
    ...(outbound.underExternalId ? { under: outbound.underExternalId } : {}),
    ...(outbound.editsExternalId ? { edits: outbound.editsExternalId } : {}),
  }
}

/** A bubble's text: its paragraphs with an empty line between them. */
export function bubbleText(blocks: readonly RenderedBlock[]): string {
  return blocks.map((block) => block.text).join('\n\n')
}

function packed(blocks: readonly RenderedBlock[]): readonly (readonly RenderedBlock[])[] {
  const fitting = blocks.flatMap((block) =>
    splitText(block.text, limits.textCharactersMax).map((text) => ({ style: block.style, text })),
  )
  const bubbles: RenderedBlock[][] = []
  for (const block of fitting) {
    const last = bubbles.at(-1)
    if (last && bubbleText([...last, block]).length <= limits.textCharactersMax) last.push(block)
    else bubbles.push([block])
  }
  return bubbles
}

function withButtons(
  texts: readonly (readonly RenderedBlock[])[],
  buttons: readonly RenderedButton[],
): readonly Bubble[] {
  const rows = inRows(
    buttons.map((button) => ({ ...button, label: shortened(button.label, limits.buttonLabelCharactersMax) })),
  )
  const bubbles = texts.map((blocks) => ({ blocks, buttons: [] as readonly RenderedButton[] }))
  const [first, ...others] = rows
  if (!first) return bubbles
  const before = bubbles.slice(0, -1)
  const last = bubbles.at(-1)
  return [
    ...before,
    { blocks: last?.blocks ?? [], buttons: first },
    ...others.map((row) => ({ blocks: [], buttons: row })),
  ]
}

function inRows(buttons: readonly RenderedButton[]): readonly (readonly RenderedButton[])[] {
  const count = Math.ceil(buttons.length / limits.buttonsMax)
  return Array.from({ length: count }, (_, row) =>
    buttons.slice(row * limits.buttonsMax, (row + 1) * limits.buttonsMax),
  )
}
