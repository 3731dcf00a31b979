import { setImmediate as breathe } from 'node:timers/promises'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import type { Cleared, Spoken } from '../../domain/voices.ts'
import type { Base } from '../databases/base.ts'
import { readCleared } from '../records/quotes.ts'

/** What may be quoted of the consultations whose closing is told with these messages, each read once; nothing here leads to a person. */
export async function closingFacts(
  base: Base,
  items: readonly ClaimedItem[],
): Promise<ReadonlyMap<ConsultationId, Spoken<Cleared>>> {
  const closing = items.flatMap(({ notice }) => (isClosing(notice) ? [notice.mailing.consultation] : []))
  const spoken = new Map<ConsultationId, Spoken<Cleared>>()
  for (const id of new Set(closing)) {
    // Hundreds of people's words are read and opened: others have their turn before and in between.
    await breathe()
    spoken.set(id, await readCleared(base, id))
  }
  return spoken
}

/** Whether a message tells those who answered that a consultation is closed. */
export function isClosing(notice: Notice): notice is Extract<Notice, { readonly kind: 'mailing' }> {
  return notice.kind === 'mailing' && notice.mailing.kind === 'closing'
}
