// @ts-check
/** Keeps a draft at every keystroke: a crash, another browser or another device goes on where the writer was. */

const waitMs = 400
const againMs = 4000

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-draft]'))

if (form) {
  const said = form.querySelector('[data-said]')
  const revision = /** @type {HTMLInputElement} */ (form.elements.namedItem('revision'))
  let dirty = false
  /** @type {Promise<void> | undefined} */
  let under
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  let over = false

  const tell = (/** @type {string} */ name) => {
    if (said) said.textContent = form.dataset[name] ?? ''
  }
  const body = () => {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
    return fields
  }

  async function send() {
    if (!form) return
    dirty = false
    tell('keeping')
    try {
      const answer = await fetch(form.dataset.draft ?? '', {
        method: 'POST',
        body: body(),
        headers: { 'x-fragment': 'keep' },
        keepalive: true,
      })
      if (answer.ok) {
        revision.value = String((await answer.json()).revision)
        tell('kept')
      } else if (answer.status === 409) {
        over = true
        tell('conflict')
      } else if (answer.status === 401) {
        over = true
        tell('signedOut')
      } else throw new Error(String(answer.status))
    } catch {
      dirty = true
      tell('offline')
      plan(againMs)
    }
  }

  /** One after the other: each is written on what the one before it kept. */
  function keep() {
    if (over || under || !dirty) return
    under = send().finally(() => {
      under = undefined
      if (dirty) plan(waitMs)
    })
  }

  function plan(/** @type {number} */ ms) {
    clearTimeout(timer)
    timer = setTimeout(keep, ms)
  }

  form.addEventListener('input', () => {
    dirty = true
    plan(waitMs)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep()
  })
  // What is under way has to end first, or the form would be taken for that of another writer.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    if (!under) {
      over = true
      return
    }
    event.preventDefault()
    const by = /** @type {SubmitEvent} */ (event).submitter
    void under.then(() => form.requestSubmit(by instanceof HTMLElement ? by : null))
  })
  // A page that comes back out of the browser's memory shows what was true then.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })

  // Another kind of question has other fields: they come at once, and the button for those without script is not needed.
  for (const button of form.querySelectorAll('.follows-kind')) button.setAttribute('hidden', '')
  form.addEventListener('change', (event) => {
    const changed = event.target
    if (!(changed instanceof HTMLSelectElement)) return
    const save = form.querySelector('button[value="save"]:not(.first)')
    if (changed.name === 'language' && save instanceof HTMLElement) form.requestSubmit(save)
    const question = /^questions\[(\d)\]\.kind$/.exec(changed.name)?.[1]
    const follows = question === undefined ? null : form.querySelector(`button[value="show-kind:${question}"]`)
    if (follows instanceof HTMLElement) form.requestSubmit(follows)
  })
}
