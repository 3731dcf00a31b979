import type { Held } from '../../domain/held.ts'
import type { KnownState } from '../conversation/turn.ts'
import { changing, type Decision, nothing } from '../decision.ts'

/**
 * What becomes of words that are held when their author does something else. An answer to the question they were written
 * to takes their place; anything else that was asked or answered since leaves them to a tap.
 */
export function holdAfter(held: Held | undefined, { changes }: Decision): Decision {
  if (!held || changes.some(({ kind }) => kind === 'words.held' || kind === 'words.released')) return nothing
  const answered = changes.some(
    (change) =>
      change.kind === 'answer.given' &&
      change.consultation === held.consultation &&
      held.parts.some(({ question }) => question === change.question),
  )
  // Words that fitted no choice can still go to the host after a choice is tapped.
  if (answered && held.why !== 'unfit') return changing({ kind: 'words.released' })
  const movedOn = changes.some(({ kind }) => asking.has(kind))
  return movedOn && !held.outranked ? changing({ kind: 'words.held', held: { ...held, outranked: true } }) : nothing
}

/** What a next question follows, or what is one. */
const asking: ReadonlySet<Decision['changes'][number]['kind']> = new Set([
  'answer.given',
  'answering.finished',
  'consent.recorded',
  'dialogue.moved',
  'heard.told',
])

/** Whether a plain yes or no answers something that was asked after these words were held. */
export function isOutranked({ known, inquiries = [] }: KnownState, held: Held): boolean {
  return (
    held.outranked === true ||
    known.involvements.some(({ invitation: { toldAt = 0 } }) => toldAt > held.since) ||
    inquiries.some(({ waits, lines }) => waits && (lines.at(-1)?.at ?? 0) > held.since)
  )
}
