import Bottleneck from 'bottleneck'
import { Redis } from 'ioredis'
import type { Pace } from '../adapter.ts'
import { type Priority, priorities } from '../domain/outbox.ts'
import { type Log, messageOf } from '../log.ts'
import { breathe, within } from './clock.ts'
import { ownTurns, type Turns } from './turns.ts'

/** Lets jobs begin at a channel's pace, replies first. */
export interface Throttle {
  /** Runs the job at its turn; settles as the job does. */
  run<T>(turn: Turn, job: () => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/** What decides when a job's turn is. */
export interface Turn {
  readonly priority: Priority
  /** The first message to a contact never written to, where the platform watches how many of those there are. */
  readonly newChat: boolean
}

/** How several processes keep one pace together. */
export interface Shared {
  readonly redisUrl: string
  readonly log: Log
}

/** Bottleneck starts at most about 410 jobs a second (measured); a channel allowed more than this is not spaced at all. */
export const spacedPerSecondMax = 400

/** A turn that Redis has not given after this long is taken without it; well below the length of an outbox lease. */
const redisPatienceMs = 10_000

/** A Redis that does not answer within this hangs. */
const redisAnswerMs = 1_000

/** After this, Redis takes back the turn of a process that died while it had it. */
const turnMsMax = 1_000

/** A throttle for one channel, kept together with other processes when there is a Redis. */
export function throttleFor(channel: string, pace: Pace, shared?: Shared): Throttle {
  if (pace.perSecondMax > spacedPerSecondMax) return unspaced
  const own = ownTurns(pace.perSecondMax)
  const turns = shared === undefined ? own : sharedTurns(channel, pace, own, shared)
  let stopping: Promise<void> | undefined
  return {
    async run(turn, job) {
      await turns.take(turn)
      return job()
    },
    stop() {
      stopping ??= turns.stop()
      return stopping
    },
  }
}

const unspaced: Throttle = { run: (_turn, job) => job(), stop: async () => undefined }

/** Spacing, not a reservoir: "30 per second" as a fixed window let 60 through within one second. One at a time, or priorities mean nothing. */
function spacing(ms: number): Bottleneck.ConstructorOptions {
  return { minTime: Math.ceil(ms), maxConcurrent: 1 }
}

function taking(turn: Turn): Bottleneck.JobOptions {
  return { priority: priorities.indexOf(turn.priority), expiration: turnMsMax }
}

async function nothing(): Promise<void> {}

/** A promise that only rejects, when `lose` is called. */
function lostSoon(): { readonly lost: Promise<never>; lose(): void } {
  let lose: () => void = () => undefined
  const lost = new Promise<never>((_, reject) => {
    lose = () => reject(new Error('the connection is lost'))
  })
  lost.catch(() => undefined)
  return { lost, lose }
}

/** Whether Redis answers soon. */
async function answers(client: Redis): Promise<boolean> {
  let answered = false
  const pong = client.ping().then(
    () => {
      answered = true
    },
    () => undefined,
  )
  await within(redisAnswerMs, pong)
  // When it was this program that stood still, the answer is here and only has to be read.
  if (!answered) await breathe()
  return answered
}

interface Limiters {
  readonly all: Bottleneck
  readonly newChats: Bottleneck
}

/** What several processes begin evenly arrives less evenly than what one does: so much more distance keeps the limit exactly. */
const sharedStretch = 1.05

/** One limiter in Redis for all processes; without Redis each goes on at the channel's pace by itself, and says so once. */
function sharedTurns(channel: string, pace: Pace, own: Turns, { redisUrl, log }: Shared): Turns {
  // New limiters subscribe anew; ioredis' own renewal is a rejection that no code hears when the connection goes again.
  const client = new Redis(redisUrl, { maxRetriesPerRequest: 0, enableOfflineQueue: false, autoResubscribe: false })
  const subscriber = client.duplicate()
  client.duplicate = () => subscriber
  const connection = new Bottleneck.IORedisConnection({ client })
  connection.on('error', () => undefined)
  const connected = () => client.status === 'ready' && subscriber.status === 'ready'
  const newChatSpacingMs = pace.newChatSpacingMs ?? 0
  let limiters: Promise<Limiters> | undefined
  let alone = false
  let hangs = false
  /** Ends the patience of every send that waits for a turn when the connection goes: Bottleneck never answers them. */
  let given = lostSoon()
  const lose = () => {
    given.lose()
    given = lostSoon()
  }
  client.on('close', lose)
  subscriber.on('close', lose)

  /** Limiters keep their settings in Redis, which 2.19.5 writes once and never again: a Redis that forgot needs new ones. */
  const renew = () => {
    limiters = renewed(limiters)
    limiters.catch(() => undefined)
  }
  const renewed = async (old: Promise<Limiters> | undefined): Promise<Limiters> => {
    const before = await old?.catch(() => undefined)
    await Promise.allSettled([before?.all.disconnect(false), before?.newChats.disconnect(false)])
    if (!connected()) throw new Error('not connected')
    const options = { datastore: 'ioredis', connection, clearDatastore: false } as const
    const all = new Bottleneck({
      ...spacing((sharedStretch * 1000) / pace.perSecondMax),
      ...options,
      id: `ekko:${channel}`,
    })
    const newChats = new Bottleneck({ ...spacing(newChatSpacingMs), ...options, id: `ekko:${channel}:new` })
    for (const limiter of [all, newChats]) limiter.on('error', () => undefined)
    await Promise.all([all.ready(), newChats.ready()])
    return { all, newChats }
  }
  // Both at once, since Bottleneck leaves a rejection unhandled when only one of its two connections is there.
  const renewWhenConnected = () => {
    if (connected()) renew()
  }
  client.on('ready', renewWhenConnected)
  subscriber.on('ready', renewWhenConnected)
  const answered = new Promise<void>((resolve) => {
    client.once('error', () => resolve())
    for (const each of [client, subscriber]) each.on('ready', () => connected() && resolve())
  })

  /** Asks Redis until it answers. */
  const whileItHangs = async (): Promise<void> => {
    while (hangs && client.status !== 'end') {
      if ((await answers(client)) || !connected()) hangs = false
    }
  }
  const watch = async (): Promise<void> => {
    if (hangs || (await answers(client)) || hangs) return
    hangs = true
    lose()
    void whileItHangs()
  }

  const takeTogether = async (turn: Turn): Promise<void> => {
    if (!connected() || hangs || limiters === undefined) throw new Error('not connected')
    const { lost } = given
    const { all, newChats } = await Promise.race([limiters, lost])
    const trickles = turn.newChat && newChatSpacingMs > 0
    const taken = (trickles ? newChats.schedule(taking(turn), nothing) : nothing()).then(() =>
      all.schedule(taking(turn), nothing),
    )
    taken.catch(() => undefined)
    const patienceMs = redisPatienceMs + (trickles ? newChatSpacingMs : 0)
    const watching = setTimeout(() => void watch(), redisAnswerMs)
    try {
      if ((await within(patienceMs, Promise.race([taken, lost]))) === 'late') throw new Error('no answer')
    } finally {
      clearTimeout(watching)
    }
    alone = false
  }
  const takeAlone = (turn: Turn, error: unknown): Promise<void> => {
    if (!alone)
      log.warn(`Redis does not pace ${channel} now; this process keeps the pace by itself.`, {
        error: messageOf(error),
      })
    alone = true
    return own.take(turn)
  }

  return {
    async take(turn) {
      await answered
      const used = limiters
      try {
        await takeTogether(turn)
      } catch (error) {
        if (!/SETTINGS_KEY_NOT_FOUND|UNKNOWN_CLIENT/.test(messageOf(error))) return takeAlone(turn, error)
        if (limiters === used) renew()
        await takeTogether(turn).catch((again: unknown) => takeAlone(turn, again))
      }
    },
    async stop() {
      await own.stop()
      // Quitting lets Redis answer what it was asked; without Redis there is nothing to wait for.
      await Promise.allSettled([connection.disconnect(connected() && !hangs)])
    },
  }
}
