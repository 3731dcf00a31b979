// @ts-check
/** Keeps what is shown true: when something happened in the city, every part marked data-live is asked for again and put in place. */

/** A field that is being written in is left alone. */
const busy = (/** @type {Element} */ part) => part.contains(document.activeElement) && document.activeElement !== part

async function refresh() {
  const answer = await fetch(location.href, { headers: { 'x-fragment': 'live' } })
  if (answer.status === 401) return leave()
  if (!answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of document.querySelectorAll('[data-live][id]')) {
    const next = fresh.getElementById(part.id)
    if (next && !busy(part) && next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes)
  }
}

/** A visitor who was signed out sees the way in, but for what they are writing: that stays until they have saved it elsewhere. */
function leave() {
  const written = [...document.querySelectorAll('input:not([type="hidden"]), textarea')].some(
    (field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== field.defaultValue,
  )
  if (!written) location.assign('/desk/sign-in')
}

if (document.querySelector('[data-live]')) {
  const stream = new EventSource('/desk/stream')
  stream.addEventListener('changed', () => void refresh())
  // A stream that ends is opened again by itself; one that is refused is not, and then the visitor is asked for.
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) void refresh()
  })
}
// Where something is wrong, a reader for the blind begins there.
const problems = document.querySelector('.problems')
if (problems instanceof HTMLElement) problems.focus()
