import type { InquiryName } from '../../domain/inquiry.ts'
import type { Block } from '../../domain/message.ts'
import { subjectLine } from '../../domain/subject-line.ts'

/** A subject as staff know it, as the first line of a message. */
export function subjectBlock(named: InquiryName): Block {
  return { style: 'note', words: subjectLine(named) }
}
