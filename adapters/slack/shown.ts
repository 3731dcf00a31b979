import type { Shows } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { packed } from './encode.ts'
import { limits } from './limits.ts'

/** A message as Slack shows it: whole paragraphs together as long as they fit one message, buttons in rows below the last. */
export const shows: Shows = ({ blocks, buttons }) => {
  const parts = packed(blocks)
  const keys = buttons.map((button) => ({
    label: shortened(button.label, limits.buttonLabelCharactersMax),
    ...('url' in button && { url: button.url }),
  }))
  return parts.map((part, index) => ({ blocks: part, buttons: index === parts.length - 1 ? keys : [] }))
}
