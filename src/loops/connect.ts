import { SendError } from '../adapter.ts'
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
  /** What one process alone may do is done by another, whose name is known unless the store could not be asked. */
  | { readonly state: 'elsewhere'; readonly holder: string | undefined }

/** What connecting works with. */
export interface ConnectParts {
  readonly channel: string
  /** One try: an adapter's start, or the opening of what is single. */
  readonly begin: () => Promise<void>
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
export async function connect(parts: ConnectParts): Promise<Connected> {
  const starting = tryTo(parts.begin)
  const first = await within(startMsMax, starting)
  if (first !== 'late' && first.state !== 'later') return first
  void keepTrying(starting, parts)
  return first === 'late' ? { state: 'later', why: 'no answer yet' } : first
}

async function keepTrying(
  starting: Promise<Connected>,
  { channel, begin, clock, log, signal, connected }: ConnectParts,
): Promise<void> {
  let last = await starting
  for (let attempts = 1; last.state === 'later' && !signal.aborted; attempts += 1) {
    const until = retryAt(channel, attempts, clock.now(), growth)
    while (clock.now() < until && !signal.aborted) await clock.sleepUntil(until, signal)
    if (signal.aborted) return
    last = await tryTo(begin)
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

async function tryTo(begin: () => Promise<void>): Promise<Connected> {
  try {
    await begin()
    return { state: 'on' }
  } catch (error) {
    if (error instanceof SendError && error.reason === 'misconfigured') return { state: 'refused', why: error.code }
    return { state: 'later', why: error instanceof SendError ? `${error.reason}: ${error.code}` : messageOf(error) }
  }
}
