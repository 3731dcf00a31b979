import type { Idea } from '../../domain/idea.ts'
import type { Inquirable } from '../../domain/inquiry.ts'
import type { Matter, PersonState } from '../state.ts'

/** The consultation that a moderator or staff work on with this event, if it is about one. */
export function matterOf({ subject }: Pick<PersonState, 'subject'>): Matter | undefined {
  return subject.of === 'matter' ? subject.matter : undefined
}

/** The idea that staff answer or hand on with this event, if it is about one. */
export function ideaOf({ subject }: Pick<PersonState, 'subject'>): Idea | undefined {
  return subject.of === 'idea' ? subject.idea : undefined
}

/** What staff want to ask more about with this event, if there is such a thing. */
export function inquirableOf({ subject }: Pick<PersonState, 'subject'>): Inquirable | undefined {
  return subject.of === 'inquirable' ? subject.inquirable : undefined
}
