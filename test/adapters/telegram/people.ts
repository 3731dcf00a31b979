import {
  chatJson,
  type FakeGroup,
  type FakeMessage,
  type FakeUser,
  type Key,
  messageJson,
  type Standing,
  userJson,
} from './chats.ts'
import type { FakeTelegram } from './fake.ts'
import { memberJson } from './methods.ts'

type Acknowledged = Promise<{ readonly status?: number }>

/** What people do on the fake Telegram; each resolves when the bot has acknowledged. */
export class People {
  readonly #fake: FakeTelegram
  /** The newest message of each person in their private chat. */
  readonly #newest = new Map<number, Readonly<Record<string, unknown>>>()
  /** What each person has put on a message of ours. */
  readonly #reactions = new Map<string, readonly object[]>()

  constructor(fake: FakeTelegram) {
    this.#fake = fake
  }

  async starts(user: FakeUser, ref?: string): Acknowledged {
    if (user.blocked) await this.unblocks(user)
    user.started = true
    return await this.says(user, ref === undefined ? '/start' : `/start ${ref}`)
  }

  async says(user: FakeUser, text: string, more: object = {}): Acknowledged {
    return await this.sends(user, { text, ...commandsIn(text), ...more })
  }

  /** A private message of any content. */
  async sends(user: FakeUser, content: object): Acknowledged {
    const { chats } = this.#fake
    const message = {
      message_id: chats.nextId(),
      date: this.#fake.now(),
      chat: chatJson(chats, user.id),
      from: userJson(user),
      ...content,
    }
    this.#newest.set(user.id, message)
    return await this.#deliver({ message })
  }

  /** Changes what their newest message says, or what stands below its picture. */
  async edits(user: FakeUser, to: string): Acknowledged {
    const before = this.#newest.get(user.id)
    if (before === undefined) throw new Error(`${user.name} has written nothing that could be changed.`)
    const words = before.caption === undefined ? { text: to } : { caption: to }
    const edited = { ...before, ...words, edit_date: this.#fake.now() }
    this.#newest.set(user.id, edited)
    return await this.#deliver({ edited_message: edited })
  }

  /** Puts an emoji on a message of ours, as the only one. */
  async reacts(user: FakeUser, message: FakeMessage, emoji: string): Acknowledged {
    const key = `${user.id}/${message.message_id}`
    const before = this.#reactions.get(key) ?? []
    // Telegram's own list has its signs without the selector that asks for colour.
    const after = [{ type: 'emoji', emoji: emoji.replaceAll('\ufe0f', '') }]
    this.#reactions.set(key, after)
    return await this.#deliver({
      message_reaction: {
        chat: chatJson(this.#fake.chats, message.chat),
        message_id: message.message_id,
        user: userJson(user),
        date: this.#fake.now(),
        old_reaction: before,
        new_reaction: after,
      },
    })
  }

  /** Writes in a group, as a reply to one of its messages or not. */
  async writesIn(group: FakeGroup, user: FakeUser, text: string, to?: FakeMessage, more: object = {}): Acknowledged {
    const { chats } = this.#fake
    const message = {
      message_id: chats.nextId(),
      date: this.#fake.now(),
      chat: chatJson(chats, group.id),
      from: userJson(user),
      text,
      ...commandsIn(text),
      ...more,
      ...(to?.topic === undefined ? {} : { message_thread_id: to.topic, is_topic_message: true }),
      ...(to === undefined ? {} : { reply_to_message: messageJson(chats, to) }),
    }
    return await this.#deliver({ message })
  }

  /** Taps a key; a link into the private chat opens it and presses Start. */
  async taps(user: FakeUser, message: FakeMessage, key: Key): Acknowledged {
    const ref = /^https:\/\/t\.me\/ekko_test_bot\?start=([A-Za-z0-9_-]{1,64})$/.exec(key.url ?? '')?.[1]
    if (ref !== undefined) return await this.starts(user, ref)
    if (key.callback_data === undefined) throw new Error(`The button "${key.text}" leads out of Telegram.`)
    const { chats } = this.#fake
    return await this.#deliver({
      callback_query: {
        id: `48${String(chats.nextId()).padStart(16, '0')}`,
        from: userJson(user),
        chat_instance: '-42',
        data: key.callback_data,
        message: messageJson(chats, message),
      },
    })
  }

  async blocks(user: FakeUser): Acknowledged {
    user.blocked = true
    return await this.#membership(user, chatJson(this.#fake.chats, user.id), 'member', 'kicked')
  }

  async unblocks(user: FakeUser): Acknowledged {
    user.blocked = false
    return await this.#membership(user, chatJson(this.#fake.chats, user.id), 'kicked', 'member')
  }

  /** Somebody changes what the bot is in a group. */
  async puts(group: FakeGroup, standing: Standing, by: FakeUser): Acknowledged {
    const before = group.standing
    group.standing = standing
    return await this.#membership(by, chatJson(this.#fake.chats, group.id), before, standing)
  }

  /** The group becomes a supergroup; returns the new one. */
  async moves(group: FakeGroup, by: FakeUser): Promise<FakeGroup> {
    const { chats } = this.#fake
    const next: FakeGroup = { ...group, id: -1_002_000_000_000 - chats.groups.size, type: 'supergroup' }
    chats.groups.set(next.id, next)
    group.movedTo = next.id
    const head = { message_id: chats.nextId(), date: this.#fake.now(), from: userJson(by) }
    await this.#deliver({ message: { ...head, chat: chatJson(chats, group.id), migrate_to_chat_id: next.id } })
    await this.#deliver({ message: { ...head, chat: chatJson(chats, next.id), migrate_from_chat_id: group.id } })
    return next
  }

  async #membership(by: FakeUser, chat: object, before: Standing, after: Standing): Acknowledged {
    return await this.#deliver({
      my_chat_member: {
        chat,
        from: userJson(by),
        date: this.#fake.now(),
        old_chat_member: memberJson(before),
        new_chat_member: memberJson(after),
      },
    })
  }

  async #deliver(content: object): Acknowledged {
    return await this.#fake.updates.deliver(this.#fake.updates.numbered(content))
  }
}

function commandsIn(text: string): object {
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0]
  return command === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }
}
