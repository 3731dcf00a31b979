import { readdirSync, readFileSync } from 'node:fs'
import { asksFromHere, type Route, type WebResponse } from '../../adapter.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
}

/** No script, style, font or picture from anywhere but here, nothing inline, no frame but the digest. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

/** The sandbox page at /sandbox and the files it is made of, read once. */
export function sandboxPages(): readonly Route[] {
  const files = [...filesIn('page', ['html', 'css', 'js', 'svg']), ...filesIn('texts', ['json'])]
  return files.map(({ name, body }) => ({
    method: 'GET',
    path: name === 'index.html' ? '/sandbox' : `/sandbox/page/${name}`,
    handle: async (request) => (asksFromHere(request) ? shown(name, body) : elsewhere),
  }))
}

function shown(name: string, body: Uint8Array): WebResponse {
  const type = types[endingOf(name)] ?? 'application/octet-stream'
  return { status: 200, headers: { ...headers, 'content-type': type }, body }
}

const elsewhere: WebResponse = {
  status: 403,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'The sandbox is only for this machine. Open it as http://localhost with its port.',
}

function filesIn(
  folder: string,
  endings: readonly string[],
): readonly { readonly name: string; readonly body: Uint8Array }[] {
  const place = new URL(`./${folder}/`, import.meta.url)
  return readdirSync(place)
    .filter((name) => endings.includes(endingOf(name)))
    .map((name) => ({ name, body: new Uint8Array(readFileSync(new URL(name, place))) }))
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
