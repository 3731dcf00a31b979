import { byId, el, icon, theComposer } from './dom.js'
import { sayWords } from './feed.js'
import { nameOf, on, state } from './state.js'
import { t } from './texts.js'

/** Where the citizen writes, below the log. */
export function startComposer() {
  on(['language', 'people', 'place'], renderComposer)
  const form = theComposer()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const area = form.querySelector('textarea')
    const text = area?.value.trim() ?? ''
    if (!area || text === '') return
    area.value = ''
    grow(area)
    sayWords(state.person, text)
    byId('log').scrollTop = byId('log').scrollHeight
    area.focus()
  })
}

function renderComposer() {
  const form = theComposer()
  if (!state.settled) return
  const name = nameOf(state.person)
  if (state.place === 'square') {
    form.replaceChildren(el('p', {}, t('square-composer', { name })))
    return
  }
  const draft = form.dataset.person === state.person ? (form.querySelector('textarea')?.value ?? '') : ''
  const focused = form.contains(document.activeElement)
  const area = el('textarea', {
    id: 'composer-text',
    rows: 1,
    maxlength: 4096,
    enterkeyhint: 'send',
    autocomplete: 'off',
    'aria-label': t('write-as', { name }),
    placeholder: t('write-as', { name }),
    oninput: (event) => grow(event.currentTarget),
    onkeydown: (event) => {
      // Enter ends a word in Japanese or Chinese before it sends a message.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      form.requestSubmit()
    },
  })
  area.value = draft
  form.dataset.person = state.person
  const send = el('button.send', { type: 'submit', 'aria-label': t('send') }, icon('send'))
  form.replaceChildren(area, send)
  grow(area)
  if (focused) area.focus()
}

/** @param {HTMLTextAreaElement} area */
function grow(area) {
  area.style.height = 'auto'
  area.style.height = `${Math.min(area.scrollHeight + 2, 140)}px`
}
