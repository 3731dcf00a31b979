import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { leafletFacts, leafletOf } from '../../domain/leaflet.ts'
import type { Texts } from '../../texts/texts.ts'
import { type Href, ledgerPath, type PhotoPlace, type Place, publicHref } from './addresses.ts'
import { consultationBody } from './consultation.ts'
import { dataJson } from './data.ts'
import { feedXml } from './feed.ts'
import { frontBody } from './front.ts'
import { leafletBody } from './leaflet-html.ts'
import { type Body, pageHtml } from './page.ts'
import { type LedgerGround, readAccount, readAccounts, readFront } from './read.ts'
import type { Account, Front } from './record.ts'
import { readSeals, type Seals } from './seals.ts'
import { voiceIn } from './voice.ts'

/** What the record is made on. */
export interface RecordGround extends LedgerGround {
  /** The channels that run: their platforms are named in the leaflet. */
  readonly channels?: readonly string[]
  readonly texts: Texts
  readonly config: {
    readonly publicUrl?: string
    readonly speech?: { readonly url: string }
    readonly model?: { readonly url: string }
  }
}

/** A document with what it is. */
export interface Document {
  readonly type: 'text/html' | 'application/atom+xml' | 'application/json'
  readonly body: string
  /** A page that shows pictures. */
  readonly pictures?: boolean
}

/** A picture, as it is served and filed. */
export interface Picture {
  readonly type: 'image/jpeg'
  readonly body: Uint8Array
}

/** The document at a place; undefined when the consultation was never asked. `href` is how its links are written. */
export async function documentAt(place: Place, ground: RecordGround, href: Href): Promise<Document | undefined> {
  switch (place.at) {
    case 'front':
      return frontDocument(place, await readFront(ground), ground, href)
    case 'consultation': {
      const account = await readAccount(ground, place.id)
      return account && accountDocument(place, account, ground, href)
    }
    case 'privacy':
      return privacyDocument(place, ground, href)
    case 'feed':
      return feedDocument(place, await readAccounts(ground), await sealsOf(ground), ground, href)
    case 'data':
      return dataDocument(await readAccounts(ground), await readFront(ground), ground)
    default:
      return place satisfies never
  }
}

type At<Kind extends Place['at']> = Extract<Place, { readonly at: Kind }>

/** The front page in one language. */
export function frontDocument(place: At<'front'>, front: Front, ground: RecordGround, href: Href): Document {
  return page(frontBody(front, voiceIn(place.language, ground.texts, href)), place, ground, href)
}

/** One consultation's page in one language. */
export function accountDocument(
  place: At<'consultation'>,
  account: Account,
  ground: RecordGround,
  href: Href,
): Document {
  return page(consultationBody(account, voiceIn(place.language, ground.texts, href)), place, ground, href)
}

/** The data protection leaflet, in the reader's language or the one in which the city's side is told instead. */
export function privacyDocument(place: At<'privacy'>, ground: RecordGround, href: Href): Document {
  const { city, texts } = ground
  const voice = voiceIn(place.language, texts, href)
  const spoken = city.citysideLanguages?.[place.language] ?? place.language
  const facts = leafletFacts(ground.channels ?? [], ground.config)
  return page(leafletBody(leafletOf(city, facts), voice, spoken, texts), place, ground, href)
}

/** The feed in one language; its links are whole addresses wherever the city has given one. */
export function feedDocument(
  place: At<'feed'>,
  accounts: readonly Account[],
  seals: Seals,
  ground: RecordGround,
  href: Href,
): Document {
  const base = publicAddress(ground)
  const links = base === undefined ? href : publicHref(base, ground.city)
  const body = feedXml(accounts, seals, voiceIn(place.language, ground.texts, href), links, today(ground))
  return { type: 'application/atom+xml', body }
}

/** The record as data, in all languages at once. */
export function dataDocument(accounts: readonly Account[], front: Front, ground: RecordGround): Document {
  return { type: 'application/json', body: dataJson(accounts, front, ground.city, today(ground)) }
}

/** A picture that a moderator has allowed; undefined for any other. */
export async function photoDocument({ id }: PhotoPlace, { store, photos }: RecordGround): Promise<Picture | undefined> {
  const photo = await store.photoWith(id)
  const body = photo?.verdict === 'allowed' ? await photos?.get(id) : undefined
  return body && { type: 'image/jpeg', body }
}

/** What is said where there is no such page. */
export function missingDocument(place: At<'front'>, ground: RecordGround, href: Href): Document {
  const { say } = voiceIn(place.language, ground.texts, href)
  const html = `<h1>${say('ledger-missing')}</h1><p class="lead">${say('ledger-missing-how')}</p><p><a href="${href(place)}">${say('ledger-back')}</a></p>`
  return page({ title: say('ledger-missing'), html }, place, ground, href)
}

/** Where people find the record: what the city says, or else below Ekko's own public address. */
export function publicAddress({
  city,
  config,
}: {
  readonly city: City
  readonly config: RecordGround['config']
}): string | undefined {
  return city.ledgerUrl ?? (config.publicUrl === undefined ? undefined : `${config.publicUrl}${ledgerPath}`)
}

function page(body: Body, place: Place & { readonly language: string }, ground: RecordGround, href: Href): Document {
  const html = pageHtml(body, place, voiceIn(place.language, ground.texts, href), today(ground))
  return { type: 'text/html', body: html, ...(body.pictures && { pictures: true }) }
}

function sealsOf({ store, city, clock }: RecordGround): Promise<Seals> {
  return readSeals(store, city, clock.now())
}

function today({ clock, city }: LedgerGround): string {
  return dateAt(clock.now(), city.timeZone)
}
