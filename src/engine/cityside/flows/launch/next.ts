import { dateAt } from '../../../../domain/calendar.ts'
import type { DepartmentId } from '../../../../domain/city.ts'
import { departmentsOf } from '../../../../domain/duty.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { questionsMax } from '../../../../domain/question.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { openingOf } from './opening.ts'
import { lacksPoliticianDay } from './politician.ts'
import { unfinished } from './questions.ts'
import { lackingRound } from './tryout.ts'

/** What is still to be told, or no longer fits: dates are held against each other and against now. */
export function nextOf(draft: LaunchDraft, turn: Turn): string | undefined {
  const { city } = turn.state
  if (draft.startedFrom && draft.startedFrom.answers === undefined) return 'answers'
  for (const step of ['title', 'why', 'open', 'settled', 'decider'] as const) if (draft[step] === undefined) return step
  const question = unfinished(draft)
  if (question) return question
  if (!draft.asked && draft.questions.length < questionsMax) return 'more'
  if (draft.topics === undefined) return 'topics'
  if (draft.interest?.length === 0) return 'interest'
  if (draft.places === undefined) return 'places'
  if (departmentIn(draft, turn) === undefined) return 'department'
  if (draft.host === undefined) return 'host'
  if (draft.opensAt === undefined) return 'opens'
  if (draft.closesAt === undefined || draft.closesAt <= openingOf(draft, turn.now)) return 'closes'
  if (draft.decisionOn === undefined || draft.decisionOn < dateAt(draft.closesAt, city.timeZone)) return 'decision'
  if (draft.answerBy === undefined || draft.answerBy < draft.decisionOn) return 'answer'
  if (draft.reason === '') return 'reason'
  if (draft.override === '') return 'override'
  if (lacksPoliticianDay(draft, turn)) return 'politicianDay'
  const round = lackingRound(draft, turn)
  if (round) return round
  return draft.choosing === 'list' ? 'further' : draft.choosing
}

/** The department that asks: chosen, or the only one the moderator may ask for. */
export function departmentIn({ department }: LaunchDraft, { state }: Turn): DepartmentId | undefined {
  const allowed = departmentsOf(state.duties) ?? state.city.departments.map(({ id }) => id)
  if (department !== undefined && allowed.includes(department)) return department
  return allowed.length === 1 ? allowed[0] : undefined
}
