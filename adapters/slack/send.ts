import { type AdapterContext, type Outbound, type Receipt, SendError } from '../../src/adapter.ts'
import { partsOf } from '../shared/address.ts'
import type { SlackWeb } from './bolt.ts'
import { encode, encodeHome } from './encode.ts'
import { failureIn, isStaleTrigger } from './errors.ts'
import { usableHandle } from './handle.ts'
import { encodeModal } from './modal.ts'
import { type Destination, Poster } from './post.ts'
import { textOf } from './read.ts'

/** Sends one message, once: on the Home tab, as a modal, as an edit, or as messages. Rejects only with SendError. */
export class Sender {
  readonly #web: SlackWeb
  readonly #now: () => number
  readonly #poster: Poster

  constructor(web: SlackWeb, context: AdapterContext) {
    this.#web = web
    this.#now = context.now
    this.#poster = new Poster(web, context)
  }

  async send(outbound: Outbound, ownTeam: string | undefined): Promise<Receipt> {
    const to = destinationOf(outbound, ownTeam)
    const handle = to.kind === 'person' ? usableHandle(outbound.via?.reply, this.#now()) : undefined
    try {
      if (handle?.kind === 'home') return await this.#publish(outbound, to)
      if (handle?.kind === 'trigger' && (await this.#opened(outbound, handle.trigger))) return {}
      const edited = editable(outbound, to)
      if (edited !== undefined) return await this.#edit(outbound, edited)
    } catch (error) {
      throw failureIn(error, to.kind)
    }
    return this.#poster.post(outbound, to)
  }

  /** Publishing again shows the same, so an answer that never came is no reason for doubt. */
  async #publish(outbound: Outbound, to: Destination): Promise<Receipt> {
    await this.#repeatable('views.publish', { user_id: to.id, view: encodeHome(outbound) })
    return {}
  }

  /** Whether a modal took the place of the message. Only a tap a moment ago can open one, and only once. */
  async #opened(outbound: Outbound, trigger: string): Promise<boolean> {
    const view = outbound.form === undefined ? undefined : encodeModal(outbound.form, outbound.via)
    if (view === undefined) return false
    try {
      await this.#web.call('views.open', { trigger_id: trigger, view })
      return true
    } catch (error) {
      const failure = failureIn(error, 'person')
      if (isStaleTrigger(failure)) return false
      throw failure
    }
  }

  async #edit(outbound: Outbound, message: MessageId): Promise<Receipt> {
    const [part, ...more] = encode(outbound)
    if (part === undefined || more.length > 0) throw new SendError('rejected', 'edit_too_long')
    await this.#repeatable('chat.update', {
      channel: message.channel,
      ts: message.ts,
      text: part.text,
      blocks: part.blocks,
      parse: 'none',
      link_names: false,
    })
    const route = message.channel.startsWith('D') ? { route: message.channel } : {}
    return { externalId: `${message.channel}/${message.ts}`, ...route }
  }

  /** A call that may be made twice without anybody noticing. */
  async #repeatable(method: string, args: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      await this.#web.call(method, args)
    } catch (error) {
      const failure = failureIn(error, 'person')
      throw failure.reason === 'unknown' ? new SendError('unreachable', failure.code) : failure
    }
  }
}

export interface MessageId {
  readonly channel: string
  readonly ts: string
}

/** `D1/1700000000.000100`, or undefined for anything that is not a message of ours. */
export function messageIdOf(externalId: string | undefined): MessageId | undefined {
  const [channel, ts] = (externalId ?? '').split('/')
  return textOf(channel) !== undefined && textOf(ts) !== undefined && channel !== undefined && ts !== undefined
    ? { channel, ts }
    : undefined
}

function destinationOf(outbound: Outbound, ownTeam: string | undefined): Destination {
  const [team, id] = partsOf('slack', outbound.to)
  if (id === undefined) throw new SendError('rejected', 'foreign_address')
  if (ownTeam !== undefined && team !== ownTeam) throw new SendError('contact-gone', 'other_workspace')
  const under = messageIdOf(outbound.underExternalId)
  const thread = under === undefined ? {} : { thread: under.ts }
  if (/^[UW]/.test(id)) {
    return { kind: 'person', id, ...(outbound.route === undefined ? {} : { channel: outbound.route }), ...thread }
  }
  return { kind: 'community', id, channel: id, ...thread }
}

/** A private reply never replaces what a whole channel sees: only a message in the same place is edited. */
function editable(outbound: Outbound, to: Destination): MessageId | undefined {
  const message = messageIdOf(outbound.editsExternalId)
  if (message === undefined) return undefined
  const same = to.kind === 'person' ? message.channel.startsWith('D') : message.channel === to.id
  return same ? message : undefined
}
