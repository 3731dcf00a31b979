import type { Adapter, Outbound, Receipt } from '../adapter.ts'
import type { Address } from '../domain/contact.ts'
import type { Via } from '../domain/inbox.ts'
import { SendError } from '../domain/send-error.ts'
import { closeReference, isMark, openAccount, openReference } from '../seal/account.ts'
import { type Seal, SealError } from '../seal/seal.ts'

/** An adapter as the inside sees it: it sends what is closed to an account that is closed, and what comes of it is closed. */
export interface Outward extends Pick<Adapter, 'channel' | 'limits' | 'selfTest'> {
  /** A community has no account. */
  send(message: Outbound, account?: string): Promise<Receipt>
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
    send: async (message, account) => closedReceipt(await adapter.send(opened(message, account, seal, staff)), seal),
  }
}

function closedReceipt(receipt: Receipt, seal: Seal): Receipt {
  const { externalId, route } = receipt
  if (externalId === undefined && route === undefined) return receipt
  return Object.assign(
    {},
    receipt,
    externalId !== undefined && { externalId: closeReference(seal, externalId) },
    route !== undefined && { route: closeReference(seal, route) },
  )
}

function opened(
  message: Outbound,
  account: string | undefined,
  seal: Seal,
  staff: ReadonlyMap<Address, Address>,
): Outbound {
  try {
    const to = addressOf(message.to, account, seal, staff)
    const { via, route, editsExternalId: edits, underExternalId: under } = message
    if (via === undefined && route === undefined && edits === undefined && under === undefined)
      // Assigned, since spreading takes four times as long where what is spread is replaced.
      return Object.assign({}, message, { to })
    return {
      ...message,
      to,
      ...(via && { via: viaOpened(via, seal) }),
      ...(route !== undefined && { route: openReference(seal, route) }),
      ...(edits !== undefined && { editsExternalId: openReference(seal, edits) }),
      ...(under !== undefined && { underExternalId: openReference(seal, under) }),
    }
  } catch (error) {
    if (error instanceof SealError) throw new SendError('rejected', 'closed-with-another-key')
    throw error
  }
}

function viaOpened(via: Via, seal: Seal): Via {
  return {
    ...via,
    ...(via.message !== undefined && { message: openReference(seal, via.message) }),
    ...(via.reply !== undefined && { reply: openReference(seal, via.reply) }),
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
