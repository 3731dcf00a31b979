import Bottleneck from 'bottleneck'
import { Redis } from 'ioredis'
import type { Pace } from '../adapter.ts'
import { type Priority, priorities } from '../domain/outbox.ts'
import { type Log, messageOf } from '../log.ts'

/** Lets jobs begin at a channel's pace, replies first. */
export interface Throttle {
  /** Runs the job at its turn; settles as the job does. */
  run<T>(turn: Turn, job: () => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/** What decides when a job's turn is. */
export interface Turn {
  readonly priority: Priority
  /** The first message to somebody never written to, where the platform watches how many of those there are. */
  readonly newChat: boolean
}

/** How several processes keep one pace together. */
export interface Shared {
  readonly redisUrl: string
  readonly log: Log
}

/** Bottleneck starts at most about 410 jobs a second (measured); a channel allowed more than this is not spaced at all. */
export const spacedPerSecondMax = 400

/** Jobs that have not begun after this long no longer wait for Redis; well below the length of an outbox lease. */
const redisPatienceMs = 10_000

/** A throttle for one channel, kept together with other processes when there is a Redis. */
export function throttleFor(channel: string, pace: Pace, shared?: Shared): Throttle {
  if (pace.perSecondMax > spacedPerSecondMax) return unspaced
  const own = ownThrottle(pace)
  return shared === undefined ? own : sharedThrottle(channel, pace, own, shared)
}

const unspaced: Throttle = { run: (_turn, job) => job(), stop: async () => undefined }

/** Spacing, not a reservoir: "30 per second" as a fixed window let 60 through within one second. */
function spacingOf(pace: Pace): Bottleneck.ConstructorOptions {
  return { minTime: Math.ceil(1000 / pace.perSecondMax), maxConcurrent: null }
}

function priorityOf(turn: Turn): number {
  return priorities.indexOf(turn.priority)
}

function ownThrottle(pace: Pace): Throttle {
  const limiter = new Bottleneck(spacingOf(pace))
  return {
    run: (turn, job) => limiter.schedule({ priority: priorityOf(turn) }, job),
    stop: () => limiter.stop({ dropWaitingJobs: false }),
  }
}

/** One limiter in Redis for all processes; without Redis each goes on at the channel's pace by itself, and says so once. */
function sharedThrottle(channel: string, pace: Pace, own: Throttle, { redisUrl, log }: Shared): Throttle {
  const client = new Redis(redisUrl, { maxRetriesPerRequest: 1 })
  const connection = new Bottleneck.IORedisConnection({ client })
  connection.on('error', () => undefined)
  const options = { datastore: 'ioredis', connection, clearDatastore: false } as const
  const build = (): Limiters => ({
    all: new Bottleneck({ ...spacingOf(pace), ...options, id: `ekko:${channel}` }),
    newChats: new Bottleneck({ ...options, minTime: pace.newChatSpacingMs ?? 0, id: `ekko:${channel}:new` }),
  })
  let limiters = build()
  let alone = false

  const inTurn = (turn: Turn, begin: () => Promise<void>): Promise<void> => {
    const { all, newChats } = limiters
    const priority = priorityOf(turn)
    return turn.newChat && pace.newChatSpacingMs !== undefined
      ? newChats.schedule({ priority }, () => all.schedule({ priority }, begin))
      : all.schedule({ priority }, begin)
  }
  const goAlone = (why: string) => {
    if (!alone) log.warn(`Redis does not pace ${channel} now; this process keeps the pace by itself.`, { error: why })
    alone = true
  }

  return {
    run: (turn, job) =>
      new Promise((resolve, reject) => {
        let begun = false
        const begin = async () => {
          if (begun) return
          begun = true
          clearTimeout(patience)
          await job().then(resolve, reject)
        }
        const beginAlone = (why: string) => {
          if (begun) return
          goAlone(why)
          void own.run(turn, begin)
        }
        const patience = setTimeout(() => beginAlone('no answer'), redisPatienceMs)
        const used = limiters
        const together = () =>
          inTurn(turn, begin).then(() => {
            alone = false
          })
        together().catch((error: unknown) => {
          if (begun) return
          // After a restart Redis has lost the limiter's settings: 2.19.5 never writes them again by itself.
          if (limiters === used && messageOf(error).includes('SETTINGS_KEY_NOT_FOUND')) limiters = build()
          together().catch((again: unknown) => beginAlone(messageOf(again)))
        })
      }),
    async stop() {
      await own.stop()
      await Promise.all([limiters.all.disconnect(true), limiters.newChats.disconnect(true)])
      await connection.disconnect(true)
      client.disconnect()
    },
  }
}

interface Limiters {
  readonly all: Bottleneck
  readonly newChats: Bottleneck
}
