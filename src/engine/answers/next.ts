import type { Answer, AnswerValue } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { saysOffer } from '../../domain/help.ts'
import { say } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { secondMs } from '../../domain/time.ts'
import { notify, reply } from '../conversation/reply.ts'
import { involvementIn, nextQuestion, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { ask, questionAt } from './ask.ts'

/** Posts in communities are brought up to date at most this often. */
const countingEveryMs = 30 * secondMs

/** The next question without an answer, or the end. */
export function goOn(turn: Turn, consultation: Consultation, answers: readonly Answer[], from: number): Decision {
  const index = nextQuestion(consultation, answers, from) ?? nextQuestion(consultation, answers)
  if (index !== undefined) {
    return together(move(turn, consultation, index), reply(turn.event, ask(consultation, index)))
  }
  const said = answers.some((answer) => saysSomething(answer.value))
  if (!said) {
    return together(
      changing(
        { kind: 'invitation.declined', consultation: consultation.id, at: turn.now },
        { kind: 'dialogue.moved', dialogue: { at: 'idle' } },
      ),
      reply(turn.event, { blocks: [say('declined')] }),
    )
  }
  const openLast = consultation.questions.at(-1)?.kind === 'open' && answers.at(-1)?.value.kind === 'open'
  const neverAsked = turn.state.known.consents.told === undefined
  const offers = answers.some(
    ({ value }) => value.kind === 'open' && value.statements.some((words) => saysOffer(words, turn.state.understood)),
  )
  return together(
    changing({ kind: 'answering.finished', consultation: consultation.id, at: turn.now }),
    openLast ? nothing : changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } }),
    notify(turn.event, {
      kind: 'receipt',
      consultation: consultation.id,
      ...(neverAsked && { consentWording: wordingFor(turn.state, 'told').version }),
      ...(offers && { offers }),
    }),
    countLater(turn, consultation),
  )
}

/** The sentence for an answer that cannot count, or undefined when it can. */
export function refuse(turn: Turn, running: RunningConsultation): Decision | undefined {
  const { consultation, stage } = running
  if (!takesAnswers(running, turn.now)) {
    const over =
      stage.at === 'draft' || stage.at === 'scheduled'
        ? 'not-open-yet'
        : stage.at === 'withdrawn'
          ? 'was-withdrawn'
          : stage.at === 'answered' || stage.at === 'archived'
            ? 'closed-decided'
            : 'closed-already'
    return reply(turn.event, {
      blocks: [
        say(over, {
          title: { local: consultation.title },
          opens: { at: consultation.opensAt },
          answerBy: { on: consultation.answerBy },
        }),
      ],
    })
  }
  if (consultation.audience.size !== undefined && !involvementIn(turn.state, consultation)) {
    return reply(turn.event, { blocks: [say('drawn-only', { title: { local: consultation.title } })] })
  }
  return undefined
}

export function join({ state, now }: Turn, consultation: Consultation): Decision {
  if (involvementIn(state, consultation)) return nothing
  return changing({ kind: 'invitation.joined', consultation: consultation.id, at: now })
}

/** Waits for an answer to this question from now on. */
export function move(
  { now }: Turn,
  consultation: Consultation,
  index: number,
  { misses = 0, fresh = false }: { readonly misses?: number; readonly fresh?: boolean } = {},
): Decision {
  const question = questionAt(consultation, index)
  return changing({
    kind: 'dialogue.moved',
    dialogue: { at: 'answering', consultation: consultation.id, question: question.id, misses, fresh, since: now },
  })
}

export function record({ now }: Turn, consultation: Consultation, question: Question, value: AnswerValue): Decision {
  return changing({ kind: 'answer.given', consultation: consultation.id, question: question.id, value, at: now })
}

/** The numbers on posts follow within half a minute; everyone in the same half minute shares one timer. */
export function countLater({ now }: Turn, consultation: Consultation): Decision {
  if (consultation.communities.length === 0) return nothing
  const dueAt = Math.ceil((now + 1) / countingEveryMs) * countingEveryMs
  return changing({
    kind: 'timer.set',
    key: `counting:${consultation.id}`,
    dueAt,
    timer: { timer: 'counting', consultation: consultation.id },
  })
}
