import type { Adapter, Outbound, Receipt } from '../adapter.ts'
import type { Address } from '../domain/contact.ts'
import { SendError } from '../domain/send-error.ts'
import { closeReference, isMark, openAccount, openReference } from '../seal/account.ts'
import { type Seal, SealError } from '../seal/seal.ts'

/** A message with the account that it is for, closed; a community has none. */
export interface Closed extends Outbound {
  readonly account?: string
}

/** An adapter as the inside sees it: it sends what is closed, and what comes of it is closed. */
export interface Outward extends Pick<Adapter, 'channel' | 'limits' | 'selfTest'> {
  send(message: Closed): Promise<Receipt>
}

/**
 * The one place where an account is opened: a message is handed to the adapter with it, and with the platform's own names for
 * conversations and messages. `staff` are the addresses of the city's file by their marks. Rejects as the adapter does.
 */
export function outwardBy(
  adapter: Pick<Adapter, 'channel' | 'limits' | 'send' | 'selfTest'>,
  seal: Seal,
  staff: ReadonlyMap<Address, Address> = new Map(),
): Outward {
  return {
    channel: adapter.channel,
    limits: adapter.limits,
    ...(adapter.selfTest && { selfTest: () => adapter.selfTest?.() ?? Promise.resolve() }),
    send: async (message) => {
      const { externalId, route, ...rest } = await adapter.send(opened(message, seal, staff))
      return {
        ...rest,
        ...(externalId !== undefined && { externalId: closeReference(seal, externalId) }),
        ...(route !== undefined && { route: closeReference(seal, route) }),
      }
    },
  }
}

function opened({ account, ...message }: Closed, seal: Seal, staff: ReadonlyMap<Address, Address>): Outbound {
  const { via, route, editsExternalId: edits, underExternalId: under } = message
  const clear = (reference: string) => openReference(seal, reference)
  try {
    return {
      ...message,
      to: addressOf(message.to, account, seal, staff),
      ...(via && {
        via: {
          ...via,
          ...(via.message !== undefined && { message: clear(via.message) }),
          ...(via.reply !== undefined && { reply: clear(via.reply) }),
        },
      }),
      ...(route !== undefined && { route: clear(route) }),
      ...(edits !== undefined && { editsExternalId: clear(edits) }),
      ...(under !== undefined && { underExternalId: clear(under) }),
    }
  } catch (error) {
    if (error instanceof SealError) throw new SendError('rejected', 'closed-with-another-key')
    throw error
  }
}

function addressOf(
  to: Address,
  account: string | undefined,
  seal: Seal,
  staff: ReadonlyMap<Address, Address>,
): Address {
  if (!isMark(to)) return to
  const known = account === undefined ? staff.get(to) : openAccount(seal, account)
  // The city's file names it no longer, or the person was forgotten after their last message.
  if (known === undefined) throw new SendError('rejected', 'no-account', undefined, 'recipient')
  return known
}
