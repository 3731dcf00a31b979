import type { Draft, Drafts, FlowName, KeptDraft } from '../../../domain/draft.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { changing } from '../../decision.ts'
import { flowOf } from '../flows/flows.ts'
import { aboutOf } from './about.ts'

/** Drafts that wait below one another; more than these their writer does not remember. */
const asideMax = 3

/**
 * Keeps what is written now, with what it was before. Something else that was begun before waits aside until this is sent or
 * dropped.
 */
export function keep<On extends FlowName>(
  { state }: Turn,
  { on, draft }: Draft<On>,
  past: readonly Drafts[On][] = [],
): Decision {
  const aside = asideFor<On>(state.draft, { on, draft })
  const kept = { on, draft, ...(past.length > 0 && { past }), ...(aside && { aside }) } as KeptDraft
  return changing({ kind: 'draft.kept', draft: kept }, { kind: 'dialogue.moved', dialogue: { at: 'drafting' } })
}

/** What was written is sent or dropped: what waited aside is there again, for when its writer wants to go on. */
export function setDown({ state }: Turn): Decision {
  const aside = state.draft?.aside
  return changing(aside ? { kind: 'draft.kept', draft: aside } : { kind: 'draft.dropped' }, {
    kind: 'dialogue.moved',
    dialogue: { at: 'idle' },
  })
}

function asideFor<On extends FlowName>(before: KeptDraft | undefined, draft: Draft<On>): KeptDraft | undefined {
  if (!before) return undefined
  const isSame = before.on === draft.on && JSON.stringify(aboutOf(before)) === JSON.stringify(aboutOf(draft))
  return isSame || !holdsWords(before) ? before.aside : cut(before, asideMax)
}

function cut(draft: KeptDraft, most: number): KeptDraft {
  const { aside, ...top } = draft
  return aside && most > 1 ? { ...top, aside: cut(aside, most - 1) } : top
}

function holdsWords<On extends FlowName>({ on, draft }: Draft<On>): boolean {
  return flowOf<On>(on).holdsWords(draft)
}
