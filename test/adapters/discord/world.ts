import { problemsOf } from './schema.ts'

/** A person, or our bot. */
export interface User {
  readonly id: string
  readonly name: string
  readonly bot: boolean
  readonly locale: string
  /** Their conversation with the bot, once somebody opened it. */
  dm: string | undefined
  /** Whether they take messages from the bot. */
  takesMessages: boolean
  /** The form in front of them. */
  modal: OpenModal | undefined
}

export interface OpenModal {
  readonly data: Fields
  readonly interaction: Interaction
}

export interface Channel {
  readonly id: string
  readonly type: number
  readonly guild: string | undefined
  readonly name: string
  readonly parent: string | undefined
  /** What is denied to everyone in it, by permission bits. */
  denied: bigint
  flags: number
  deleted: boolean
  /** Of a thread: silent for a week, or closed by a moderator. */
  archived: boolean
  locked: boolean
  readonly owner: string | undefined
  /** Of a forum: what its posts can be marked with. */
  tags: readonly Fields[]
  applied: readonly string[]
}

/** What a person uploaded, and from which signature on its address is good. */
export interface UploadedFile {
  readonly type: string
  readonly bytes: Uint8Array
  freshFrom: number
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly joinedAt: string
  /** What the bot's role may do. */
  permissions: bigint
  member: boolean
}

export interface Message {
  readonly id: string
  readonly channel: string
  readonly author: string
  content: string
  components: readonly Fields[]
  flags: number
  attachments: readonly Fields[]
  editedAt: string | undefined
  /** Only this person sees it. */
  readonly onlyFor: string | undefined
  readonly nonce: string | undefined
  sentAt: number
  /** The message it replies to. */
  readonly under: string | undefined
  /** Deferred: the person sees that we are busy. */
  loading: boolean
  readonly raw: unknown[]
}

export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: 2 | 3 | 5
  readonly user: User
  readonly channel: string
  readonly guild: string | undefined
  /** The message it was tapped on. */
  readonly source: Message | undefined
  readonly madeAt: number
  /** The type of the first response, once there was one, and when. */
  response: { readonly type: number; readonly at: number } | undefined
  /** What @original means. */
  original: Message | undefined
}

export type Fields = Readonly<Record<string, unknown>>

export const applicationId = '1289371289371289371'
export const botToken = `${Buffer.from(applicationId).toString('base64url')}.GabcdE.not-a-real-token-but-as-long-as-one-00`

const epochMs = 1_420_070_400_000

/** Everything the fake platform knows. */
export class World {
  readonly users = new Map<string, User>()
  readonly channels = new Map<string, Channel>()
  readonly guilds = new Map<string, Guild>()
  readonly messages: Message[] = []
  readonly files = new Map<string, UploadedFile>()
  readonly interactions = new Map<string, Interaction>()
  readonly commands = new Map<string, readonly Fields[]>()
  /** Answers of the fake that Discord would not give; a rig that ends with any of them has failed. */
  readonly lies: string[] = []
  endpointUrl: string | null = null
  /** Where the gateway listens. */
  gatewayHost = ''
  loginsLeft = 1_000
  description = ''
  readonly now: () => number
  readonly bot: User
  #made = 0

  constructor(now: () => number) {
    this.now = now
    this.bot = { ...this.#userOf(applicationId, 'Ekko', true) }
    this.users.set(applicationId, this.bot)
  }

  /** A new id, made now. */
  snowflake(): string {
    this.#made += 1
    return ((BigInt(this.now() - epochMs) << 22n) + BigInt(this.#made)).toString()
  }

  /** The same name is the same person, in every run. */
  person(name: string): User {
    const known = [...this.users.values()].find((user) => user.name === name)
    if (known !== undefined) return known
    const user = this.#userOf(String(700_000_000_000_000_000n + BigInt(this.users.size)), name, false)
    this.users.set(user.id, user)
    return user
  }

  dmOf(user: User): Channel {
    const channel = user.dm === undefined ? undefined : this.channels.get(user.dm)
    if (channel !== undefined) return channel
    const made = this.addChannel({ type: 1, guild: undefined, name: user.name, parent: undefined })
    user.dm = made.id
    return made
  }

  addGuild(name: string): Guild {
    const guild = {
      id: this.snowflake(),
      name,
      joinedAt: new Date(this.now()).toISOString(),
      permissions: everything,
      member: true,
    }
    this.guilds.set(guild.id, guild)
    return guild
  }

  addChannel(
    channel: Pick<Channel, 'type' | 'guild' | 'name' | 'parent'> & Partial<Pick<Channel, 'id' | 'owner' | 'applied'>>,
  ): Channel {
    const made: Channel = {
      id: this.snowflake(),
      denied: 0n,
      flags: 0,
      deleted: false,
      archived: false,
      locked: false,
      owner: applicationId,
      tags: [],
      applied: [],
      ...channel,
    }
    this.channels.set(made.id, made)
    return made
  }

  addMessage(message: Partial<Message> & Pick<Message, 'channel'>): Message {
    const made: Message = {
      id: this.snowflake(),
      author: applicationId,
      content: '',
      components: [],
      flags: 0,
      attachments: [],
      editedAt: undefined,
      onlyFor: undefined,
      nonce: undefined,
      sentAt: Date.now(),
      under: undefined,
      loading: false,
      raw: [],
      ...message,
    }
    this.messages.push(made)
    return made
  }

  /** The person a conversation is with. */
  partnerIn(channel: string): User | undefined {
    return [...this.users.values()].find((user) => user.dm === channel)
  }

  /** Holds what the fake is about to answer against Discord's own description of it. */
  honest(schema: string, answer: unknown): unknown {
    this.lies.push(...problemsOf(schema, answer))
    return answer
  }

  #userOf(id: string, name: string, bot: boolean): User {
    return { id, name, bot, locale: 'da', dm: undefined, takesMessages: true, modal: undefined }
  }
}

/** View, send, attach, history, threads, messages in threads. */
const everything = (1n << 10n) | (1n << 11n) | (1n << 15n) | (1n << 16n) | (1n << 35n) | (1n << 38n)
