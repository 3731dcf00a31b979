import { userInfo } from 'node:os'
import type { DeliveryState } from '../domain/outbox.ts'
import type { Chosen, ListedItem } from '../store/outbox/list.ts'
import { Refusal, withCityside } from './session.ts'

/** What an operator can do something about; the rest goes by itself. */
const stuck: readonly DeliveryState[] = ['unknown', 'held', 'failed']

/** More are counted and not listed. */
const listedMax = 200

const meanings: Readonly<Partial<Record<DeliveryState, string>>> = {
  unknown:
    'It was handed to the platform and nobody knows whether it arrived. Ask yourself which is worse: twice, or never.',
  held: 'The person cannot be written to now. It leaves by itself when they write again; where the code begins with "closed:", another app or the platform holds this one conversation, and it is also tried again after some hours.',
  failed: 'The platform refused it for good.',
}

const advice = `Send again with "outbox release ID…", or give up with "outbox drop ID…".
Many at once: "outbox --again unknown telegram" and "outbox --drop unknown telegram", with any of those words left out.
Who did so stands in the audit; say who you are with --by "Your Name".`

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

/** What the operator says about messages that stand still. */
export interface Moving {
  readonly again?: true | readonly string[]
  readonly drop?: true | readonly string[]
  readonly by?: string
}

/** `ekko outbox --again …` and `ekko outbox --drop …`: by numbers, states and channels, or all that is unknown or failed. */
export async function outboxCommand({ again, drop, by }: Moving): Promise<string> {
  if (again !== undefined && drop !== undefined) throw new Refusal('Either --again or --drop.')
  const words = again ?? drop
  if (words === undefined) return outbox()
  const named = words === true ? [] : words
  return move(chosenBy(named), named.length, again === undefined ? 'dropped' : 'waiting', by)
}

/** `ekko outbox release ID…` and `ekko outbox drop ID…`. What belongs to a person who stopped is never sent again. */
export async function moveOutbox(ids: readonly string[], to: 'waiting' | 'dropped'): Promise<string> {
  const wrong = ids.filter((id) => !Number.isSafeInteger(Number(id)))
  if (wrong.length > 0) throw noNumber(wrong)
  return move(ids.map(Number), ids.length, to, undefined)
}

function move(chosen: Chosen, named: number, to: 'waiting' | 'dropped', by: string | undefined): Promise<string> {
  return withCityside(async ({ store, now }) => {
    const moved = await store.outboxMoved(chosen, to, now(), `cli:${nameOf(by)}`)
    const what = to === 'waiting' ? 'put back in the queue' : 'dropped'
    const left = 'states' in chosen ? 0 : named - moved
    if (moved === 0)
      throw new Refusal('None of these stands still and may still be sent. "outbox" lists those that do.')
    return `${moved} ${what}.${left > 0 ? ` ${left} left as they are: they do not stand still, or their person stopped.` : ''}`
  })
}

function noNumber(words: readonly string[]): Refusal {
  return new Refusal(`"${words.join('", "')}" is no number. "outbox" lists the messages with theirs.`)
}

function chosenBy(words: readonly string[]): Chosen {
  const numbers = words.map(Number)
  if (words.length > 0 && numbers.every(Number.isSafeInteger)) return numbers
  const states = standing.filter((state) => words.includes(state))
  const channels = words.filter((word) => !isStanding(word))
  const [channel, ...others] = channels
  const wrong = [...others, ...channels.filter((word) => !/^[a-z]+$/.test(word))]
  if (wrong.length > 0) throw noNumber(wrong)
  // What is held leaves by itself, and only an operator who names it means it.
  return { states: states.length > 0 ? states : ['unknown', 'failed'], ...(channel !== undefined && { channel }) }
}

const standing = ['unknown', 'held', 'failed'] as const

function isStanding(word: string): word is (typeof standing)[number] {
  return standing.some((state) => state === word)
}

/** Who sits at the terminal, where they do not say so themselves. */
function nameOf(by: string | undefined): string {
  const name = (by ?? userInfo().username).replaceAll(/[\p{C}]/gu, '').trim()
  if (name === '') throw new Refusal('Say who you are: --by "Your Name".')
  return name.slice(0, 80)
}
