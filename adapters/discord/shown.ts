import type { RenderedBlock, Shows } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { limits } from './limits.ts'
import { markupOf } from './markup.ts'

/** A message as Discord shows it: cut where its markup no longer fits one message, with rows of buttons below the last. */
export const shows: Shows = ({ blocks, buttons }) => {
  const parts = markupOf(blocks, limits.textCharactersMax)
  const last = parts.length - 1
  const keys = buttons.map((button) => ({
    label: shortened(button.label, limits.buttonLabelCharactersMax),
    ...('url' in button && { url: button.url }),
  }))
  const words = (text: string): readonly RenderedBlock[] => (last === 0 ? blocks : [{ style: 'plain', text }])
  return parts.map((text, index) => ({ blocks: words(text), buttons: index === last ? keys : [] }))
}
