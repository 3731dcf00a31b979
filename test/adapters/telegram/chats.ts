/** A human on the fake Telegram. */
export interface FakeUser {
  readonly id: number
  readonly name: string
  readonly language: string
  /** Pressed Start once, so that the bot may write. */
  started: boolean
  blocked: boolean
  /** Closed their account. */
  deactivated: boolean
}

export type Standing = 'administrator' | 'member' | 'kicked' | 'left'

/** A group or channel on the fake Telegram. */
export interface FakeGroup {
  readonly id: number
  readonly type: 'group' | 'supergroup' | 'channel'
  readonly title: string
  standing: Standing
  mayPost: boolean
  /** The supergroup it has become. */
  movedTo?: number
  /** Topics by number, of a group that has them; General is there without one. */
  topics?: Map<number, 'open' | 'closed'>
  generalClosed?: boolean
}

export interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
}

export interface Key {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
}

export interface Keyboard {
  readonly inline_keyboard: readonly (readonly Key[])[]
}

/** A message of the bot's as it looks now. */
export interface FakeMessage {
  readonly message_id: number
  readonly chat: number
  readonly date: number
  text?: string
  entities?: readonly Entity[]
  caption?: string
  caption_entities?: readonly Entity[]
  photo?: Uint8Array
  document?: Uint8Array
  reply_markup?: Keyboard
  readonly replyTo?: number
  readonly topic?: number
  edited: boolean
  /** The parameters as they came over the wire, edits after the first. */
  readonly raw: unknown[]
}

/** A refusal in Telegram's words. */
export class Refused extends Error {
  readonly code: number
  readonly parameters: Readonly<Record<string, number>> | undefined
  constructor(code: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/** Who and what there is on the fake Telegram. */
export class Chats {
  readonly users = new Map<number, FakeUser>()
  readonly groups = new Map<number, FakeGroup>()
  readonly messages: FakeMessage[] = []
  /** What people sent that can be fetched, by its id. */
  readonly files = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>()
  #ids = 0

  nextId(): number {
    this.#ids += 1
    return this.#ids
  }

  user(name: string, language = 'da'): FakeUser {
    const known = [...this.users.values()].find((user) => user.name === name)
    if (known !== undefined) return known
    const user = {
      id: 3_527_000 + this.users.size + 1,
      name,
      language,
      started: false,
      blocked: false,
      deactivated: false,
    }
    this.users.set(user.id, user)
    return user
  }

  group(title: string, type: FakeGroup['type'] = 'supergroup'): FakeGroup {
    const known = [...this.groups.values()].find((group) => group.title === title && group.movedTo === undefined)
    if (known !== undefined) return known
    const number = this.groups.size + 1
    const id = type === 'group' ? -4_000_000 - number : -1_001_000_000_000 - number
    const group: FakeGroup = { id, type, title, standing: 'member', mayPost: true }
    this.groups.set(id, group)
    return group
  }

  /** Keeps a file that a person sends; what a message says of it. */
  keeps(path: string, bytes: Uint8Array = Buffer.from('bytes')): object {
    const id = `AgACAgQAAxkBAAI${this.nextId()}`
    this.files.set(id, { path, bytes })
    return { file_id: id, file_unique_id: id, file_size: bytes.length }
  }

  message(chat: unknown, id: unknown): FakeMessage {
    const found = this.messages.find((one) => one.chat === chat && one.message_id === id)
    if (found === undefined) throw new Refused(400, 'Bad Request: message to edit not found')
    return found
  }

  /** Throws what Telegram says when the bot may not write there. */
  requireReachable(chat: unknown, topic?: unknown): void {
    const user = typeof chat === 'number' ? this.users.get(chat) : undefined
    const group = typeof chat === 'number' ? this.groups.get(chat) : undefined
    if (user === undefined && group === undefined) throw new Refused(400, 'Bad Request: chat not found')
    if (user?.deactivated) throw new Refused(403, 'Forbidden: user is deactivated')
    if (user?.blocked) throw new Refused(403, 'Forbidden: bot was blocked by the user')
    if (user && !user.started) throw new Refused(403, "Forbidden: bot can't initiate conversation with a user")
    if (group?.movedTo !== undefined) {
      throw new Refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: group.movedTo,
      })
    }
    if (group?.standing === 'kicked') throw new Refused(403, `Forbidden: bot was kicked from the ${group.type} chat`)
    if (group?.standing === 'left') throw new Refused(403, `Forbidden: bot is not a member of the ${group.type} chat`)
    if (group && !group.mayPost)
      throw new Refused(400, 'Bad Request: not enough rights to send text messages to the chat')
    if (group) requireTopic(group, topic)
  }
}

/** General has no number for senders, although it is the first topic. */
function requireTopic({ topics, generalClosed }: FakeGroup, topic: unknown): void {
  if (topic === undefined) {
    if (generalClosed) throw new Refused(400, 'Bad Request: TOPIC_CLOSED')
    return
  }
  const state = topics?.get(Number(topic))
  if (state === undefined) throw new Refused(400, 'Bad Request: message thread not found')
  if (state === 'closed') throw new Refused(400, 'Bad Request: TOPIC_CLOSED')
}

/** A chat as updates and messages carry it. */
export function chatJson(chats: Chats, id: number): object {
  const group = chats.groups.get(id)
  if (group !== undefined) {
    return { id, type: group.type, title: group.title, ...(group.topics === undefined ? {} : { is_forum: true }) }
  }
  return { id, type: 'private', first_name: chats.users.get(id)?.name ?? 'Unknown' }
}

export function userJson(user: FakeUser): object {
  return { id: user.id, is_bot: false, first_name: user.name, language_code: user.language }
}

export const bot = { id: 7_000_000_001, is_bot: true, first_name: 'Ekko', username: 'ekko_test_bot' } as const

/** A message of the bot's as answers and taps carry it. */
export function messageJson(chats: Chats, message: FakeMessage): object {
  return {
    message_id: message.message_id,
    date: message.date,
    chat: chatJson(chats, message.chat),
    from: bot,
    ...(message.topic === undefined ? {} : { message_thread_id: message.topic, is_topic_message: true }),
    ...(message.text === undefined ? {} : { text: message.text }),
    ...(message.entities === undefined ? {} : { entities: message.entities }),
    ...(message.caption === undefined ? {} : { caption: message.caption }),
    ...(message.caption_entities === undefined ? {} : { caption_entities: message.caption_entities }),
    ...(message.photo === undefined
      ? {}
      : { photo: [{ file_id: 'F1', file_unique_id: 'U1', width: 800, height: 600, file_size: message.photo.length }] }),
    ...(message.document === undefined
      ? {}
      : { document: { file_id: 'F2', file_unique_id: 'U2', file_size: message.document.length } }),
    ...(message.reply_markup === undefined ? {} : { reply_markup: message.reply_markup }),
    ...(message.edited ? { edit_date: message.date } : {}),
  }
}
