import type { LaunchDraft } from '../../../../domain/draft.ts'
import { replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Move } from '../flow.ts'
import { stepByStep } from '../step-by-step.ts'
import { withWayBack } from './back.ts'
import { consultationOf } from './consultation.ts'
import { edit, offerEdits } from './edit.ts'
import { launchForms } from './forms.ts'
import { nextOf } from './next.ts'
import { previewLaunch, previewMark } from './preview.ts'
import { launchSteps } from './steps.ts'

/** From a title to a consultation that can be launched. */
export const launchFlow = withWayBack(
  stepByStep<'launch'>({
    on: 'launch',
    about: () => ({ of: 'nothing' }),
    holdsWords: ({ title }) => title !== undefined,
    steps: launchSteps,
    next: nextOf,
    forms: launchForms,
    preview: previewLaunch,
    verbs: {
      open: (draft, turn, shown) => launched({ ...draft, opensAt: 'now' }, turn, shown),
      schedule: (draft, turn, shown) =>
        draft.opensAt === 'now' ? edit(draft, 'opens', turn) : launched(draft, turn, shown),
      change: (_, turn) => ({ as: 'answer', answer: offerEdits(turn) }),
      edit: (draft, turn, item) => edit(draft, item, turn),
      file: asFile,
    },
  }),
)

/**
 * Puts it on the calendar; where something no longer fits, that is asked for first, and a tap under an earlier preview shows
 * what the checks say now.
 */
function launched(draft: LaunchDraft, turn: Turn, shown: string): Move<LaunchDraft> {
  const consultation = consultationOf(draft, turn)
  if (!consultation || (shown !== '' && shown !== previewMark(consultation))) return { as: 'draft', draft }
  return { as: 'act', act: { act: 'consultation.submitted', consultation } }
}

/** The consultation as a file, to be kept or worked on. */
function asFile(draft: LaunchDraft, turn: Turn): Move<LaunchDraft> {
  const consultation = consultationOf(draft, turn)
  if (!consultation) return { as: 'draft', draft }
  const about = { show: 'file', consultation, scheduled: draft.opensAt !== 'now' } as const
  return { as: 'answer', answer: replyWithNotice(turn.event, { kind: 'cityside', about }) }
}
