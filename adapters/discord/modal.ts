import type { RenderedField, RenderedForm } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { componentTypes } from './components.ts'
import { singlePrefix } from './decode-form.ts'
import {
  checkboxOptionsMax,
  fieldDescriptionCharactersMax,
  fieldLabelCharactersMax,
  fieldOptionCharactersMax,
  fieldPlaceholderCharactersMax,
  limits,
  modalTitleCharactersMax,
  radioOptionsMax,
  radioOptionsMin,
  selectOptionsMax,
} from './limits.ts'
import { inert } from './markup.ts'

/** A modal as Discord takes it. Its send button always says what the person's own Discord says. */
export interface Modal {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly ModalPart[]
}

/** Words of its own in a modal, or a field with its label. */
export type ModalPart =
  | { readonly type: typeof componentTypes.textDisplay; readonly content: string }
  | {
      readonly type: typeof componentTypes.label
      readonly label: string
      readonly description?: string
      readonly component: ModalInput
    }

/** What a field of a modal is filled in with. */
export interface ModalInput {
  readonly type: number
  readonly custom_id: string
  readonly required: boolean
  /** Of a text: 1 is one line, 2 several. */
  readonly style?: 1 | 2
  readonly max_length?: number
  readonly placeholder?: string
  readonly value?: string
  readonly min_values?: number
  readonly max_values?: number
  readonly options?: readonly ModalOption[]
}

interface ModalOption {
  readonly value: string
  readonly label: string
}

/** The form as a modal, or undefined when it does not fit one: then the buttons are sent instead. */
export function modalOf(form: RenderedForm): Modal | undefined {
  if (form.fields.length === 0 || form.fields.length > limits.formFieldsMax) return undefined
  let room = limits.formFieldsMax - form.fields.length
  const components: ModalPart[] = []
  if (form.title.length > modalTitleCharactersMax && room > 0) {
    components.push(wordsAbove(form.title))
    room -= 1
  }
  for (const field of form.fields) {
    const input = inputOf(field)
    if (input === undefined) return undefined
    if (field.label.length > fieldDescriptionCharactersMax) {
      // A question longer than label and description needs a place of its own; nothing is cut off unseen.
      if (room === 0) return undefined
      components.push(wordsAbove(field.label))
      room -= 1
    }
    components.push({ type: componentTypes.label, ...labelOf(field.label), component: input })
  }
  return { custom_id: form.token, title: shortened(form.title, modalTitleCharactersMax), components }
}

function wordsAbove(text: string): ModalPart {
  return { type: componentTypes.textDisplay, content: inert(text) }
}

function labelOf(label: string): { readonly label: string; readonly description?: string } {
  if (label.length <= fieldLabelCharactersMax) return { label }
  const short = shortened(label, fieldLabelCharactersMax)
  return label.length <= fieldDescriptionCharactersMax ? { label: short, description: label } : { label: short }
}

function inputOf(field: RenderedField): ModalInput | undefined {
  if (field.kind === 'text') {
    return {
      type: componentTypes.textInput,
      custom_id: field.id,
      style: field.long ? 2 : 1,
      required: field.required,
      max_length: limits.formTextCharactersMax,
      ...(field.hint ? { placeholder: shortened(field.hint, fieldPlaceholderCharactersMax) } : {}),
      ...(field.value ? { value: field.value.slice(0, limits.formTextCharactersMax) } : {}),
    }
  }
  const options = field.options.map(({ id, label }) => ({
    value: id,
    label: shortened(label, fieldOptionCharactersMax),
  }))
  const { required } = field
  if (field.kind === 'choice') {
    if (options.length >= radioOptionsMin && options.length <= radioOptionsMax) {
      return { type: componentTypes.radioGroup, custom_id: field.id, required, options }
    }
    return selectOf(`${singlePrefix}${field.id}`, required, options, 1)
  }
  const most = Math.min(field.choicesMax ?? options.length, options.length)
  if (options.length <= checkboxOptionsMax && options.length > 0) {
    return {
      type: componentTypes.checkboxGroup,
      custom_id: field.id,
      required,
      min_values: required ? 1 : 0,
      max_values: most,
      options,
    }
  }
  return selectOf(field.id, required, options, most)
}

function selectOf(
  id: string,
  required: boolean,
  options: readonly ModalOption[],
  most: number,
): ModalInput | undefined {
  if (options.length === 0 || options.length > selectOptionsMax) return undefined
  return {
    type: componentTypes.select,
    custom_id: id,
    required,
    min_values: required ? 1 : 0,
    max_values: most,
    options,
  }
}
