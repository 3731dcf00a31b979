import type { RenderedField, RenderedForm } from '../../src/adapter.ts'
import type { Via } from '../../src/domain/inbox.ts'
import type { Block, InputElement, ModalView } from './bolt.ts'
import { blockLimits, limits } from './limits.ts'
import { plainText } from './markup.ts'

/** A modal of blocks that we know. */
export type Modal = Omit<ModalView, 'blocks'> & { blocks: Block[] }

/**
 * A form as a modal, or undefined when it does not fit and the message with its buttons has to do. The callback_id is
 * the token, the private_metadata where the tap happened; both come back with the answer.
 */
export function modalOf(form: RenderedForm, via: Via | undefined): Modal | undefined {
  if (!fits(form)) return undefined
  const short = form.title.length <= blockLimits.modalTitleCharactersMax
  const heading: Block = { type: 'section', text: plainText(form.title, limits.textCharactersMax) }
  const metadata = [via?.community ?? '', via?.message ?? ''].join(' ').trimEnd()
  return {
    type: 'modal',
    callback_id: form.token,
    title: plainText(form.title, blockLimits.modalTitleCharactersMax),
    submit: plainText(form.submit, blockLimits.modalTitleCharactersMax),
    ...(metadata === '' ? {} : { private_metadata: metadata }),
    blocks: [...(short ? [] : [heading]), ...form.fields.map(inputOf)],
  }
}

function fits(form: RenderedForm): boolean {
  return (
    form.fields.length > 0 &&
    form.fields.length <= limits.formFieldsMax &&
    form.token.length <= limits.tokenBytesMax &&
    form.title.trim() !== '' &&
    new Set(form.fields.map((field) => field.id)).size === form.fields.length &&
    form.fields.every(fieldFits)
  )
}

function fieldFits(field: RenderedField): boolean {
  if (field.label.length > blockLimits.labelCharactersMax) return false
  if (field.kind === 'text') return (field.value ?? '').length <= limits.formTextCharactersMax
  return (
    field.options.length > 0 &&
    field.options.length <= blockLimits.optionsSelectMax &&
    field.options.every((option) => option.id.length <= blockLimits.optionValueCharactersMax)
  )
}

function inputOf(field: RenderedField): Block {
  return {
    type: 'input',
    block_id: field.id,
    optional: !field.required,
    label: plainText(field.label, blockLimits.labelCharactersMax),
    element: elementOf(field),
    ...(field.kind === 'text' && field.hint !== undefined && field.hint !== ''
      ? { hint: plainText(field.hint, blockLimits.hintCharactersMax) }
      : {}),
  }
}

function elementOf(field: RenderedField): InputElement {
  if (field.kind === 'text') {
    return {
      type: 'plain_text_input',
      action_id: 'value',
      multiline: field.long,
      max_length: limits.formTextCharactersMax,
      ...(field.value === undefined || field.value === '' ? {} : { initial_value: field.value }),
    }
  }
  const options = field.options.map((option) => ({
    text: plainText(option.label, blockLimits.optionTextCharactersMax),
    value: option.id,
  }))
  const shown = options.length <= blockLimits.optionsShownMax
  if (field.kind === 'choice') {
    return { type: shown ? 'radio_buttons' : 'static_select', action_id: 'value', options }
  }
  const limited = field.choicesMax !== undefined && field.choicesMax < options.length
  // Checkboxes know no maximum; a menu does.
  if (shown && !limited) return { type: 'checkboxes', action_id: 'value', options }
  return {
    type: 'multi_static_select',
    action_id: 'value',
    options,
    ...(limited ? { max_selected_items: field.choicesMax } : {}),
  }
}
