import { type KnownGuild, knownGuildOf } from './decode.ts'
import { fieldsOf, textOf } from './payload.ts'

/** The servers we are in, as the packets told: being removed from one names nothing but its id. */
export class Guilds {
  readonly #guilds = new Map<string, KnownGuild>()

  known(id: string): KnownGuild | undefined {
    return this.#guilds.get(id)
  }

  learn(packet: unknown): void {
    const { t, d } = fieldsOf(packet) ?? {}
    const data = fieldsOf(d)
    if (data === undefined) return
    if (t === 'GUILD_CREATE') {
      const known = knownGuildOf(data)
      if (known !== undefined) this.#guilds.set(...known)
    } else if (t === 'GUILD_DELETE' && data.unavailable !== true) {
      this.#guilds.delete(textOf(data.id) ?? '')
    }
  }
}
