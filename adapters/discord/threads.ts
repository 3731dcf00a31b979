import { type Fields, integerIn, objectIn, objectsIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { isByPerson } from './decode-message.ts'
import type { KnownThread } from './known.ts'

/** Types of channels (resources/channel): threads, and where posts are threads. */
const threadTypes: ReadonlySet<number | undefined> = new Set([10, 11, 12])
const forumTypes: ReadonlySet<number | undefined> = new Set([15, 16])

/** Threads remembered; of one that was forgotten Discord is asked again. */
const rememberedMax = 20_000

/** The threads of the servers we are in, and whether they stand under a message of ours. */
export class Threads {
  readonly #client: Client
  readonly #me: () => string | undefined
  readonly #forums = new Set<string>()
  readonly #threads = new Map<string, KnownThread>()

  constructor(client: Client, me: () => string | undefined) {
    this.#client = client
    this.#me = me
  }

  known(id: string): KnownThread | undefined {
    return this.#threads.get(id)
  }

  learn(name: string | undefined, data: Fields): void {
    switch (name) {
      case 'GUILD_CREATE':
        for (const channel of objectsIn(data, 'channels')) this.#learnChannel(channel)
        for (const thread of objectsIn(data, 'threads')) this.#learnThread(thread)
        return
      case 'CHANNEL_CREATE':
      case 'CHANNEL_UPDATE':
        this.#learnChannel(data)
        return
      case 'THREAD_LIST_SYNC':
        for (const thread of objectsIn(data, 'threads')) this.#learnThread(thread)
        return
      case 'THREAD_CREATE':
      case 'THREAD_UPDATE':
        this.#learnThread(data)
        return
      case 'THREAD_DELETE':
        this.#threads.delete(textIn(data, 'id') ?? '')
        return
    }
  }

  /** Whether Discord has to be asked before a message that a person wrote in a server can be read. */
  isOpen(data: Fields): boolean {
    const id = textIn(data, 'channel_id')
    if (id === undefined || data.guild_id === undefined || !isByPerson(data)) return false
    const known = this.#threads.get(id)
    return known === undefined ? threadTypes.has(integerIn(data, 'channel_type')) : known.ours === undefined
  }

  /** Asks what is not known of a thread. Never throws: a thread that cannot be looked at is not ours. */
  async ask(id: string): Promise<void> {
    if (this.#threads.get(id) === undefined) this.#learnThread(await this.#read(`/channels/${id}`))
    const known = this.#threads.get(id)
    if (known === undefined) this.#remember(id, { parent: id, forum: false, ours: false })
    else if (known.ours === undefined) {
      // A thread on a message has the message's id (topics/threads).
      const above = await this.#read(`/channels/${known.parent}/messages/${id}`)
      this.#remember(id, { ...known, ours: textIn(above, 'author', 'id') === this.#me() })
    }
  }

  async #read(path: `/${string}`): Promise<Fields> {
    try {
      return objectIn((await this.#client.call({ method: 'GET', path })).body) ?? {}
    } catch {
      return {}
    }
  }

  #learnChannel(channel: Fields): void {
    const id = textIn(channel, 'id')
    if (id !== undefined && forumTypes.has(integerIn(channel, 'type'))) this.#forums.add(id)
  }

  /** Who begins a post in a forum has written it. On a message of ours any member may have begun one. */
  #learnThread(thread: Fields): void {
    const id = textIn(thread, 'id')
    const parent = textIn(thread, 'parent_id')
    if (id === undefined || parent === undefined || !threadTypes.has(integerIn(thread, 'type'))) return
    const forum = this.#forums.has(parent)
    const begun = textIn(thread, 'owner_id') === this.#me()
    const ours = begun ? true : forum ? false : this.#threads.get(id)?.ours
    this.#remember(id, { parent, forum, ours })
  }

  #remember(id: string, thread: KnownThread): void {
    if (this.#threads.size >= rememberedMax) {
      for (const oldest of this.#threads.keys()) {
        this.#threads.delete(oldest)
        break
      }
    }
    this.#threads.set(id, thread)
  }
}
