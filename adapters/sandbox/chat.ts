import type { Address } from '../../src/domain/contact.ts'
import { platformIdOf } from '../../src/domain/contact.ts'
import { bubbleText } from './encode.ts'
import type { ChatFailure } from './errors.ts'
import { chatsMax, limits, messagesPerChatMax, replayEntriesMax } from './limits.ts'
import type { ChatEntry, ChatFact, ChatMessage, ChatPerson, Posted } from './message.ts'
import { ourName } from './message.ts'

/** Everything the page shows when it opens, and the number from which the stream goes on. */
export interface ChatHistory {
  readonly upTo: number
  readonly people: readonly ChatPerson[]
  readonly messages: readonly ChatMessage[]
}

/** The sandbox's platform: a small chat server in this process. It knows messages and people, and nothing of consultations. */
export class Chat {
  readonly #people = new Map<string, ChatPerson>()
  readonly #chats = new Map<Address, Map<string, ChatMessage>>()
  readonly #idByKey = new Map<string, string>()
  readonly #listeners = new Set<(entry: ChatEntry) => void>()
  #recent: ChatEntry[] = []
  #seq = 0
  #numbered = 0

  /** Puts back one entry of an earlier run. */
  restore(entry: ChatEntry): void {
    this.#seq = Math.max(this.#seq, entry.seq)
    this.#apply(entry)
  }

  /** Everything still kept, as few entries as possible: what a new journal begins with. */
  entries(): readonly ChatEntry[] {
    const facts: ChatFact[] = [...this.#people.values()].map((person) => ({ kind: 'person', person }))
    const messages = this.history().messages.map((message): ChatFact => ({ kind: 'message', message }))
    return [...facts, ...messages].map((fact) => ({ seq: this.#seq, ...fact }))
  }

  history(): ChatHistory {
    const messages = [...this.#chats.values()].flatMap((chat) => [...chat.values()])
    return { upTo: this.#seq, people: [...this.#people.values()], messages }
  }

  /** What happened after `seq`; undefined when that is longer ago than we remember. */
  since(seq: number): readonly ChatEntry[] | undefined {
    if (seq > this.#seq) return undefined
    const first = this.#recent[0]?.seq ?? this.#seq + 1
    return seq >= first - 1 ? this.#recent.filter((entry) => entry.seq > seq) : undefined
  }

  listen(listener: (entry: ChatEntry) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  message(chat: Address, id: string): ChatMessage | undefined {
    return this.#chats.get(chat)?.get(id)
  }

  person(id: string): ChatPerson | undefined {
    return this.#people.get(id)
  }

  meet(person: ChatPerson): void {
    const known = this.#people.get(person.id)
    if (known?.name === person.name && known.blocked === person.blocked) return
    this.#record({ kind: 'person', person })
  }

  /** Takes a message of Ekko's. The same key is the same message, whatever else it says. */
  post(posted: Posted, at: number): { readonly id: string } | ChatFailure {
    const failure = this.#refusalOf(posted)
    if (failure) return failure
    const before = posted.edits === undefined ? undefined : this.message(posted.chat, posted.edits)
    if (posted.edits !== undefined && before === undefined) return { kind: 'no-such-message' }
    const known = this.#idByKey.get(posted.key)
    if (known !== undefined && before === undefined) return { id: known }
    const { edits: _, ...content } = posted
    const id = before?.id ?? `m${this.#numbered + 1}`
    const message = { ...content, id, author: ourName, at: before?.at ?? at, edited: before !== undefined, pressed: [] }
    this.#record({ kind: 'message', message })
    return { id }
  }

  /** Shows what a person wrote. */
  say(chat: Address, author: string, id: string, text: string, at: number): void {
    if (this.message(chat, id)) return
    const bubbles = [{ blocks: [{ style: 'plain' as const, text }], buttons: [] }]
    this.#record({ kind: 'message', message: { id, chat, author, at, bubbles, edited: false, pressed: [] } })
  }

  /** Shows what a person made of a message of theirs. */
  rewrite(chat: Address, id: string, text: string): void {
    const message = this.message(chat, id)
    if (message === undefined) return
    const bubbles = [{ blocks: [{ style: 'plain' as const, text }], buttons: [] }]
    this.#record({ kind: 'message', message: { ...message, bubbles, edited: true } })
  }

  /** Marks a button as pressed, or a form as sent. */
  press(chat: Address, id: string, token: string): void {
    const message = this.message(chat, id)
    if (!message || message.pressed.includes(token)) return
    this.#record({ kind: 'message', message: { ...message, pressed: [...message.pressed, token] } })
  }

  remove(chat: Address, id: string): void {
    if (this.message(chat, id)) this.#record({ kind: 'removed', chat, id })
  }

  #refusalOf(posted: Posted): ChatFailure | undefined {
    if (this.#people.get(platformIdOf(posted.chat))?.blocked) return { kind: 'blocked' }
    if (posted.bubbles.some((bubble) => bubbleText(bubble.blocks).length > limits.textCharactersMax)) {
      return { kind: 'too-long' }
    }
    if (posted.bubbles.some((bubble) => bubble.buttons.length > limits.buttonsMax)) return { kind: 'too-many-buttons' }
    return undefined
  }

  #record(fact: ChatFact): void {
    this.#seq += 1
    const entry: ChatEntry = { seq: this.#seq, ...fact }
    this.#apply(entry)
    this.#recent.push(entry)
    if (this.#recent.length > 2 * replayEntriesMax) this.#recent = this.#recent.slice(-replayEntriesMax)
    for (const listener of this.#listeners) listener(entry)
  }

  #apply(entry: ChatEntry): void {
    switch (entry.kind) {
      case 'person':
        this.#people.set(entry.person.id, entry.person)
        return
      case 'message':
        this.#keep(entry.message)
        return
      case 'removed':
        this.#chats.get(entry.chat)?.delete(entry.id)
        return
      default:
        unknownEntry(entry)
    }
  }

  #keep(message: ChatMessage): void {
    const chat = this.#chats.get(message.chat) ?? new Map<string, ChatMessage>()
    this.#chats.set(message.chat, chat)
    chat.set(message.id, message)
    const number = /^m(\d+)$/.exec(message.id)?.[1]
    if (number !== undefined) this.#numbered = Math.max(this.#numbered, Number(number))
    if (message.key !== undefined) this.#idByKey.set(message.key, message.id)
    if (chat.size > messagesPerChatMax) this.#drop(chat)
    if (this.#chats.size > chatsMax) {
      const [oldest] = this.#chats.keys()
      if (oldest !== undefined && oldest !== message.chat) {
        for (const old of [...(this.#chats.get(oldest)?.values() ?? [])]) this.#forgetKey(old)
        this.#chats.delete(oldest)
      }
    }
  }

  #drop(chat: Map<string, ChatMessage>): void {
    const [oldest] = chat.values()
    if (!oldest) return
    this.#forgetKey(oldest)
    chat.delete(oldest.id)
  }

  #forgetKey(message: ChatMessage): void {
    if (message.key !== undefined) this.#idByKey.delete(message.key)
  }
}

function unknownEntry(entry: never): never {
  throw new Error(`The chat cannot show ${JSON.stringify(entry)}.`)
}
