import type { Configured, Variable } from '../../src/adapter.ts'

/** What the Discord adapter needs to know. */
export interface Settings {
  readonly botToken: string
  /** The application's id; the first part of the token says it. */
  readonly applicationId: string
  /** Hex of the application's Ed25519 key; with a public address, interactions are then taken over HTTP too. */
  readonly publicKey?: string
  /** Registers the commands in this server only, for trying things out. */
  readonly guildId?: string
  /** The tag that posts carry in forums, by its name there. */
  readonly forumTag?: string
  readonly apiBase: string
  /** How long a tap waits for the engine before it is acknowledged without an answer. */
  readonly holdMs: number
  /** How long one call may take before it counts as lost. */
  readonly timeoutMs: number
}

/** A reply within this time may be a form; Discord gives up on a tap after 3 seconds. */
const holdMsDefault = 2_000
/** How long one call may take. */
const timeoutMsDefault = 15_000
/** Where Discord's API is. */
const apiBaseDefault = 'https://discord.com/api'

/** What the environment may hold for this channel. */
export const variables: readonly Variable[] = [
  {
    name: 'DISCORD_BOT_TOKEN',
    required: true,
    secret: true,
    from: 'https://discord.com/developers/applications, your application, Bot, Reset Token',
  },
  {
    name: 'DISCORD_APPLICATION_ID',
    required: false,
    secret: false,
    from: 'the same place, General Information; only needed when the token does not say it',
    example: '1289371289371289371',
  },
  {
    name: 'DISCORD_PUBLIC_KEY',
    required: false,
    secret: false,
    from: 'General Information; only for taking taps over HTTP at <public address>/discord/interactions',
  },
  {
    name: 'DISCORD_GUILD_ID',
    required: false,
    secret: false,
    from: 'right-click the server with Developer Mode on, Copy Server ID; commands are then registered in that server only',
    example: '1189371289371289371',
  },
  {
    name: 'DISCORD_FORUM_TAG',
    required: false,
    secret: false,
    from: 'the name of a tag of your forum; needed where the forum requires one and has several',
    example: 'The city asks',
  },
  {
    name: 'DISCORD_API_BASE',
    required: false,
    secret: false,
    from: 'another address than https://discord.com/api, for a proxy or a test server',
  },
]

/** Reads the settings; every problem is reported at once, as a sentence that says what to do. */
export function configure(env: Readonly<Record<string, string | undefined>>): Configured<Settings> {
  const value = (name: string) => env[name]?.trim() || undefined
  const set = variables.filter((variable) => value(variable.name) !== undefined)
  if (set.length === 0) return { state: 'off', reason: 'DISCORD_BOT_TOKEN is not set.' }

  const problems: string[] = []
  const botToken = value('DISCORD_BOT_TOKEN')?.replace(/^Bot\s+/i, '')
  if (botToken === undefined) {
    problems.push(
      `${set[0]?.name} is set but DISCORD_BOT_TOKEN is not. Copy the token from the Bot page of your application, or remove discord's variables.`,
    )
  } else if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(botToken)) {
    problems.push(
      'DISCORD_BOT_TOKEN does not look like a bot token (three parts with dots). Copy it again with Reset Token.',
    )
  }
  const applicationId = value('DISCORD_APPLICATION_ID') ?? applicationIdOf(botToken ?? '')
  if (applicationId === undefined && problems.length === 0) {
    problems.push('DISCORD_BOT_TOKEN does not say which application it belongs to. Set DISCORD_APPLICATION_ID as well.')
  } else if (applicationId !== undefined && !isSnowflake(applicationId)) {
    problems.push('DISCORD_APPLICATION_ID must be the number from General Information.')
  }
  const publicKey = value('DISCORD_PUBLIC_KEY')
  if (publicKey !== undefined && !/^[0-9a-f]{64}$/i.test(publicKey)) {
    problems.push('DISCORD_PUBLIC_KEY must be the 64 hexadecimal digits from General Information.')
  }
  const guildId = value('DISCORD_GUILD_ID')
  if (guildId !== undefined && !isSnowflake(guildId)) {
    problems.push(
      'DISCORD_GUILD_ID must be a server number. Turn on Developer Mode, right-click the server, Copy Server ID.',
    )
  }
  const forumTag = value('DISCORD_FORUM_TAG')
  const apiBase = value('DISCORD_API_BASE') ?? apiBaseDefault
  if (!URL.canParse(apiBase))
    problems.push('DISCORD_API_BASE is not an address. Remove it to use https://discord.com/api.')

  if (problems.length > 0 || botToken === undefined || applicationId === undefined) return { state: 'wrong', problems }
  return {
    state: 'on',
    settings: {
      botToken,
      applicationId,
      apiBase: apiBase.replace(/(?<!\/)\/+$/, ''),
      holdMs: holdMsDefault,
      timeoutMs: timeoutMsDefault,
      ...(publicKey === undefined ? {} : { publicKey }),
      ...(guildId === undefined ? {} : { guildId }),
      ...(forumTag === undefined ? {} : { forumTag }),
    },
  }
}

/** Whether this is one of Discord's ids: a 64-bit number. */
function isSnowflake(text: string): boolean {
  return /^\d{15,20}$/.test(text)
}

/** A bot token begins with its user's id in base64; applications made since 2016 share it. */
function applicationIdOf(botToken: string): string | undefined {
  const id = Buffer.from(botToken.split('.')[0] ?? '', 'base64url').toString('utf8')
  return isSnowflake(id) ? id : undefined
}
