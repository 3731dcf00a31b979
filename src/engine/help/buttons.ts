import type { HelpVerb } from '../../domain/action.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { type Button, text } from '../../domain/message.ts'

/** What a citizen who wants to help can tap; `list` is for staff. */
export type HelperVerb = Exclude<HelpVerb, 'list'>

/** "I would like to help", under a receipt. */
export function helpButton({ code }: Consultation): Button {
  return { label: text('button-help'), action: { do: 'help', verb: 'begin', consultation: code, wording: '' } }
}

/** What can be tapped under the words that would be handed over. */
export function draftButtons(consultation: Consultation, wording: string): readonly Button[] {
  return [
    offerButton('button-help-give', 'give', consultation, wording, true),
    offerButton('button-write-again', 'again', consultation, wording),
    offerButton('button-help-leave', 'leave', consultation, ''),
  ]
}

/** One button about an offer to help; `wording` is the version of the consent that was shown. */
export function offerButton(
  label: string,
  verb: HelperVerb,
  { code }: Consultation,
  wording: string,
  primary: boolean = false,
): Button {
  return {
    label: text(label),
    action: { do: 'help', verb, consultation: code, wording },
    ...(primary && { style: 'primary' as const }),
  }
}
