import { type Adapter, type Receive, SendError } from '../adapter.ts'
import { minuteMs, secondMs } from '../domain/time.ts'
import { type Log, messageOf } from '../log.ts'
import { retryAt } from './backoff.ts'
import { type Clock, within } from './clock.ts'

/** How a channel's connection stands. */
export type Connected =
  | { readonly state: 'on' }
  /** The platform cannot be reached yet; it is tried again by itself. */
  | { readonly state: 'later'; readonly why: string }
  /** The platform does not accept our token; only a person can help. */
  | { readonly state: 'refused'; readonly why: string }

/** What connecting works with. */
export interface ConnectParts {
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  /** Told when a channel that was out of reach at first is there. */
  readonly connected: () => void
}

/** A start that takes longer does not hold up the other channels. */
const startMsMax = 15 * secondMs

const growth = { baseMs: 2 * secondMs, capMs: 5 * minuteMs } as const

/** Connects one channel. When its platform is out of reach it goes on trying; a refused token is tried once. */
export async function connect(adapter: Adapter, receive: Receive, parts: ConnectParts): Promise<Connected> {
  const starting = tryToStart(adapter, receive)
  const first = await within(startMsMax, starting)
  if (first !== 'late' && first.state !== 'later') return first
  void keepTrying(adapter, receive, starting, parts)
  return first === 'late' ? { state: 'later', why: 'no answer yet' } : first
}

async function keepTrying(
  adapter: Adapter,
  receive: Receive,
  starting: Promise<Connected>,
  { clock, log, signal, connected }: ConnectParts,
): Promise<void> {
  const { channel } = adapter
  let last = await starting
  for (let attempts = 1; last.state === 'later' && !signal.aborted; attempts += 1) {
    const until = retryAt(channel, attempts, clock.now(), growth)
    while (clock.now() < until && !signal.aborted) await clock.sleepUntil(until, signal)
    if (signal.aborted) return
    last = await tryToStart(adapter, receive)
  }
  if (signal.aborted) return
  if (last.state === 'refused') log.error(refusal(channel, last.why), { channel })
  if (last.state === 'on') {
    log.info('The platform can be reached now.', { channel })
    connected()
  }
}

/** One sentence for a channel whose token was not accepted. */
export function refusal(channel: string, why: string): string {
  return `${channel} does not accept our token or permission (${why}). Run \`ekko doctor\`, correct the setting, and restart Ekko; the other channels go on.`
}

async function tryToStart(adapter: Adapter, receive: Receive): Promise<Connected> {
  try {
    await adapter.start(receive)
    return { state: 'on' }
  } catch (error) {
    if (error instanceof SendError && error.reason === 'misconfigured') return { state: 'refused', why: error.code }
    return { state: 'later', why: error instanceof SendError ? `${error.reason}: ${error.code}` : messageOf(error) }
  }
}
