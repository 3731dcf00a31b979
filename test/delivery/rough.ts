import { SendError } from '../../src/adapter.ts'
import { subject as discordSubject, startDiscord } from '../adapters/discord/subject.ts'
import { startSlack } from '../adapters/slack/rig.ts'
import { subject as slackSubject } from '../adapters/slack/subject.ts'
import type { Fault, Rig, RigOptions, Subject } from '../adapters/subject.ts'
import { subject as telegramSubject } from '../adapters/telegram/subject.ts'
import { messengerWithNews } from '../conversations/messenger-with-news.ts'
import type { Random } from '../simulation/random.ts'

/** A platform on a bad day, and what it did. */
export interface Rough {
  readonly subject: Subject
  /** Sends that met a fault. */
  readonly faults: number
  /** Events that came once more than they happened. */
  readonly repeated: number
  /** Tells everything again that the platform told since the last time, as one does whose answer got lost on the way. */
  again(): Promise<void>
}

/** How many of the sends meet a fault. */
const faultShare = 0.3
/** A platform is not that bad: the same message fails at most so often. */
const faultsPerMessageMax = 2

/** From the tenth message in doubt on an outage is tried once a day (out-of-reach.test.ts), and all of a play is one outage. */
const doubtsMax = 6

/** Starts a subject's rig, with what makes its next send fail: too fast, broken, cut off before or after it took the message. */
interface RoughStart {
  readonly subject: Subject
  start(options: RigOptions): Promise<{ readonly rig: Rig; readonly faults: readonly (() => void)[] }>
}

function plain(subject: Subject, faults: readonly Fault[]): RoughStart {
  return {
    subject,
    start: async (options) => {
      const rig = await subject.start(options)
      return { rig, faults: faults.map((fault) => () => rig.failNext(fault)) }
    },
  }
}

const slack: RoughStart = {
  subject: slackSubject,
  start: async (options) => {
    const rig = await startSlack('http', options)
    const known = ['429', '500', '503', 'reset', 'malformed', 'internal_error'].map(
      (kind) => () => rig.failNext({ kind }),
    )
    const landed = () => rig.fake.trouble('chat.postMessage', { kind: 'reset', land: true })
    return { rig, faults: [...known, landed] }
  },
}

const discord: RoughStart = {
  subject: discordSubject,
  start: async (options) => {
    const rig = await startDiscord(options)
    const known = [
      { kind: '429', retryAfterMs: 2_000 },
      { kind: '500' },
      { kind: '502-page' },
      { kind: 'cut' },
      { kind: 'cut', accepted: true },
    ]
    // What a tap is acknowledged with fails in answering.test.ts: there the person sees that Discord failed, and taps again.
    const on = ({ path }: { readonly path: string }) => path.includes('/messages')
    return { rig, faults: known.map((fault) => () => rig.fake.rest.failNext({ ...fault, on })) }
  },
}

/**
 * What each can do that leaves no message in doubt which did not arrive: such a message stays with the operator, and the person it was
 * for would have nothing to tap. The limits of it are held by out-of-reach.test.ts.
 */
const starts: readonly RoughStart[] = [
  plain(telegramSubject, [
    ...Array.from({ length: 6 }, (_, turn) =>
      turn % 2 ? { kind: 'refused' } : { kind: 'flood', retryAfterMs: 7_000 },
    ),
    { kind: 'closed after accepting' },
  ]),
  discord,
  slack,
  plain(messengerWithNews, [
    ...Array.from({ length: 6 }, () => ({ kind: 'too many, said by a gateway', retryAfterMs: 40_000 })),
    { kind: 'cut off' },
  ]),
]

/** The channels with a platform that can have a bad day. */
export const roughChannels: readonly string[] = starts.map(({ subject }) => subject.name)

/** The same channel on a good day. */
export function calmOn(channel: string): Subject {
  return startOn(channel).subject
}

/** A channel whose platform fails at every third send, and tells everything twice at once and once more later. */
export function roughOn(channel: string, random: Random): Rough {
  const begin = startOn(channel)
  let faults = 0
  let doubts = 0
  let repeated = 0
  let told: (() => Promise<void>)[] = []
  const start = async (options: RigOptions = {}): Promise<Rig> => {
    const receive: NonNullable<RigOptions['receive']> = async (events) => {
      const tell = async () => options.receive?.(events)
      told.push(tell)
      repeated += events.length
      await Promise.all([tell(), tell()])
    }
    const { rig, faults: known } = await begin.start({ ...options, receive })
    const met = new Map<string, number>()
    // One after the other: a door that is closed for one message would be closed for its neighbours.
    let last: Promise<unknown> = Promise.resolve()
    const send: Rig['adapter']['send'] = (outbound) => {
      const sent = last.then(() => tried(outbound))
      last = sent.catch(() => undefined)
      return sent
    }
    const tried: Rig['adapter']['send'] = async (outbound) => {
      const before = met.get(outbound.key) ?? 0
      const fault = known[random.below(known.length)]
      if (doubts < doubtsMax && before < faultsPerMessageMax && random.next() < faultShare && fault) {
        met.set(outbound.key, before + 1)
        faults += 1
        fault()
      }
      try {
        return await rig.adapter.send(outbound)
      } catch (error) {
        if (error instanceof SendError && error.reason === 'unknown') doubts += 1
        throw error
      }
    }
    const adapter = over(rig.adapter, { send })
    return over(rig, { adapter })
  }
  return {
    subject: { ...begin.subject, start },
    get faults() {
      return faults
    },
    get repeated() {
      return repeated
    },
    again: async () => {
      const once = told
      told = []
      for (const tell of once) await tell()
      repeated += once.length
    },
  }
}

function startOn(channel: string): RoughStart {
  const found = starts.find(({ subject }) => subject.name === channel)
  if (!found) throw new Error(`There is no bad day for "${channel}".`)
  return found
}

/** The same, with one thing in its place; everything else stays bound to what it was. */
function over<T extends object>(whole: T, part: Partial<T>): T {
  return new Proxy(whole, {
    get: (target, name) => (name in part ? Reflect.get(part, name) : Reflect.get(target, name, target)),
  })
}
