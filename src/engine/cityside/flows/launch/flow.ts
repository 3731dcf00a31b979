import { dateAt } from '../../../../domain/calendar.ts'
import { codeOf } from '../../../../domain/consultation.ts'
import type { LaunchDraft } from '../../../../domain/draft.ts'
import { replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { markOf } from '../../mark.ts'
import type { Move } from '../flow.ts'
import { stepByStep } from '../step-by-step.ts'
import { consultationOf } from './consultation.ts'
import { edit, offerEdits } from './edit.ts'
import { launchForms } from './forms.ts'
import { nextOf } from './next.ts'
import { previewLaunch } from './preview.ts'
import { launchSteps } from './steps.ts'

/** From a title to a consultation that can be launched. */
export const launchFlow = stepByStep<'launch'>({
  on: 'launch',
  about: () => ({ of: 'nothing' }),
  holdsWords: ({ title }) => title !== undefined,
  steps: launchSteps,
  next: nextOf,
  forms: launchForms,
  preview: previewLaunch,
  verbs: {
    open: (draft, turn) => launched({ ...draft, opensAt: 'now' }, turn),
    schedule: (draft, turn) => (draft.opensAt === 'now' ? edit(draft, 'opens', turn) : launched(draft, turn)),
    change: (_, turn) => ({ as: 'answer', answer: offerEdits(turn) }),
    edit: (draft, turn, item) => edit(draft, item, turn),
    file: asFile,
  },
})

/** A consultation that is begun, in its writer's own language. */
export function newLaunch({ state, event, now }: Turn): LaunchDraft {
  // Two writers never share an id, and one who submits the same title again the same day means the same consultation.
  const key = codeOf(`${markOf(event.contact)} ${dateAt(now, state.city.timeZone)}`)
  return { key, language: state.known.person.language, questions: [] }
}

/** Puts it on the calendar; where something no longer fits, that is asked for first. */
function launched(draft: LaunchDraft, turn: Turn): Move<LaunchDraft> {
  const consultation = consultationOf(draft, turn)
  return consultation ? { as: 'act', act: { act: 'consultation.submitted', consultation } } : { as: 'draft', draft }
}

/** The consultation as a file, to be kept or worked on. */
function asFile(draft: LaunchDraft, turn: Turn): Move<LaunchDraft> {
  const consultation = consultationOf(draft, turn)
  if (!consultation) return { as: 'draft', draft }
  const about = { show: 'file', consultation, scheduled: draft.opensAt !== 'now' } as const
  return { as: 'answer', answer: replyWithNotice(turn.event, { kind: 'cityside', about }) }
}
