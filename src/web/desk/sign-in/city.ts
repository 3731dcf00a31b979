import type { WebResponse } from '../../../adapter.ts'
import type { Holder } from '../../../domain/desk.ts'
import { cookiesOf } from '../cookies.ts'
import { plainPageHtml } from '../frame.ts'
import { guarded, secretPageHeaders } from '../headers.ts'
import type { Voice } from '../voice.ts'
import type { Attempts } from './attempts.ts'
import { onwardPage } from './onward.ts'
import type { Known, Leaving, Provider } from './provider.ts'
import { dutiesOf, enter, type SessionGround } from './session.ts'
import type { Asked, Way } from './way.ts'

/** Coming back is another site's doing, which a strict cookie does not survive; this one opens nothing by itself. */
const leavingCookie = '__Host-ekko-leaving'
const lax = 'Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax'
const markCharacters = 12

/** The city's own sign-in: away to it, and back from it. */
export function cityWays(
  ground: SessionGround,
  provider: Provider,
  publicUrl: string,
  attempts: Attempts,
): readonly Way[] {
  return [
    { method: 'GET', path: 'city', answer: ({ voice }) => leave(provider, voice) },
    { method: 'GET', path: 'city/back', answer: (asked) => arrive(ground, provider, publicUrl, attempts, asked) },
  ]
}

async function leave(provider: Provider, voice: Voice): Promise<WebResponse> {
  try {
    const { to, leaving } = await provider.leave()
    const kept = Buffer.from(JSON.stringify(leaving)).toString('base64url')
    return { status: 303, headers: { ...guarded, location: to, 'set-cookie': `${leavingCookie}=${kept}; ${lax}` } }
  } catch {
    return page(voice, 503, 'deskdoor-city-away-title', 'deskdoor-city-away')
  }
}

async function arrive(
  ground: SessionGround,
  provider: Provider,
  publicUrl: string,
  attempts: Attempts,
  { request, voice }: Asked,
): Promise<WebResponse> {
  const leaving = leavingIn(cookiesOf(request).get(leavingCookie))
  const failed = () =>
    attempts.wrong(ground.wall.now())
      ? page(voice, 429, 'deskdoor-many-title', 'deskdoor-many')
      : page(voice, 403, 'deskdoor-city-failed-title', 'deskdoor-city-failed')
  if (!leaving || request.query.get('state') !== leaving.state) return failed()
  let known: Known
  try {
    known = await provider.arrived(new URL(`${publicUrl}/desk/city/back?${request.query}`), leaving)
  } catch {
    return failed()
  }
  const id = `oidc:${markOf(ground.cityside, known.subject)}` as const
  const holder: Holder = { by: 'city', id, name: known.name, groups: known.groups }
  if ((await dutiesOf(ground, holder)).length === 0)
    return page(voice, 403, 'deskdoor-city-none-title', 'deskdoor-city-none')
  const cookie = await enter(ground, holder, request)
  // Led on by a page of ours, the browser sends the strict cookie; led on by the other site it would not.
  return { ...onwardPage(voice, '/desk/entered'), headers: { ...secretPageHeaders, 'set-cookie': cookie } }
}

function leavingIn(kept: string | undefined): Leaving | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(kept ?? '', 'base64url').toString())
    const { state, nonce, verifier } = (read ?? {}) as Readonly<Record<string, unknown>>
    return typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string'
      ? { state, nonce, verifier }
      : undefined
  } catch {
    return undefined
  }
}

/** The record names no person, and no list of the provider's ids leads to one without the city's key. */
function markOf({ store }: SessionGround['cityside'], subject: string): string {
  return Buffer.from(store.seal.mark('oidc', subject), 'base64url').toString('hex').slice(0, markCharacters)
}

function page(voice: Voice, status: number, title: string, key: string): WebResponse {
  const html = `<p>${voice.say(key)}</p><p><a class="button" href="/desk/sign-in">${voice.say('deskdoor-back')}</a></p>`
  return { status, headers: secretPageHeaders, body: plainPageHtml({ title: voice.say(title), html }, voice) }
}
