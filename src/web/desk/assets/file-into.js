// @ts-check
/** A file that is chosen is put into the field, where it can be read before it is used. */

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-file-into]'))
const choice = form?.querySelector('[data-file-choice]')
const file = choice?.querySelector('input')
const field = form?.elements.namedItem(form.dataset.fileInto ?? '')

if (choice && file && field instanceof HTMLTextAreaElement) {
  choice.removeAttribute('hidden')
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? []
    if (chosen) field.value = await chosen.text()
  })
}
