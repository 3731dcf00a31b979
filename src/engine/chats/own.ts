import type { ChatsFound } from '../../domain/chats.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { Turn } from '../conversation/turn.ts'
import { named } from './words.ts'

/** A person's chats, one a line: which this is, and where what may wait goes first. */
export function ownBlocks({ event }: Turn, found: ChatsFound): readonly Block[] {
  const lines = named(found).map(({ name, contact, preferred }) =>
    text('chats-one', {
      name,
      here: contact === event.contact ? 'yes' : 'no',
      first: preferred ? 'yes' : 'no',
    }),
  )
  return [say('chats-own'), { style: 'plain', words: { lines } }]
}

/** To be written to in one of them first, and to take one out. */
export function ownButtons({ state: { surface } }: Turn, found: ChatsFound): readonly Button[] {
  const chats = named(found)
  const prefer = chats
    .filter(({ preferred, open }) => !preferred && open)
    .map(
      ({ name, mark }): Button => ({
        label: text('button-chats-prefer', { name }),
        action: { do: 'chats', verb: 'prefer', item: mark },
      }),
    )
  const leave = chats.map(
    ({ name, mark }): Button => ({
      label: text('button-chats-leave', { name }),
      action: { do: 'chats', verb: 'leave', item: mark },
    }),
  )
  return [...prefer, ...leave].slice(0, surface.buttonsMax)
}
