import type { Outbound, Receipt } from '../adapter.ts'
import { SendError } from '../adapter.ts'
import { type ClaimedItem, closedCode, type Settlement } from '../domain/outbox.ts'
import { type Instant, minuteMs, secondMs } from '../domain/time.ts'
import { placeOf } from '../log.ts'
import { stopwatch, systemClock, within } from './clock.ts'
import type { DispatchParts } from './dispatch.ts'
import { type FailedTry, failedTry, repeatable } from './failure.ts'
import { refusedWhy } from './refused-why.ts'
import type { Standing } from './standing.ts'

/** Adapters have shorter timeouts of their own; this one only keeps a broken adapter from holding a message for ever. */
const sendMsMax = 30 * secondMs

/** How long after a try without an answer it is repeated, where the platform knows our key. */
const repeatAfterMs = secondMs

/** How long a refused conversation rests before it is tried a second time, as long as nothing is said against the channel. */
const refusedRestMs = minuteMs

/** Sends one message, and says what became of it. What the try says about the channel goes to its standing. Never rejects. */
export async function deliver(
  item: ClaimedItem,
  outbound: Outbound,
  standing: Standing,
  parts: DispatchParts,
): Promise<Settlement> {
  const { adapter, clock, metrics } = parts
  const elapsed = stopwatch()
  const { era } = standing.breaker
  const tried = await tryToSend(outbound, item.account, parts)
  const now = clock.now()
  if (tried.sent) {
    metrics.sent(adapter.channel, 'sent', elapsed())
    await reopen(item, standing, now)
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
  if (failed.channel === 'misconfigured') return await refused(item, failed.settlement, standing, era, parts)
  return await tell(item, { ...failed, channel: failed.channel }, standing, era, now, parts)
}

type Tried = { readonly sent: true; readonly receipt: Receipt } | { readonly sent: false; readonly error: unknown }

async function tryToSend(outbound: Outbound, account: string | undefined, parts: DispatchParts): Promise<Tried> {
  const first = await tryOnce(outbound, account, parts)
  if (first.sent || !repeatable(first.error, parts.adapter.limits)) return first
  // Real time, whatever the clock says: the platform forgets our key by its own clock.
  await systemClock.sleepUntil(systemClock.now() + repeatAfterMs)
  const second = await tryOnce(outbound, account, parts)
  // The first try may have arrived, so nothing but a plain success may make this one look as if it had not.
  return second.sent ? second : first
}

async function tryOnce(outbound: Outbound, account: string | undefined, { adapter }: DispatchParts): Promise<Tried> {
  try {
    const receipt = await within(sendMsMax, adapter.send(outbound, account))
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

async function tell(
  item: ClaimedItem,
  failed: FailedTry & { readonly channel: Exclude<FailedTry['channel'], 'misconfigured'> },
  standing: Standing,
  era: number,
  now: Instant,
  { adapter, metrics }: DispatchParts,
): Promise<Settlement> {
  const { settlement, channel } = failed
  switch (channel) {
    case 'fine':
      await reopen(item, standing, now)
      return settlement
    case 'throttled':
      metrics.throttled(adapter.channel)
      await standing.throttled(failed.resumesAt ?? now, now)
      metrics.closed(adapter.channel, standing.breaker.why)
      return settlement
    case 'unknown':
    case 'unreachable':
      await standing.failed(channel, now, era)
      return settlement
    default:
      return unknownChannelState(channel)
  }
}

/**
 * The platform refused our token or rights, for this message. One person's refusal is one person's: the channel is paused when
 * two different people are refused in a row, or when the platform says the same without any. One that stays alone is tried once
 * more, and then held.
 */
async function refused(
  { to }: ClaimedItem,
  settlement: Settlement,
  standing: Standing,
  era: number,
  parts: DispatchParts,
): Promise<Settlement> {
  const { adapter, clock, metrics } = parts
  const { breaker, refusals } = standing
  const code = settlement.as === 'waiting' ? settlement.code : undefined
  const isTheChannels = era === breaker.era && (await refusals.isTheChannels(to))
  const now = clock.now()
  if (isTheChannels) {
    standing.refused(code)
    if (breaker.misconfigured(now, era)) alertOperator(code, parts)
    metrics.closed(adapter.channel, breaker.why)
  }
  const admission = breaker.admits(now)
  const later = (notBefore: Instant): Settlement => ({
    as: 'waiting',
    notBefore,
    counts: false,
    ...(code === undefined ? {} : { code }),
  })
  if (typeof admission === 'object') return later(admission.until)
  if (breaker.why === 'misconfigured') return later(now + refusedRestMs)
  if (!refusals.isAgain(to)) return later(now + refusedRestMs)
  return { as: 'held', code: closedCode(code ?? 'refused') }
}

async function reopen({ to }: ClaimedItem, standing: Standing, now: Instant): Promise<void> {
  standing.refusals.passed(to)
  await standing.passed(now)
}

function alertOperator(code: string | undefined, { adapter, log }: DispatchParts): void {
  log.error(
    `${adapter.channel} refuses our token or permission: ${refusedWhy(code)} The channel is paused and nothing is lost. Run \`ekko doctor\`, correct the setting, and restart Ekko.`,
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
