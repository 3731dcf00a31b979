import type { RunningConsultation } from '../../../domain/consultation.ts'
import type { InquirySubject } from '../../../domain/inquiry.ts'
import type { Voice } from '../voice.ts'
import type { Item } from './items.ts'

/** What something in the inbox is called, as in the chat: by a number, never by a person. Already escaped. */
export function subjectWords(item: Item, consultations: readonly RunningConsultation[], voice: Voice): string {
  if (item.of === 'idea') return voice.say('inquiry-about-idea', { number: item.idea.number })
  if (item.of === 'offer')
    return voice.say('inquiry-about-help', {
      number: item.offer.number,
      title: { local: titleOf(item.offer.consultation, consultations) },
    })
  return exchangeWords(item.inquiry.subject, consultations, voice)
}

/** The same for what an exchange is about. */
export function exchangeWords(
  subject: InquirySubject,
  consultations: readonly RunningConsultation[],
  voice: Voice,
): string {
  switch (subject.of) {
    case 'answer':
      return voice.say('inquiry-about-answer', {
        number: subject.respondent,
        title: { local: titleOf(subject.consultation, consultations) },
      })
    case 'letter':
      return voice.say('inquiry-about-letter', { title: { local: titleOf(subject.consultation, consultations) } })
    case 'idea':
      return voice.say('inbox-about-idea')
    case 'help':
      return voice.say('inbox-about-offer')
    default:
      return subject satisfies never
  }
}

function titleOf(id: string, consultations: readonly RunningConsultation[]) {
  return consultations.find(({ consultation }) => consultation.id === id)?.consultation.title ?? {}
}
