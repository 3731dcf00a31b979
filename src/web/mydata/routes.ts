import type { Route, WebRequest, WebResponse } from '../../adapter.ts'
import type { City } from '../../domain/city.ts'
import { dataLinkHash } from '../../domain/data-link.ts'
import { spokenAmong } from '../../domain/language.ts'
import type { OwnData } from '../../domain/own-data.ts'
import type { Instant } from '../../domain/time.ts'
import { outlineOf } from '../../engine/own-data/outline.ts'
import { ownDataFile } from '../../own-data/file.ts'
import type { ClosedPhotos } from '../../photos/closed.ts'
import type { OwnDatas } from '../../store/load/own-data.ts'
import type { DataLinks } from '../../store/records/data-links.ts'
import type { Texts } from '../../texts/texts.ts'
import { closedPage, type DataVoice, doorPage, type OwnPicture, wholePage } from './page.ts'
import { dataPolicy } from './style.ts'

/** What the page is read from. */
export interface DataGround {
  readonly store: DataLinks & OwnDatas
  readonly photos: Pick<ClosedPhotos, 'get'>
  readonly city: City
  readonly texts: Texts
  readonly clock: { now(): Instant }
  /** The time of this machine, by which links end. */
  readonly wall: { now(): Instant }
}

/**
 * The way to what is stored about a person, at /mydata/<secret>. Looking at it uses nothing and shows nothing, since chat apps and
 * scanners fetch what they see to show a preview; the button uses it, once. Wrong links are counted at the door, as its table says.
 */
export function dataRoutes(ground: DataGround): readonly Route[] {
  return [
    { method: 'GET', path: '/mydata/*', handle: (request) => look(ground, request) },
    { method: 'POST', path: '/mydata/*', handle: (request) => use(ground, request) },
  ]
}

async function look(ground: DataGround, request: WebRequest): Promise<WebResponse> {
  const asked = askedIn(request.path)
  const person = asked && (await ground.store.dataLink(dataLinkHash(asked.secret), ground.wall.now()))
  if (!asked || asked.file || person === undefined) return closed(ground, request)
  const data = await ground.store.ownData(person)
  const language = data?.person.language ?? ground.city.languages[0]
  return html(200, doorPage(asked.secret, { language, texts: ground.texts }))
}

async function use(ground: DataGround, request: WebRequest): Promise<WebResponse> {
  const { store, city, texts, clock, wall } = ground
  const asked = isFromElsewhere(request) ? undefined : askedIn(request.path)
  const person = asked && (await store.takeDataLink(dataLinkHash(asked.secret), wall.now()))
  const data = person === undefined ? undefined : await store.ownData(person)
  if (!asked || !data) return closed(ground, request)
  const json = ownDataFile(data, city, clock.now())
  if (asked.file) {
    const type = { 'content-type': 'application/json; charset=utf-8' }
    const name = { 'content-disposition': 'attachment; filename="ekko-my-data.json"' }
    return { status: 200, headers: { ...guarded, ...type, ...name }, body: json }
  }
  const sections = outlineOf(data, city, clock.now())
  const voice = { language: data.person.language, texts }
  return html(200, wholePage({ sections, pictures: await picturesOf(data, ground), json }, voice))
}

/** A page of another site, or a frame of one, uses no link. */
function isFromElsewhere({ headers }: WebRequest): boolean {
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

function askedIn(path: string): { readonly secret: string; readonly file: boolean } | undefined {
  const [, secret, file] = /^\/mydata\/([0-9a-f]{48})(\/file)?$/.exec(path) ?? []
  return secret === undefined ? undefined : { secret, file: file !== undefined }
}

/** Pictures larger than this together are listed and not shown: a page has to open on a phone. */
const picturesBytesMax = 20_000_000

async function picturesOf({ matters }: OwnData, { photos }: DataGround): Promise<readonly OwnPicture[]> {
  const found: OwnPicture[] = []
  let bytes = 0
  for (const photo of matters.flatMap((matter) => matter.photos)) {
    bytes += photo.bytes
    const jpeg = bytes > picturesBytesMax ? undefined : await photos.get(photo.id)
    if (jpeg) found.push({ jpeg, alt: photo.caption ?? photo.id })
  }
  return found
}

function closed({ city, texts }: DataGround, request: WebRequest): WebResponse {
  return html(404, closedPage({ language: languageOf(request, city), texts }))
}

/** Whose it was is not said, so the page speaks what the browser does. */
function languageOf({ headers }: WebRequest, { languages }: City): DataVoice['language'] {
  return spokenAmong((headers['accept-language'] ?? '').split(','), languages) ?? languages[0]
}

/** Kept nowhere, told to no other site, found by no search. */
const guarded = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nosnippet, noarchive',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const

function html(status: number, body: string): WebResponse {
  const headers = { ...guarded, 'content-security-policy': dataPolicy, 'content-type': 'text/html; charset=utf-8' }
  return { status, headers, body }
}
