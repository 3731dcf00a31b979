import { dateAt } from '../../../../domain/calendar.ts'
import type { Consultation } from '../../../../domain/consultation.ts'
import { codeOf } from '../../../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../../../domain/message.ts'
import type { Notice } from '../../../../domain/outbox.ts'
import type { LaunchDraft } from '../../../../domain/work.ts'
import { reply, replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Decision } from '../../../decision.ts'
import { nothing, together } from '../../../decision.ts'
import { citysideAction } from '../../buttons.ts'
import { markOf } from '../../duties.ts'
import { submitLastAct } from '../../submit-act.ts'
import { setDown } from '../aside.ts'
import { proceed } from '../proceed.ts'
import { consultationOf } from './draft.ts'
import { launchNames } from './flow.ts'

/** Shows the consultation exactly as people will see it, message by message, and then what can be done with it. */
export function finishLaunch(turn: Turn, draft: LaunchDraft, lead: readonly Block[]): Decision {
  const consultation = consultationOf(draft, turn)
  if (!consultation) return nothing
  const samples = Array.from({ length: samplesOf(consultation) }, (_, sample) =>
    replyWithNotice(turn.event, hall({ show: 'sample', consultation, sample }), sample + 1),
  )
  return together(
    reply(turn.event, { blocks: [...lead, say('preview-intro')] }),
    ...samples,
    replyWithNotice(
      turn.event,
      hall({ show: 'launch', consultation, scheduled: draft.opensAt !== 'now' }),
      samples.length + 1,
    ),
  )
}

/** The invitation, each further question, the receipt, and the frame. */
export function samplesOf({ questions }: Consultation): number {
  return questions.length + 2
}

/** Puts it on the calendar: now, or when it was written to open. */
export function launchDraft(turn: Turn, draft: LaunchDraft, at: 'now' | 'written'): Decision {
  const chosen: LaunchDraft = at === 'now' ? { ...draft, opensAt: 'now' } : draft
  const consultation = consultationOf(chosen, turn)
  if (!consultation) return proceed(turn, { on: 'launch', draft: chosen })
  return together(submitLastAct(turn, { act: 'consultation.submitted', consultation }), setDown(turn))
}

/** The consultation as a file, to be kept or worked on. */
export function showFile(turn: Turn, draft: LaunchDraft): Decision {
  const consultation = consultationOf(draft, turn)
  if (!consultation) return proceed(turn, { on: 'launch', draft })
  return replyWithNotice(turn.event, hall({ show: 'file', consultation, scheduled: draft.opensAt !== 'now' }))
}

const editable = [
  'title',
  'why',
  'open',
  'settled',
  'decider',
  'question',
  'topics',
  'places',
  'host',
  'opens',
  'closes',
  'decision',
  'answer',
] as const

/** Which part is to be written again? */
export function offerEdits(turn: Turn): Decision {
  const buttons: readonly Button[] = editable.map((step) => ({
    label: text(launchNames[step] ?? step),
    action: citysideAction('edit', '', step),
  }))
  return reply(turn.event, { blocks: [say('draft-what-to-change')], buttons })
}

/** Takes one part out of the draft, so that it is asked for again. */
export function edit(turn: Turn, draft: LaunchDraft, step: string): Decision {
  if (step === 'reason') return proceed(turn, { on: 'launch', draft: { ...draft, reason: '' } })
  const without = withoutStep(draft, step)
  return without ? proceed(turn, { on: 'launch', draft: without }) : offerEdits(turn)
}

function withoutStep(draft: LaunchDraft, step: string): LaunchDraft | undefined {
  switch (step) {
    case 'title':
    case 'why':
    case 'open':
    case 'settled':
    case 'decider':
    case 'places':
    case 'host': {
      const { [step]: _, ...rest } = draft
      return rest
    }
    case 'topics': {
      const { topics: _, interest: __, ...rest } = draft
      return rest
    }
    case 'question': {
      const { asked: _, ...rest } = draft
      return { ...rest, questions: [] }
    }
    case 'opens': {
      const { opensAt: _, ...rest } = draft
      return rest
    }
    case 'closes': {
      const { closesAt: _, ...rest } = draft
      return rest
    }
    case 'decision': {
      const { decisionOn: _, ...rest } = draft
      return rest
    }
    case 'answer': {
      const { answerBy: _, ...rest } = draft
      return rest
    }
    default:
      return undefined
  }
}

/** Begins a consultation, in the writer's own language. */
export function newDraft({ state, event, now }: Turn): LaunchDraft {
  // Two writers never share an id, and one who submits the same title again the same day means the same consultation.
  const key = codeOf(`${markOf(event.contact)} ${dateAt(now, state.city.timeZone)}`)
  return { key, language: state.known.person.language, questions: [] }
}

function hall(about: Extract<Notice, { kind: 'cityside' }>['about']): Notice {
  return { kind: 'cityside', about }
}
