import type { RunningConsultation } from '../domain/consultation.ts'
import type { TopicId } from '../domain/person.ts'

/** What another department asks, and the topics it shares with what the reader's department asks. */
export interface OtherDigest {
  readonly running: RunningConsultation
  readonly topics: readonly TopicId[]
}

/** What others ask on topics that ours ask about too, while it is planned, open or waiting for its answer. */
export function othersOf(
  concerned: readonly RunningConsultation[],
  elsewhere: readonly RunningConsultation[],
): readonly OtherDigest[] {
  const ours = new Set(concerned.flatMap(({ consultation }) => consultation.audience.topics))
  const own = new Set(concerned.map(({ consultation }) => consultation.id))
  return elsewhere.flatMap((running) => {
    const topics = running.consultation.audience.topics.filter((topic) => ours.has(topic))
    const goesOn = ['scheduled', 'open', 'closed'].includes(running.stage.at)
    return goesOn && topics.length > 0 && !own.has(running.consultation.id) ? [{ running, topics }] : []
  })
}
