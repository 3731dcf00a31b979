// @ts-check
/**
 * Signing themes off by single keys. They act only while the focus is in the form and not where words are typed; each presses what the
 * page has anyway.
 */

const form = document.getElementById('sign')

/** Whether words are typed here. */
function takesWords(/** @type {EventTarget | null} */ target) {
  return target instanceof HTMLInputElement && target.type === 'text'
}

/** What a key presses: a box, a side, a button or a link with this key. */
function pressed(/** @type {string} */ key) {
  const found = form?.querySelector(`[data-key="${CSS.escape(key)}"]`)
  return found instanceof HTMLElement ? found : undefined
}

function focus(/** @type {string} */ name) {
  const field = document.getElementById(name)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  }
}

/** Does what a key stands for; false where it stands for nothing. */
function act(/** @type {KeyboardEvent} */ event) {
  switch (event.key) {
    case 'Enter': {
      // A button, a link or a list that opens has its own way with it.
      if (event.target instanceof HTMLElement && event.target.closest('button, a, summary')) return false
      const sign = form?.querySelector('button.main')
      if (sign instanceof HTMLButtonElement) sign.click()
      return true
    }
    case 't':
      focus('label')
      return true
    case 'm':
      focus('to')
      return true
    case 's': {
      const same = document.getElementById('same')
      same?.toggleAttribute('open', true)
      same?.querySelector('input')?.focus()
      return true
    }
    case 'u': {
      const undo = document.querySelector('#undo button')
      if (undo instanceof HTMLButtonElement) undo.click()
      return true
    }
    default: {
      const found = pressed(event.key)
      found?.click()
      return found !== undefined
    }
  }
}

form?.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (takesWords(event.target)) {
    // Back to the keys without losing what was typed.
    if (event.key === 'Escape') document.getElementById('sign-head')?.focus()
    return
  }
  if (act(event)) event.preventDefault()
})
document.getElementById('sign-head')?.focus()
document.body.dataset.ready = 'sign'
