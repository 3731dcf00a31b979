import { bot, type Chats, chatJson, type FakeMessage, messageJson, Refused } from './chats.ts'
import { entitiesOf, keyboardOf, wordsOf } from './rules.ts'
import { Upload } from './specification.ts'

type Parameters = Readonly<Record<string, unknown>>

/** What the bot has set about itself. */
export interface Profile {
  readonly commands: Map<string, unknown>
  readonly descriptions: Map<string, string>
  readonly shortDescriptions: Map<string, string>
  canJoinGroups: boolean
  webhook: { url: string; secret: string; allowed?: readonly string[]; lastError?: { at: number; message: string } }
}

export interface World {
  readonly chats: Chats
  readonly profile: Profile
  readonly answeredTaps: string[]
  /** In seconds. */
  now(): number
  pending(): number
  accepted(message: FakeMessage): void
}

/** The methods that change nothing but the fake's own memory; getUpdates lives with the server. */
export const methods: Readonly<Record<string, (world: World, given: Parameters) => unknown>> = {
  getMe: (world) => ({
    ...bot,
    can_join_groups: world.profile.canJoinGroups,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),

  sendMessage: (world, given) => {
    world.chats.requireReachable(given.chat_id, given.message_thread_id)
    const text = wordsOf(given.text, 4096, 'text')
    return accept(world, given, { text, entities: entitiesOf(given.entities, text) })
  },
  sendPhoto: (world, given) => {
    world.chats.requireReachable(given.chat_id, given.message_thread_id)
    return accept(world, given, pictured(given, given.photo))
  },
  sendDocument: (world, given) => {
    world.chats.requireReachable(given.chat_id, given.message_thread_id)
    if (!(given.document instanceof Upload) || given.document.bytes.length === 0)
      throw new Refused(400, 'Bad Request: wrong file identifier')
    return accept(world, given, { document: given.document.bytes })
  },
  editMessageText: (world, given) => {
    const message = world.chats.message(given.chat_id, given.message_id)
    if (message.text === undefined) throw new Refused(400, 'Bad Request: there is no text in the message to edit')
    const text = wordsOf(given.text, 4096, 'text')
    return change(world, message, given, { text, entities: entitiesOf(given.entities, text) })
  },
  editMessageCaption: (world, given) => {
    const message = world.chats.message(given.chat_id, given.message_id)
    if (message.photo === undefined) throw new Refused(400, 'Bad Request: there is no caption in the message to edit')
    return change(world, message, given, pictured(given, new Upload(message.photo)))
  },
  editMessageMedia: (world, given) => {
    const media = given.media as Parameters
    return change(world, world.chats.message(given.chat_id, given.message_id), given, pictured(media, media.media))
  },
  editMessageReplyMarkup: (world, given) =>
    change(world, world.chats.message(given.chat_id, given.message_id), given, {}),
  sendChatAction: (world, given) => {
    world.chats.requireReachable(given.chat_id, given.message_thread_id)
    return true
  },
  answerCallbackQuery: (world, given) => {
    world.answeredTaps.push(String(given.callback_query_id))
    return true
  },

  getFile: (world, given) => {
    const file = world.chats.files.get(String(given.file_id))
    if (file === undefined) throw new Refused(400, 'Bad Request: wrong file_id or the file is temporarily unavailable')
    if (file.bytes.length > 20 * 1024 * 1024) throw new Refused(400, 'Bad Request: file is too big')
    return {
      file_id: given.file_id,
      file_unique_id: given.file_id,
      file_size: file.bytes.length,
      file_path: file.path,
    }
  },
  setMyCommands: (world, given) => {
    for (const { command, description } of given.commands as { command: string; description: string }[]) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw new Refused(400, 'Bad Request: BOT_COMMAND_INVALID')
      if (description.length < 1 || description.length > 256) {
        throw new Refused(400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID')
      }
    }
    world.profile.commands.set(languageOf(given), given.commands)
    return true
  },
  getMyCommands: (world, given) => world.profile.commands.get(languageOf(given)) ?? [],
  setMyDescription: (world, given) => remember(world.profile.descriptions, given, given.description, 512),
  getMyDescription: (world, given) => ({ description: world.profile.descriptions.get(languageOf(given)) ?? '' }),
  setMyShortDescription: (world, given) =>
    remember(world.profile.shortDescriptions, given, given.short_description, 120),
  getMyShortDescription: (world, given) => ({
    short_description: world.profile.shortDescriptions.get(languageOf(given)) ?? '',
  }),

  setWebhook: (world, given) => {
    // Telegram itself demands https; the tests stay on loopback.
    world.profile.webhook = {
      url: String(given.url),
      secret: String(given.secret_token ?? ''),
      ...(given.allowed_updates === undefined ? {} : { allowed: given.allowed_updates as string[] }),
    }
    return true
  },
  deleteWebhook: (world) => {
    world.profile.webhook = { url: '', secret: '' }
    return true
  },
  getWebhookInfo: (world) => {
    const { url, allowed, lastError } = world.profile.webhook
    return {
      url,
      has_custom_certificate: false,
      pending_update_count: world.pending(),
      ...(allowed === undefined ? {} : { allowed_updates: allowed }),
      ...(lastError === undefined ? {} : { last_error_date: lastError.at, last_error_message: lastError.message }),
    }
  },

  getChat: (world, given) => {
    const group = world.chats.groups.get(given.chat_id as number)
    if (group === undefined || group.standing === 'kicked' || group.standing === 'left') {
      throw new Refused(400, 'Bad Request: chat not found')
    }
    if (group.movedTo !== undefined) world.chats.requireReachable(group.id)
    return {
      ...chatJson(world.chats, group.id),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
      permissions: { can_send_messages: group.mayPost },
    }
  },
  getChatMember: (world, given) => {
    const group = world.chats.groups.get(given.chat_id as number)
    if (group === undefined) throw new Refused(400, 'Bad Request: chat not found')
    if (group.standing === 'kicked') throw new Refused(403, `Forbidden: bot was kicked from the ${group.type} chat`)
    return memberJson(group.standing)
  },
}

/** The bot's own membership, as Telegram describes it. */
export function memberJson(standing: 'administrator' | 'member' | 'kicked' | 'left'): object {
  const rights = [
    'can_be_edited',
    'is_anonymous',
    'can_manage_chat',
    'can_delete_messages',
    'can_manage_video_chats',
    'can_restrict_members',
    'can_promote_members',
    'can_change_info',
    'can_invite_users',
    'can_post_stories',
    'can_edit_stories',
    'can_delete_stories',
  ]
  switch (standing) {
    case 'administrator':
      return { status: standing, user: bot, ...Object.fromEntries(rights.map((right) => [right, false])) }
    case 'kicked':
      return { status: standing, user: bot, until_date: 0 }
    default:
      return { status: standing, user: bot }
  }
}

function pictured(given: Parameters, photo: unknown): Partial<FakeMessage> {
  if (!(photo instanceof Upload) || photo.bytes.length === 0)
    throw new Refused(400, 'Bad Request: wrong file identifier')
  const caption = wordsOf(given.caption, 1024, 'caption')
  return {
    photo: photo.bytes,
    ...(caption === '' ? {} : { caption, caption_entities: entitiesOf(given.caption_entities, caption) }),
  }
}

function accept(world: World, given: Parameters, content: Partial<FakeMessage>): object {
  const keyboard = keyboardOf(given.reply_markup)
  const reply = given.reply_parameters as { message_id: number } | undefined
  const message: FakeMessage = {
    message_id: world.chats.nextId(),
    chat: given.chat_id as number,
    date: world.now(),
    ...content,
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    ...(reply === undefined ? {} : { replyTo: reply.message_id }),
    ...(given.message_thread_id === undefined ? {} : { topic: given.message_thread_id as number }),
    edited: false,
    raw: [given],
  }
  world.chats.messages.push(message)
  world.accepted(message)
  return messageJson(world.chats, message)
}

function change(world: World, message: FakeMessage, given: Parameters, content: Partial<FakeMessage>): object {
  world.chats.requireReachable(message.chat, message.topic)
  const keyboard = keyboardOf(given.reply_markup)
  const before = JSON.stringify([message.text, message.caption, message.entities, message.reply_markup])
  const after = { ...message, ...content, reply_markup: keyboard }
  if (JSON.stringify([after.text, after.caption, after.entities, after.reply_markup]) === before) {
    throw new Refused(
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  Object.assign(message, content)
  if (keyboard === undefined) delete message.reply_markup
  else message.reply_markup = keyboard
  // Telegram hides the sign of an edit that only changed the keyboard.
  if (Object.keys(content).length > 0) message.edited = true
  message.raw.push(given)
  return messageJson(world.chats, message)
}

function languageOf(given: Parameters): string {
  return String(given.language_code ?? '')
}

function remember(store: Map<string, string>, given: Parameters, value: unknown, unitsMax: number): true {
  const text = String(value ?? '')
  if (text.length > unitsMax) throw new Refused(400, 'Bad Request: BOT_DESCRIPTION_TOO_LONG')
  store.set(languageOf(given), text)
  return true
}
