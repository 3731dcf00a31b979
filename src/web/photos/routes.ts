import { createHash } from 'node:crypto'
import type { Route, WebRequest, WebResponse } from '../../adapter.ts'
import type { City } from '../../domain/city.ts'
import type { Instant } from '../../domain/time.ts'
import type { ClosedPhotos } from '../../photos/closed.ts'
import { opens, type PhotoKey } from '../../photos/link.ts'
import type { Consultations } from '../../store/records/consultations.ts'
import type { Photos } from '../../store/records/photos.ts'
import type { Texts } from '../../texts/texts.ts'
import { photoPage, photoStyle } from './page.ts'

/** What the pages with pictures are read from. */
export interface PhotoGround {
  readonly store: Photos & Pick<Consultations, 'consultation'>
  readonly photos: Pick<ClosedPhotos, 'get'>
  readonly city: City
  readonly texts: Texts
  readonly clock: { now(): Instant }
}

/** Pictures for the host, at /photos/<consultation> with a key that staff are sent and that ends by itself. */
export function photoRoutes(ground: PhotoGround): readonly Route[] {
  return [{ method: 'GET', path: '/photos/*', handle: (request) => forHost(ground, request) }]
}

async function forHost(ground: PhotoGround, { path, query }: WebRequest): Promise<WebResponse> {
  const { store, photos, clock, city, texts } = ground
  const [, consultation = '', id] = /^\/photos\/([a-z0-9-]{1,60})(?:\/([0-9a-f]{32})\.jpg)?$/.exec(path) ?? []
  const key: PhotoKey = { until: Number(query.get('until')), key: query.get('key') ?? '' }
  const isOpen = Number.isSafeInteger(key.until) && opens(key, await store.photoLinkSecret(), consultation, clock.now())
  const running = isOpen ? await store.consultation(consultation) : undefined
  // A wrong key and a consultation that is not there look alike.
  if (!running) return missing
  if (id === undefined) {
    const body = photoPage({
      consultation: running.consultation,
      photos: await store.photosOf(consultation),
      until: key.until,
      href: (photo) => `/photos/${consultation}/${photo.id}.jpg?${query}`,
      language: query.get('language') ?? city.languages[0],
      texts,
    })
    return { status: 200, headers: { ...pageHeaders, 'content-type': 'text/html; charset=utf-8' }, body }
  }
  const photo = await store.photoWith(id)
  return photo?.consultation === consultation ? pictureOf(await photos.get(id), id) : missing
}

const guarded = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nosnippet, noimageindex',
} as const

const pageHeaders = {
  ...guarded,
  'content-security-policy': `default-src 'none'; img-src 'self'; style-src 'sha256-${createHash('sha256').update(photoStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'private, no-store',
} as const

const missing: WebResponse = {
  status: 404,
  headers: { ...guarded, 'cache-control': 'private, no-store' },
  body: 'There is nothing here, or not any more.\n',
}

function pictureOf(bytes: Uint8Array | undefined, id: string): WebResponse {
  if (!bytes) return missing
  return {
    status: 200,
    headers: {
      ...guarded,
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="${id}.jpg"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
    body: bytes,
  }
}
