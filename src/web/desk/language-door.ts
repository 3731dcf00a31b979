import { languageCookie } from './cookies.ts'
import { type Door, deed } from './door.ts'
import { guarded } from './headers.ts'
import { wayBack } from './host.ts'
import { anyVisitor } from './rooms.ts'

/** Chooses the language that the desk is read in. */
export const languageDoor: Door = deed('language', anyVisitor, async ({ form, voice }) => {
  const language = form.get('language') ?? ''
  const to = form.get('to') ?? ''
  const known = voice.city.languages.includes(language) ? language : voice.language
  const cookie = `${languageCookie}=${known}; Path=/desk; Max-Age=31536000; SameSite=Strict; HttpOnly; Secure`
  // Only back to a page of the desk: an address from elsewhere would lead the visitor away.
  return { response: { status: 303, headers: { ...guarded, location: wayBack(to), 'set-cookie': cookie } } }
})
