import { type RenderedButton, SendError } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { componentTypes } from './components.ts'
import { limits, rowButtonsMax } from './limits.ts'

/** Buttons in rows, as they stand under a message. Throws SendError `rejected` for what no message can hold. */
export function buttonsOf(buttons: readonly RenderedButton[]): readonly object[] {
  if (buttons.length > limits.buttonsMax) throw new SendError('rejected', 'too_many_buttons')
  const rows: object[] = []
  for (let start = 0; start < buttons.length; start += rowButtonsMax) {
    const components = buttons.slice(start, start + rowButtonsMax).map(buttonOf)
    rows.push({ type: componentTypes.row, components })
  }
  return rows
}

/** Button styles (components/reference): 1 primary, 2 secondary, 5 link. */
function buttonOf(button: RenderedButton): object {
  const label = shortened(button.label, limits.buttonLabelCharactersMax)
  if ('url' in button) return { type: componentTypes.button, style: 5, label, url: button.url }
  if (button.token.length > limits.tokenBytesMax) throw new SendError('rejected', 'token_too_long')
  return { type: componentTypes.button, style: button.style === 'primary' ? 1 : 2, label, custom_id: button.token }
}
