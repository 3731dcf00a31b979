/*
 * Discord on loopback, as far as Ekko uses it, with discord.js in front. Requests and answers are held against Discord's own
 * description (discord-api-spec), fields it does not know included.
 *
 *   gateway     HELLO, IDENTIFY, READY, HEARTBEAT, RESUME with what was missed, RECONNECT by a cut connection, close codes
 *   packets     GUILD_CREATE, GUILD_DELETE (removal, outage), CHANNEL_DELETE, THREAD_CREATE, MESSAGE_CREATE, _UPDATE, _DELETE,
 *               MESSAGE_REACTION_ADD, INTERACTION_CREATE
 *   REST        bot and application, commands (global, of one server), conversations, messages (create, edit, delete, nonce),
 *               threads on a message, posts in a forum with tags, archived and locked threads, members and roles, interaction responses and follow-ups
 *   rules       2,000 characters, five rows, unique custom ids, one first response within 3 s, no form after a form, a
 *               form of five parts, messages only one person sees, a nonce that holds for minutes, closed conversations
 *   limits      50 a second in all, buckets by route in headers, 429 with its delay
 *   faults      see rest.ts; each before or after what was asked is done
 *
 *   not         sharding, compression, voice, roles' order, permission checks on sending (but for threads), slow mode, search
 */
import { Gateway } from './gateway.ts'
import { Rest } from './rest.ts'
import { channelShape, guildShape, userShape } from './shapes.ts'
import {
  applicationId,
  type Channel,
  type Fields,
  type Guild,
  type Interaction,
  type Message,
  type User,
  World,
} from './world.ts'

/** The platform: its world, its REST API and its gateway on one port. */
export class FakeDiscord {
  readonly world: World
  readonly rest: Rest
  readonly gateway: Gateway
  /** Where interactions go instead of the gateway, when an endpoint is configured. */
  endpoint: ((payload: Fields) => Promise<unknown>) | undefined

  constructor(now: () => number) {
    this.world = new World(now)
    this.rest = new Rest(this.world)
    this.gateway = new Gateway(this.world, this.rest.server)
  }

  async start(): Promise<void> {
    await this.rest.listen()
    this.world.gatewayHost = this.rest.url.replace('http://', '')
  }

  async stop(): Promise<void> {
    await this.gateway.close()
    await this.rest.close()
  }

  /** The bot is let into a server with one channel: 0 text, 15 forum. */
  invite(name: string, type = 0): { readonly guild: Guild; readonly channel: Channel } {
    const guild = this.world.addGuild(name)
    const channel = this.world.addChannel({ type, guild: guild.id, name, parent: undefined })
    this.gateway.dispatch('GUILD_CREATE', guildShape(this.world, guild))
    return { guild, channel }
  }

  remove(guild: Guild): void {
    guild.member = false
    this.gateway.dispatch('GUILD_DELETE', { id: guild.id })
  }

  outage(guild: Guild): void {
    this.gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true })
  }

  deleteChannel(channel: Channel): void {
    channel.deleted = true
    this.gateway.dispatch('CHANNEL_DELETE', channelShape(this.world, channel))
  }

  /** A person writes to the bot in their conversation. */
  write(user: User, content: string, special: Fields = {}): Message {
    return this.writeIn(this.world.dmOf(user), user, content, special)
  }

  /** A person writes where others read, or in their conversation; `special` is what is more than words. */
  writeIn(channel: Channel, user: User, content: string, special: Fields = {}): Message {
    const message = this.world.addMessage({ channel: channel.id, author: user.id, content })
    const called = content.includes(`<@${applicationId}>`)
    this.gateway.dispatch('MESSAGE_CREATE', {
      ...this.#shapeOf(message, channel, user),
      // Without the right to read them, a bot gets the words only where they call it, or in its own conversations.
      content: channel.guild === undefined || called || special.referenced_message !== undefined ? content : '',
      mentions: called ? [userShape(this.world.bot)] : [],
      ...special,
    })
    return message
  }

  /** A person changes what they wrote. */
  edit(user: User, message: Message, content: string): void {
    const channel = this.world.dmOf(user)
    message.content = content
    message.editedAt = new Date(this.world.now()).toISOString()
    this.gateway.dispatch('MESSAGE_UPDATE', {
      ...this.#shapeOf(message, channel, user),
      content,
      edited_timestamp: message.editedAt,
    })
  }

  /** A person takes back what they wrote; Discord does not say whose it was. */
  takeBack(message: Message): void {
    this.gateway.dispatch('MESSAGE_DELETE', { id: message.id, channel_id: message.channel })
  }

  react(user: User, message: Message, emoji: Fields): void {
    this.gateway.dispatch('MESSAGE_REACTION_ADD', {
      user_id: user.id,
      channel_id: message.channel,
      message_id: message.id,
      message_author_id: message.author,
      emoji,
      burst: false,
      type: 0,
    })
  }

  /** A person begins a thread on a message. */
  beginThread(user: User, message: Message): Channel {
    const parent = this.world.channels.get(message.channel)
    if (parent === undefined) throw new Error('There is no such channel.')
    const thread = this.world.addChannel({
      id: message.id,
      type: 11,
      guild: parent.guild,
      name: 'a thread',
      parent: parent.id,
      owner: user.id,
    })
    this.gateway.dispatch('THREAD_CREATE', { ...channelShape(this.world, thread), newly_created: true })
    return thread
  }

  #shapeOf(message: Message, channel: Channel, user: User): Fields {
    return {
      id: message.id,
      channel_id: channel.id,
      channel_type: channel.type,
      type: 0,
      content: message.content,
      author: userShape(user),
      attachments: [],
      embeds: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      flags: 0,
      components: [],
      timestamp: new Date(this.world.now()).toISOString(),
      edited_timestamp: null,
      ...(channel.guild === undefined ? {} : { guild_id: channel.guild, member: { roles: [] } }),
    }
  }

  /** A person uses a command, taps a button or sends a form; the interaction is on its way when this returns. */
  interact(
    user: User,
    type: Interaction['type'],
    data: Fields,
    where: { readonly channel: Channel; readonly source?: Message },
  ): { readonly interaction: Interaction; readonly sent: Promise<unknown> } {
    const { channel, source } = where
    const id = this.world.snowflake()
    const interaction: Interaction = {
      id,
      token: Buffer.from(`interaction:${id}:${'s3cret'.repeat(8)}`).toString('base64url'),
      type,
      user,
      channel: channel.id,
      guild: channel.guild,
      source,
      madeAt: Date.now(),
      response: undefined,
      original: undefined,
    }
    this.world.interactions.set(interaction.token, interaction)
    const payload = this.#payloadOf(interaction, data, channel, source)
    if (this.endpoint !== undefined) return { interaction, sent: this.endpoint(payload) }
    this.gateway.dispatch('INTERACTION_CREATE', payload)
    return { interaction, sent: Promise.resolve() }
  }

  #payloadOf(
    { id, token, type, user }: Interaction,
    data: Fields,
    channel: Channel,
    source: Message | undefined,
  ): Fields {
    const member = {
      user: userShape(user),
      roles: [],
      permissions: '0',
      joined_at: new Date(0).toISOString(),
      flags: 0,
      deaf: false,
      mute: false,
    }
    return {
      id,
      application_id: applicationId,
      type,
      token,
      version: 1,
      data,
      channel_id: channel.id,
      channel: channelShape(this.world, channel),
      locale: user.locale,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners: {},
      ...(channel.guild === undefined
        ? { context: 1, user: userShape(user) }
        : { context: 0, guild_id: channel.guild, guild_locale: 'da', app_permissions: '0', member }),
      ...(source === undefined
        ? {}
        : {
            message: {
              id: source.id,
              channel_id: source.channel,
              flags: source.flags,
              type: 0,
              content: source.content,
              components: source.components,
              author: userShape(this.world.bot),
              attachments: source.attachments,
              embeds: [],
              mentions: [],
              mention_roles: [],
              mention_everyone: false,
              pinned: false,
              tts: false,
              timestamp: new Date(source.sentAt).toISOString(),
              edited_timestamp: source.editedAt ?? null,
            },
          }),
    }
  }
}
