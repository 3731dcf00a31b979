// @ts-check
/**
 * Themes by the keyboard. Keys act only while a statement has the focus; every press is a form of the page, sent without leaving
 * it, one after the other, so that no two of them cross.
 */

const parts = ['progress', 'bar', 'statements', 'themes']
const list = () => document.querySelector('#statements ol')
const items = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#statements li[data-number]')])
const byNumber = (/** @type {string | undefined} */ number) => items().find((each) => each.dataset.number === number)

/** The number of the statement that has the focus, or had it last. */
let current = items()[0]?.dataset.number
/** The numbers that are ticked; they stay so when the page is shown anew. */
const picked = /** @type {Set<string>} */ (new Set())

function box(/** @type {HTMLElement | undefined} */ item) {
  const found = item?.querySelector('input[type=checkbox]')
  return found instanceof HTMLInputElement ? found : undefined
}

/** One statement can be reached by the tab key, and shows what is ticked. */
function arrange() {
  if (!byNumber(current)) current = items()[0]?.dataset.number
  for (const item of items()) {
    item.tabIndex = item.dataset.number === current ? 0 : -1
    const tick = box(item)
    if (tick) tick.checked = picked.has(item.dataset.number ?? '')
  }
  const shown = document.getElementById('picked')
  if (shown) shown.textContent = picked.size === 0 ? '' : `${shown.dataset.words} ${picked.size}`
}

function go(/** @type {HTMLElement | undefined} */ item) {
  if (!item) return
  current = item.dataset.number
  arrange()
  item.focus()
}

/** The statement so many further on. */
function beside(/** @type {number} */ by) {
  const all = items()
  const at = all.findIndex((each) => each.dataset.number === current)
  return all[Math.min(Math.max(at + by, 0), all.length - 1)]
}

function pick(/** @type {HTMLElement | undefined} */ item, on = !picked.has(item?.dataset.number ?? '')) {
  const number = item?.dataset.number
  if (number === undefined) return
  if (on) picked.add(number)
  else picked.delete(number)
  arrange()
}

/** @type {Promise<void>} */
let sending = Promise.resolve()
let waiting = 0

/** Sends a form of the page, and shows what has become of it in place. */
function send(/** @type {string} */ action, /** @type {URLSearchParams} */ body) {
  waiting += 1
  sending = sending
    .then(async () => {
      const answer = await fetch(action, { method: 'POST', body })
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      show(fresh)
      const told = document.getElementById('told')
      const done = fresh.querySelector('.done, main > p')
      if (told) told.textContent = done?.textContent ?? ''
      for (const old of document.querySelectorAll('main > .done')) old.remove()
      if (done && fresh.querySelector('.done')) {
        // It is said once, by the part that is there for it.
        done.removeAttribute('role')
        document.querySelector('main')?.prepend(done)
      }
    })
    .catch(() => location.reload())
    .finally(() => {
      waiting -= 1
    })
  return sending
}

/** Puts the parts of a page that was just asked for in place of those that are there, without losing the way. */
function show(/** @type {Document} */ fresh) {
  const focus = document.activeElement
  const inList = list()?.contains(focus) ?? false
  const typed = document.getElementById('name')
  const name = typed instanceof HTMLInputElement ? typed.value : ''
  const onName = focus === typed
  const open = new Set([...document.querySelectorAll('#themes details[open] summary')].map((each) => each.textContent))
  for (const id of parts) {
    const [old, next] = [document.getElementById(id), fresh.getElementById(id)]
    if (old && next && old.innerHTML !== next.innerHTML) old.replaceChildren(...next.childNodes)
  }
  for (const summary of document.querySelectorAll('#themes summary'))
    if (open.has(summary.textContent)) summary.parentElement?.setAttribute('open', '')
  for (const number of picked) if (!byNumber(number)) picked.delete(number)
  arrange()
  const again = document.getElementById('name')
  if (again instanceof HTMLInputElement && name !== '') again.value = name
  if (onName) again?.focus()
  if (inList && !list()?.contains(document.activeElement)) byNumber(current)?.focus({ preventScroll: true })
}

/** What is ticked, or the statement that has the focus; and then on to the next. */
function taken() {
  if (picked.size > 0) {
    const numbers = [...picked]
    picked.clear()
    return numbers
  }
  const number = current
  const next = beside(1)
  if (next && next.dataset.number !== number) go(next)
  return number === undefined ? [] : [number]
}

function put(/** @type {Record<string, string>} */ fields) {
  const form = document.getElementById('pick')
  if (!(form instanceof HTMLFormElement)) return
  const body = new URLSearchParams(fields)
  for (const name of ['csrf', 'at']) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) body.set(name, field.value)
  }
  for (const number of taken()) body.append('statement', number)
  arrange()
  void send(form.action, body)
}

function themeOf(/** @type {KeyboardEvent} */ event) {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  const key = digit ?? (event.shiftKey ? event.key.toLowerCase() : event.key)
  const button = document.querySelector(`#bar button[data-key="${CSS.escape(key)}"]`)
  return button instanceof HTMLButtonElement ? button.value : undefined
}

function onKey(/** @type {KeyboardEvent} */ event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
  const item = event.target.closest('li[data-number]')
  if (!(item instanceof HTMLElement)) return
  current = item.dataset.number
  const onControl = event.target !== item
  const handled = act(event, item, onControl)
  if (handled) event.preventDefault()
}

/** Does what a key stands for; false where it stands for nothing. */
function act(/** @type {KeyboardEvent} */ event, /** @type {HTMLElement} */ item, /** @type {boolean} */ onControl) {
  switch (event.key) {
    case 'j':
    case 'J':
    case 'ArrowDown':
      if (event.shiftKey) pick(item, true)
      go(beside(1))
      if (event.shiftKey) pick(byNumber(current), true)
      return true
    case 'k':
    case 'K':
    case 'ArrowUp':
      if (event.shiftKey) pick(item, true)
      go(beside(-1))
      if (event.shiftKey) pick(byNumber(current), true)
      return true
    case ' ':
    case 'x':
      // A box or a button that has the focus itself does what it always does.
      if (onControl && event.key === ' ') return false
      pick(item)
      return true
    case 't':
    case '/':
      document.getElementById('name')?.focus()
      return true
    case 'u':
      void undo()
      return true
    case 'Escape':
      picked.clear()
      arrange()
      return true
    case '?': {
      const keys = document.getElementById('keys')
      keys?.toggleAttribute('open', true)
      keys?.scrollIntoView({ block: 'nearest' })
      keys?.querySelector('summary')?.focus()
      return true
    }
    default: {
      const theme = themeOf(event)
      if (theme === undefined) return false
      put(event.shiftKey ? { from: theme } : { into: theme })
      return true
    }
  }
}

function undo() {
  return sending.then(() => {
    const form = document.getElementById('undo')
    if (form instanceof HTMLFormElement) return send(form.action, fieldsOf(form))
    return undefined
  })
}

function fieldsOf(/** @type {HTMLFormElement} */ form, /** @type {HTMLElement | null} */ submitter = null) {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter)) body.append(name, String(value))
  return body
}

document.addEventListener('keydown', (event) => onKey(event))
document.addEventListener('change', (event) => {
  const { target } = event
  if (!(target instanceof HTMLInputElement) || target.name !== 'statement' || target.type !== 'checkbox') return
  const item = target.closest('li[data-number]')
  if (item instanceof HTMLElement) pick(item, target.checked)
})
// The words themselves can be tapped as well; a selection of text is left alone.
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.closest('#statements blockquote')) return
  const item = target.closest('li[data-number]')
  if (item instanceof HTMLElement && box(item) && String(getSelection() ?? '') === '') {
    pick(item)
    go(item)
  }
})
document.addEventListener('focusin', ({ target }) => {
  const item = target instanceof HTMLElement ? target.closest('#statements li[data-number]') : null
  if (item instanceof HTMLElement && item.dataset.number !== current) {
    current = item.dataset.number
    arrange()
  }
})
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || !form.closest('.bar, #themes')) return
  event.preventDefault()
  const body = fieldsOf(form, event.submitter)
  const name = document.getElementById('name')
  const typed = form.id === 'pick' && event.submitter?.getAttribute('name') === null
  if (form.id === 'pick') {
    // Nothing is ticked: a name that was typed is for the statement that had the focus.
    if (typed && !body.has('statement') && current !== undefined) body.append('statement', current)
    if (event.submitter?.getAttribute('name') !== 'one' && event.submitter?.getAttribute('name') !== 'off')
      picked.clear()
    if (typed && name instanceof HTMLInputElement) name.value = ''
  }
  void send(form.action, body).then(() => {
    if (typed) go(byNumber(current))
  })
})

// What others do at the same time is shown as soon as nothing is on its way from here.
let later = 0
new EventSource('/desk/stream').addEventListener('changed', () => {
  clearTimeout(later)
  later = window.setTimeout(async () => {
    if (waiting > 0) return
    const answer = await fetch(location.href)
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (answer.ok && waiting === 0) show(fresh)
  }, 400)
})
arrange()
document.body.dataset.ready = 'themes'
