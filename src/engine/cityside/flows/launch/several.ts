import type { Localized } from '../../../../domain/language.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import { partsIn } from '../../../../domain/understood/numbers.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { saysEverybody, saysNothing } from '../short-answers.ts'
import { asked, type Option, type Step, slip, type Taken, taken } from '../step.ts'
import { byInterest, interestOption } from './interest.ts'

/** Something of the city's that can be chosen. */
export interface Item {
  readonly id: string
  readonly name: Localized
}

/** A list of which several can be chosen, and where what was chosen stands. */
interface Several {
  readonly field: 'topics' | 'places' | 'roles' | 'concerned'
  readonly ask: string
  readonly example: string
  readonly itemsOf: (turn: Turn, draft: LaunchDraft) => readonly Item[]
  /** The tap that chooses none; all citizens where it is not said. */
  readonly none?: string
}

const everybody = 'button-everybody'

/** Several of a list: ticked one after the other, or written with commas between. */
export function several({ field, ask, example, itemsOf, none = everybody }: Several): Step<LaunchDraft> {
  const settled = ({ ticks: _, ...draft }: LaunchDraft, ids: readonly string[]): Taken<LaunchDraft> =>
    taken({ ...draft, [field]: ids })
  return {
    ask: () => asked(ask, example),
    options: (draft, turn) => {
      const { ticks = [] } = draft
      const items = itemsOf(turn, draft).map(
        ({ id, name }, index): Option => ({
          option: String(index),
          label: ticks.includes(id) ? text('ticked', { label: { local: name } }) : { city: name },
        }),
      )
      const end: Option =
        ticks.length > 0
          ? { option: 'done', label: text('button-next'), style: 'primary' }
          : { option: 'all', label: text(none), style: 'primary' }
      return [...items, ...(field === 'topics' ? [interestOption(draft)] : []), end]
    },
    read: (draft, words, turn) => {
      const { understood } = turn.state
      if (saysEverybody(words, understood)) return settled(draft, [])
      if (none !== everybody && saysNothing(words, understood)) return settled(draft, [])
      const items = itemsOf(turn, draft)
      // "Parks and nature" is one topic: only what is on no list by itself is taken apart.
      const found = words.split(/[,;\n]/).flatMap((part) => {
        const whole = listed(items, part)
        return whole ? [whole] : partsIn(part, understood).map((each) => listed(items, each))
      })
      const ids = found.flatMap((item) => (item ? [item.id] : []))
      return ids.length < found.length ? slip(say('draft-not-on-list')) : settled(draft, [...new Set(ids)])
    },
    take: (draft, option, turn) => {
      const { ticks = [] } = draft
      if (option === 'all') return settled(draft, [])
      if (option === 'done') return settled(draft, ticks)
      if (option === byInterest.option) return settled({ ...draft, interest: [] }, ticks)
      const id = itemsOf(turn, draft)[Number(option)]?.id
      if (id === undefined) return slip(say('draft-not-on-list'))
      return taken({ ...draft, ticks: ticks.includes(id) ? ticks.filter((each) => each !== id) : [...ticks, id] })
    },
  }
}

/** What is called so, or has this number in the list. */
export function listed<T extends { readonly id: string; readonly name: Localized }>(
  items: readonly T[],
  words: string,
): T | undefined {
  const wanted = fold(words)
  const byName = items.find(
    ({ id, name }) => fold(id) === wanted || Object.values(name).some((each) => fold(each) === wanted),
  )
  return byName ?? (/^\d{1,2}$/.test(wanted) ? items[Number(wanted) - 1] : undefined)
}
