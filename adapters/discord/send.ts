import type { Outbound, Receipt } from '../../src/adapter.ts'
import { partsOf } from '../shared/address.ts'
import { answer, answeredIn, changesTapped } from './answer.ts'
import type { Client } from './client.ts'
import type { Conversations } from './conversations.ts'
import type { InteractionDesk } from './desk.ts'
import { encode, type Part } from './encode.ts'
import { ephemeral, type Place, placeOf } from './external-id.ts'
import { handleOf, publicHandleOf, type ReplyHandle } from './handle.ts'
import { Poster, receiptOf } from './post.ts'

/** Sends messages: in answer to an interaction, into our own conversation with a person, or to a community. */
export class Sender {
  readonly #client: Client
  readonly #conversations: Conversations
  readonly #desk: InteractionDesk
  readonly #poster: Poster

  constructor(client: Client, conversations: Conversations, desk: InteractionDesk, forumTag: string | undefined) {
    this.#client = client
    this.#conversations = conversations
    this.#desk = desk
    this.#poster = new Poster(client, forumTag)
  }

  /** Sends one message, once. Rejects only with SendError. */
  async send(outbound: Outbound): Promise<Receipt> {
    const parts = encode(outbound)
    const [user] = partsOf('discord', outbound.to)
    if (user === 'channel') return this.#poster.postToCommunity(outbound, parts)
    const handle = handleOf(outbound.via?.reply)
    if (handle === undefined) return this.#write(outbound, user, parts, editable(outbound, undefined))

    const edited = editable(outbound, handle)
    const inPlace = changesTapped(handle, outbound, parts)
    if (edited !== undefined && !inPlace) return this.#write(outbound, user, parts, edited)
    const answered = await this.#desk.answer(handle, (talk) => answer(this.#client, handle, talk, outbound, parts))
    const route = outbound.route ?? (await this.#routeAfter(handle, user))
    const routed = route === undefined ? {} : { route }
    if (answered.as === 'form') return routed
    const { partsSaid, messages } = answered
    if (partsSaid >= parts.length) return { ...receiptOf(answeredIn(handle), messages), ...routed }
    if (partsSaid === 0) return this.#write({ ...outbound, ...routed }, user, parts, edited)
    const conversation = route ?? (await this.#conversations.open(user))
    const others = await this.#poster.post(conversation, outbound.key, parts.slice(partsSaid), {
      partsBefore: partsSaid,
      again: outbound.again ?? false,
    })
    const all = answeredIn(handle) === conversation ? [...messages, ...others] : others
    return { ...receiptOf(conversation, all), route: conversation }
  }

  /** Writes into our own conversation with the person, or changes a message there. */
  async #write(
    outbound: Outbound,
    user: string,
    parts: readonly [Part, ...Part[]],
    edited: Place | undefined,
  ): Promise<Receipt> {
    const conversation = outbound.route ?? (await this.#conversationFor(outbound, user))
    if (edited !== undefined && edited.channel === conversation) {
      return { ...(await this.#poster.edit(edited, outbound.key, parts)), route: conversation }
    }
    const above = placeOf(outbound.underExternalId)
    const reply = above?.channel === conversation ? { replyTo: above.messages[0] } : {}
    const options = { ...reply, again: outbound.again ?? false }
    const messages = await this.#poster.post(conversation, outbound.key, parts, options)
    return { ...receiptOf(conversation, messages), route: conversation }
  }

  /** A person who wrote under a post has not come to us: nothing private is said there, and a conversation is begun seldom. */
  async #conversationFor({ via }: Outbound, user: string): Promise<string> {
    return publicHandleOf(via?.reply) !== undefined
      ? this.#conversations.openSeldom(user)
      : this.#conversations.open(user)
  }

  async #routeAfter(handle: ReplyHandle, user: string): Promise<string | undefined> {
    return handle.place === 'dm' ? handle.channel : this.#conversations.openAtTap(user)
  }
}

/** What only its reader saw cannot be changed once its interaction is over, and a public post never for one person: sent anew. */
function editable(outbound: Outbound, handle: ReplyHandle | undefined): Place | undefined {
  const place = placeOf(outbound.editsExternalId)
  if (place === undefined || place.channel === ephemeral || handle?.place === 'guild') return undefined
  return place
}
