import { el } from './dom.js'
import { post } from './feed.js'
import { openSheet, textField } from './sheet.js'
import { state } from './state.js'
import { t } from './texts.js'

/**
 * @import { ChatMessage } from '../../../../adapters/sandbox/message.ts'
 * @import { RenderedField } from '../../../domain/rendered.ts'
 */

/** A field with options to tick. @typedef {Exclude<RenderedField, { kind: 'text' }>} Ticked */

/**
 * Opens the form of a message; sending it is one act of the person whose phone it is.
 * @param {ChatMessage} message
 */
export function openForm(message) {
  const { form } = message
  if (!form) return
  const id = crypto.randomUUID()
  const from = state.person
  openSheet({
    title: form.title,
    submit: form.submit,
    body: form.fields.map(fieldNode),
    onsubmit: async (node) => {
      const fields = Object.fromEntries(form.fields.flatMap((field) => filled(field, new FormData(node))))
      const arrived = await post({ id, from, kind: 'form', token: form.token, fields, message: message.id })
      return arrived ? [] : [t('not-arrived')]
    },
  })
}

/**
 * @param {RenderedField} field
 * @param {FormData} data
 * @returns {readonly (readonly [string, string | readonly string[]])[]}
 */
function filled(field, data) {
  if (field.kind === 'choices') return [[field.id, data.getAll(field.id).map(String)]]
  const value = data.get(field.id)
  return typeof value === 'string' && value !== '' ? [[field.id, value]] : []
}

/** @param {RenderedField} field */
function fieldNode(field) {
  if (field.kind === 'text') {
    return textField(field.required ? field.label : t('optional', { label: field.label }), {
      name: field.id,
      long: field.long,
      required: field.required,
      value: field.value,
      placeholder: field.hint,
      maxlength: 4000,
    })
  }
  const single = field.kind === 'choice'
  const hint = single ? undefined : field.choicesMax ? t('choose-up-to', { count: field.choicesMax }) : t('choose-any')
  const node = el(
    'fieldset.field',
    {},
    el('legend', {}, field.label, hint ? [' ', el('span.hint', {}, hint)] : undefined),
    el(
      'div.options',
      {},
      field.options.map((option) =>
        el(
          'label.option',
          {},
          el('input', {
            type: single ? 'radio' : 'checkbox',
            name: field.id,
            value: option.id,
            required: single && field.required,
          }),
          option.label,
        ),
      ),
    ),
  )
  if (!single) limit(node, field)
  return node
}

/**
 * No more ticks than allowed, and one at least where one is needed.
 * @param {HTMLElement} node
 * @param {Ticked} field
 */
function limit(node, field) {
  const boxes = [...node.querySelectorAll('input')]
  const check = () => {
    const ticked = boxes.filter((box) => box.checked).length
    const full = field.choicesMax !== undefined && ticked >= field.choicesMax
    for (const box of boxes) box.disabled = full && !box.checked
    boxes[0]?.setCustomValidity(field.required && ticked === 0 ? t('choose-one') : '')
  }
  node.addEventListener('change', check)
  check()
}
