import type { InquiryName } from '../../domain/inquiry.ts'
import { type Block, type TextRef, text } from '../../domain/message.ts'

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

/** The same as the first line of a message. */
export function subjectBlock(named: InquiryName): Block {
  return { style: 'note', words: subjectLine(named) }
}
