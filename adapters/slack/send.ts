import { type AdapterContext, type Outbound, type Receipt, SendError } from '../../src/adapter.ts'
import { partsOf } from '../shared/address.ts'
import type { Accounts } from './accounts.ts'
import type { Client } from './client.ts'
import { encode, encodeHome } from './encode.ts'
import { isStaleTrigger, sendErrorOf } from './errors.ts'
import { externalIdOf, type Place, placeOf } from './external-id.ts'
import { handleOf } from './handle.ts'
import { modalOf } from './modal.ts'
import { type Destination, Poster } from './post.ts'

/** Sends messages: on the Home tab, as a modal, as an edit, or as messages of their own. */
export class Sender {
  readonly #web: Client
  readonly #now: () => number
  readonly #ownTeam: () => string | undefined
  readonly #accounts: Accounts
  readonly #poster: Poster

  /** `ownTeam` is the workspace we are in, as soon as Slack has said it. */
  constructor(web: Client, context: AdapterContext, accounts: Accounts, ownTeam: () => string | undefined) {
    this.#web = web
    this.#accounts = accounts
    this.#now = context.now
    this.#ownTeam = ownTeam
    this.#poster = new Poster(web, context)
  }

  /** Sends one message, once. Rejects only with SendError. */
  async send(outbound: Outbound): Promise<Receipt> {
    const to = destinationOf(outbound, this.#ownTeam())
    const handle = to.kind === 'person' ? handleOf(outbound.via?.reply, this.#now()) : undefined
    try {
      if (await this.#isClosed(outbound, to)) throw new SendError('contact-gone', 'user_disabled')
      if (handle?.kind === 'home') return await this.#publish(outbound, to)
      if (handle?.kind === 'here' && (await this.#shown(outbound, to, handle))) return {}
      if (handle?.kind === 'trigger' && (await this.#opened(outbound, handle.trigger))) return {}
      const edited = editable(outbound, to)
      if (edited !== undefined) return await this.#edit(outbound, edited)
    } catch (error) {
      throw sendErrorOf(error, to.kind)
    }
    return this.#write(outbound, to)
  }

  /** Into the direct messages; a person who has none with us is answered in the channel where they tapped. */
  async #write(outbound: Outbound, to: Destination): Promise<Receipt> {
    try {
      return await this.#poster.post(outbound, to)
    } catch (error) {
      const failure = sendErrorOf(error, to.kind)
      if (to.kind === 'person' && failure.code === 'user_disabled') this.#accounts.sawClosed(outbound.to)
      const tappedIn = outbound.reply && to.kind === 'person' ? outbound.via?.community : undefined
      if (failure.reason !== 'contact-gone' || tappedIn === undefined) throw failure
      const [, channel = ''] = partsOf('slack', tappedIn)
      if (await this.#shown(outbound, to, { channel })) return {}
      throw failure
    }
  }

  /** Nothing is counted as told that a closed account was sent. A person who did something just now has an open one. */
  async #isClosed(outbound: Outbound, to: Destination): Promise<boolean> {
    return to.kind === 'person' && !outbound.reply && (await this.#accounts.isClosed(outbound.to, to.id))
  }

  /** Whether a message that only this person sees took the place of one in the direct messages. It does not last, and cannot be changed. */
  async #shown(outbound: Outbound, to: Destination, where: { channel: string; thread?: string }): Promise<boolean> {
    try {
      for (const { text, blocks } of encode(outbound)) {
        await this.#web.call('chat.postEphemeral', {
          channel: where.channel,
          user: to.id,
          text,
          blocks,
          ...(where.thread === undefined ? {} : { thread_ts: where.thread }),
          parse: 'none',
          link_names: false,
          mrkdwn: false,
        })
      }
      return true
    } catch (error) {
      const failure = sendErrorOf(error, 'community')
      // The bot or the person is not in that channel (any more).
      if (failure.reason === 'contact-gone' || failure.reason === 'rejected') return false
      throw failure
    }
  }

  /** Publishing again shows the same, so an answer that never came is no reason for doubt. */
  async #publish(outbound: Outbound, to: Destination): Promise<Receipt> {
    await this.#repeatable('views.publish', { user_id: to.id, view: encodeHome(outbound) })
    return {}
  }

  /** Whether a modal took the place of the message. Only a tap a moment ago can open one, and only once. */
  async #opened(outbound: Outbound, trigger: string): Promise<boolean> {
    const view = outbound.form === undefined ? undefined : modalOf(outbound.form, outbound.via)
    if (view === undefined) return false
    try {
      await this.#web.call('views.open', { trigger_id: trigger, view })
      return true
    } catch (error) {
      const failure = sendErrorOf(error, 'person')
      if (isStaleTrigger(failure)) return false
      throw failure
    }
  }

  async #edit(outbound: Outbound, message: Place): Promise<Receipt> {
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
    return { externalId: externalIdOf(message), ...route }
  }

  /** A call that may be made twice without the person noticing. */
  async #repeatable(method: string, args: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      await this.#web.call(method, args)
    } catch (error) {
      const failure = sendErrorOf(error, 'person')
      throw failure.reason === 'unknown' ? new SendError('unreachable', failure.code) : failure
    }
  }
}

function destinationOf(outbound: Outbound, ownTeam: string | undefined): Destination {
  const [team, id] = partsOf('slack', outbound.to)
  if (id === undefined) throw new SendError('rejected', 'foreign_address')
  if (ownTeam !== undefined && team !== ownTeam) throw new SendError('contact-gone', 'other_workspace')
  const under = placeOf(outbound.underExternalId)
  const thread = under === undefined ? {} : { thread: under.ts }
  if (/^[UW]/.test(id)) {
    return { kind: 'person', id, ...(outbound.route === undefined ? {} : { channel: outbound.route }), ...thread }
  }
  return { kind: 'community', id, channel: id, ...thread }
}

/** A private reply never replaces what a whole channel sees: only a message in the same place is edited. */
function editable(outbound: Outbound, to: Destination): Place | undefined {
  const message = placeOf(outbound.editsExternalId)
  if (message === undefined) return undefined
  const same = to.kind === 'person' ? message.channel.startsWith('D') : message.channel === to.id
  return same ? message : undefined
}
