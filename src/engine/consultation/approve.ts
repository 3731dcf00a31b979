import type { Actor } from '../../domain/actor.ts'
import { wordingMark } from '../../domain/approval.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import type { ContactId } from '../../domain/contact.ts'
import { mayRun } from '../../domain/duty.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { markOf } from '../cityside/mark.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing } from '../decision.ts'
import type { ApprovalState, LaunchState } from '../state.ts'
import { putOnCalendar } from './calendar.ts'

/** Lets a consultation wait for a second pair of eyes, and tells those who may say yes. */
export function propose(
  { duties = [], chats = [] }: Pick<LaunchState, 'duties' | 'chats'>,
  consultation: Consultation,
  by: Actor,
  now: Instant,
): Decision {
  const may = duties.filter((duty) => mayRun([duty], consultation)).map(({ contact }) => contact)
  const isWriter = (contact: ContactId) =>
    markOf(contact) === by || chats.some((own) => isEach(own, by, markOf(contact)))
  const writers = may.filter(isWriter)
  return changing(
    { kind: 'consultation.recorded', consultation, stage: { at: 'draft', by } },
    {
      kind: 'approvers.told',
      contacts: may.filter((contact) => !writers.includes(contact)),
      besides: writers,
      notice: { kind: 'cityside', about: { show: 'proposal', consultation } },
      key: `proposal:${consultation.id}:${wordingMark(consultation)}`,
      at: now,
    },
  )
}

/** A second person says yes to what they looked at: it opens by itself when its time has come. */
export function approve(
  state: ApprovalState,
  { consultation: id, seen }: Extract<CityAct, { act: 'consultation.approved' }>,
  by: Actor,
  now: Instant,
): Decision {
  const waiting = waitingFor(state, id, by)
  if ('refused' in waiting) return waiting.refused
  const { consultation } = waiting
  if (wordingMark(consultation) !== seen)
    return refuseAct(text('refused-approve-changed', { title: { local: consultation.title } }))
  const planned = putOnCalendar(state, consultation, now)
  const [problem] = state.problems ?? []
  const refused = planned.changes.some(({ kind }) => kind === 'act.refused')
  return problem && !refused
    ? refuseAct(text('refused-approve-checked', { title: { local: consultation.title }, problem }))
    : planned
}

/** A second person asks for a change first; it goes on waiting until it is written anew. */
export function sendBack(
  state: ApprovalState,
  { consultation: id, why }: Extract<CityAct, { act: 'consultation.returned' }>,
  by: Actor,
): Decision {
  const waiting = waitingFor(state, id, by)
  if ('refused' in waiting) return waiting.refused
  return changing({
    kind: 'consultation.moved',
    consultation: id,
    stage: { ...waiting.stage, returned: { by, why } },
  })
}

type Waiting =
  | { readonly consultation: Consultation; readonly stage: Extract<RunningConsultation['stage'], { at: 'draft' }> }
  | { readonly refused: Decision }

/** What waits, or why this person can decide nothing: it does not wait, or it is their own. */
function waitingFor({ running, chats }: ApprovalState, id: string, by: Actor): Waiting {
  if (!running) return { refused: refuseUnknown(id) }
  const { consultation, stage } = running
  const title = { local: consultation.title }
  if (stage.at !== 'draft')
    return { refused: refuseAct(text('refused-approve-stage', { title, stage: stageName(stage.at) })) }
  if (stage.by === by || chats.some((own) => isEach(own, stage.by, by)))
    return { refused: refuseAct(text('refused-approve-own', { title })) }
  return { consultation, stage }
}

/** Whether two who acted are one person, as far as their chats tell. */
function isEach(own: readonly ContactId[], ...actors: readonly (Actor | undefined)[]): boolean {
  const marks: readonly (Actor | undefined)[] = own.map(markOf)
  return actors.every((actor) => marks.includes(actor))
}
