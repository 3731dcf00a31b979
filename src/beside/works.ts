import type { Route, WebRequest, WebResponse } from '../adapter.ts'
import { papers } from '../channel-table.ts'
import { learnPersonalFrom, understoodBy } from '../city-files.ts'
import { markedStaff } from '../cityside/marked-staff.ts'
import { opinionsNow } from '../cityside/opinions.ts'
import type { LookAtPlaces } from '../cityside/places-check.ts'
import { staffFacts } from '../cityside/staff-messages.ts'
import { toldFacts } from '../cityside/told-facts.ts'
import type { Config } from '../config.ts'
import { deskPlace } from '../desk-place.ts'
import type { City } from '../domain/city.ts'
import type { Entrance } from '../domain/deeplink.ts'
import { decide } from '../engine/decide.ts'
import type { Facts } from '../engine/facts.ts'
import { needsOf } from '../engine/needs.ts'
import { compose } from '../engine/outbox/compose.ts'
import { openStore } from '../home.ts'
import type { SendingPace } from '../insight/send-plan.ts'
import { createLog } from '../log.ts'
import { photoStoreOf } from '../photos/open.ts'
import { loadTexts } from '../texts/loading.ts'
import { wordingsOf } from '../texts/wordings.ts'
import { desk } from '../web/desk/desk.ts'
import { ledgerRoutes } from '../web/ledger/routes.ts'
import { piecesOf } from './apart.ts'
import type { DecidedBeside, SentRequest, SentResponse, Works } from './wire.ts'

/** What the thread is put together from: what was settled where it is asked from, as it crosses. */
export interface Ground {
  readonly config: Config
  readonly city: City
  readonly channels: readonly string[]
  readonly paces: ReadonlyMap<string, SendingPace>
  readonly secrets: readonly string[]
}

/** How things stand in the program that the thread runs beside, as it was asked last. */
export interface Present {
  readonly town: { now(): number }
  readonly wall: { now(): number }
  url(): string | undefined
}

/** Asks the program that the thread runs beside. */
export type Ask = (name: string, ...args: readonly unknown[]) => Promise<unknown>

/** The works over a store of their own, with what closes it. */
export async function openWorks(
  { config, city, channels, paces, secrets }: Ground,
  { town: clock, wall, url }: Present,
  ask: Ask,
): Promise<{ readonly works: Works; close(): Promise<void> }> {
  const log = createLog({ level: config.logLevel, secrets })
  learnPersonalFrom(config.promptsDir)
  const texts = loadTexts(config.promptsDir, city)
  const store = await openStore(config)
  const now = () => clock.now()
  const paceOf = (channel: string) => paces.get(channel)
  // What crosses back is what the same names answer there.
  const lookAtPlaces: LookAtPlaces = (communities) => ask('lookAtPlaces', communities) as ReturnType<LookAtPlaces>
  const entrances = (name: string, ...args: readonly unknown[]) => ask(name, ...args) as Promise<readonly Entrance[]>
  const photos = photoStoreOf(config)
  const inside = {
    ...{ config, city, texts, store, photos, clock, channels, paceOf, papers, lookAtPlaces },
    wall,
    receive: async (events: readonly unknown[]) => void (await ask('receive', events)),
    entrancesTo: (token: string) => entrances('entrancesTo', token),
    deskPlace: () => deskPlace(config, url()),
    // Open pages are told of news where they are connected.
    onMoved: () => () => {},
    onStopping: () => {},
  }
  const routes = [
    ...ledgerRoutes({ ...inside, entrances: () => entrances('entrancesToOpen') }),
    ...desk({ ...inside, entrances: (token) => entrances('entrances', token) }),
  ]
  // What is understood takes longer to read than all the rest, and no page needs it: it follows when what was asked for first is under way.
  const understood = new Promise<void>((resolve) => setImmediate(resolve)).then(() =>
    understoodBy(config.promptsDir, texts),
  )
  understood.catch(() => {})
  // Acts of the city come over no channel.
  const world = { needsOf, wordings: wordingsOf(texts), surfaceOf: () => ({}) as never }
  const marked = markedStaff(city, store.seal)
  const facts = staffFacts(
    {
      ...{ store, city: marked.city, texts, log, now },
      ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    },
    toldFacts(store, { promptsDir: config.promptsDir, now, paceOf, lookAtPlaces }, log),
  )
  return {
    works: {
      page: async (request) => sent(await answerTo(request, routes)),
      facts: async (items, asked, moment) => {
        const found = await facts(items, asked, moment)
        return items.map((item, at) => {
          const each = found[at]
          if (!each) throw new Error('The store read fewer facts than messages were claimed.')
          return composed(each, compose(item.notice, each, now()))
        })
      },
      decide: async (claims) => {
        const loaded = await store.load(claims, { ...world, understood: await understood, city: marked.city })
        return claims.map(({ event }, at): DecidedBeside => {
          const found = loaded[at]
          if (!found) throw new Error('The store loaded fewer states than events were claimed.')
          return { decided: decide(found.state, event, now()), version: found.version }
        })
      },
      audienceCounts: (consultation, cap, at) => store.audienceCounts(consultation, cap, at),
      opinions: (running, at) => opinionsNow({ store, now: () => at }, running),
    },
    close: () => store.close(),
  }
}

/** What it was composed from does not cross. */
function composed(facts: Facts, message: Facts['prepared']): Facts {
  if (message === undefined) return facts
  const { said: _said, status: _status, spoken: _spoken, ...rest } = facts
  return { ...rest, prepared: message }
}

async function answerTo({ query, ...request }: SentRequest, routes: readonly Route[]): Promise<WebResponse> {
  const asked = request.method === 'HEAD' ? 'GET' : request.method
  const found = routes.find(({ method, path }) => method === asked && covers(path, request.path))
  if (!found) throw new Error(`No page is at ${request.path}.`)
  const whole: WebRequest = { ...request, query: new URLSearchParams(query) }
  return found.handle(whole)
}

async function sent({ body, ...response }: WebResponse): Promise<SentResponse> {
  if (body === undefined) return response
  if (typeof body === 'string') return { ...response, pieces: piecesOf(body) }
  if (body instanceof Uint8Array) return { ...response, body }
  await body.cancel()
  return { ...response, streams: true }
}

function covers(route: string, path: string): boolean {
  return route === path || (route.endsWith('/*') && path.startsWith(route.slice(0, -1)))
}
