import { firstResponse, followUp, originalChanged } from './interactions.ts'
import { problemsOf } from './schema.ts'
import { applicationShape, channelShape, isThread, memberShape, messageShape, rolesShape, userShape } from './shapes.ts'
import { forumPosted, threadChanged, threadStarted, threadsActive, threadsArchived } from './thread-routes.ts'
import { applicationId, type Channel, type Fields, type Message, type World } from './world.ts'

/** One request as it came in. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Fields
  /** The name of the file that came with it. */
  readonly file: string | undefined
}

export interface Answered {
  readonly status: number
  readonly body?: unknown
}

/** Discord says no. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number

  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

type Handler = (world: World, asked: Asked, ...ids: readonly string[]) => Answered

/** How long a nonce counts: Discord says "the past few minutes". */
const nonceMs = 5 * 60_000

/** Does what is asked, or throws Refusal. */
export function answerTo(world: World, asked: Asked): Answered {
  for (const [method, pattern, handler] of routes) {
    const match = method === asked.method ? pattern.exec(asked.path) : null
    if (match !== null) return handler(world, asked, ...match.slice(1))
  }
  throw new Refusal(404, 0, '404: Not Found')
}

const id = '(\\d+)'
const routes: readonly (readonly [string, RegExp, Handler])[] = (
  [
    ['GET', '/gateway/bot', gatewayBot],
    ['GET', '/users/@me', me],
    ['POST', '/users/@me/channels', openDm],
    ['GET', '/applications/@me', (world: World) => ok(world, 'PrivateApplicationResponse', applicationShape(world))],
    ['GET', `/applications/${id}/commands`, commandsListed],
    ['PUT', `/applications/${id}/commands`, commandsReplaced],
    ['GET', `/applications/${id}/guilds/${id}/commands`, commandsListed],
    ['PUT', `/applications/${id}/guilds/${id}/commands`, commandsReplaced],
    ['GET', `/guilds/${id}/members/${id}`, member],
    ['GET', `/guilds/${id}/roles`, roles],
    ['GET', `/channels/${id}`, channelRead],
    ['PATCH', `/channels/${id}`, threadChanged],
    ['GET', `/channels/${id}/messages`, messagesRead],
    ['GET', `/channels/${id}/messages/${id}`, messageRead],
    ['GET', `/guilds/${id}/threads/active`, threadsActive],
    ['GET', `/channels/${id}/threads/archived/public`, threadsArchived],
    ['POST', '/attachments/refresh-urls', addressesRefreshed],
    ['POST', `/channels/${id}/messages`, messageCreated],
    ['PATCH', `/channels/${id}/messages/${id}`, messageEdited],
    ['DELETE', `/channels/${id}/messages/${id}`, messageDeleted],
    ['POST', `/channels/${id}/threads`, forumPosted],
    ['POST', `/channels/${id}/messages/${id}/threads`, threadStarted],
    ['POST', `/interactions/${id}/([^/]+)/callback`, firstResponse],
    ['POST', `/webhooks/${id}/([^/]+)`, followUp],
    ['PATCH', `/webhooks/${id}/([^/]+)/messages/@original`, originalChanged],
  ] as readonly (readonly [string, string, Handler])[]
).map(([method, path, handler]) => [method, new RegExp(`^${path}$`), handler])

function gatewayBot(world: World): Answered {
  const body = {
    url: `ws://${world.gatewayHost}`,
    shards: 1,
    session_start_limit: { total: 1_000, remaining: world.loginsLeft, reset_after: 14_400_000, max_concurrency: 1 },
  }
  return ok(world, 'GatewayBotResponse', body)
}

function me(world: World): Answered {
  return ok(world, 'UserPIIResponse', { ...userShape(world.bot), mfa_enabled: true, locale: 'en-US' })
}

function openDm(world: World, asked: Asked): Answered {
  wellFormed('CreatePrivateChannelRequest', asked.body)
  const user = world.users.get(String(asked.body.recipient_id))
  if (user === undefined || user.bot) throw new Refusal(400, 50033, 'Invalid Recipient(s)')
  return ok(world, 'PrivateChannelResponse', channelShape(world, world.dmOf(user)))
}

function commandsListed(world: World, asked: Asked): Answered {
  const commands = world.commands.get(asked.path) ?? []
  for (const command of commands) world.honest('ApplicationCommandResponse', command)
  return { status: 200, body: commands }
}

function commandsReplaced(world: World, asked: Asked): Answered {
  const wanted = asked.body as unknown as readonly Fields[]
  for (const command of wanted) wellFormed('ApplicationCommandUpdateRequest', command)
  const commands = wanted.map((command) => ({
    ...command,
    id: world.snowflake(),
    application_id: applicationId,
    version: world.snowflake(),
    default_member_permissions: null,
    nsfw: false,
    // What was given as nothing comes back as null.
    name_localizations: emptyIsNull(command.name_localizations),
    description_localizations: emptyIsNull(command.description_localizations),
  }))
  for (const command of commands) world.honest('ApplicationCommandResponse', command)
  world.commands.set(asked.path, commands)
  return { status: 200, body: commands }
}

function emptyIsNull(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? null : value
}

function member(world: World, _asked: Asked, guildId = '', userId = ''): Answered {
  const guild = world.guilds.get(guildId)
  const user = world.users.get(userId)
  if (guild === undefined || !guild.member) throw new Refusal(404, 10004, 'Unknown Guild')
  if (user === undefined) throw new Refusal(404, 10007, 'Unknown Member')
  return ok(world, 'GuildMemberResponse', memberShape(guild, user))
}

function roles(world: World, _asked: Asked, guildId = ''): Answered {
  const guild = world.guilds.get(guildId)
  if (guild === undefined || !guild.member) throw new Refusal(404, 10004, 'Unknown Guild')
  const body = rolesShape(guild)
  for (const role of body) world.honest('GuildRoleResponse', role)
  return { status: 200, body }
}

function channelRead(world: World, _asked: Asked, channelId = ''): Answered {
  const channel = channelFor(world, channelId)
  const schema =
    channel.type === 1 ? 'PrivateChannelResponse' : isThread(channel) ? 'ThreadResponse' : 'GuildChannelResponse'
  return ok(world, schema, channelShape(world, channel))
}

function messageCreated(world: World, asked: Asked, channelId = ''): Answered {
  wellFormed('MessageCreateRequest', asked.body)
  const channel = channelFor(world, channelId)
  const partner = world.partnerIn(channelId)
  if (partner !== undefined && !partner.takesMessages)
    throw new Refusal(403, 50007, 'Cannot send messages to this user')
  if (channel.type === 15) throw new Refusal(400, 50008, 'Cannot send messages in a non-text channel')
  if (channel.locked) throw new Refusal(400, 160005, 'Thread is locked')
  channel.archived = false
  const nonce = asked.body.nonce === undefined ? undefined : String(asked.body.nonce)
  if (nonce !== undefined && nonce.length > 25) throw new Refusal(400, 50035, 'Invalid Form Body')
  const twin = asked.body.enforce_nonce === true ? twinOf(world, channelId, nonce) : undefined
  if (twin !== undefined) return ok(world, 'MessageResponse', messageShape(world, twin))
  const reference = asked.body.message_reference as Fields | undefined
  const message = world.addMessage({
    channel: channelId,
    nonce,
    under: reference === undefined ? undefined : String(reference.message_id),
    ...written(world, asked),
  })
  return ok(world, 'MessageResponse', messageShape(world, message))
}

function twinOf(world: World, channel: string, nonce: string | undefined): Message | undefined {
  if (nonce === undefined) return undefined
  return world.messages.find(
    (each) => each.channel === channel && each.nonce === nonce && each.sentAt > Date.now() - nonceMs,
  )
}

function messageEdited(world: World, asked: Asked, channelId = '', messageId = ''): Answered {
  wellFormed('MessageEditRequestPartial', asked.body)
  channelFor(world, channelId)
  const message = world.messages.find((each) => each.id === messageId && each.channel === channelId)
  // Nobody but the interaction that made it can reach a message that only one person sees.
  if (message === undefined || message.onlyFor !== undefined) throw new Refusal(404, 10008, 'Unknown Message')
  if (channelFor(world, channelId).archived) throw new Refusal(400, 50083, 'Thread is archived')
  if (message.author !== applicationId) throw new Refusal(403, 50005, 'Cannot edit a message authored by another user')
  changed(world, message, asked)
  return ok(world, 'MessageResponse', messageShape(world, message))
}

function messageRead(world: World, _asked: Asked, channelId = '', messageId = ''): Answered {
  channelFor(world, channelId)
  const message = world.messages.find((each) => each.id === messageId && each.channel === channelId)
  if (message === undefined) throw new Refusal(404, 10008, 'Unknown Message')
  return ok(world, 'MessageResponse', messageShape(world, message))
}

/** The latest first. A nonce is given back as long as it counts. */
function messagesRead(world: World, asked: Asked, channelId = ''): Answered {
  channelFor(world, channelId)
  const before = asked.query.get('before')
  const all = world.messages.filter((each) => each.channel === channelId && each.onlyFor === undefined).toReversed()
  const from = before === null ? 0 : all.findIndex(({ id: each }) => each === before) + 1
  const page = all.slice(from, from + Number(asked.query.get('limit') ?? 50))
  return {
    status: 200,
    body: page.map((message) => {
      const { nonce, ...shape } = messageShape(world, message)
      return message.sentAt > Date.now() - nonceMs && nonce !== undefined ? { ...shape, nonce } : shape
    }),
  }
}

/** Discord signs the address of a file anew (undocumented, and used by bots for years). */
function addressesRefreshed(world: World, asked: Asked): Answered {
  const urls = (asked.body.attachment_urls ?? []) as readonly string[]
  const refreshed = urls.map((original) => {
    const url = new URL(original)
    const file = world.files.get(url.pathname)
    if (file === undefined) return { original, refreshed: null }
    url.searchParams.set('ex', String(file.freshFrom))
    return { original, refreshed: url.href }
  })
  return { status: 200, body: { refreshed_urls: refreshed } }
}

function messageDeleted(world: World, _asked: Asked, channelId = '', messageId = ''): Answered {
  const at = world.messages.findIndex((each) => each.id === messageId && each.channel === channelId)
  if (at < 0) throw new Refusal(404, 10008, 'Unknown Message')
  world.messages.splice(at, 1)
  return { status: 204 }
}

/** What a request to write says, as it stands in the message afterwards. */
export function written(
  world: World,
  asked: Asked,
): Pick<Message, 'content' | 'components' | 'flags' | 'attachments' | 'raw'> {
  const content = String(asked.body.content ?? '')
  if (content.length > 2_000) throw new Refusal(400, 50035, 'Invalid Form Body')
  const attachments = attachmentsOf(world, asked)
  if (content.trim() === '' && attachments.length === 0) throw new Refusal(400, 50006, 'Cannot send an empty message')
  const rows = (asked.body.components ?? []) as readonly Fields[]
  const ids = rows.flatMap((row) => (row.components as readonly Fields[]).map((button) => button.custom_id))
  const tokens = ids.filter((each) => each !== undefined)
  if (rows.length > 5 || new Set(tokens).size !== tokens.length) throw new Refusal(400, 50035, 'Invalid Form Body')
  return { content, components: numbered(rows), flags: Number(asked.body.flags ?? 0), attachments, raw: [asked.body] }
}

/** Changes a message by what a request says; a field that is absent stays as it was. */
export function changed(world: World, message: Message, asked: Asked): void {
  const content = asked.body.content === undefined ? message.content : String(asked.body.content)
  const next = written(world, { ...asked, body: { components: message.components, ...asked.body, content } })
  message.content = next.content
  message.components = next.components
  if (asked.body.attachments !== undefined) message.attachments = next.attachments
  message.editedAt = new Date(world.now()).toISOString()
  message.loading = false
  message.raw.push(asked.body)
}

/** Discord numbers every component. */
function numbered(rows: readonly Fields[]): readonly Fields[] {
  let count = 0
  const next = () => {
    count += 1
    return count
  }
  return rows.map((row) => ({
    ...row,
    id: next(),
    components: (row.components as readonly Fields[]).map((component) => ({ ...component, id: next() })),
  }))
}

function attachmentsOf(world: World, asked: Asked): readonly Fields[] {
  const named = (asked.body.attachments ?? []) as readonly Fields[]
  if (named.length > 0 && asked.file === undefined) throw new Refusal(400, 50035, 'Invalid Form Body')
  if (asked.file === undefined) return []
  const { filename = asked.file, description } = named[0] ?? {}
  if (filename !== asked.file) throw new Refusal(400, 50035, 'Invalid Form Body')
  const url = `https://cdn.discordapp.com/attachments/1/1/${asked.file}`
  const file = { id: world.snowflake(), filename, size: 68, url, proxy_url: url, content_type: 'image/png' }
  return [description === undefined ? file : { ...file, description }]
}

export function channelFor(world: World, channelId: string): Channel {
  const channel = world.channels.get(channelId)
  if (channel === undefined || channel.deleted) throw new Refusal(404, 10003, 'Unknown Channel')
  if (channel.guild !== undefined && world.guilds.get(channel.guild)?.member !== true) {
    throw new Refusal(403, 50001, 'Missing Access')
  }
  return channel
}

export function wellFormed(schema: string, body: unknown): void {
  const problems = problemsOf(schema, body)
  if (problems.length > 0) throw new Refusal(400, 50035, `Invalid Form Body: ${problems.join('; ')}`)
}

export function ok(world: World, schema: string, body: unknown): Answered {
  return { status: 200, body: world.honest(schema, body) }
}
