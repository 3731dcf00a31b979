import type { Attachment, Voice } from '../../domain/attachment.ts'
import { isWordless } from '../answers/read.ts'
import type { Turn } from '../conversation/turn.ts'

/** Whether Ekko hears this: the platform has heard it already, or there is a service that does. */
export function isHeard({ state: { surface } }: Turn, attachment: Attachment): attachment is Voice {
  return attachment.kind === 'voice' && (transcriptOf(attachment) !== '' || surface.fetches?.includes('hear') === true)
}

/** What the platform has heard; empty where it has not, or nothing. */
export function transcriptOf({ transcript = '' }: Voice): string {
  return isWordless(transcript) ? '' : transcript.trim()
}
