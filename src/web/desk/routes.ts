import { timingSafeEqual } from 'node:crypto'
import type { Route, WebRequest, WebResponse } from '../../adapter.ts'
import { citysideOn, type Ground } from '../../cityside/cityside.ts'
import { type Language, spokenAmong } from '../../domain/language.ts'
import { secondMs } from '../../domain/time.ts'
import { Changes } from '../changes.ts'
import { assetAt } from './assets.ts'
import { cookiesOf, doneCookie, doneIn, languageCookie, noneDone } from './cookies.ts'
import { type Answer, type Door, paramsIn } from './door.ts'
import { csrfName } from './fields.ts'
import { pageHtml, plainPageHtml } from './frame.ts'
import { guarded, pageHeaders } from './headers.ts'
import { isForDesk, isFromDesk, wayBack } from './host.ts'
import { ReasonOwed, reasonPage } from './reason.ts'
import { onwardPage } from './sign-in/onward.ts'
import type { Way } from './sign-in/way.ts'
import type { Gate, Visit, Visitor } from './visit.ts'
import { type Voice, voiceIn } from './voice.ts'

/** A running Ekko as the desk needs it. */
export interface DeskGround extends Ground {
  onMoved(listener: () => void): () => void
  onStopping(listener: () => void): void
}

/** Where the desk is served. */
const deskPath = '/desk'

/**
 * The desk at /desk for moderators and staff. Nothing but its style and the way in is shown to a stranger; what is posted has to come
 * from a page of the desk itself.
 */
export function deskRoutes(
  ground: DeskGround,
  gate: Gate,
  doors: readonly Door[],
  ways: readonly Way[] = [],
): readonly Route[] {
  const changes = new Changes(together)
  ground.onMoved(() => changes.changed())
  ground.onStopping(() => changes.close())
  const desk: Desk = { ground, gate, changes, doors, ways }
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
  readonly changes: Changes
  readonly doors: readonly Door[]
  readonly ways: readonly Way[]
}

/** Pages look again at most this often, and are asked every few seconds whether their visitor is still signed in. */
const together = { togetherMs: 300, heartbeatMs: 5 * secondMs }

async function answer(desk: Desk, request: WebRequest): Promise<WebResponse> {
  const { publicUrl } = desk.ground.config
  if (!isForDesk(request, publicUrl)) return misdirected(publicUrl)
  const path = request.path.slice(deskPath.length).replace(/^\//, '')
  if (request.method === 'GET') {
    const asset = path.startsWith('assets/') ? assetAt(path.slice('assets/'.length)) : undefined
    if (asset) return asset
  }
  const voice = voiceIn(languageOf(request, desk.ground), desk.ground.texts)
  for (const way of desk.ways) {
    const params = way.method === request.method ? paramsIn(way.path, path) : undefined
    if (params) return way.answer({ request, voice, params })
  }
  const visitor = await desk.gate.visitor(request)
  if (!visitor) return signedOut(request, voice)
  if (path === 'stream' && request.method === 'GET') return stream(desk, request)
  const form = new URLSearchParams(request.method === 'POST' ? new TextDecoder().decode(request.body) : '')
  if (request.method === 'POST' && !comesFromHere(request, publicUrl, visitor, form))
    return plain(voice, 403, 'deskpage-forged-title', 'deskpage-forged')
  for (const door of desk.doors) {
    const params = door.method === request.method ? paramsIn(door.path, path) : undefined
    if (!params) continue
    if (!door.may(visitor)) break
    const visit: Visit = {
      ...{ visitor, voice, params, form, query: request.query, here: hereOf(request) },
      cityside: citysideOn(desk.ground),
    }
    return responseOf(await answerAt(door, visit, request), visit, request)
  }
  return plain(voice, 404, 'deskpage-missing-title', 'deskpage-missing')
}

async function answerAt(door: Door, visit: Visit, request: WebRequest): Promise<Answer> {
  try {
    return await door.answer(visit)
  } catch (error) {
    if (error instanceof ReasonOwed) return { page: reasonPage(visit, request, error.owed) }
    throw error
  }
}

/** The page that the visitor is on: for what was posted, the one that it was posted from. */
function hereOf(request: WebRequest): string {
  const { path, query, headers } = request
  if (request.method === 'GET') return `${path}${query.size > 0 ? `?${query}` : ''}`
  const from = URL.canParse(headers.referer ?? '') ? new URL(headers.referer ?? '') : undefined
  return from === undefined ? deskPath : wayBack(`${from.pathname}${from.search}`)
}

/** A page of another site can make a browser post here, but it can neither read the token nor take the browser's own mark off. */
function comesFromHere(
  request: WebRequest,
  publicUrl: string | undefined,
  { csrf }: Visitor,
  form: URLSearchParams,
): boolean {
  if (!isFromDesk(request, publicUrl)) return false
  const given = Buffer.from(form.get(csrfName) ?? request.headers['x-csrf'] ?? '')
  const wanted = Buffer.from(csrf)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function responseOf(answer: Answer, visit: Visit, request: WebRequest): WebResponse {
  if ('response' in answer) return answer.response
  if ('missing' in answer) return plain(visit.voice, 404, 'deskpage-missing-title', 'deskpage-missing')
  if ('to' in answer) {
    const done = answer.done === undefined ? {} : { 'set-cookie': doneCookie(answer.done) }
    return { status: 303, headers: { ...guarded, location: wayBack(answer.to), ...done } }
  }
  const done = doneIn(request)
  return {
    status: answer.page.status ?? 200,
    headers: { ...pageHeaders, ...(done !== '' && { 'set-cookie': noneDone }) },
    body: pageHtml(answer.page, visit, done),
  }
}

/**
 * A visitor who follows a link from elsewhere comes without the strict cookie, signed in or not: a page of ours leads them to the same
 * address once more, and then it is known. Where no session is, one begins at the front.
 */
function signedOut(request: WebRequest, voice: Voice): WebResponse {
  const { headers, method, path, query } = request
  if (method !== 'GET' || headers['x-fragment'] !== undefined)
    return plain(voice, 401, 'deskpage-signed-out-title', 'deskpage-signed-out')
  const site = headers['sec-fetch-site']
  if ((site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] === 'navigate')
    return onwardPage(voice, wayBack(query.size > 0 ? `${path}?${query}` : path))
  return { status: 303, headers: { ...guarded, location: `${deskPath}/sign-in` } }
}

/** What the operator has to know who sees this: it is no citizen's page. */
function misdirected(publicUrl: string | undefined): WebResponse {
  const body =
    publicUrl === undefined
      ? 'The desk answers on the machine that Ekko runs on. To reach it from others, set EKKO_PUBLIC_URL.\n'
      : `The desk answers at ${publicUrl}/desk alone. A proxy in front of it has to pass the header Host on.\n`
  return { status: 421, headers: { ...guarded, 'content-type': 'text/plain; charset=utf-8' }, body }
}

function plain(voice: Voice, status: number, title: string, key: string): WebResponse {
  const page = { title: voice.say(title), html: `<p>${voice.say(key)}</p>` }
  return { status, headers: pageHeaders, body: plainPageHtml(page, voice) }
}

/** The language chosen at the desk, otherwise the browser's where the city speaks it. */
function languageOf(request: WebRequest, { city }: Pick<DeskGround, 'city'>): Language {
  const wanted = [cookiesOf(request).get(languageCookie), ...(request.headers['accept-language'] ?? '').split(',')]
  return spokenAmong(wanted, city.languages) ?? city.languages[0]
}

/** Tells open pages that something has happened; they ask again for what they show. It ends with the session. */
function stream({ changes, gate }: Desk, request: WebRequest): WebResponse {
  return {
    status: 200,
    headers: { ...guarded, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
    body: changes.open(async () => (await gate.visitor(request)) !== undefined),
  }
}
