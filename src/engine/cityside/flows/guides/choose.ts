import { canGuide, type Guide, type GuideKey, guidesNamed, isAway } from '../../../../domain/guide.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { guideValues } from '../../../guides/blocks.ts'
import { type Option, type Step, slip, taken } from '../step.ts'

/** As many guides as fit below one message; any other is written. */
const offeredMax = 10

/** Asks for one of the guides: a tap, or a name or a part of it. */
export function guideStep<D>(
  ask: string,
  may: (guide: Guide, turn: Turn) => boolean,
  put: (draft: D, guide: GuideKey) => D,
): Step<D> {
  const offered = (turn: Turn) => guidesFor(turn, may)
  return {
    ask: (_, turn) => [say(offered(turn).length === 0 ? 'guide-none' : ask)],
    options: (_, turn): readonly Option[] =>
      offered(turn)
        .slice(0, offeredMax)
        .map((guide) => ({ option: guide.key, label: text('guide-name', guideValues(guide)) })),
    read: (draft, words, turn) => {
      const [found, ...more] = guidesNamed(words, offered(turn))
      if (!found) return slip(say(namesThemselves(words, turn) ? 'guide-yourself' : 'guide-nobody'))
      return more.length > 0 ? slip(say('guide-which')) : taken(put(draft, found.key))
    },
    take: (draft, option, turn) => {
      const found = offered(turn).find(({ key }) => key === option)
      return found ? taken(put(draft, found.key)) : slip(say('guide-nobody'))
    },
  }
}

/** Whether words name the guide who wrote them. */
export function namesThemselves(words: string, { state }: Turn): boolean {
  return guidesNamed(words, state.guides ?? []).some(({ key }) => key === state.guide)
}

/** The guides that can be chosen here. */
export function guidesFor(turn: Turn, may: (guide: Guide, turn: Turn) => boolean): readonly Guide[] {
  return (turn.state.guides ?? []).filter((guide) => canGuide(guide) && may(guide, turn))
}

/** The guide that words name, where it is one alone. */
export function guideIn(words: string, turn: Turn, may: (guide: Guide, turn: Turn) => boolean): GuideKey | undefined {
  const [found, ...more] = guidesNamed(words, guidesFor(turn, may))
  return more.length > 0 ? undefined : found?.key
}

/** The guide of this key, as it was loaded. */
export function guideOf({ state }: Turn, key: GuideKey | undefined): Guide | undefined {
  return state.guides?.find((each) => each.key === key)
}

/** That a guide who is chosen is away, and who follows it meanwhile. */
export function awayRemark(guide: Guide | undefined, turn: Turn): readonly Block[] {
  if (!guide || !isAway(guide, turn.now)) return []
  const standIn = guideOf(turn, guide.away?.standIn)
  return standIn ? [{ style: 'note', words: text('guide-is-away', { guide: guide.name, name: standIn.name }) }] : []
}
