import type { DeliveryState } from '../domain/outbox.ts'
import type { ListedItem } from '../store/outbox/list.ts'
import { Refusal, withCityside } from './session.ts'

/** What an operator can do something about; the rest goes by itself. */
const stuck: readonly DeliveryState[] = ['unknown', 'held', 'failed']

/** More are counted and not listed. */
const listedMax = 200

const meanings: Readonly<Partial<Record<DeliveryState, string>>> = {
  unknown:
    'It was handed to the platform and nobody knows whether it arrived. Ask yourself which is worse: twice, or never.',
  held: 'The person cannot be written to now. It leaves by itself when they write again; where the code begins with "closed:", another app or the platform holds this one conversation, and it is also tried again after some hours.',
  failed: 'The platform refused it for good, or was out of reach too long.',
}

/** `ekko outbox`: what stands still, and why. Never to whom, nor the words. */
export function outbox(): Promise<string> {
  return withCityside(async ({ store }) => {
    const counts = await store.outboxCounts()
    const listed = await store.outboxListed(stuck, listedMax)
    const lines = counts.map(({ channel, state, count }) => `${channel.padEnd(12)} ${state.padEnd(10)} ${count}`)
    if (listed.length === 0) return [...lines, 'Nothing stands still.'].join('\n')
    const sections = stuck.flatMap((state) => section(state, listed))
    const total = counts.reduce((sum, { state, count }) => sum + (stuck.includes(state) ? count : 0), 0)
    const more = total > listed.length ? [`… and ${total - listed.length} more.`] : []
    const advice = 'Send again with "outbox release ID…", or give up with "outbox drop ID…".'
    return [...lines, ...sections, ...more, '', advice].join('\n')
  })
}

function section(state: DeliveryState, listed: readonly ListedItem[]): readonly string[] {
  const rows = listed.filter((each) => each.state === state)
  if (rows.length === 0) return []
  return ['', `${state}: ${meanings[state] ?? ''}`, ...rows.map(line)]
}

function line({ id, channel, kind, code, attempts, since }: ListedItem): string {
  const tries = `${attempts} ${attempts === 1 ? 'try' : 'tries'}`
  return `  ${String(id).padStart(8)}  ${channel.padEnd(10)} ${kind.padEnd(12)} ${(code ?? '').padEnd(16)} ${tries}, since ${new Date(since).toISOString()}`
}

/** `ekko outbox release ID…` and `ekko outbox drop ID…`. What belongs to a person who stopped is never sent again. */
export async function moveOutbox(ids: readonly string[], to: 'waiting' | 'dropped'): Promise<string> {
  const numbers = ids.map(Number)
  const wrong = ids.filter((_, index) => !Number.isSafeInteger(numbers[index]))
  if (wrong.length > 0)
    throw new Refusal(`"${wrong.join('", "')}" is no number. "outbox" lists the messages with theirs.`)
  return withCityside(async ({ store, now }) => {
    const moved = await store.outboxMoved(numbers, to, now())
    const what = to === 'waiting' ? 'put back in the queue' : 'dropped'
    const left = ids.length - moved
    if (moved === 0)
      throw new Refusal('None of these stands still and may still be sent. "outbox" lists those that do.')
    return `${moved} ${what}.${left > 0 ? ` ${left} left as they are: they do not stand still, or their person stopped.` : ''}`
  })
}
