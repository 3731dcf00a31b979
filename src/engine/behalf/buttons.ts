import type { BehalfKind } from '../../domain/behalf.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { type Button, text } from '../../domain/message.ts'

/** One tap beside a question in people's own words. */
export function behalfButton({ code }: Pick<Consultation, 'code'>): Button {
  return { ...button('button-behalf', 'answer', code, true), fleeting: true }
}

/** The same under what was sent already. */
export function wasBehalfButton(of: 'idea' | 'letter', subject: string): Button {
  return button('button-behalf-was', of, subject, true)
}

/** The way back from it. */
export function ownButton(of: BehalfKind, subject: string): Button {
  return button('button-behalf-own', of, subject, false)
}

function button(label: string, of: BehalfKind, subject: string, given: boolean): Button {
  return { label: text(label), action: { do: 'behalf', of, subject, given } }
}
