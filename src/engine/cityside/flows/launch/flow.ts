import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { type Block, say, type TextRef } from '../../../../domain/message.ts'
import { replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Move } from '../flow.ts'
import { choosePart, offerParts } from '../parts.ts'
import { stepByStep } from '../step-by-step.ts'
import { consultationOf } from './consultation.ts'
import { launchForms } from './forms.ts'
import { nextOf } from './next.ts'
import { launchParts } from './parts.ts'
import { previewLaunch } from './preview.ts'
import { isShown, unread } from './shown.ts'
import { launchSteps } from './steps.ts'
import { tapped } from './tapped.ts'

/** From a title to a consultation that can be launched. */
export const launchFlow = stepByStep<'launch'>({
  on: 'launch',
  about: () => ({ of: 'nothing' }),
  holdsWords: ({ title }) => title !== undefined,
  steps: launchSteps,
  next: nextOf,
  forms: launchForms,
  preview: previewLaunch,
  parts: launchParts,
  verbs: {
    open: (draft, turn, mark) => launched(tapped(draft, 'open'), turn, mark),
    schedule: (draft, turn, mark) =>
      draft.opensAt === 'now' ? edit(draft, turn, 'opens') : launched(tapped(draft, 'schedule'), turn, mark),
    change: (draft, turn) => offerParts(launchParts(draft, turn), [say('draft-what-to-change')], turn),
    edit,
    file: asFile,
  },
})

/** One part of it is told again; why it is hard to read, or right to ask, is told where the checks ask for it. */
function edit(draft: LaunchDraft, turn: Turn, item: string): Move<LaunchDraft> {
  // Empty is asked for; absent is not needed.
  if (item === 'reason' || item === 'override') return { as: 'draft', draft: { ...draft, [item]: '' } }
  const parts = launchParts(draft, turn)
  return choosePart(parts, item, turn) ?? offerParts(parts, [say('draft-what-to-change')], turn)
}

/**
 * Puts it on the calendar. Where something no longer fits, that is asked for first; and where the preview was of another draft, or the
 * checks say now what was not read under it, it is shown again.
 */
function launched(draft: LaunchDraft, turn: Turn, mark: string): Move<LaunchDraft> {
  const consultation = consultationOf(draft, turn)
  if (!consultation || !isShown(mark, consultation)) return { as: 'draft', draft }
  const { checked } = turn.state
  const changed = checked ? unread(mark, checked) : []
  if (changed.length > 0 || nextOf(draft, turn) !== undefined)
    return { as: 'draft', draft, lead: [say('preview-changed'), ...changed.map(noted)] }
  return { as: 'act', act: { act: 'consultation.submitted', consultation } }
}

function noted(words: TextRef): Block {
  return { style: 'note', words }
}

/** The consultation as a file, to be kept or worked on. */
function asFile(draft: LaunchDraft, turn: Turn): Move<LaunchDraft> {
  const consultation = consultationOf(draft, turn)
  if (!consultation) return { as: 'draft', draft }
  const about = { show: 'file', consultation, scheduled: draft.opensAt !== 'now' } as const
  return { as: 'answer', answer: replyWithNotice(turn.event, { kind: 'cityside', about }) }
}
