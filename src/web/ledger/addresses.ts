import type { City } from '../../domain/city.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Language } from '../../domain/language.ts'
import type { PhotoId } from '../../domain/photo.ts'
import { type LotList, lotLists } from '../../domain/public-lots.ts'

/** One document of the record. The city's first language has the short addresses, so links in messages need none. */
export type Place =
  | { readonly at: 'front'; readonly language: Language }
  | { readonly at: 'consultation'; readonly language: Language; readonly id: ConsultationId }
  | { readonly at: 'feed'; readonly language: Language }
  /** How the city looks after what people tell it. */
  | { readonly at: 'privacy'; readonly language: Language }
  | { readonly at: 'data' }

/** A picture of the record: one that a moderator has allowed. */
export interface PhotoPlace {
  readonly at: 'photo'
  readonly id: PhotoId
}

/** The lots of a draw, as the public may hold them against their fingerprints. */
export interface LotsPlace {
  readonly at: 'lots'
  readonly id: ConsultationId
  readonly list: LotList
}

/** The ballots of a vote, as a reader can count them again. */
export interface BallotsPlace {
  readonly at: 'ballots'
  readonly id: ConsultationId
}

/** How one document leads to another. */
export type Href = (to: Place | PhotoPlace | LotsPlace | BallotsPlace) => string

/** Where the record is served by Ekko itself. */
export const ledgerPath = '/ledger'

/** Where Ekko itself serves the data protection leaflet; in a folder of files it lies beside the record. */
export const privacyPath = '/privacy'
const privacyName = 'privacy'

/** A consultation may have this name too: nothing lies below a consultation. */
const photosFolder = 'pictures'
const lotsFolder = 'lots'
const ballotsFolder = 'ballots'

/** The names a place goes by, below the record's own address: `[]`, `['en', 'benches']`, `['feed.xml']`. */
function segmentsOf(place: Place | PhotoPlace | LotsPlace | BallotsPlace, city: City): readonly string[] {
  if (place.at === 'data') return ['data.json']
  if (place.at === 'photo') return [photosFolder, `${place.id}.jpg`]
  if (place.at === 'ballots') return [ballotsFolder, `${place.id}.json`]
  if (place.at === 'lots') return [lotsFolder, place.id, `${place.list}.txt`]
  const language = place.language === city.languages[0] ? [] : [place.language]
  switch (place.at) {
    case 'front':
      return language
    case 'consultation':
      return [...language, place.id]
    case 'privacy':
      return [...language, privacyName]
    case 'feed':
      return [...language, 'feed.xml']
    default:
      return place satisfies never
  }
}

/** The place behind segments of an address, or undefined. A consultation may be named like a language only below another. */
export function placeAt(
  segments: readonly string[],
  city: City,
): Place | PhotoPlace | LotsPlace | BallotsPlace | undefined {
  const [first, ...others] = segments
  const [, id] = /^([0-9a-f]{32})\.jpg$/.exec(others.join('/')) ?? []
  if (first === photosFolder && id !== undefined) return { at: 'photo', id }
  const [, drawn, list] = /^([a-z0-9-]{1,60})\/(\w+)\.txt$/.exec(others.join('/')) ?? []
  const which = lotLists.find((each) => each === list)
  if (first === lotsFolder && drawn !== undefined && which) return { at: 'lots', id: drawn, list: which }
  const [, voted] = /^([a-z0-9-]{1,60})\.json$/.exec(others.join('/')) ?? []
  if (first === ballotsFolder && voted !== undefined) return { at: 'ballots', id: voted }
  const named = city.languages.find((language) => language === first)
  const language = named ?? city.languages[0]
  const [name, ...beyond] = named === undefined ? segments : others
  if (beyond.length > 0) return undefined
  if (name === undefined) return { at: 'front', language }
  if (name === privacyName) return { at: 'privacy', language }
  if (name === 'feed.xml') return { at: 'feed', language }
  if (name === 'data.json') return named === undefined ? { at: 'data' } : undefined
  return /^[a-z0-9-]{1,60}$/.test(name) ? { at: 'consultation', language, id: name } : undefined
}

/** Links between pages that Ekko serves. */
export function servedHref(city: City): Href {
  return (to) =>
    to.at === 'privacy'
      ? [privacyPath, ...(to.language === city.languages[0] ? [] : [to.language])].join('/')
      : [ledgerPath, ...segmentsOf(to, city)].join('/')
}

/** The file a place is written to: pages are folders with an index, so that `<address>/<id>` leads to them on any server. */
export function fileOf(place: Place | PhotoPlace | LotsPlace | BallotsPlace, city: City): string {
  const segments = segmentsOf(place, city)
  return (isPage(place) ? [...segments, 'index.html'] : segments).join('/')
}

function isPage({ at }: Place | PhotoPlace | LotsPlace | BallotsPlace): boolean {
  return at === 'front' || at === 'consultation' || at === 'privacy'
}

/** Links between files, relative so that they hold in any folder of any server, and on a disk. */
export function filedHref(from: Place, city: City): Href {
  const up = '../'.repeat(fileOf(from, city).split('/').length - 1)
  return (to) => `${up}${fileOf(to, city)}`
}

/** Links that hold everywhere, below the record's public address. */
export function publicHref(base: string, city: City): Href {
  return (to) => [base.replace(/(?<!\/)\/+$/, ''), ...segmentsOf(to, city)].join('/')
}
