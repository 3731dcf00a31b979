// @ts-check
/**
 * Keeps what is written while it is written, and shows beside it what it comes to. What another changed meanwhile is put in where
 * this page has not touched it; where both changed the same, the one who writes here decides.
 */

const keepMs = 500
const form = document.getElementById('writing')
const told = document.getElementById('kept')

/** @typedef {{ fields: Record<string, string>, lists: Record<string, string>, clashes: { name: string, theirs: string }[], beside: string }} Kept */

const fieldNames = () => {
  const names = new Set(/** @type {string[]} */ ([]))
  for (const each of form?.querySelectorAll('input[name^="was:"]') ?? [])
    if (each instanceof HTMLInputElement) names.add(each.name.slice('was:'.length))
  return names
}

const named = (/** @type {string} */ name) =>
  /** @type {(HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]} */ ([
    ...(form?.querySelectorAll(`[name="${CSS.escape(name)}"]`) ?? []),
  ])

/** What a field holds, as the server keeps it. */
function valueIn(/** @type {string} */ name) {
  return named(name)
    .filter((each) => !(each instanceof HTMLInputElement) || !['checkbox', 'radio'].includes(each.type) || each.checked)
    .map(({ value }) => value)
    .filter((value) => value !== '')
    .join(' ')
}

function fill(/** @type {string} */ name, /** @type {string} */ value) {
  for (const each of named(name)) {
    if (each instanceof HTMLInputElement && each.type === 'checkbox')
      each.checked = value.split(' ').includes(each.value)
    else if (each instanceof HTMLInputElement && each.type === 'radio') each.checked = each.value === value
    else if (!(each instanceof HTMLInputElement) || each.type !== 'hidden') each.value = value
  }
}

function was(/** @type {string} */ name) {
  const found = form?.querySelector(`[name="${CSS.escape(`was:${name}`)}"]`)
  return found instanceof HTMLInputElement ? found : undefined
}

let later = 0
let changed = false
/** @type {Promise<void>} */
let keeping = Promise.resolve()

function keep() {
  clearTimeout(later)
  keeping = keeping.then(async () => {
    if (!changed || !(form instanceof HTMLFormElement)) return
    changed = false
    const sent = new Map([...fieldNames()].map((name) => [name, valueIn(name)]))
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) body.append(name, String(value))
    if (told) told.textContent = told.dataset.keeping ?? ''
    try {
      const answer = await fetch(form.dataset.keepAt ?? '', { method: 'POST', body })
      if (!answer.ok) throw new Error(String(answer.status))
      show(await answer.json(), sent)
      if (told) told.textContent = told.dataset.kept ?? ''
    } catch {
      changed = true
      if (told) told.textContent = told.dataset.lost ?? ''
      later = window.setTimeout(() => void keep(), 10 * keepMs)
    }
  })
  return keeping
}

function show(/** @type {Kept} */ kept, /** @type {Map<string, string>} */ sent) {
  const clashing = new Set(kept.clashes.map(({ name }) => name))
  for (const [name, value] of Object.entries(kept.fields)) {
    const before = was(name)
    if (!before || clashing.has(name)) continue
    before.value = value
    // What was written here since it was sent is kept next.
    if (value !== sent.get(name) && valueIn(name) === sent.get(name)) fill(name, value)
  }
  for (const clash of kept.clashes) ask(clash)
  const beside = document.getElementById('beside')
  if (beside && beside.innerHTML !== kept.beside) beside.innerHTML = kept.beside
  for (const list of form?.querySelectorAll('[data-list]') ?? [])
    if (kept.lists[list.getAttribute('data-list') ?? ''] !== list.getAttribute('data-items')) moved(list)
}

/** Another has written in the same field: both stand there until one is taken. */
function ask(/** @type {{ name: string, theirs: string }} */ { name, theirs }) {
  const at = named(name).at(-1)?.closest('.field, .ticks')
  if (!at || !(form instanceof HTMLElement)) return
  at.parentElement?.querySelector(`[data-clash-of="${CSS.escape(name)}"]`)?.remove()
  const box = document.createElement('div')
  box.className = 'warnings'
  box.dataset.clashOf = name
  box.setAttribute('role', 'alert')
  const words = document.createElement('p')
  words.textContent = form.dataset.clash ?? ''
  const quote = document.createElement('blockquote')
  quote.textContent = theirs
  box.append(words, quote)
  for (const [label, value] of [
    [form.dataset.take, theirs],
    [form.dataset.mine, valueIn(name)],
  ]) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label ?? ''
    button.addEventListener('click', () => {
      const before = was(name)
      if (before) before.value = theirs
      if (value === theirs) fill(name, theirs)
      box.remove()
      changed = true
      void keep()
    })
    box.append(button, ' ')
  }
  at.after(box)
}

/** Another has added something, taken it away or moved it: all that is written here is kept, so the page can be asked for anew. */
function moved(/** @type {Element} */ list) {
  if (list.querySelector('[data-moved-here]') || !(form instanceof HTMLElement)) return
  const link = document.createElement('a')
  link.href = location.pathname
  link.dataset.movedHere = ''
  link.className = 'warnings'
  link.textContent = form.dataset.moved ?? ''
  list.prepend(link)
}

form?.addEventListener('input', () => {
  changed = true
  clearTimeout(later)
  later = window.setTimeout(() => void keep(), keepMs)
})
addEventListener('pagehide', () => {
  if (!changed || !(form instanceof HTMLFormElement)) return
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) body.append(name, String(value))
  void fetch(form.dataset.keepAt ?? '', { method: 'POST', body, keepalive: true })
})
form?.addEventListener('submit', (event) => {
  const { submitter } = event
  if (!changed && document.querySelector('[data-clash-of]') === null) return
  // What is on its way is kept first; then the button is pressed again.
  event.preventDefault()
  void keep().then(() => {
    if (document.querySelector('[data-clash-of]')) document.querySelector('[data-clash-of]')?.scrollIntoView()
    else if (submitter instanceof HTMLElement) submitter.click()
  })
})
document.body.dataset.ready = 'writing'
