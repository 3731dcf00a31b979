import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Released } from '../../domain/release/released.ts'
import { saidBy } from '../../domain/shared-parts.ts'
import { answeredBlocks, answeredTogether, unansweredBlocks } from './answered.ts'
import { isLong, sidesInShort, tookSide } from './sides.ts'
import type { ThingSaid } from './things.ts'

/** What of an echo is told. */
export interface ToTell {
  readonly consultation: Consultation
  readonly outcome: Pick<Outcome, 'parts' | 'themes' | 'unanswered'>
  readonly told: Released
  /** Words are kept back at their author's wish. */
  readonly keptBack: boolean
  /** Everything in full, however long it gets. */
  readonly whole: boolean
}

/** What became of all that a citizen said, and whether some of it is told in short. */
export interface Became {
  readonly blocks: readonly Block[]
  readonly short: boolean
}

/**
 * First what a citizen wrote or chose themselves, each thing with what came of it; then what they took a side on, in short where that
 * is long. `left` is what may be said to be unanswered.
 */
export function becameOf(things: readonly ThingSaid[], left: readonly ThingSaid[], to: ToTell): Became {
  const { consultation, outcome, told, keptBack } = to
  const together = answeredTogether(things, outcome)
  const isOwn = (thing: ThingSaid) => !tookSide(thing)
  const own = together.filter(({ said }) => said.some(isOwn))
  const sides = together.filter(({ said }) => !said.some(isOwn))
  const above = new Set(own.flatMap(({ by }) => by.map(({ part }) => saidBy(part))))
  const unanswered = (some: readonly ThingSaid[]) => unansweredBlocks(some, outcome, consultation, told, keptBack)
  const first = [...answeredBlocks(own, outcome, consultation, told), ...unanswered(left.filter(isOwn))]
  const inFull = [...answeredBlocks(sides, outcome, consultation, told, above), ...unanswered(left.filter(tookSide))]
  if (to.whole || !isLong(inFull)) return { blocks: [...first, ...inFull], short: false }
  return { blocks: [...first, ...sidesInShort(sides, left.filter(tookSide), outcome, own)], short: true }
}
