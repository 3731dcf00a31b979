import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { numberIn } from '../../../../domain/understood/numbers.ts'
import { type Venue, venueOf, visitHoursMax } from '../../../../domain/venue.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { saysNothing } from '../short-answers.ts'
import { named, type Steps, slip, type Taken, taken } from '../step.ts'
import { listed } from './several.ts'

const hoursOffered = [0, 2, 24] as const

/** Asking those alone who use the service at a venue, after they were there. */
export const visitSteps: Steps<LaunchDraft> = {
  visit: {
    ask: (_, turn) => [
      say('draft-visit'),
      ...named(visited(turn).map(({ name }) => name)).inFull,
      { style: 'note', words: text('draft-visit-example') },
    ],
    options: (_, turn) => [
      ...named(visited(turn).map(({ name }) => name)).labels.map((label, index) => ({ option: String(index), label })),
      { option: 'none', label: text('button-no-visit') },
    ],
    read: (draft, words, turn) => {
      if (saysNothing(words, turn.state.understood)) return taken(toList(withoutVisit(draft)))
      return visiting(draft, listed(visited(turn), words))
    },
    take: (draft, option, turn) =>
      option === 'none' ? taken(toList(withoutVisit(draft))) : visiting(draft, visited(turn)[Number(option)]),
  },
  visitHours: {
    ask: ({ afterVisit }, turn) => {
      const venue = afterVisit && venueOf(turn.state.city, afterVisit.venue)
      return [
        say('draft-visit-hours', { venue: { local: venue?.name ?? {} } }),
        { style: 'note', words: text('draft-visit-hours-example', { max: visitHoursMax }) },
      ]
    },
    options: () => hoursOffered.map((hours) => ({ option: String(hours), label: text('draft-hours', { hours }) })),
    read: (draft, words, { state: { understood } }) =>
      hoursTaken(draft, Number(/^\D*(\d{1,4})\D*$/.exec(words)?.[1] ?? numberIn(words, understood) ?? Number.NaN)),
    take: (draft, option) => hoursTaken(draft, Number(option)),
  },
}

/** Where people may be asked after a visit. */
export function visited({ state }: Turn): readonly Venue[] {
  return (state.city.venues ?? []).filter(({ afterVisit }) => afterVisit)
}

/** Who uses a service is neither drawn nor asked several times. */
function visiting(draft: LaunchDraft, venue: Venue | undefined): Taken<LaunchDraft> {
  if (!venue) return slip(say('draft-not-on-list'))
  const { tryout: _, size: __, strata: ___, ...open } = draft
  return taken({ ...open, afterVisit: { venue: venue.id }, choosing: 'visitHours' })
}

function hoursTaken(draft: LaunchDraft, hours: number): Taken<LaunchDraft> {
  const { afterVisit } = draft
  if (!afterVisit || !Number.isInteger(hours) || hours < 0 || hours > visitHoursMax)
    return slip(say('file-visit-hours', { max: visitHoursMax }))
  return taken(toList({ ...draft, afterVisit: { ...afterVisit, hours } }))
}

function withoutVisit({ afterVisit: _, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}

function toList(draft: LaunchDraft): LaunchDraft {
  return { ...draft, choosing: 'list' }
}
