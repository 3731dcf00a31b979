// @ts-check
/** Keeps what is being written in this browser tab, so that a reload or a session that ended takes no word away. */

for (const form of document.querySelectorAll('form[data-keep]')) {
  if (!(form instanceof HTMLFormElement)) continue
  const place = `ekko-keep-${form.dataset.keep}`
  const fields = [...form.elements].filter((each) => each instanceof HTMLTextAreaElement)
  /** @type {unknown} */
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '[]')
  if (Array.isArray(kept)) {
    for (const [index, field] of fields.entries()) if (field.value === '') field.value = String(kept[index] ?? '')
  }
  form.addEventListener('input', () => {
    sessionStorage.setItem(place, JSON.stringify(fields.map(({ value }) => value)))
  })
}

// What was sent is no draft any more: the page that says so belongs to the same matter.
if (document.querySelector('.done')) {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith('ekko-keep-')) sessionStorage.removeItem(name)
  for (const form of document.querySelectorAll('form[data-keep]')) if (form instanceof HTMLFormElement) form.reset()
}
