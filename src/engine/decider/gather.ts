import type { Actor } from '../../domain/actor.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import { type DeciderGathered, type GatheredQuestion, type Gathering, gatheringStepsMax } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import { themeIdFor } from '../../domain/themes.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { changing, type Decision } from '../decision.ts'
import type { DeciderState } from '../state.ts'
import { isEmpty, questionsRefusal } from './refusal.ts'

/** Puts questions that ask the same together, in words that all can read; or sets them aside, with a reason. */
export function gatherQuestions({ running, board }: DeciderState, act: DeciderGathered, by: Actor): Decision {
  if (!running) return refuseUnknown(act.consultation)
  const refused = questionsRefusal(running, board)
  if (refused) return refuseAct(refused)
  const standing = new Set(board.questions.map(({ number }) => number))
  const unknown = act.questions.filter((number) => !standing.has(number))
  if (act.questions.length === 0) return refuseAct(text('refused-decider-no-numbers'))
  if (unknown.length > 0) {
    const title = { local: running.consultation.title }
    return refuseAct(text('refused-decider-numbers', { title, numbers: unknown.join(', ') }))
  }
  if (isEmpty(act.words)) return refuseAct(text('refused-decider-words'))
  if (act.aside && isEmpty(act.aside)) return refuseAct(text('refused-no-why'))
  const { gathering } = board
  const steps = [...(gathering.steps ?? []), { by, before: gathering.gathered }].slice(-gatheringStepsMax)
  return changing({
    kind: 'decider.kept',
    consultation: act.consultation,
    gathering: { ...gatheredWith(gathering, act), steps },
  })
}

/** Takes the last change back, for who made it: what stood before stands again. */
export function undoGathering({ running, board }: DeciderState, consultation: ConsultationId, by: Actor): Decision {
  if (!running) return refuseUnknown(consultation)
  const refused = questionsRefusal(running, board)
  if (refused) return refuseAct(refused)
  const { gathering } = board
  const last = gathering.steps?.at(-1)
  if (!last) return refuseAct(text('refused-decider-nothing-to-undo'))
  if (last.by !== by) return refuseAct(text('refused-decider-undo-theirs'))
  const steps = gathering.steps?.slice(0, -1) ?? []
  return changing({ kind: 'decider.kept', consultation, gathering: { ...gathering, gathered: last.before, steps } })
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

function isSame(one: Localized, other: Localized): boolean {
  return Object.entries(other).some(([language, words]) => one[language]?.trim() === words.trim())
}
