import { applicationId, type Channel, type Fields, type Guild, type Message, type User, type World } from './world.ts'

/** Things of the world as Discord writes them. */
export function userShape(user: User): Fields {
  return {
    id: user.id,
    username: user.name.toLowerCase(),
    avatar: null,
    discriminator: '0',
    public_flags: 0,
    flags: 0,
    bot: user.bot,
    global_name: user.name,
    primary_guild: null,
  }
}

export function messageShape(world: World, message: Message): Fields {
  const author = world.users.get(message.author) ?? world.bot
  return {
    id: message.id,
    channel_id: message.channel,
    type: message.under === undefined ? 0 : 19,
    content: message.content,
    author: userShape(author),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    attachments: message.attachments,
    embeds: [],
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: message.editedAt ?? null,
    flags: message.flags,
    components: message.components,
    pinned: false,
    tts: false,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
  }
}

export function isThread({ type }: Channel): boolean {
  return type >= 10 && type <= 12
}

export function channelShape(world: World, channel: Channel): Fields {
  if (channel.type === 1) {
    const partner = world.partnerIn(channel.id)
    return { id: channel.id, type: 1, flags: 0, recipients: partner === undefined ? [] : [userShape(partner)] }
  }
  if (isThread(channel)) {
    return {
      id: channel.id,
      type: channel.type,
      flags: 0,
      guild_id: channel.guild ?? '0',
      name: channel.name,
      parent_id: channel.parent ?? null,
      owner_id: channel.owner ?? applicationId,
      thread_metadata: {
        archived: channel.archived,
        archive_timestamp: null,
        auto_archive_duration: 10_080,
        locked: channel.locked,
      },
      ...(channel.applied.length === 0 ? {} : { applied_tags: channel.applied }),
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
    }
  }
  return {
    id: channel.id,
    type: channel.type,
    flags: channel.flags,
    guild_id: channel.guild ?? '0',
    name: channel.name,
    position: 0,
    parent_id: channel.parent ?? null,
    permission_overwrites:
      channel.denied === 0n ? [] : [{ id: channel.guild ?? '0', type: 0, allow: '0', deny: channel.denied.toString() }],
    ...(channel.type === 15 ? { available_tags: channel.tags } : {}),
  }
}

export function rolesShape(guild: Guild): readonly Fields[] {
  const role = {
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  }
  return [
    { ...role, id: guild.id, name: '@everyone', permissions: '0', managed: false },
    { ...role, id: botRoleOf(guild), name: 'Ekko', permissions: guild.permissions.toString(), managed: true },
  ]
}

export function memberShape(guild: Guild, user: User): Fields {
  return {
    user: userShape(user),
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: guild.joinedAt,
    nick: null,
    pending: false,
    premium_since: null,
    roles: user.bot ? [botRoleOf(guild)] : [],
    mute: false,
    deaf: false,
  }
}

/** GUILD_CREATE, with as much as a client needs to begin. */
export function guildShape(world: World, guild: Guild): Fields {
  return {
    id: guild.id,
    name: guild.name,
    joined_at: guild.joinedAt,
    owner_id: guild.id,
    large: false,
    unavailable: false,
    member_count: 2,
    roles: rolesShape(guild),
    emojis: [],
    stickers: [],
    features: [],
    channels: [...world.channels.values()]
      .filter((channel) => channel.guild === guild.id && channel.type < 10)
      .concat([...world.channels.values()].filter((channel) => channel.guild === guild.id && channel.type > 12))
      .map((channel) => channelShape(world, channel)),
    threads: [...world.channels.values()]
      .filter((channel) => channel.guild === guild.id && isThread(channel) && !channel.archived)
      .map((channel) => channelShape(world, channel)),
    members: [memberShape(guild, world.bot)],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: 'da',
    premium_tier: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    system_channel_flags: 0,
    nsfw_level: 0,
  }
}

export function applicationShape(world: World): Fields {
  return {
    id: applicationId,
    name: 'Ekko',
    icon: null,
    description: world.description,
    type: null,
    flags: 0,
    flags_new: '0',
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: world.endpointUrl,
    role_connections_verification_url: null,
    owner: userShape(world.person('Owner')),
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
  }
}

function botRoleOf(guild: Guild): string {
  return (BigInt(guild.id) + 1n).toString()
}
