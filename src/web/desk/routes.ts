import { timingSafeEqual } from 'node:crypto'
import type { Route, WebRequest, WebResponse } from '../../adapter.ts'
import { citysideOn, type Ground } from '../../cityside/cityside.ts'
import type { Language } from '../../domain/language.ts'
import { Changes } from '../changes.ts'
import { assetAt } from './assets.ts'
import { cookiesOf, doneCookie, doneIn, languageCookie, noneDone } from './cookies.ts'
import { type Answer, type Door, paramsIn } from './door.ts'
import { csrfName } from './fields.ts'
import { pageHtml, plainPageHtml } from './frame.ts'
import type { Gate, Visit, Visitor } from './visit.ts'
import { type Voice, voiceIn } from './voice.ts'

/** A running Ekko as the desk needs it. */
export interface DeskGround extends Ground {
  onMoved(listener: () => void): () => void
  onStopping(listener: () => void): void
}

/** Where the desk is served. */
export const deskPath = '/desk'

/**
 * The desk at /desk for moderators and staff. Nothing but its style and the way in is shown to a stranger; what is posted has to come
 * from a page of the desk itself.
 */
export function deskRoutes(ground: DeskGround, gate: Gate, doors: readonly Door[]): readonly Route[] {
  const changes = new Changes()
  ground.onMoved(() => changes.changed())
  ground.onStopping(() => changes.close())
  const desk: Desk = { ground, gate, doors: [...doors, languageDoor(), streamDoor(changes)] }
  const handle = (request: WebRequest) => answer(desk, request)
  return [
    { method: 'GET', path: deskPath, handle },
    { method: 'GET', path: `${deskPath}/*`, handle },
    { method: 'POST', path: `${deskPath}/*`, handle },
  ]
}

interface Desk {
  readonly ground: DeskGround
  readonly gate: Gate
  readonly doors: readonly Door[]
}

async function answer(desk: Desk, request: WebRequest): Promise<WebResponse> {
  const path = request.path.slice(deskPath.length).replace(/^\//, '')
  if (request.method === 'GET') {
    const asset = path.startsWith('assets/') ? assetAt(path.slice('assets/'.length)) : undefined
    if (asset) return asset
  }
  const voice = voiceIn(languageOf(request, desk.ground), desk.ground.texts)
  const visitor = await desk.gate.visitor(request)
  if (!visitor) return signedOut(request, voice)
  const form = new URLSearchParams(request.method === 'POST' ? new TextDecoder().decode(request.body) : '')
  if (request.method === 'POST' && !comesFromHere(request, visitor, form))
    return plain(voice, 403, 'deskpage-forged-title', 'deskpage-forged')
  for (const door of desk.doors) {
    const params = door.method === request.method ? paramsIn(door.path, path) : undefined
    if (!params) continue
    if (!door.may(visitor)) break
    const query = request.query.size > 0 ? `?${request.query}` : ''
    const visit: Visit = {
      ...{ visitor, voice, params, form, query: request.query, here: `${request.path}${query}` },
      cityside: citysideOn(desk.ground),
    }
    return responseOf(await door.answer(visit), visit, request)
  }
  return plain(voice, 404, 'deskpage-missing-title', 'deskpage-missing')
}

/** A page of another site can make a browser post here, but it can neither read the token nor take the browser's own mark off. */
function comesFromHere(request: WebRequest, { csrf }: Visitor, form: URLSearchParams): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const given = Buffer.from(form.get(csrfName) ?? request.headers['x-csrf'] ?? '')
  const wanted = Buffer.from(csrf)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function responseOf(answer: Answer, visit: Visit, request: WebRequest): WebResponse {
  if ('response' in answer) return answer.response
  if ('missing' in answer) return plain(visit.voice, 404, 'deskpage-missing-title', 'deskpage-missing')
  if ('to' in answer) {
    const done = answer.done === undefined ? {} : { 'set-cookie': doneCookie(answer.done) }
    return { status: 303, headers: { ...guarded, location: answer.to, ...done } }
  }
  const done = doneIn(request)
  return {
    status: answer.page.status ?? 200,
    headers: { ...pageHeaders, ...(done !== '' && { 'set-cookie': noneDone }) },
    body: pageHtml(answer.page, visit, done),
  }
}

/** What was asked for is not kept in the address: a visitor who signs in begins at the front. */
function signedOut(request: WebRequest, voice: Voice): WebResponse {
  return request.method === 'GET' && request.headers['x-fragment'] === undefined
    ? { status: 303, headers: { ...guarded, location: `${deskPath}/sign-in` } }
    : plain(voice, 401, 'deskpage-signed-out-title', 'deskpage-signed-out')
}

function plain(voice: Voice, status: number, title: string, key: string): WebResponse {
  const page = { title: voice.say(title), html: `<p>${voice.say(key)}</p>` }
  return { status, headers: pageHeaders, body: plainPageHtml(page, voice) }
}

/** What every answer of the desk carries: kept nowhere, told to no other site. */
export const guarded = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** Nothing inline, nothing from elsewhere, in no frame. */
export const pageHeaders = {
  ...guarded,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
} as const

/** The language chosen at the desk, otherwise the browser's where the city speaks it. */
function languageOf(request: WebRequest, { city }: Pick<DeskGround, 'city'>): Language {
  const wanted = [
    cookiesOf(request).get(languageCookie) ?? '',
    ...(request.headers['accept-language'] ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase()),
  ]
  return wanted.find((each) => city.languages.includes(each)) ?? city.languages[0]
}

function languageDoor(): Door {
  return {
    method: 'POST',
    path: 'language',
    may: () => true,
    answer: async ({ form, voice }) => {
      const language = form.get('language') ?? ''
      const to = form.get('to') ?? ''
      const known = voice.city.languages.includes(language) ? language : voice.language
      const cookie = `${languageCookie}=${known}; Path=${deskPath}; Max-Age=31536000; SameSite=Strict; HttpOnly; Secure`
      // Only back to a page of the desk: an address from elsewhere would lead the visitor away.
      const location = /^\/desk(?:[/?]|$)/.test(to) ? to : deskPath
      return { response: { status: 303, headers: { ...guarded, location, 'set-cookie': cookie } } }
    },
  }
}

/** Tells open pages that something has happened; they ask again for what they show. */
function streamDoor(changes: Changes): Door {
  return {
    method: 'GET',
    path: 'stream',
    may: () => true,
    answer: async () => ({
      response: {
        status: 200,
        headers: { ...guarded, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
        body: changes.open(),
      },
    }),
  }
}
