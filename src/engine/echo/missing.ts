import type { Consultation } from '../../domain/consultation.ts'
import { say, text } from '../../domain/message.ts'
import type { Reply } from '../conversation/reply.ts'
import { unaskedAction } from '../unasked/action.ts'

/** "What was missing?", asked once after an echo by which a citizen did not feel heard; they may leave it. */
export function askWhatWasMissing({ host }: Consultation): Reply {
  return {
    blocks: [say('missing-ask', { host: host.name })],
    buttons: [{ label: text('button-skip'), action: unaskedAction('skip', '', '') }],
  }
}
