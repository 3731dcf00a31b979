import { buildDigest } from '../digests/build.ts'
import { drawOne } from '../digests/charts/draw.ts'
import { pictured } from '../digests/charts/picture.ts'
import { chartPlans } from '../digests/charts/plan.ts'
import { stacked } from '../digests/charts/svg.ts'
import type { Digest } from '../digests/digest.ts'
import { consultationsPerMessageMax } from '../digests/sections/consultation.ts'
import type { Told } from '../digests/told.ts'
import { alarmMessage, digestMessage } from '../digests/write.ts'
import type { DepartmentId } from '../domain/city.ts'
import type { Image, Message } from '../domain/message.ts'
import type { ClaimedItem } from '../domain/outbox.ts'
import { type Instant, minuteMs } from '../domain/time.ts'
import type { Facts } from '../engine/state.ts'
import { type Log, placeOf } from '../log.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { Cityside } from './cityside.ts'
import { newsFor } from './digest-news.ts'

type Desk = Pick<Cityside, 'store' | 'city' | 'texts' | 'now' | 'publicUrl'> & { readonly log: Pick<Log, 'warn'> }

/** A picture of more charts than this is scrolled past. */
const chartsPerPictureMax = 3
/** Recipients of one digest come in one after the other: they share what was made for the first of them this long. */
const sharedMs = 5 * minuteMs
const sharedMax = 20

interface Made {
  readonly message: Message
  readonly told: Told
}

/** Facts in which messages to staff come with what they say, made at the moment of sending; all others are as they were read. */
export function staffFacts(desk: Desk, read: MessageFacts['facts']): MessageFacts['facts'] {
  const shelf = new Shelf(desk)
  const prepared = async (item: ClaimedItem, facts: Facts): Promise<Facts> => {
    const message = await messageFor(desk, shelf, item)
    return message ? { ...facts, prepared: message } : facts
  }
  return async (items, city, moment) => {
    const facts = await read(items, city, moment)
    return Promise.all(
      facts.map((each, at) => {
        const item = items[at]
        return item && isForStaff(item) ? prepared(item, each) : each
      }),
    )
  }
}

function isForStaff({ notice }: ClaimedItem): boolean {
  return notice.kind === 'digest' || notice.kind === 'alarm'
}

async function messageFor(desk: Desk, shelf: Shelf, item: ClaimedItem): Promise<Message | undefined> {
  const { notice, to, key } = item
  if (notice.kind === 'alarm') return alarmFor(desk, notice.commitment)
  if (notice.kind !== 'digest') return undefined
  const { department } = notice
  const before = await desk.store.toldTo(to, department)
  const made = await shelf.made(department, before?.told)
  if (!made) return undefined
  await desk.store.keepTold({ key, to, department, told: JSON.stringify(made.told) }, desk.now())
  return made.message
}

/** Digests that were made a moment ago, by department and by what had been told before. */
class Shelf {
  readonly #desk: Desk
  readonly #kept = new Map<string, { readonly at: Instant; readonly made: Promise<Made | undefined> }>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  made(department: DepartmentId, told: string | undefined): Promise<Made | undefined> {
    const key = `${department}\n${told ?? ''}`
    const now = this.#desk.now()
    const known = this.#kept.get(key)
    if (known && Math.abs(now - known.at) < sharedMs) return known.made
    const made = makeDigest(this.#desk, department, told)
    this.#kept.delete(key)
    this.#kept.set(key, { at: now, made })
    const forget = () => {
      if (this.#kept.get(key)?.made === made) this.#kept.delete(key)
    }
    // Neither a failure nor "nothing is new" is shared: both may be different a moment later.
    made.then((digest) => digest ?? forget(), forget)
    for (const old of [...this.#kept.keys()].slice(0, -sharedMax)) this.#kept.delete(old)
    return made
  }
}

async function makeDigest(desk: Desk, department: DepartmentId, told: string | undefined): Promise<Made | undefined> {
  // Only newsFor writes cursors, so what comes back is one.
  const news = await newsFor(desk, department, told === undefined ? undefined : (JSON.parse(told) as Told))
  if (!news) return undefined
  const language = desk.city.languages[0]
  const image = await pictureOf(desk, news.digest)
  return { message: digestMessage(news.digest, language, desk.texts, image), told: news.told }
}

/** The first charts as one picture. A digest without its picture is better than none. */
async function pictureOf({ city, texts, log }: Desk, digest: Digest): Promise<Image | undefined> {
  const shown = { ...digest, consultations: digest.consultations.slice(0, consultationsPerMessageMax) }
  const plans = chartPlans(shown, city.languages[0], texts).slice(0, chartsPerPictureMax)
  if (plans.length === 0) return undefined
  try {
    const charts = []
    for (const plan of plans) charts.push(await drawOne(plan, true))
    const { svg, alt } = stacked(charts, 'digest')
    return { png: await pictured(svg), alt }
  } catch (error) {
    log.warn('The charts of a digest could not be drawn; it goes out without them.', { error: placeOf(error) })
    return undefined
  }
}

async function alarmFor({ store, city, texts, now }: Desk, key: string): Promise<Message | undefined> {
  const commitment = (await store.commitments()).find((each) => each.key === key)
  const running = commitment && (await store.consultation(commitment.consultation))
  if (!commitment || !running) return undefined
  const { id } = running.consultation
  const [tally, outcome] = await Promise.all([store.tally(id), store.outcome(id)])
  const source = { running, tally, statements: [], reach: [], onlyPromises: true as const, ...(outcome && { outcome }) }
  const digest = buildDigest({ city, now: now(), consultations: [source], commitments: [commitment] })
  const [promise] = digest.promises
  return promise && alarmMessage(digest, promise, city.languages[0], texts)
}
