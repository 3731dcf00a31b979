import type { Adapter, AdapterContext, Channel, Receive, Route } from './adapter.ts'
import { asideLoops } from './aside-loops.ts'
import { allHere, type Wide, wideOver } from './beside/wide.ts'
import { allChannels, papers } from './channel-table.ts'
import { type Choice, chooseChannels, type Paper } from './channels.ts'
import { cityIn, learnPersonalFrom, understoodBy } from './city-files.ts'
import { beginRetention } from './cityside/begin-retention.ts'
import { type DeskPlace, deskFacts } from './cityside/desk-link.ts'
import { beginDigests, reachableStaff } from './cityside/digest-schedule.ts'
import { markedStaff } from './cityside/marked-staff.ts'
import type { LookAtPlaces } from './cityside/places-check.ts'
import { type PaceOf, pacesOf } from './cityside/sending-pace.ts'
import { staffFacts } from './cityside/staff-messages.ts'
import { checkedStates } from './cityside/tap-check.ts'
import { toldFacts } from './cityside/told-facts.ts'
import type { Config } from './config.ts'
import { deskPlace } from './desk-place.ts'
import type { City } from './domain/city.ts'
import type { Entrance } from './domain/deeplink.ts'
import { decide } from './engine/decide.ts'
import { needsOf } from './engine/needs.ts'
import { compose } from './engine/outbox/compose.ts'
import { verdict } from './engine/outbox/verdict.ts'
import { askedBelow } from './engine/outbox/waiting.ts'
import { entrancesOnce } from './entrances.ts'
import { greetingOf } from './greeting.ts'
import { clockOf, openStore } from './home.ts'
import { houseOf } from './house.ts'
import { entriesOf } from './http/table.ts'
import { createLog, type Log } from './log.ts'
import { type Clock, isMovable, type MovableClock, systemClock, within } from './loops/clock.ts'
import { Loops } from './loops/loops.ts'
import type { LoopsParts } from './loops/parts.ts'
import { createMetrics } from './metrics.ts'
import { telling, type Unheeded } from './mistakes.ts'
import { asksAsOperator } from './operator.ts'
import { type OwnDataPage, ownDataFacts } from './own-data/facts.ts'
import { type ClosedPhotos, closedPhotos } from './photos/closed.ts'
import { keepPhotos } from './photos/keep.ts'
import { photoStoreOf } from './photos/open.ts'
import { findingsAt } from './places.ts'
import { type RunningServer, startServer } from './server.ts'
import { hearing } from './speech/hearing.ts'
import { speechToText } from './speech/speech-to-text.ts'
import { reserveIn } from './store/operations/reserve.ts'
import type { Store } from './store/store.ts'
import { untranslatedLines, withCitysideLanguages } from './texts/cityside.ts'
import { loadTexts } from './texts/loading.ts'
import { render } from './texts/render.ts'
import type { Texts } from './texts/texts.ts'
import { wordingsOf } from './texts/wordings.ts'
import { variables } from './variables.ts'

/** What tests, rehearsals and commands put in the place of the real thing. */
export interface Overrides {
  readonly clock?: Clock | MovableClock
  readonly store?: Store
  /** Instead of the channels in adapters/. */
  readonly channels?: readonly Channel[]
  /** Run these too, whatever the settings say. */
  readonly adapters?: readonly Adapter[]
  readonly city?: City
  readonly log?: Log
  readonly leasing?: LoopsParts['leasing']
  /** A command looks or acts once: it begins nothing that would go on without it. */
  readonly once?: true
  /** More pages to serve: the public ledger, the sandbox's desk. */
  readonly pages?: (inside: Inside) => readonly Route[]
  /** Everything that is stored about a person as a page in one file; without it, my data is told in the chat. */
  readonly dataPage?: (texts: Texts) => OwnDataPage
  /** What opens the sandbox; without one it opens to every request from this machine. */
  readonly pass?: { address(url: string): string; guard(routes: readonly Route[]): readonly Route[] }
}

/** What pages and commands may use of a running Ekko. */
export interface Inside {
  readonly config: Config
  readonly city: City
  readonly texts: Texts
  readonly store: Store
  /** Where citizens' pictures are. */
  readonly photos: ClosedPhotos
  readonly clock: Clock
  /** The time of this machine, also where the town's was moved: for what ends by itself, as a session at the desk. */
  readonly wall: Pick<Clock, 'now'>
  readonly receive: Receive
  /** The channels that run. */
  readonly channels: readonly string[]
  /** What the platform of a channel allows; undefined where the channel does not run. */
  readonly paceOf: PaceOf
  /** Every channel there is, as far as it is known without its platform. */
  papers(): Promise<readonly Paper[]>
  /** The ways into the channels that run, to a conversation that begins with this token. */
  entrancesTo(token: string): Promise<readonly Entrance[]>
  /** Where the desk is reached. */
  deskPlace(): DeskPlace
  /** Where works that go through many rows are done. */
  readonly wide: Wide
  /** Asks the platforms of the channels that run about communities. */
  readonly lookAtPlaces: LookAtPlaces
  /** Resolves when nothing is left to do at this moment. */
  settled(): Promise<void>
  /** Calls the listener whenever something was decided or sent; the result ends that. */
  onMoved(listener: () => void): () => void
  /** Calls the listener when Ekko begins to stop: open pages are let go then, so that they hold nothing up. */
  onStopping(listener: () => void): void
  /** Moves the town's time and resolves when what fell due has happened; absent where time is real. */
  readonly advance?: (ms: number) => Promise<void>
}

/** A running Ekko. */
export interface Running extends Inside {
  /** `http://127.0.0.1:8080`; absent in a process without the role web. */
  readonly url: string | undefined
  readonly adapters: readonly Adapter[]
  /** One line each for the person who started it: the address, and how each channel stands. */
  readonly greeting: readonly string[]
  /** Tells the operator of an error that nothing heeds. */
  mistaken(how: Unheeded, error: unknown): void
  /** Resolves within ten seconds: takes nothing more in, finishes what is under way, closes. */
  stop(): Promise<void>
}

/** Puts everything together and starts it. Rejects with sentences when nothing useful could run. */
export async function startEkko(given: Config, overrides: Overrides = {}): Promise<Running> {
  const config = overrides.adapters === undefined ? given : { ...given, house: houseOf(overrides.adapters) }
  const channels = overrides.channels ?? (await allChannels())
  const secrets = secretsIn(config, channels)
  const log = overrides.log ?? createLog({ level: config.logLevel, secrets })
  const described = overrides.city ?? (await cityIn(config.cityDir, config.promptsDir))
  learnPersonalFrom(config.promptsDir)
  const texts = loadTexts(config.promptsDir, described)
  const city = withCitysideLanguages(described, texts)
  const choice = overrides.adapters === undefined ? chooseChannels(config, channels) : nothingChosen
  if (choice.on.length === 0 && overrides.adapters === undefined && config.roles.has('dispatch')) {
    throw new Error(['No channel can run.', ...(choice.problems.length > 0 ? choice.problems : [wayIn])].join('\n'))
  }
  const wall = overrides.clock ?? systemClock
  const clock = overrides.clock ?? clockOf(config)
  const context = (channel: string) => contextFor(channel, config, clock, log)
  const chosen = choice.on.map((each) => each.create(context(each.channel)))
  const adapters = [...chosen, ...(overrides.adapters ?? [])]
  const opened = overrides.store ?? (await openStore(config))
  const now = () => clock.now()
  const standing = () => ({ town: clock.now(), wall: wall.now(), ...(server && { url: server.url }) })
  const ground = { config, city, adapters, secrets, store: opened, standing, log }
  const wide = overrides.store || overrides.once ? allHere : wideOver(ground)
  const store = wide.store(opened)
  const photos = closedPhotos(photoStoreOf(config), store)
  const failed = (why: string) => log.error(why)
  const metrics = createMetrics(store, { channels: adapters.map(({ channel }) => channel), now })
  const wordings = wordingsOf(texts)
  const understood = await understoodBy(config.promptsDir, texts)
  const paceOf = pacesOf(adapters)
  const lookAtPlaces: LookAtPlaces = (communities) => findingsAt(choice.on, communities, context)
  const staff = reachableStaff(
    city,
    adapters.map(({ channel }) => channel),
  )
  const inward = markedStaff(staff.city, store.seal)
  const facts = staffFacts(
    {
      store,
      city: inward.city,
      texts,
      log,
      now,
      ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    },
    toldFacts(store, { promptsDir: config.promptsDir, now, paceOf, lookAtPlaces }, log),
  )
  const away = { store, now: () => wall.now(), place: () => deskPlace(config, server?.url) }
  const loops = new Loops({
    ...{
      adapters,
      store: {
        ...store,
        load: wide.states(checkedStates(store, { store, promptsDir: config.promptsDir, now, paceOf })),
        facts: ownDataFacts({ ...away, adapters, texts, page: overrides.dataPage }, deskFacts(away, wide.facts(facts))),
      },
      city: inward.city,
      staff: inward.addresses,
      wordings,
      understood,
      decide,
      isSlow: wide.slow(needsOf),
      clock,
      log,
      metrics,
    },
    handlings: {
      keep: keepPhotos({ book: store, photos, now, failed }),
      ...(config.speech && { hear: hearing(speechToText(config.speech)) }),
    },
    saying: { verdict, compose, below: askedBelow, render: (message, language) => render(message, language, texts) },
    does: {
      receive: config.roles.has('web'),
      process: config.roles.has('process'),
      dispatch: config.roles.has('dispatch'),
    },
    ...(config.databaseUrl === undefined && config.roles.has('dispatch') && { reserve: reserveIn(config.dataDir) }),
    ...(config.redisUrl === undefined ? {} : { redisUrl: config.redisUrl }),
    ...(overrides.leasing === undefined ? {} : { leasing: overrides.leasing }),
  })
  const receive = loops.receive
  const aside = asideLoops(config, { store, photos, city, clock, wall, log, metrics, receive })
  const leaving = new Set<() => void>()
  const entrancesTo = entrancesOnce(choice.on, config)
  wide.answering({ receive: loops.receive, lookAtPlaces, entrancesTo })
  const inside: Inside = {
    ...{ config, city, texts, store, photos, clock, wall, receive: loops.receive, paceOf, papers, lookAtPlaces },
    entrancesTo,
    deskPlace: () => deskPlace(config, server?.url),
    wide,
    channels: adapters.map(({ channel }) => channel),
    settled: () => loops.settled(),
    onMoved: (listener) => loops.onMoved(listener),
    onStopping: (listener) => leaving.add(listener),
    ...(isMovable(clock) ? { advance: (ms: number) => loops.advance(clock, ms) } : {}),
  }
  let server: RunningServer | undefined
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= stopAll(leaving, [loops, ...aside, wide], server, store)
    return stopping
  }
  try {
    await store.registerWordings(wordings)
    if (config.roles.has('web')) {
      const routes = [...adapters.flatMap((adapter) => adapter.routes), ...(overrides.pages?.(inside) ?? [])]
      const guard = overrides.pass?.guard
      const { host, port } = config
      const isOperator = asksAsOperator(config.operatorKey)
      const watched = {
        isOperator,
        health: () => loops.health(),
        ready: () => loops.ready,
        unready: () => loops.unready,
      }
      const held = { entries: entriesOf(config.house), byTls: config.publicUrl !== undefined, ...(guard && { guard }) }
      server = await startServer({ host, port, routes, ...held, log, metrics: () => metrics.page(), ...watched })
    }
    const connected = await loops.start()
    if (config.roles.has('dispatch')) for (const each of aside) each.start()
    if (config.roles.has('process')) {
      await beginDigests(store, inward.city, loops.receive, clock.now())
      if (!overrides.once) await beginRetention(store, loops.receive, clock.now())
    }
    const greeting = [
      ...greetingOf(server?.url, connected, choice, overrides.pass?.address),
      ...(config.house === 'sandbox' && overrides.adapters === undefined ? [] : staff.problems),
      ...untranslatedLines(texts),
    ]
    return { ...inside, url: server?.url, adapters, greeting, mistaken: telling(log, metrics), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const wayIn =
  'No channel is configured. "ekko init" leads through it; EKKO_SANDBOX=on runs the sandbox, which needs none.'

const nothingChosen: Choice = { on: [], off: [], problems: [] }

/** Pages and adapters close their streams before the server does, so that no page holds it open. */
async function stopAll(
  leaving: ReadonlySet<() => void>,
  loops: readonly { stop(): Promise<void> }[],
  server: RunningServer | undefined,
  store: Store,
): Promise<void> {
  for (const leave of leaving) leave()
  await within(stopMsMax, Promise.all(loops.map((loop) => loop.stop())))
  await server?.stop()
  await within(closeMsMax, store.close())
}

/** Together with the server's second these stay below ten. */
const stopMsMax = 8_000
const closeMsMax = 500

/** What a channel needs from outside. */
export function contextFor(channel: string, { publicUrl }: Config, clock: Clock, log: Log): AdapterContext {
  const own = log.with({ channel })
  return {
    now: () => clock.now(),
    log: (level, message, fields) => own[level](message, fields),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  }
}

function secretsIn({ env }: Config, channels: readonly Channel[]): readonly string[] {
  const secret = [...variables, ...channels.flatMap((channel) => channel.variables)].filter(
    (variable) => variable.secret,
  )
  return secret.flatMap(({ name }) => (env[name] ? [env[name]] : []))
}
