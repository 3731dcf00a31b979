import { byId, el, icon } from './dom.js'
import { t } from './texts.js'

/**
 * A modal sheet with a form in it. `onsubmit` may resolve with a list of sentences, which are shown and keep it open;
 * anything else closes it.
 */
export function openSheet({ title, lead, body, foot, submit, danger, wide, onsubmit }) {
  const sheet = byId('sheet')
  const problems = el('ul.sentences.alarm', { role: 'alert', hidden: true })
  const send = submit ? el(`button.button.main${danger ? '.danger' : ''}`, { type: 'submit' }, submit) : undefined
  const form = el(
    'form',
    {
      novalidate: false,
      onsubmit: async (event) => {
        event.preventDefault()
        if (send?.disabled) return
        if (send) send.disabled = true
        form.setAttribute('aria-busy', 'true')
        const wrong = await onsubmit?.(form)
        form.removeAttribute('aria-busy')
        if (send) send.disabled = false
        if (Array.isArray(wrong) && wrong.length > 0) showProblems(problems, wrong)
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
      foot,
      el('button.button.plain', { type: 'button', onclick: () => sheet.close() }, t('cancel')),
      send,
    ),
  )
  sheet.className = wide ? 'sheet wide' : 'sheet'
  sheet.replaceChildren(form)
  if (!sheet.open) sheet.showModal()
  return { form, send, problems: (wrong) => showProblems(problems, wrong) }
}

function showProblems(list, sentences) {
  list.replaceChildren(...sentences.map((sentence) => el('li', {}, sentence)))
  list.hidden = false
  list.scrollIntoView({ block: 'nearest' })
}

/** A tap beside the sheet closes it, as on a phone; a closed sheet holds nothing. */
export function startSheet() {
  const sheet = byId('sheet')
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close()
  })
  sheet.addEventListener('close', () => sheet.replaceChildren())
}

/** A labelled text field. */
export function textField(label, attributes, hint) {
  const id = `field-${attributes.name}`
  const { long, value, ...rest } = attributes
  const input = long
    ? el('textarea.text-input', { id, ...rest }, value ?? '')
    : el('input.text-input', { id, type: 'text', ...rest, value: value ?? '' })
  return el('div.field', {}, el('label', { for: id }, label), hint ? el('p.hint', {}, hint) : undefined, input)
}
