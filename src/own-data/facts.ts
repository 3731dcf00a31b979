import { randomBytes } from 'node:crypto'
import type { Adapter } from '../adapter.ts'
import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import { channelOf } from '../domain/contact.ts'
import { dataLinkHash, dataLinksPerDayMax, dataLinkValidMs } from '../domain/data-link.ts'
import type { ClaimedItem, OutboxItem } from '../domain/outbox.ts'
import type { OwnData } from '../domain/own-data.ts'
import type { Instant } from '../domain/time.ts'
import type { Facts } from '../engine/state.ts'
import type { OwnDatas } from '../store/load/own-data.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { Outbox } from '../store/outbox/outbox.ts'
import type { DataLinks } from '../store/records/data-links.ts'
import type { Texts } from '../texts/texts.ts'
import { ownDataParts } from './parts.ts'

/** Where the page is reached, as far as settings tell. */
export interface DataPlace {
  /** Absent where only this machine reaches Ekko, or where that was not said. */
  readonly publicUrl?: string
  /** `http://127.0.0.1:8080`; only the sandbox's phones reach it. */
  readonly localUrl?: string
}

/** Everything that is stored about a person as a page in one file that needs nothing else. */
export type OwnDataPage = (data: OwnData, city: City, moment: Instant) => string

/** What links are made from. */
interface Ground {
  readonly store: DataLinks & OwnDatas & Pick<Outbox, 'queueFollowing'>
  /** Of this machine: a link ends by itself, whatever the town's clock says. */
  now(): Instant
  place(): DataPlace
  /** The channels that run, with how large a file each takes. */
  readonly adapters: readonly Pick<Adapter, 'channel' | 'limits'>[]
  /** Absent where all of it is told in the chat. */
  readonly page?: ((texts: Texts) => OwnDataPage) | undefined
  readonly texts: Texts
}

/** 192 bits, in letters and digits that no chat takes for markup. */
const secretBytes = 24
const sandboxChannel = 'sandbox'

/**
 * Facts in which what is stored about a person is read, and the promised link made, at the moment of sending, so that neither is kept
 * anywhere; all others are as they were read.
 */
export function ownDataFacts(ground: Ground, read: MessageFacts['facts']): MessageFacts['facts'] {
  return async (items, city, moment) => {
    const facts = await read(items, city, moment)
    return Promise.all(
      facts.map(async (each, at) => {
        const item = items[at]
        const madeAt = moment?.now ?? ground.now()
        const own = item?.notice.kind === 'own-data' ? await ownFor(ground, item, city, madeAt) : undefined
        return own ? { ...each, own } : each
      }),
    )
  }
}

/** A person gets only so many a day, as a page or as text; each link ends the one before. */
async function ownFor(ground: Ground, item: ClaimedItem, city: City, moment: Instant): Promise<Facts['own']> {
  const { store, now, place, adapters, page, texts } = ground
  const { person, to, notice } = item
  if (person === undefined) return undefined
  if (notice.kind === 'own-data' && notice.part) {
    const own = await store.ownData(person)
    return own && { data: own, way: 'here' }
  }
  const secret = randomBytes(secretBytes).toString('hex')
  const link = { person, hash: dataLinkHash(secret), expiresAt: now() + dataLinkValidMs }
  const data = await store.ownData(person)
  if (!data) return undefined
  const asked = await store.keepDataLink(link, dateAt(now(), city.timeZone), dataLinksPerDayMax, item.attempts > 0)
  if (asked === undefined) return { data, way: 'enough' }
  const { publicUrl, localUrl } = place()
  const root = publicUrl ?? (channelOf(to) === sandboxChannel ? localUrl : undefined)
  if (root !== undefined) return { data, way: { url: `${root}/mydata/${secret}` } }
  const limits = adapters.find(({ channel }) => channel === channelOf(to))?.limits
  const bytesMax = limits?.documentBytesMax
  const whole = bytesMax === undefined ? undefined : page?.(texts)(data, city, moment)
  const fits = whole !== undefined && Buffer.byteLength(whole) <= (bytesMax ?? 0)
  if (fits) return { data, way: { page: whole } }
  const following = limits ? await followingIn(ground, item, { data, city, moment }, limits.textCharactersMax) : 0
  return { data, way: following > 1 ? { following } : 'here' }
}

/**
 * Queues the messages in which all of it is told before the first word of it leaves, so that each goes at the channel's pace, in order, and
 * none is lost with another. How many follow; one or none where a single message holds it.
 */
async function followingIn(
  { store, texts }: Ground,
  item: ClaimedItem,
  own: { readonly data: OwnData; readonly city: City; readonly moment: Instant },
  charactersMax: number,
): Promise<number> {
  const planned = ownDataParts(own, charactersMax, texts)
  if (planned.length < 2) return planned.length
  const following = planned.map((part): OutboxItem => {
    const { to, priority } = item
    return { key: `${item.key}:${part.number}`, to, priority, notice: { kind: 'own-data', part } }
  })
  const first = await store.queueFollowing(item, following, own.moment)
  return first?.kind === 'own-data' ? (first.part?.of ?? 0) : 0
}
