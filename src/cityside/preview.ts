import type { Limits, RenderedBlock, RenderedButton, RenderedForm } from '../adapter.ts'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import { asFirstAsked } from '../domain/tryout.ts'
import { ask, formOf } from '../engine/answers/ask.ts'
import { examplePerson } from '../engine/cityside/preview/example-person.ts'
import { frameBlocks } from '../engine/consultation/frame.ts'
import { compose } from '../engine/outbox/compose.ts'
import { render } from '../texts/render.ts'
import type { Texts } from '../texts/texts.ts'

/** One message as a citizen will see it. */
export interface Shown {
  readonly blocks: readonly RenderedBlock[]
  readonly buttons: readonly RenderedButton[]
}

/** A consultation exactly as citizens will see it: the invitation, the further questions, the receipt, and what "why me?" shows. */
export function preview(whole: Consultation, city: City, language: Language, texts: Texts): readonly Shown[] {
  const consultation = asFirstAsked(whole)
  const at = consultation.opensAt
  const facts = examplePerson(consultation, city, language, at)
  const invitation = compose({ kind: 'invitation', consultation: consultation.id }, facts, at)
  const receipt = compose({ kind: 'receipt', consultation: consultation.id }, facts, at)
  const questions = consultation.questions.slice(1).map((_, index) => ask(consultation, index + 1))
  const messages: readonly (Message | undefined)[] = [
    invitation,
    ...questions,
    receipt,
    { blocks: frameBlocks(consultation) },
  ]
  return messages.flatMap((message) => (message ? [render(message, language, texts)] : []))
}

/** The whole consultation as one form, for who comes to it by a tap where a channel has forms; undefined where it does not fit. */
export function formPreview(
  whole: Consultation,
  limits: Pick<Limits, 'forms' | 'formFieldsMax'>,
  language: Language,
  texts: Texts,
): RenderedForm | undefined {
  const form = formOf(asFirstAsked(whole), [], limits)
  return form && render({ blocks: [], form }, language, texts).form
}

/** A shown message as text for a terminal. */
export function shownText({ blocks, buttons }: Shown, indent = '  '): string {
  const paragraphs = blocks.map((block) => (block.style === 'title' ? block.text.toUpperCase() : block.text))
  const row = buttons.map((button) => `[${button.label}]`).join(' ')
  return [...paragraphs, ...(row === '' ? [] : [row])].map((line) => `${indent}${line}`).join('\n')
}
