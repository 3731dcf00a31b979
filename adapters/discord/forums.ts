import { type Fields, integerIn, objectIn, objectsIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'

/** Channel types whose posts are threads (resources/channel): forum, media. */
const forumTypes: ReadonlySet<number | undefined> = new Set([15, 16])

/** resources/channel, channel flags: a post in this forum must carry a tag. */
const requireTagFlag = 1 << 4

/** A forum, as far as a post of ours needs to know it. */
export interface Forum {
  readonly requiresTag: boolean
  /** Tags that need no right of their own. */
  readonly tags: readonly { readonly id: string; readonly name: string }[]
}

/** What a channel is as a forum; undefined when it is none. */
export function forumOf(channel: unknown): Forum | undefined {
  if (!forumTypes.has(integerIn(channel, 'type'))) return undefined
  return {
    requiresTag: ((integerIn(channel, 'flags') ?? 0) & requireTagFlag) !== 0,
    tags: objectsIn(channel, 'available_tags').flatMap(tagOf),
  }
}

/** The tag that a post of ours carries: the city's by its name, or the only one there is where one is required. */
export function tagFor({ requiresTag, tags }: Forum, wanted: string | undefined): string | undefined {
  const named = tags.find(({ id, name }) => id === wanted || alike(name) === alike(wanted ?? ''))
  if (named !== undefined) return named.id
  const [only, ...others] = tags
  return requiresTag && others.length === 0 ? only?.id : undefined
}

/** Which channels are forums. That one is none is asked once, since a channel cannot become one; tags come and go. */
export class Forums {
  readonly #client: Client
  readonly #others = new Set<string>()

  constructor(client: Client) {
    this.#client = client
  }

  /** Undefined for a channel that is no forum. Rejects with SendError. */
  async at(channel: string): Promise<Forum | undefined> {
    if (this.#others.has(channel)) return undefined
    try {
      const { body } = await this.#client.call({ method: 'GET', path: `/channels/${channel}` })
      const forum = forumOf(objectIn(body))
      if (forum === undefined) this.#others.add(channel)
      return forum
    } catch (error) {
      throw sendErrorOf(error, 'repeatable')
    }
  }
}

function tagOf(tag: Fields): Forum['tags'] {
  const id = textIn(tag, 'id')
  const name = textIn(tag, 'name')
  return id === undefined || name === undefined || tag.moderated === true ? [] : [{ id, name }]
}

function alike(name: string): string {
  return name.trim().toLowerCase()
}
