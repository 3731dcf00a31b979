import type { RenderedButton } from '../../src/adapter.ts'
import type { Block, Button } from './bolt.ts'
import { limits } from './limits.ts'
import { plainText } from './markup.ts'

/** Buttons, as many rows as they need. The token is the value; a button that opens an address has none. */
export function buttonsOf(buttons: readonly RenderedButton[]): readonly Block[] {
  const elements = buttons.map(buttonOf)
  const rows: Block[] = []
  for (let at = 0; at < elements.length; at += limits.buttonsMax) {
    rows.push({ type: 'actions', elements: elements.slice(at, at + limits.buttonsMax) })
  }
  return rows
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
