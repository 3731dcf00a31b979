import type { ShownField, ShownForm, Shows, ShowsForm } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import type { Block, InputElement } from './bolt.ts'
import { packed } from './encode.ts'
import { limits } from './limits.ts'
import { modalOf } from './modal.ts'

/** A message as Slack shows it: whole paragraphs together as long as they fit one message, buttons in rows below the last. */
export const shows: Shows = ({ blocks, buttons }) => {
  const parts = packed(blocks)
  const keys = buttons.map((button) => ({
    label: shortened(button.label, limits.buttonLabelCharactersMax),
    ...('url' in button && { url: button.url }),
  }))
  return parts.map((part, index) => ({ blocks: part, buttons: index === parts.length - 1 ? keys : [] }))
}

/** A form as Slack shows it: the modal that is really opened, drawn field by field. */
export const showsForm: ShowsForm = (form) => {
  const modal = modalOf(form, undefined)
  return modal && { title: modal.title.text, ...sendOf(modal.submit?.text), parts: modal.blocks.flatMap(partOf) }
}

function sendOf(submit: string | undefined): Pick<ShownForm, 'submit'> {
  return submit === undefined ? {} : { submit }
}

function partOf(block: Block): ShownForm['parts'] {
  if (block.type === 'section') return block.text ? [{ words: block.text.text }] : []
  if (block.type !== 'input') return []
  const { label, element, hint, optional } = block
  return [{ ...fieldOf(element), label: label.text, required: !optional, ...(hint && { hint: hint.text }) }]
}

function fieldOf(element: InputElement): Pick<ShownField, 'as' | 'options'> {
  const options = 'options' in element ? { options: (element.options ?? []).map(({ text }) => text.text) } : {}
  switch (element.type) {
    case 'radio_buttons':
      return { as: 'radios', ...options }
    case 'checkboxes':
      return { as: 'ticks', ...options }
    case 'static_select':
    case 'multi_static_select':
      return { as: 'menu', ...options }
    default:
      return { as: 'multiline' in element && element.multiline ? 'lines' : 'line' }
  }
}
