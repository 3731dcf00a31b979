import { dateAt } from '../../domain/calendar.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import type { Instant } from '../../domain/time.ts'
import { isTypo } from '../../domain/typo.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import type { ConsultationState } from '../state.ts'
import { reminderTimer } from './invite.ts'
import { updatePosts } from './posts.ts'

/** Leaves a consultation open for longer. What was promised stays promised, and it still closes before the decision. */
export function extend(state: ConsultationState, id: string, closesAt: Instant, now: Instant): Decision {
  const { running, city } = state
  if (running?.stage.at !== 'open') return notOpen(running, id, 'refused-extend')
  const { consultation, stage } = running
  const title = { local: consultation.title }
  if (closesAt <= consultation.closesAt)
    return refuseAct(text('refused-extend-earlier', { title, closes: { at: consultation.closesAt } }))
  const day = dateAt(closesAt, city.timeZone)
  if (day > consultation.frame.decisionOn)
    return refuseAct(text('refused-extend-decided', { title, decision: { on: consultation.frame.decisionOn } }))
  const { deciderQuestions } = consultation
  if (deciderQuestions && day > deciderQuestions.answerBy)
    return refuseAct(
      text('refused-decider-early', {
        title,
        name: deciderQuestions.name,
        answerBy: { on: deciderQuestions.answerBy },
      }),
    )
  const extended: Consultation = { ...consultation, closesAt }
  return together(
    changing(
      { kind: 'consultation.recorded', consultation: extended, stage },
      { kind: 'timer.set', key: `closing:${id}`, dueAt: closesAt, timer: { timer: 'closing', consultation: id } },
      { kind: 'invitations.extended', consultation: id, expiresAt: closesAt },
      ...reminderTimer(extended, now),
    ),
    updatePosts(extended, `extended-${closesAt}`),
  )
}

/** Reminds those who were asked and have not answered, now instead of later, and each of them once. */
export function remindNow(state: ConsultationState, id: string, now: Instant): Decision {
  if (state.running?.stage.at !== 'open') return notOpen(state.running, id, 'refused-remind')
  return changing({
    kind: 'timer.set',
    key: `reminding:${id}`,
    dueAt: now,
    timer: { timer: 'reminding', consultation: id, after: 0 },
  })
}

/**
 * Puts a misspelt word right, and says so wherever it is read: what citizens were asked is never changed in silence.
 */
export function correctTypo(
  state: ConsultationState,
  id: string,
  wrong: string,
  right: string,
  now: Instant,
): Decision {
  const { running, city } = state
  const { at } = running?.stage ?? {}
  if (!running || (at !== 'open' && at !== 'scheduled')) return notOpen(running, id, 'refused-correct')
  const { consultation, stage } = running
  const title = { local: consultation.title }
  if (wrong === '' || !wordsIn(consultation).some((each) => each.includes(wrong)))
    return refuseAct(text('refused-correct-nowhere', { title, wrong }))
  if (!isTypo(wrong, right)) return refuseAct(text('refused-correct-meaning', { title, wrong, right }))
  const corrected: Consultation = {
    ...withWords(consultation, (words) => words.replaceAll(wrong, right)),
    corrections: [...(consultation.corrections ?? []), { on: dateAt(now, city.timeZone), was: wrong, is: right }],
  }
  return together(
    changing({ kind: 'consultation.recorded', consultation: corrected, stage }),
    updatePosts(corrected, `corrected-${corrected.corrections?.length ?? 0}`),
  )
}

function notOpen(
  running: RunningConsultation | undefined,
  id: string,
  why: 'refused-extend' | 'refused-remind' | 'refused-correct',
): Decision {
  if (!running) return refuseUnknown(id)
  const { consultation, stage } = running
  return refuseAct(text(why, { title: { local: consultation.title }, stage: stageName(stage.at) }))
}

/** Every text of a consultation that citizens read, in every language. */
export function wordsIn(consultation: Consultation): readonly string[] {
  const found: string[] = []
  withWords(consultation, (words) => {
    found.push(words)
    return words
  })
  return found
}

function withWords(consultation: Consultation, change: (words: string) => string): Consultation {
  const all = (words: Localized): Localized =>
    Object.fromEntries(Object.entries(words).map(([language, each]) => [language, change(each)]))
  const { title, frame, host, questions, help } = consultation
  const [first, ...rest] = questions
  const asked = (question: Question): Question => kindOf(question).withWords(question, all)
  return {
    ...consultation,
    title: all(title),
    frame: {
      ...frame,
      why: all(frame.why),
      open: all(frame.open),
      settled: all(frame.settled),
      decider: all(frame.decider),
    },
    host: { name: change(host.name), title: all(host.title) },
    questions: [asked(first), ...rest.map(asked)],
    ...(help?.wanted && { help: { wanted: all(help.wanted) } }),
  }
}
