import type { Outbound, Receipt } from '../adapter.ts'
import { SendError } from '../adapter.ts'
import type { ClaimedItem, Settlement } from '../domain/outbox.ts'
import { type Instant, secondMs } from '../domain/time.ts'
import { placeOf } from '../log.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import { stopwatch, systemClock, within } from './clock.ts'
import type { DispatchParts } from './dispatch.ts'
import { type FailedTry, failedTry, repeatable } from './failure.ts'

/** Adapters have shorter timeouts of their own; this one only keeps a broken adapter from holding a message for ever. */
export const sendMsMax = 30 * secondMs

/** How long after a try without an answer it is repeated, where the platform knows our key. */
const repeatAfterMs = secondMs

/** Sends one message, and says what became of it. What the try says about the channel goes to the breaker. Never rejects. */
export async function deliver(
  item: ClaimedItem,
  outbound: Outbound,
  breaker: CircuitBreaker,
  parts: DispatchParts,
): Promise<Settlement> {
  const { adapter, clock, metrics } = parts
  const elapsed = stopwatch()
  const { era } = breaker
  const tried = await tryToSend(outbound, parts)
  const now = clock.now()
  if (tried.sent) {
    metrics.sent(adapter.channel, 'sent', elapsed())
    reopen(breaker, now, parts)
    return sentAs(tried.receipt)
  }
  const failed = failedTry(tried.error, item, now)
  metrics.sent(adapter.channel, tried.error instanceof SendError ? tried.error.reason : 'threw', elapsed())
  if (failed.ours) report(tried.error, item, parts)
  else if (failed.settlement.as === 'failed' && tried.error instanceof SendError && tried.error.about === 'recipient')
    parts.log.warn('A place does not take a message by its own rules. Run `ekko doctor`, which names them.', {
      key: item.key,
      code: tried.error.code,
    })
  return tellBreaker(failed, breaker, era, now, parts)
}

type Tried = { readonly sent: true; readonly receipt: Receipt } | { readonly sent: false; readonly error: unknown }

async function tryToSend(outbound: Outbound, parts: DispatchParts): Promise<Tried> {
  const first = await tryOnce(outbound, parts)
  if (first.sent || !repeatable(first.error, parts.adapter.limits)) return first
  // Real time, whatever the clock says: the platform forgets our key by its own clock.
  await systemClock.sleepUntil(systemClock.now() + repeatAfterMs)
  const second = await tryOnce(outbound, parts)
  // The first try may have arrived, so nothing but a plain success may make this one look as if it had not.
  return second.sent ? second : first
}

async function tryOnce(outbound: Outbound, { adapter }: DispatchParts): Promise<Tried> {
  try {
    const receipt = await within(sendMsMax, adapter.send(outbound))
    if (receipt === 'late') return { sent: false, error: new SendError('unknown', 'no-answer') }
    return { sent: true, receipt }
  } catch (error) {
    return { sent: false, error }
  }
}

function sentAs({ externalId, route, announced }: Receipt): Settlement {
  // Only word that there is news got through; the message itself is still owed.
  if (announced) return { as: 'held', code: 'announced' }
  return {
    as: 'sent',
    ...(externalId === undefined ? {} : { externalId }),
    ...(route === undefined ? {} : { route }),
  }
}

function tellBreaker(
  failed: FailedTry,
  breaker: CircuitBreaker,
  era: number,
  now: Instant,
  parts: DispatchParts,
): Settlement {
  const { adapter, metrics, log } = parts
  const { settlement, channel } = failed
  switch (channel) {
    case 'fine':
      reopen(breaker, now, parts)
      return settlement
    case 'unknown':
      return settlement
    case 'throttled':
      metrics.throttled(adapter.channel)
      breaker.throttled(failed.resumesAt ?? now)
      metrics.closed(adapter.channel, breaker.why)
      return settlement
    case 'unreachable':
      if (breaker.unreachable(now, era))
        log.warn('The platform cannot be reached. Messages wait, and are tried again by themselves.')
      metrics.closed(adapter.channel, breaker.why)
      return settlement
    case 'misconfigured': {
      if (breaker.misconfigured(now, era)) alertOperator(settlement, parts)
      metrics.closed(adapter.channel, breaker.why)
      const admission = breaker.admits(now)
      return settlement.as === 'waiting' && typeof admission === 'object'
        ? { ...settlement, notBefore: admission.until }
        : settlement
    }
    default:
      return unknownChannelState(channel)
  }
}

function reopen(breaker: CircuitBreaker, now: Instant, { adapter, metrics, log }: DispatchParts): void {
  if (!breaker.passed(now)) return
  metrics.closed(adapter.channel, undefined)
  log.info('Messages leave again on this channel.')
}

function alertOperator(settlement: Settlement, { adapter, log }: DispatchParts): void {
  const code = settlement.as === 'waiting' ? settlement.code : undefined
  log.error(
    `${adapter.channel} refuses our token or permission. The channel is paused and nothing is lost. Run \`ekko doctor\`, correct the setting, and restart Ekko.`,
    { code },
  )
}

function report(error: unknown, item: ClaimedItem, { log }: DispatchParts): void {
  if (error instanceof SendError) {
    const advice = 'this is a mistake in Ekko; the message is kept as failed.'
    log.error(`The platform rejected a message: ${advice}`, { key: item.key, code: error.code })
    return
  }
  log.error('The adapter threw something else than a SendError; whether the message arrived is unknown.', {
    key: item.key,
    error: placeOf(error),
  })
}

function unknownChannelState(channel: never): never {
  throw new Error(`No answer is known to the channel state ${JSON.stringify(channel)}.`)
}
