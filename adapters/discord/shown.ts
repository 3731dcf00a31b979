import type { RenderedBlock, ShownField, ShownForm, Shows, ShowsForm } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { componentTypes } from './components.ts'
import { limits } from './limits.ts'
import { markupOf } from './markup.ts'
import { type ModalInput, type ModalPart, modalOf } from './modal.ts'

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

/** A form as Discord shows it: the modal that is really opened, drawn field by field. Its button is worded by the app. */
export const showsForm: ShowsForm = (form) => {
  const modal = modalOf(form)
  return modal && { title: modal.title, parts: modal.components.map(partOf) }
}

function partOf(part: ModalPart): ShownForm['parts'][number] {
  if (!('component' in part)) return { words: part.content.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '') }
  const { label, description, component } = part
  const hint = description ?? component.placeholder
  const { required, options } = component
  return {
    ...{ as: filledBy(component), label, required },
    ...(hint !== undefined && { hint }),
    ...(options && { options: options.map((option) => option.label) }),
  }
}

function filledBy({ type, style }: ModalInput): ShownField['as'] {
  switch (type) {
    case componentTypes.radioGroup:
      return 'radios'
    case componentTypes.checkboxGroup:
      return 'ticks'
    case componentTypes.select:
      return 'menu'
    default:
      return style === 2 ? 'lines' : 'line'
  }
}
