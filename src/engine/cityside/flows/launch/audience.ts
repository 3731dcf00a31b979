import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say } from '../../../../domain/message.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { asked, type Steps, slip, taken } from '../step.ts'
import { interestStep } from './interest.ts'
import { type Item, listed, several } from './several.ts'

/** Who is asked, and in which department's name. */
export const audienceSteps: Steps<LaunchDraft> = {
  topics: several({ field: 'topics', ask: 'draft-topics', example: 'draft-topics-example', itemsOf: topicsOf }),
  places: several({ field: 'places', ask: 'draft-places', example: 'draft-places-example', itemsOf: placesOf }),
  interest: interestStep,
  department: {
    ask: () => asked('draft-department', 'draft-department-example'),
    options: (_, turn) =>
      turn.state.city.departments.map(({ name }, index) => ({ option: String(index), label: { city: name } })),
    read: (draft, words, turn) => {
      const found = listed(turn.state.city.departments, words)
      return found ? taken({ ...draft, department: found.id }) : slip(say('draft-not-on-list'))
    },
    take: (draft, option, turn) => {
      const found = turn.state.city.departments[Number(option)]
      return found ? taken({ ...draft, department: found.id }) : slip(say('draft-not-on-list'))
    },
  },
}

function topicsOf({ state }: Turn): readonly Item[] {
  return state.city.topics
}

function placesOf({ state }: Turn): readonly Item[] {
  return state.city.places
}
