import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import type { DeskTown } from './desk-town.ts'

/** Citizens and staff of a desk's town, at their chats. */
export interface DeskFolk extends Pick<Townsfolk, 'chats' | 'taps'> {
  /** Writes something, and waits until all that follows from it has happened. */
  types(who: string, what: string): Promise<void>
  /** What the newest message of a chat says. */
  newestOf(who: string): Promise<string>
}

/** The people of this town. */
export function folkOf({ url, running }: DeskTown): DeskFolk {
  const folk = new Townsfolk(url)
  let count = 0
  return {
    chats: () => folk.chats(),
    taps: (...tap) => folk.taps(...tap),
    async types(who, what) {
      count += 1
      await folk.types(who, `types-${who}-${count}`, what)
      await running.settled()
    },
    async newestOf(who) {
      await running.settled()
      const message = (await folk.chats()).get(`sandbox:${who}`)?.at(-1)
      return message?.bubbles.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n') ?? ''
    },
  }
}
