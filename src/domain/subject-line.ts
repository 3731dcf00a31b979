import type { InquiryName } from './inquiry.ts'
import { type TextRef, text } from './message.ts'

/** A subject as staff know it: by its number, never by who said it. */
export function subjectLine({ of, number, title = {} }: InquiryName): TextRef {
  switch (of) {
    case 'statement':
      return text('inquiry-about-statement', { number, title: { local: title } })
    case 'answer':
      return text('inquiry-about-answer', { number, title: { local: title } })
    case 'idea':
      return text('inquiry-about-idea', { number })
    case 'help':
      return text('inquiry-about-help', { number, title: { local: title } })
    case 'letter':
      return text('inquiry-about-letter', { title: { local: title } })
    default:
      return of satisfies never
  }
}
