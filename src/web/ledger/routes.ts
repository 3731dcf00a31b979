import { createHash } from 'node:crypto'
import type { Route, WebRequest, WebResponse } from '../../adapter.ts'
import { secondMs } from '../../domain/time.ts'
import { ledgerPath, type PhotoPlace, type Place, placeAt, privacyPath, servedHref } from './addresses.ts'
import { Remembered } from './cache.ts'
import {
  type Document,
  documentAt,
  missingDocument,
  type Picture,
  photoDocument,
  type RecordGround,
} from './documents.ts'
import { lotsOf } from './lots.ts'
import { ledgerPolicy, picturesPolicy } from './style.ts'

/** The feed and the data are read from everything there is, so a crowd shares one reading. */
const sharedForMs = 10 * secondMs

/**
 * The public record at /ledger, and at / as well where no sandbox is: /ledger/<id>, /ledger/<language>/<id>,
 * /ledger/feed.xml and /ledger/data.json.
 */
export function ledgerRoutes(ground: RecordGround & { readonly channels: readonly string[] }): readonly Route[] {
  const shared = new Remembered<Document | Picture | undefined>(sharedForMs, () => ground.clock.now())
  const handle = (request: WebRequest) => answer(request, ground, shared)
  const paths = [
    ledgerPath,
    `${ledgerPath}/*`,
    privacyPath,
    `${privacyPath}/*`,
    ...(ground.channels.includes('sandbox') ? [] : ['/']),
  ]
  return paths.map((path) => ({ method: 'GET', path, handle }))
}

async function answer(
  request: WebRequest,
  ground: RecordGround,
  shared: Remembered<Document | Picture | undefined>,
): Promise<WebResponse> {
  const { city } = ground
  const href = servedHref(city)
  const segments = segmentsIn(request.path)
  const place = placeAt(segments, city)
  // One address for each page: with a slash at the end, or with the first language named, it is the same page.
  if (place && request.path !== '/' && request.path !== href(place)) {
    return { status: 301, headers: { ...headers, location: href(place) } }
  }
  if (place?.at === 'lots') {
    const lots = await lotsOf(place, ground.store)
    if (lots) return { status: 200, headers: listHeaders, body: streamOf(lots) }
  }
  if (place?.at === 'ballots') {
    const body = await ground.store.ballotFileOf(place.id)
    if (body !== undefined)
      return { status: 200, headers: { ...headers, 'content-type': 'application/json; charset=utf-8' }, body }
  }
  const document =
    place && place.at !== 'lots' && place.at !== 'ballots' ? await read(place, ground, shared) : undefined
  if (document) return responseOf(document, request)
  const front = { at: 'front', language: languageOf(segments, city.languages) } as const
  return { ...responseOf(missingDocument(front, ground, href), request), status: 404 }
}

async function read(
  place: Place | PhotoPlace,
  ground: RecordGround,
  shared: Remembered<Document | Picture | undefined>,
): Promise<Document | Picture | undefined> {
  const href = servedHref(ground.city)
  if (place.at === 'photo') return photoDocument(place, ground)
  const make = () => documentAt(place, ground, href)
  return place.at === 'feed' || place.at === 'data' ? shared.get(href(place), make) : make()
}

/** The leaflet has a short address of its own: `/privacy`, `/privacy/en`. */
function segmentsIn(path: string): readonly string[] {
  const isLeaflet = path === privacyPath || path.startsWith(`${privacyPath}/`)
  const names = path
    .slice((isLeaflet ? privacyPath : ledgerPath).length)
    .split('/')
    .filter((segment) => segment !== '')
  return isLeaflet ? [...names, privacyPath.slice(1)] : names
}

function languageOf(segments: readonly string[], languages: readonly [string, ...string[]]): string {
  return languages.find((language) => language === segments[0]) ?? languages[0]
}

const headers = {
  'content-security-policy': `${ledgerPolicy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Kept by browsers, and asked about each time: news shows at once, and costs nothing where there is none.
  'cache-control': 'no-cache',
} as const

const listHeaders = { ...headers, 'content-type': 'text/plain; charset=utf-8' } as const

/** Read as fast as it is taken, so that a long list is never in memory as a whole. */
function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}

function responseOf(document: Document | Picture, request: WebRequest): WebResponse {
  const { type, body } = document
  const policy =
    'pictures' in document ? `${picturesPolicy}; frame-ancestors 'none'` : headers['content-security-policy']
  const named = typeof body === 'string' ? `${type}; charset=utf-8` : type
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const known = request.headers['if-none-match']?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
  if (known) return { status: 304, headers: { ...headers, etag } }
  return {
    status: 200,
    headers: { ...headers, 'content-security-policy': policy, etag, 'content-type': named },
    body,
  }
}
