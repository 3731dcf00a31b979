import type { RunningConsultation } from '../../domain/consultation.ts'
import {
  answersRef,
  type DeciderAnswered,
  type DeciderGathered,
  deciderAnswersMax,
  deciderCommitmentKey,
  type GatheredQuestion,
  type Gathering,
  ranked,
  supportOf,
  ungathered,
} from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import { themeIdFor } from '../../domain/themes.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import { startMailing } from '../consultation/mailing.ts'
import { tellUnderPosts } from '../consultation/posts.ts'
import { stopPromiseClock } from '../consultation/promise.ts'
import { changing, type Decision, together } from '../decision.ts'
import type { DeciderState } from '../state.ts'

/** Puts questions that ask the same together, in words that all can read; or sets them aside, with a reason. */
export function gatherQuestions(state: DeciderState, act: DeciderGathered): Decision {
  const { running, board } = state
  const refused = refusalOf(running, act.consultation)
  if (refused || !running) return refused ?? refuseUnknown(act.consultation)
  const title = { local: running.consultation.title }
  if (board.gathering.answered) return refuseAct(text('refused-decider-answered', { title }))
  const standing = new Set(board.questions.map(({ number }) => number))
  const unknown = act.questions.filter((number) => !standing.has(number))
  if (act.questions.length === 0 || unknown.length > 0)
    return refuseAct(text('refused-decider-numbers', { title, numbers: unknown.join(', ') }))
  if (isEmpty(act.words)) return refuseAct(text('refused-decider-words'))
  if (act.aside && isEmpty(act.aside)) return refuseAct(text('refused-no-why'))
  return changing({
    kind: 'decider.kept',
    consultation: act.consultation,
    gathering: gatheredWith(board.gathering, act),
  })
}

/** A question stands in one place alone; what lost its last one is gone, and the same words once more take more in. */
export function gatheredWith(before: Gathering, { questions, words, aside }: DeciderGathered): Gathering {
  const same = before.gathered.find((each) => isSame(each.words, words) && !each.aside === !aside)
  const left = before.gathered
    .map((each) => ({ ...each, questions: each.questions.filter((number) => !questions.includes(number)) }))
    .filter((each) => each.questions.length > 0 || each.id === same?.id)
  const id =
    same?.id ??
    themeIdFor(
      Object.values(words)[0] ?? '',
      left.map((each) => each.id),
    )
  const whole = (own: readonly number[]): GatheredQuestion => ({
    id,
    words: { ...same?.words, ...words },
    questions: [...new Set([...own, ...questions])].toSorted((one, other) => one - other),
    ...(aside && { aside }),
  })
  return {
    ...before,
    gathered: same ? left.map((each) => (each.id === id ? whole(each.questions) : each)) : [...left, whole([])],
  }
}

/**
 * The politician answers: all who took part hear it. Every question has to be read before, and those with most support cannot
 * be left out.
 */
export function answerQuestions(state: DeciderState, act: DeciderAnswered, now: Instant): Decision {
  const { running, board } = state
  const id = act.consultation
  const refused = refusalOf(running, id)
  if (refused || !running) return refused ?? refuseUnknown(id)
  const { title, deciderQuestions } = running.consultation
  const named = { title: { local: title } }
  if (board.gathering.answered) return refuseAct(text('refused-decider-answered', named))
  if (running.stage.at === 'open') return refuseAct(text('refused-decider-open', named))
  const left = ungathered(board)
  if (left.length > 0)
    return refuseAct(text('refused-decider-left', { ...named, numbers: left.map(({ number }) => number).join(', ') }))
  const all = ranked(board)
  const answered = new Set(act.answers.map(({ question }) => question))
  const unknown = act.answers.find(({ question }) => !all.some((each) => each.id === question))
  if (unknown) return refuseAct(text('refused-decider-unknown', { question: unknown.question }))
  if (act.answers.length > deciderAnswersMax) return refuseAct(text('refused-decider-many', { max: deciderAnswersMax }))
  if (act.answers.some(({ words }) => isEmpty(words))) return refuseAct(text('refused-decider-words'))
  const passedOver = all.slice(0, deciderQuestions?.answersMin ?? 0).find((each) => !answered.has(each.id))
  if (passedOver) return refuseAct(text('refused-decider-passed', { question: { local: passedOver.words } }))
  const key = deciderCommitmentKey(id)
  return together(
    changing(
      {
        kind: 'decider.kept',
        consultation: id,
        gathering: {
          ...board.gathering,
          answered: {
            at: now,
            answers: act.answers,
            ...(act.others && { others: act.others }),
            support: Object.fromEntries(
              board.gathering.gathered.map((each) => [each.id, supportOf(each.questions, board.askers)]),
            ),
          },
        },
      },
      { kind: 'commitment.kept', key, at: now },
    ),
    stopPromiseClock(key),
    startMailing({ kind: 'decider', consultation: id, ref: answersRef }, now),
    tellUnderPosts(running.consultation, { kind: 'post-answers', consultation: id }, answersRef),
  )
}

function refusalOf(running: RunningConsultation | undefined, id: string): Decision | undefined {
  if (!running) return refuseUnknown(id)
  const { consultation, stage } = running
  const title = { local: consultation.title }
  if (!consultation.deciderQuestions) return refuseAct(text('refused-decider-none', { title }))
  if (stage.at === 'withdrawn' || stage.at === 'scheduled' || stage.at === 'draft')
    return refuseAct(text('refused-decider-stage', { title, stage: stageName(stage.at) }))
  return undefined
}

function isEmpty(words: Localized): boolean {
  return !Object.values(words).some((each) => each.trim() !== '')
}

function isSame(one: Localized, other: Localized): boolean {
  return Object.entries(other).some(([language, words]) => one[language]?.trim() === words.trim())
}
