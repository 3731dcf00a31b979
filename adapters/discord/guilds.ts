import { objectIn, textIn } from '../shared/read.ts'
import { type KnownGuild, knownGuildOf } from './decode-guild.ts'

/** The servers we are in, as the packets told: being removed from one names nothing but its id. */
export class Guilds {
  readonly #guilds = new Map<string, KnownGuild>()

  known(id: string): KnownGuild | undefined {
    return this.#guilds.get(id)
  }

  learn(packet: unknown): void {
    const name = textIn(packet, 't')
    const data = objectIn(packet, 'd')
    if (data === undefined) return
    if (name === 'GUILD_CREATE') {
      const known = knownGuildOf(data)
      if (known !== undefined) this.#guilds.set(...known)
    } else if (name === 'GUILD_DELETE' && data.unavailable !== true) {
      this.#guilds.delete(textIn(data, 'id') ?? '')
    }
  }
}
