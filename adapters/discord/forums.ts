import { integerIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'

/** Channel types whose posts are threads (resources/channel): forum, media. */
const forumTypes: ReadonlySet<number | undefined> = new Set([15, 16])

/** Which channels are forums; asked once for each, since a channel cannot become one. */
export class Forums {
  readonly #client: Client
  readonly #known = new Map<string, boolean>()

  constructor(client: Client) {
    this.#client = client
  }

  async isForum(channel: string): Promise<boolean> {
    const known = this.#known.get(channel)
    if (known !== undefined) return known
    try {
      const { body } = await this.#client.call({ method: 'GET', path: `/channels/${channel}` })
      const forum = forumTypes.has(integerIn(body, 'type'))
      this.#known.set(channel, forum)
      return forum
    } catch (error) {
      throw sendErrorOf(error, 'repeatable')
    }
  }
}
