import { say, text } from '../../domain/message.ts'
import type { WayOut } from '../../domain/understood/leaving.ts'
import { leavingWithin } from '../../domain/understood/leaving-within.ts'
import { openAwaited } from '../conversation/awaited.ts'
import { commandIn, memoryQueryIn } from '../conversation/commands.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import { type Decision, together } from '../decision.ts'
import { askWhetherToForget, stop } from '../person/leave.ts'
import { questionIn, quotedOf } from '../quoting/reply.ts'
import { asAnswer, type Holding, heldButton, hold } from './held-words.ts'

/**
 * Words in which a person may want to leave, among others: they are asked once, and nothing of it is stored before. What says nothing
 * else is a command, and is obeyed without asking.
 */
export function readLeaving({ turn, words, question, choice, meant }: Written): Decision | undefined {
  const way = choice || meant ? undefined : doubtIn(turn, words)
  if (!way) return undefined
  const quoted = quotedOf(turn)
  const named = quoted.of === 'question' || quoted.of === 'consultation' ? questionIn(turn, quoted) : undefined
  const open = openAwaited(turn, named ?? question)
  return askToLeave(turn, way, open ? asAnswer(turn, open, words) : { parts: [{ words }] })
}

/** The way out that words may mean; undefined where they mean it, or something else that is plain. */
export function doubtIn({ state: { understood } }: Turn, words: string): WayOut | undefined {
  if (words.trimStart().startsWith('/') || commandIn(words, understood) !== undefined) return undefined
  if (yesOrNo(words, understood) !== undefined) return undefined
  if (memoryQueryIn(words, understood) !== undefined) return undefined
  return leavingWithin(words, understood.leaving)
}

/** One question with two buttons, about words that are held until the tap. Who has stopped need not say it again. */
export function askToLeave(turn: Turn, way: WayOut, holding: Omit<Holding, 'why'>): Decision | undefined {
  const { state, event } = turn
  if (state.known.person.standing === 'stopped') return way === 'forget' ? askWhetherToForget(turn) : undefined
  const answers = holding.consultation !== undefined
  return together(
    hold(turn, { ...holding, why: way }),
    reply(event, {
      blocks: [say(`leaving-${way}-${answers ? 'or-answer' : 'or-else'}`)],
      buttons: [
        {
          label: text(`button-leaving-${way}`),
          action: way === 'stop' ? { do: 'stop' } : { do: 'command', name: 'forget' },
        },
        heldButton(turn, answers ? 'button-asking-answer' : 'button-leaving-else', 'meant'),
      ],
    }),
  )
}

/** The way out as they have confirmed it. To be forgotten is asked once more, as it cannot be undone. */
export function leave(turn: Turn, way: WayOut): Decision {
  return way === 'stop' ? stop(turn) : askWhetherToForget(turn)
}
