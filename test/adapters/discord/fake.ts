/*
 * Discord on loopback, as far as Ekko uses it, with discord.js in front. Requests and answers are held against Discord's own
 * description (discord-api-spec), fields it does not know included.
 *
 *   gateway     HELLO, IDENTIFY, READY, HEARTBEAT, RESUME with what was missed, RECONNECT by a cut connection, close codes
 *   packets     GUILD_CREATE, GUILD_DELETE (removal, outage), CHANNEL_DELETE, MESSAGE_CREATE, INTERACTION_CREATE
 *   REST        bot and application, commands (global, of one server), conversations, messages (create, edit, delete, nonce),
 *               threads on a message, posts in a forum, members and roles, interaction responses and follow-ups
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
  write(user: User, content: string): Message {
    const channel = this.world.dmOf(user)
    const message = this.world.addMessage({ channel: channel.id, author: user.id, content })
    this.gateway.dispatch('MESSAGE_CREATE', {
      id: message.id,
      channel_id: channel.id,
      channel_type: 1,
      type: 0,
      content,
      author: userShape(user),
      attachments: [],
      embeds: [],
      mentions: [],
      timestamp: new Date(this.world.now()).toISOString(),
    })
    return message
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
