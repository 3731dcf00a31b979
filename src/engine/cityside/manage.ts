import type { Action } from '../../domain/action.ts'
import type { ConsultationVerb } from '../../domain/cityside.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { departmentsOf, mayRun, servedBy, serves } from '../../domain/duty.ts'
import { say, text } from '../../domain/message.ts'
import type { Work } from '../../domain/work.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import { runningByCode, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { together } from '../decision.ts'
import { citysideAction } from './buttons.ts'
import { keep, setDown } from './flows/aside.ts'
import { confirmIdea } from './flows/idea.ts'
import { askIn, confirmInquiry } from './flows/inquiry.ts'
import { reportOf } from './flows/milestone.ts'
import { actOf } from './flows/note.ts'
import { outcomeOf } from './flows/outcome.ts'
import { begin } from './flows/proceed.ts'
import { showStatements, statementsShownMax } from './flows/themes.ts'
import { fits } from './status.ts'
import { submitAct, submitLastAct } from './submit-act.ts'

/** How everything stands, or the consultations that a verb could be meant for. */
export function showStatus({ state, event }: Turn, verb: ConsultationVerb): Decision {
  const departments = verb === 'ask' ? servedBy(state.duties) : departmentsOf(state.duties)
  return replyWithNotice(event, {
    kind: 'cityside',
    about: { show: 'status', verb, ...(departments && { departments }) },
  })
}

/** A verb with the consultation it is for: asks for the words it needs, or for one more tap. */
export function run(turn: Turn, verb: ConsultationVerb, code: string): Decision {
  const { state, event, now } = turn
  if (code === '') return showStatus(turn, verb)
  const running = runningByCode(state, code)
  if (!running || !state.matter || !may(turn, verb, running.consultation))
    return reply(event, { blocks: [say('button-unknown')] })
  if (!fits(verb, state.matter, state.city.timeZone, now)) return reply(event, { blocks: [say('desk-too-late')] })
  const { id: consultation, title } = running.consultation
  const { language } = state.known.person
  const lead = [{ style: 'title', words: { city: title } }] as const
  switch (verb) {
    case 'status':
      return showStatus(turn, 'status')
    case 'remind':
      if (!state.matter.remindable) return reply(event, { blocks: [say('remind-nobody', { title: { local: title } })] })
      return askFirst(turn, verb, running.consultation)
    case 'close':
      return askFirst(turn, verb, running.consultation)
    case 'withdraw':
    case 'extend':
    case 'correct':
    case 'explain':
      return begin(turn, { on: 'note', draft: { verb, consultation, language } }, lead)
    case 'theme': {
      const work: Work = { on: 'themes', draft: { consultation, language, after: 0 } }
      return together(keep(turn, work), showStatements(turn, work.draft, lead))
    }
    case 'outcome':
      return begin(
        turn,
        {
          on: 'outcome',
          draft: { consultation, language, parts: [{ concerns: { kind: 'everyone' } }], promises: [] },
        },
        [...lead, say('outcome-begin')],
      )
    case 'milestone':
      return begin(turn, { on: 'milestone', draft: { consultation, language } }, lead)
    case 'ask':
      return askIn(turn, consultation)
    default:
      return verb satisfies never
  }
}

function askFirst({ event }: Turn, verb: 'close' | 'remind', { code, title }: Consultation): Decision {
  return reply(event, {
    blocks: [say(verb === 'close' ? 'close-sure' : 'remind-sure', { title: { local: title } })],
    buttons: [
      { label: text('button-confirm'), action: citysideAction(`${verb}-now`, code, ''), style: 'primary' },
      { label: text('button-not-now'), action: citysideAction('leave', '', '') },
    ],
  })
}

/** Who runs a consultation may do everything with it; who deals with what people write may ask back. */
function may({ state }: Turn, verb: ConsultationVerb, consultation: Consultation): boolean {
  return verb === 'ask'
    ? consultation.departments.some((department) => serves(state.duties, department))
    : mayRun(state.duties, consultation)
}

/** The second tap of what needs no words. */
export function runNow(turn: Turn, action: Extract<Action, { do: 'cityside' }>): Decision {
  const running = runningByCode(turn.state, action.consultation)
  if (!running || !mayRun(turn.state.duties, running.consultation))
    return reply(turn.event, { blocks: [say('button-unknown')] })
  const consultation = running.consultation.id
  return submitAct(turn, {
    act: action.verb === 'close-now' ? 'consultation.closed' : 'consultation.reminded',
    consultation,
  })
}

/** The tap under a preview: what was written becomes an act. */
export function confirmWork(turn: Turn, work: Work): Decision {
  if (work.on === 'reply' || work.on === 'pass') return confirmIdea(turn, work)
  if (work.on === 'inquiry') return confirmInquiry(turn, work)
  const { matter, duties } = turn.state
  if (!matter || !mayRun(duties, matter.running.consultation)) return reply(turn.event, { blocks: [say('draft-gone')] })
  const filed = filing(turn, work)
  if (!filed) return reply(turn.event, { blocks: [say('draft-gone')] })
  return together(filed, setDown(turn))
}

function filing(turn: Turn, work: Exclude<Work, { on: 'reply' | 'pass' | 'inquiry' }>): Decision | undefined {
  switch (work.on) {
    case 'launch':
    case 'themes':
      return undefined
    case 'note': {
      const act = actOf(work.draft, turn)
      return act && submitLastAct(turn, act)
    }
    case 'outcome': {
      const outcome = outcomeOf(work.draft, turn)
      return outcome && submitLastAct(turn, { act: 'outcome.published', outcome })
    }
    case 'milestone': {
      const report = reportOf(work.draft)
      return report && submitLastAct(turn, { act: 'milestone.reported', report })
    }
    default:
      return work satisfies never
  }
}

/** The next few statements. */
export function moreStatements(turn: Turn, work: Work): Decision {
  if (work.on !== 'themes') return reply(turn.event, { blocks: [say('button-unknown')] })
  const draft = { ...work.draft, after: work.draft.after + statementsShownMax }
  return together(keep(turn, { on: 'themes', draft }), showStatements(turn, draft, []))
}
