import type { RenderedBlock, Shows } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { limits, textUnitsMax } from './limits.ts'
import { markupOf } from './markup.ts'

/** A message as Telegram shows it: paragraphs keep their looks, the keyboard hangs below the last part and stays. */
export const shows: Shows = ({ blocks, buttons }) => {
  const parts = markupOf(blocks, textUnitsMax)
  const last = parts.length - 1
  const keys = buttons.map((button) => ({
    label: shortened(button.label, limits.buttonLabelCharactersMax),
    ...('url' in button && { url: button.url }),
  }))
  const words = (text: string): readonly RenderedBlock[] => (last === 0 ? blocks : [{ style: 'plain', text }])
  return parts.map(({ text }, index) => ({ blocks: words(text), buttons: index === last ? keys : [] }))
}
