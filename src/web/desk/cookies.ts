import type { WebRequest } from '../../adapter.ts'

/** Which language the desk is read in. */
export const languageCookie = 'ekko-language'

const doneName = 'ekko-done'
const doneCharactersMax = 500

/** What the browser sent along, by name; the first of one name counts. */
export function cookiesOf({ headers }: WebRequest): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=')
    const name = part.slice(0, at).trim()
    if (at > 0 && !found.has(name)) found.set(name, part.slice(at + 1).trim())
  }
  return found
}

/** Keeps a sentence on what was done for the page that is shown next, and for that one alone. */
export function doneCookie(sentence: string): string {
  return `${doneName}=${encodeURIComponent(sentence.slice(0, doneCharactersMax))}; Path=/desk; Max-Age=60; SameSite=Strict; HttpOnly; Secure`
}

/** Takes it back once it was shown. */
export const noneDone = `${doneName}=; Path=/desk; Max-Age=0; SameSite=Strict; HttpOnly; Secure`

/** The sentence on what was done just now; empty where nothing was. */
export function doneIn(request: WebRequest): string {
  try {
    return decodeURIComponent(cookiesOf(request).get(doneName) ?? '')
  } catch {
    return ''
  }
}
