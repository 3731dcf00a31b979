import { el, icon, theSheet } from './dom.js'
import { t } from './texts.js'

/** @import { Child } from './dom.js' */

/**
 * @typedef {object} Sheet
 * @property {string} title
 * @property {string} [lead] what this is about, above the fields
 * @property {Child} [body]
 * @property {string} [submit] what the button says; without it there is none
 * @property {boolean} [danger] whether it cannot be taken back
 * @property {boolean} [wide]
 * @property {(form: HTMLFormElement) => Promise<readonly string[]> | readonly string[]} onsubmit
 */

/** What a form gives that has opened another in its place. @type {readonly string[]} */
export const stays = []

/**
 * A modal sheet with a form in it. `onsubmit` gives the sentences that stand in the way, which are shown and keep it open;
 * none closes it. What comes back says whether it may be sent.
 * @param {Sheet} sheet
 */
export function openSheet({ title, lead, body, submit, danger, wide, onsubmit }) {
  const sheet = theSheet()
  const problems = el('ul.sentences.alarm', { role: 'alert', hidden: true })
  const send = submit ? el(`button.button.main${danger ? '.danger' : ''}`, { type: 'submit' }, submit) : undefined
  const form = el(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault()
        if (send?.disabled) return
        if (send) send.disabled = true
        form.setAttribute('aria-busy', 'true')
        const wrong = await onsubmit(form)
        form.removeAttribute('aria-busy')
        if (send) send.disabled = false
        if (wrong === stays) return
        if (wrong.length > 0) showProblems(problems, wrong)
        else sheet.close()
      },
    },
    el(
      'header.sheet-head',
      {},
      el('h2', { id: 'sheet-title' }, title),
      el(
        'button.icon-button',
        { type: 'button', 'aria-label': t('close-sheet'), onclick: () => sheet.close() },
        icon('close'),
      ),
    ),
    el('div.sheet-body', {}, problems, lead ? el('p.sheet-lead', {}, lead) : undefined, body),
    el(
      'footer.sheet-foot',
      {},
      el('button.button.plain', { type: 'button', onclick: () => sheet.close() }, t('cancel')),
      send,
    ),
  )
  sheet.className = wide ? 'sheet wide' : 'sheet'
  sheet.replaceChildren(form)
  if (!sheet.open) sheet.showModal()
  return {
    /** @param {boolean} may */
    allow: (may) => {
      if (send) send.disabled = !may
    },
  }
}

/**
 * @param {HTMLElement} list
 * @param {readonly string[]} sentences
 */
function showProblems(list, sentences) {
  list.replaceChildren(...sentences.map((sentence) => el('li', {}, sentence)))
  list.hidden = false
  list.scrollIntoView({ block: 'nearest' })
}

/** A tap beside the sheet closes it, as on a phone; a closed sheet holds nothing. */
export function startSheet() {
  const sheet = theSheet()
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close()
  })
  sheet.addEventListener('close', () => sheet.replaceChildren())
}

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {'text' | 'date'} [type] of a short one
 * @property {boolean} [long]
 * @property {boolean} [required]
 * @property {number} [maxlength]
 * @property {string} [min]
 * @property {string | undefined} [value]
 * @property {string | undefined} [placeholder]
 */

/**
 * A labelled text field.
 * @param {string} label
 * @param {Field} field
 * @param {string} [hint]
 */
export function textField(label, { long, value, ...rest }, hint) {
  const id = `field-${rest.name}`
  const input = long
    ? el('textarea.text-input', { id, ...rest }, value ?? '')
    : el('input.text-input', { id, type: 'text', ...rest, value: value ?? '' })
  return el('div.field', {}, el('label', { for: id }, label), hint ? el('p.hint', {}, hint) : undefined, input)
}

/**
 * What was written into a text field of the sheet.
 * @param {HTMLFormElement} form
 * @param {string} name
 */
export function writtenIn(form, name) {
  const words = new FormData(form).get(name)
  return typeof words === 'string' ? words : ''
}
