import type { DeciderQuestions } from '../../../domain/consultation.ts'
import {
  type DeciderBoard,
  type DeciderQuestion,
  type GatheredQuestion,
  type GatheringStep,
  type RankedQuestion,
  ranked,
  ungathered,
} from '../../../domain/decider.ts'
import type { TextRef } from '../../../domain/message.ts'
import { notYetRefusal, questionsRefusal } from '../../../engine/decider/refusal.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'

/** The questions to the politician of one consultation, as a visitor works on them. */
export interface DeciderRoom {
  readonly matter: Matter
  readonly asked: DeciderQuestions
  readonly board: DeciderBoard
  readonly unread: readonly DeciderQuestion[]
  /** What goes to the politician, what most people ask first. */
  readonly ranked: readonly RankedQuestion[]
  readonly aside: readonly GatheredQuestion[]
  /** Whether the visitor may put together and set aside now. */
  readonly open: boolean
  /** Why no answers can go out as things stand. */
  readonly notYet: TextRef | undefined
  /** The visitor's own last change, which can be taken back. */
  readonly last: GatheringStep | undefined
}

/** Reads what a visitor works on; undefined where no politician can be asked. */
export async function deciderRoom({ cityside, visitor }: Visit, matter: Matter): Promise<DeciderRoom | undefined> {
  const { id, deciderQuestions: asked } = matter.consultation
  if (!asked) return undefined
  const board = await cityside.store.deciderBoard(id)
  const step = board.gathering.steps?.at(-1)
  const open = matter.runs && questionsRefusal(matter, board) === undefined
  return {
    matter,
    asked,
    board,
    unread: ungathered(board),
    ranked: ranked(board),
    aside: board.gathering.gathered.filter((each) => each.aside !== undefined),
    open,
    notYet: notYetRefusal(matter, board),
    last: open && step?.by === visitor.actor ? step : undefined,
  }
}

/** What people wrote under these numbers, of those that stand. */
export function questionsOf({ board }: DeciderRoom, { questions }: GatheredQuestion): readonly DeciderQuestion[] {
  return board.questions.filter(({ number }) => questions.includes(number))
}
