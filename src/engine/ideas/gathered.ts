import { type City, departmentName } from '../../domain/city.ts'
import { type GatheredKind, gatherMs, type Idea, type IdeaNotice, isOpen } from '../../domain/idea.ts'
import { type Block, type Message, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'
import { answerButton, presses } from './buttons.ts'

/** So many are quoted, and the rest only named by their numbers: the list holds them all. */
const quotedMax = 10
/** A longer idea is shown by its beginning where several stand together. */
const beginningCharacters = 140

/** Ideas that came, or fell due, within minutes of one that staff were told of by itself: their number, and a list to answer from. */
export function tellGathered(
  about: Extract<IdeaNotice, { readonly show: 'gathered' }>,
  facts: Facts,
  now: Instant,
  alone: (idea: Idea) => Message,
): Message | undefined {
  const { city, ideas = [] } = facts
  const theirs = ideas.filter((idea) => isGathered(idea, about, city, now))
  const [only] = theirs
  if (only === undefined) return undefined
  if (theirs.length === 1) return alone(only)
  const shown = theirs.slice(0, quotedMax)
  const values = { ideas: theirs.length, department: departmentName(city, about.department) }
  return {
    blocks: [
      say(introOf[about.of], values),
      ...shown.flatMap((idea): readonly Block[] => [
        {
          style: 'note',
          words: text('idea-line', {
            number: idea.number,
            department: departmentName(city, idea.department),
            dueOn: { on: idea.dueOn },
          }),
        },
        { style: 'quote', words: { own: beginningOf(idea.text) } },
      ]),
      ...(theirs.length > shown.length
        ? [say('ideas-gathered-more', { ideas: theirs.length - shown.length, from: theirs[quotedMax]?.number ?? 0 })]
        : []),
    ],
    buttons: shown.map(answerButton),
  }
}

const introOf = { new: 'ideas-gathered-new', due: 'ideas-gathered-due' } as const satisfies Record<GatheredKind, string>

function isGathered(
  idea: Idea,
  { of, department, since, besides }: Extract<IdeaNotice, { readonly show: 'gathered' }>,
  city: City,
  now: Instant,
): boolean {
  if (!isOpen(idea) || idea.department !== department || idea.key === besides) return false
  return of === 'due' ? presses(idea, city, now) : idea.at >= since && idea.at < since + gatherMs
}

function beginningOf(words: string): string {
  const characters = [...words]
  return characters.length <= beginningCharacters
    ? words
    : `${characters.slice(0, beginningCharacters).join('').trimEnd()} …`
}
