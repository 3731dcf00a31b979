import type { Adapter, Receive, Route } from '../adapter.ts'
import type { LookAtPlaces } from '../cityside/places-check.ts'
import type { Config } from '../config.ts'
import type { Entrance } from '../domain/deeplink.ts'
import type { InboxEvent } from '../domain/inbox.ts'
import { type Log, placeOf } from '../log.ts'
import type { MessageFacts, States, World } from '../store/load/states.ts'
import type { Audiences } from '../store/records/audiences.ts'
import type { Opinions } from '../store/records/opinions.ts'
import type { Tallies } from '../store/records/tallies.ts'
import { type Answers, Beside } from './beside.ts'
import { pagesBeside } from './pages.ts'
import { countsBeside, factsBeside, largeness, opinionsBeside, slowBeside, statesBeside } from './store.ts'
import type { Standing } from './wire.ts'
import type { Ground } from './works.ts'

/** What is counted beside. */
type Counted = Audiences & Opinions & Tallies

/** Works that go through many rows, put where they hold nothing up. */
export interface Wide {
  /** The same store, which counts beside. */
  store<S extends Counted>(store: S): S
  facts(read: MessageFacts['facts']): MessageFacts['facts']
  states(load: States['load']): States['load']
  /** Whether an event is decided on there, which takes a while. */
  slow(needsOf: World['needsOf']): (event: InboxEvent) => boolean | Promise<boolean>
  pages(routes: readonly Route[]): readonly Route[]
  /** Says what pages that are made beside ask of this program. */
  answering(answers: Answered): void
  stop(): Promise<void>
}

/** What pages that are made beside ask of the program. */
export interface Answered {
  readonly receive?: Receive
  readonly lookAtPlaces?: LookAtPlaces
  readonly entrancesTo?: (token: string) => Promise<readonly Entrance[]>
  readonly entrances?: (token: string) => Promise<readonly Entrance[]>
  readonly entrancesToOpen?: () => Promise<readonly Entrance[]>
}

/** Everything is done here: where a command looks once, and where a store is in memory. */
export const allHere: Wide = {
  store: (store) => store,
  facts: (read) => read,
  states: (load) => load,
  slow: () => () => false,
  pages: (routes) => routes,
  answering: () => {},
  stop: async () => {},
}

/** What a running Ekko is, as far as the thread has to know. */
export interface WideGround extends Pick<Ground, 'city' | 'secrets'> {
  readonly config: Config
  readonly adapters: readonly Pick<Adapter, 'channel' | 'limits'>[]
  readonly store: Audiences
  readonly log: Log
  standing(): Standing
}

/** In a large town they are done in a thread; in a small one here, since that takes less than asking. */
export function wideOver({ config, city, adapters, secrets, store, standing, log }: WideGround): Wide {
  const data = (): Ground => ({
    ...{ config, city, secrets },
    channels: adapters.map(({ channel }) => channel),
    paces: new Map(
      adapters.map(({ channel, limits: { pace, replyWindowMs } }) => [
        channel,
        { ...pace, ...(replyWindowMs !== undefined && { replyWindowMs }) },
      ]),
    ),
  })
  const beside = new Beside(data, standing, (error) =>
    log.error('The thread for works over many rows has ended; what was only read is read here.', {
      error: placeOf(error),
    }),
  )
  const isLarge = largeness(store)
  // Pages are waited for, so the thread begins while the program still does. What cannot be counted now is counted when it is asked.
  if (config.roles.has('web'))
    isLarge().then(
      (large) => large && beside.begin(),
      () => undefined,
    )
  return {
    store: (given) => ({ ...given, ...countsBeside(beside, isLarge, given), ...opinionsBeside(beside, given) }),
    facts: (read) => factsBeside(beside, isLarge, read),
    states: (load) => statesBeside(beside, isLarge, load),
    slow: (needsOf) => slowBeside(isLarge, needsOf),
    pages: (routes) => pagesBeside(beside, isLarge, routes),
    answering: (answers) => beside.answering(answers as Answers),
    stop: () => beside.stop(),
  }
}
