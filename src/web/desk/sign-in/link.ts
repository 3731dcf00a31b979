import type { WebResponse } from '../../../adapter.ts'
import { secretHash } from '../../../domain/desk.ts'
import { plainPageHtml } from '../frame.ts'
import { secretPageHeaders } from '../headers.ts'
import { isFromDesk } from '../host.ts'
import type { Voice } from '../voice.ts'
import type { Attempts } from './attempts.ts'
import { dutiesOf, enter, onward, type SessionGround } from './session.ts'
import type { Asked, Way } from './way.ts'

/**
 * The one-time link. Looking at it shows a button and uses nothing, since chat apps fetch what is sent in them to show a preview; the
 * button uses it.
 */
export function linkWays(ground: SessionGround, attempts: Attempts): readonly Way[] {
  return [
    { method: 'GET', path: 'in/:secret', answer: (asked) => showLink(ground, attempts, asked) },
    { method: 'POST', path: 'in/:secret', answer: (asked) => useLink(ground, attempts, asked) },
  ]
}

async function showLink(ground: SessionGround, attempts: Attempts, { params, voice }: Asked): Promise<WebResponse> {
  const { secret = '' } = params
  const holder = await ground.cityside.store.deskLink(secretHash('link', secret), ground.wall.now())
  if (!holder) return unusable(ground, attempts, voice)
  // Only hexadecimal digits are a link that was found, so the secret may stand in the form.
  const form = `<form method="post" action="/desk/in/${secret}"><button class="main">${voice.say('deskdoor-enter')}</button></form>`
  return page(voice, 200, 'deskdoor-welcome', `<p>${voice.say('deskdoor-welcome-why')}</p>${form}`)
}

async function useLink(
  ground: SessionGround,
  attempts: Attempts,
  { params, voice, request }: Asked,
): Promise<WebResponse> {
  // A page of another site could sign a visitor in as another person, and read what they write then.
  if (!isFromDesk(request, ground.cityside.publicUrl))
    return page(voice, 403, 'deskpage-forged-title', said(voice, 'deskpage-forged'))
  const hash = secretHash('link', params.secret ?? '')
  const holder = await ground.cityside.store.takeDeskLink(hash, ground.wall.now())
  if (!holder || (await dutiesOf(ground, holder)).length === 0) return unusable(ground, attempts, voice)
  return onward('/desk/entered', await enter(ground, holder, request), secretPageHeaders)
}

function unusable({ wall }: SessionGround, attempts: Attempts, voice: Voice): WebResponse {
  return attempts.wrong(wall.now())
    ? page(voice, 429, 'deskdoor-many-title', said(voice, 'deskdoor-many'))
    : page(voice, 404, 'deskdoor-used-title', said(voice, 'deskdoor-used'))
}

function said(voice: Voice, key: string): string {
  return `<p>${voice.say(key)}</p>`
}

function page(voice: Voice, status: number, title: string, html: string): WebResponse {
  return { status, headers: secretPageHeaders, body: plainPageHtml({ title: voice.say(title), html }, voice) }
}
