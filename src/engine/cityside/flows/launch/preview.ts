import type { CitysideNotice } from '../../../../domain/cityside.ts'
import type { Consultation } from '../../../../domain/consultation.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { type Block, say } from '../../../../domain/message.ts'
import { asFirstAsked } from '../../../../domain/tryout.ts'
import { reply, replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Decision } from '../../../decision.ts'
import { nothing, together } from '../../../decision.ts'
import { consultationOf } from './consultation.ts'

/** Shows the consultation exactly as people will see it, message by message, and then what can be done with it. */
export function previewLaunch(draft: LaunchDraft, turn: Turn, lead: readonly Block[]): Decision {
  const consultation = consultationOf(draft, turn)
  if (!consultation) return nothing
  const shown = (about: CitysideNotice, part: number) => replyWithNotice(turn.event, { kind: 'cityside', about }, part)
  const samples = Array.from({ length: samplesOf(consultation) }, (_, sample) =>
    shown({ show: 'sample', consultation, sample }, sample + 1),
  )
  return together(
    reply(turn.event, { blocks: [...lead, say('preview-intro')] }),
    ...samples,
    shown({ show: 'launch', consultation, scheduled: draft.opensAt !== 'now' }, samples.length + 1),
  )
}

/** How many messages a consultation is shown in: the invitation, each further question, the receipt, and the frame. */
export function samplesOf(consultation: Consultation): number {
  return asFirstAsked(consultation).questions.length + 2
}
