// @ts-check
/** A file that is chosen goes with the form as it is, byte by byte; without a script its words are pasted. */

for (const part of document.querySelectorAll('[data-file]')) {
  const input = part.querySelector('input[type=file]')
  const form = part.closest('form')
  const area = form?.elements.namedItem(part.getAttribute('data-file') ?? '')
  const bytes = form?.elements.namedItem('bytes')
  if (!(input instanceof HTMLInputElement) || !(area instanceof HTMLTextAreaElement)) continue
  part.removeAttribute('hidden')
  input.addEventListener('change', async () => {
    const [file] = input.files ?? []
    if (!file) return
    const buffer = new Uint8Array(await file.arrayBuffer())
    if (bytes instanceof HTMLInputElement)
      bytes.value = btoa(Array.from(buffer, (byte) => String.fromCharCode(byte)).join(''))
    area.value = new TextDecoder().decode(buffer)
  })
  // What is changed by hand counts, and not the file any more.
  area.addEventListener('input', () => {
    if (bytes instanceof HTMLInputElement) bytes.value = ''
  })
}
