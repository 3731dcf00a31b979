import { say, text } from '../../domain/message.ts'
import { numberList } from '../../domain/number-list.ts'
import { isOneOf } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { citysideAction } from './buttons.ts'
import { begin } from './drafts/write.ts'
import { newLaunch } from './flows/launch/new.ts'

/** Begins a consultation, perhaps made of ideas. */
export function beginLaunch(turn: Turn, ideas: readonly number[] = []): Decision {
  const draft = newLaunch(turn)
  if (ideas.length === 0) return begin(turn, { on: 'launch', draft }, [say('draft-intro')])
  const intro = say('draft-intro-ideas', { count: ideas.length, numbers: numberList(ideas) })
  return begin(turn, { on: 'launch', draft: { ...draft, fromIdeas: ideas } }, [intro])
}

/** The same, unless something is begun already: then its writer chooses. */
export function offerLaunch(turn: Turn, ideas: readonly number[] = []): Decision {
  if (!turn.state.draft) return beginLaunch(turn, ideas)
  return reply(turn.event, {
    blocks: [say('draft-there')],
    buttons: [
      { label: text('button-go-on'), action: citysideAction('resume', '', ''), style: 'primary' },
      {
        label: text('button-begin-anew'),
        action: citysideAction('new', '', `anew${ideas.map((each) => `-${each}`).join('')}`),
      },
    ],
  })
}

/** Longer texts are no command. */
const commandCharactersMax = 120
/** As many as a button can carry. */
const ideasMax = 3

/** The numbers of the ideas that a text wants to be made a question of; none for any other text. */
export function ideasIn(words: string, understood: Understood): readonly number[] {
  if (words.length > commandCharactersMax) return []
  const numbers = [...new Set((words.match(/\d{1,6}/g) ?? []).map(Number))].filter((number) => number > 0)
  if (numbers.length === 0 || numbers.length > ideasMax) return []
  // "idea 12 and 15" is said of both.
  const without = words.replace(/[#(]?\d{1,6}[.)]?(?:\s*(?:,|&|\p{L}{1,3})\s*[#(]?\d{1,6}[.)]?)*/gu, ' ')
  return isOneOf(understood.cityside.fromIdea, without, understood) ? numbers : []
}

/** The ideas behind "begin anew", and behind a tap on an idea: `anew-12`, `idea-12`. */
export function ideasBehind(item: string): readonly number[] {
  return item
    .split('-')
    .slice(1)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number) && number > 0)
}
