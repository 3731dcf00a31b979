import type { Action } from '../../domain/action.ts'
import type { Purpose } from '../../domain/consent.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { InquiryKey } from '../../domain/inquiry.ts'
import type { Button } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'

/** What a message of ours asked, so that a reply to it answers that and nothing else. */
export type Quoted =
  | { readonly of: 'nothing' }
  | { readonly of: 'question'; readonly code: string; readonly question: number }
  /** The first question of it that waits. */
  | { readonly of: 'consultation'; readonly consultation: ConsultationId }
  | { readonly of: 'consent'; readonly purpose: Exclude<Purpose, 'help'>; readonly wording: string }
  /** Whether they feel heard. */
  | { readonly of: 'feeling'; readonly consultation: ConsultationId; readonly ref: string }
  | { readonly of: 'inquiry'; readonly inquiry: InquiryKey }

const none = { of: 'nothing' } as const

/** What a message asked, told by what it was made from: its notice, or the buttons below it. */
export function quotedIn(notice: Notice): Quoted {
  switch (notice.kind) {
    case 'said':
      return askedBy(actionsOf(notice.message.buttons ?? []))
    case 'invitation':
    case 'reminder':
      return { of: 'consultation', consultation: notice.consultation }
    case 'receipt':
      return notice.consentWording === undefined
        ? none
        : { of: 'consent', purpose: 'told', wording: notice.consentWording }
    case 'told-again':
      return { of: 'consent', purpose: 'told', wording: '' }
    case 'mailing':
      return notice.mailing.kind === 'echo'
        ? { of: 'feeling', consultation: notice.mailing.consultation, ref: notice.mailing.ref }
        : none
    case 'inquiry':
      return notice.about.show === 'question' || notice.about.show === 'reply' || notice.about.show === 'late'
        ? { of: 'inquiry', inquiry: notice.about.inquiry }
        : none
    default:
      return none
  }
}

function actionsOf(buttons: readonly Button[]): readonly Action[] {
  return buttons.flatMap((button) => ('action' in button ? [button.action] : []))
}

/** Every question can be skipped or finished, every consent refused: that names them whatever else can be tapped. */
function askedBy(actions: readonly Action[]): Quoted {
  for (const action of actions) {
    if (action.do === 'skip' || action.do === 'finish')
      return { of: 'question', code: action.consultation, question: action.question }
    if (action.do === 'consent' && action.purpose !== 'help')
      return { of: 'consent', purpose: action.purpose, wording: action.wording }
  }
  return none
}
