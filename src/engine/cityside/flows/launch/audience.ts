import type { LaunchDraft } from '../../../../domain/draft.ts'
import type { Localized } from '../../../../domain/language.ts'
import { say, text } from '../../../../domain/message.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import { partsIn } from '../../../../domain/understood/numbers.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { saysEverybody } from '../short-answers.ts'
import { asked, type Option, type Step, type Steps, slip, type Taken, taken } from '../step.ts'
import { byInterest, interestStep } from './interest.ts'

/** Who is asked, and in which department's name. */
export const audienceSteps: Steps<LaunchDraft> = {
  topics: several('draft-topics', 'draft-topics-example', 'topics', ({ state }) => state.city.topics),
  places: several('draft-places', 'draft-places-example', 'places', ({ state }) => state.city.places),
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

/** Several of a list: ticked one after the other, or written with commas between. */
function several(
  ask: string,
  example: string,
  field: 'topics' | 'places',
  itemsOf: (turn: Turn) => readonly { readonly id: string; readonly name: Localized }[],
): Step<LaunchDraft> {
  const settled = ({ ticks: _, ...draft }: LaunchDraft, ids: readonly string[]): Taken<LaunchDraft> =>
    taken({ ...draft, [field]: ids })
  return {
    ask: () => asked(ask, example),
    options: (draft, turn) => {
      const { ticks = [] } = draft
      const items = itemsOf(turn).map(
        ({ id, name }, index): Option => ({
          option: String(index),
          label: ticks.includes(id) ? text('ticked', { label: { local: name } }) : { city: name },
        }),
      )
      const end: Option =
        ticks.length > 0
          ? { option: 'done', label: text('button-next'), style: 'primary' }
          : { option: 'all', label: text('button-everybody'), style: 'primary' }
      return [...items, ...(field === 'topics' ? [byInterest] : []), end]
    },
    read: (draft, words, turn) => {
      if (saysEverybody(words, turn.state.understood)) return settled(draft, [])
      // "Parks and nature" is one topic: only what is on no list by itself is taken apart.
      const found = words.split(/[,;\n]/).flatMap((part) => {
        const whole = listed(itemsOf(turn), part)
        return whole ? [whole] : partsIn(part, turn.state.understood).map((each) => listed(itemsOf(turn), each))
      })
      const ids = found.flatMap((item) => (item ? [item.id] : []))
      return ids.length < found.length ? slip(say('draft-not-on-list')) : settled(draft, [...new Set(ids)])
    },
    take: (draft, option, turn) => {
      const { ticks = [] } = draft
      if (option === 'all') return settled(draft, [])
      if (option === 'done') return settled(draft, ticks)
      if (option === byInterest.option) return settled({ ...draft, interest: [] }, ticks)
      const id = itemsOf(turn)[Number(option)]?.id
      if (id === undefined) return slip(say('draft-not-on-list'))
      return taken({ ...draft, ticks: ticks.includes(id) ? ticks.filter((each) => each !== id) : [...ticks, id] })
    },
  }
}

/** What is called so, or has this number in the list. */
function listed<T extends { readonly id: string; readonly name: Localized }>(
  items: readonly T[],
  words: string,
): T | undefined {
  const wanted = fold(words)
  const byName = items.find(
    ({ id, name }) => fold(id) === wanted || Object.values(name).some((each) => fold(each) === wanted),
  )
  return byName ?? (/^\d{1,2}$/.test(wanted) ? items[Number(wanted) - 1] : undefined)
}
