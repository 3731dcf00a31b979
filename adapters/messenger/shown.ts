import type { Shows } from '../../src/adapter.ts'
import { textParts } from './encode-private.ts'
import { templateButtonsMax } from './limits.ts'
import { titleOf } from './markup.ts'

/**
 * A message as Messenger shows it: words without markup, long labels spelled out in the text; up to three buttons stay, more are
 * quick replies and are gone as soon as anything follows, and then addresses are lines of the text.
 */
export const shows: Shows = ({ blocks, buttons }) => {
  const parts = textParts(blocks, buttons)
  const stay = buttons.length <= templateButtonsMax
  const keys = buttons.flatMap((button) => {
    if ('token' in button) return [{ label: titleOf(button.label) }]
    return stay ? [{ label: titleOf(button.label), url: button.url }] : []
  })
  return parts.map((text, index) => ({
    blocks: [{ style: 'plain', text }],
    ...(index === parts.length - 1
      ? { buttons: keys, ...(!stay && keys.length > 0 && { fleeting: true as const }) }
      : { buttons: [] }),
  }))
}
