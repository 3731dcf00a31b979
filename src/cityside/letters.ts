import type { LetterSource } from '../digests/letters.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { InquiryName } from '../domain/inquiry.ts'
import type { OwedReply } from '../domain/letters.ts'

/** The replies that hosts owe, each by what staff know the letter by. */
export function lettersNamed(
  owed: readonly OwedReply[],
  consultations: readonly RunningConsultation[],
): readonly LetterSource[] {
  return owed.map((each) => ({ ...each, named: nameOf(each, consultations) }))
}

function nameOf({ subject }: OwedReply, consultations: readonly RunningConsultation[]): InquiryName {
  const id = 'consultation' in subject ? subject.consultation : undefined
  const title = consultations.find(({ consultation }) => consultation.id === id)?.consultation.title
  const number = subject.of === 'answer' ? subject.respondent : 0
  return { of: subject.of, number, ...(title && { title }) }
}
