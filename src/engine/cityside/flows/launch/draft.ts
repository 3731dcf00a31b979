import { dateAt } from '../../../../domain/calendar.ts'
import type { DepartmentId } from '../../../../domain/city.ts'
import { type Consultation, codeOf } from '../../../../domain/consultation.ts'
import { departmentsOf } from '../../../../domain/duty.ts'
import { type Question, questionsMax } from '../../../../domain/question.ts'
import { kindOf } from '../../../../domain/questions/kinds.ts'
import type { Instant } from '../../../../domain/time.ts'
import { inOne, type LaunchDraft, type QuestionDraft } from '../../../../domain/work.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { unfinished } from './questions.ts'

const slugCharactersMax = 48

/** When it would open: now is when it is looked at. */
export function openingOf({ opensAt }: LaunchDraft, now: Instant): Instant {
  return opensAt === undefined || opensAt === 'now' ? now : Math.max(now, opensAt)
}

/** What is still to be told, or no longer fits: dates are held against each other and against now. */
export function nextOf(draft: LaunchDraft, turn: Turn): string | undefined {
  const { city } = turn.state
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
  return undefined
}

/** The consultation that a complete draft stands for; undefined while something is missing. */
export function consultationOf(draft: LaunchDraft, turn: Turn): Consultation | undefined {
  const { title, why, open, settled, decider, topics, places, host, closesAt, decisionOn, answerBy, reason } = draft
  const { interest: about = [] } = draft
  const { languages } = turn.state.city
  const [first, ...rest] = draft.questions.map((question, index) => questionOf(question, index, draft.language))
  const department = departmentIn(draft, turn)
  if (!first || !host || !topics || !places || department === undefined) return undefined
  if (closesAt === undefined || decisionOn === undefined || answerBy === undefined) return undefined
  if (title === undefined || why === undefined || open === undefined || settled === undefined || decider === undefined)
    return undefined
  const words = (each: string) => inOne(each, draft.language)
  const id = `${slugOf(title)}-${draft.key}`
  return {
    id,
    code: codeOf(id),
    title: words(title),
    frame: { why: words(why), open: words(open), settled: words(settled), decider: words(decider), decisionOn },
    host: { name: host.name, title: words(host.title) },
    departments: [department],
    audience: { topics, places, roles: [], ...(about.length > 0 && { interest: { about, languages } }) },
    questions: [first, ...rest],
    communities: [],
    opensAt: openingOf(draft, turn.now),
    closesAt,
    answerBy,
    ...(reason !== undefined && { readabilityReason: reason }),
  }
}

/** Chosen, or the only one the writer may ask for. */
function departmentIn({ department }: LaunchDraft, { state }: Turn): DepartmentId | undefined {
  const allowed = departmentsOf(state.duties) ?? state.city.departments.map(({ id }) => id)
  if (department !== undefined && allowed.includes(department)) return department
  return allowed.length === 1 ? allowed[0] : undefined
}

function questionOf({ text, kind = 'open', ...told }: QuestionDraft, index: number, language: string): Question {
  const { choices = [], low = '', high = '' } = told
  const words = (each: string) => inOne(each, language)
  return kindOf({ kind }).told(
    { id: `q${index + 1}`, text: words(text) },
    { choices: choices.map(words), low: words(low), high: words(high) },
  )
}

/** A title as an id: a-z, 0-9 and dashes, with the Danish letters written out. */
function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugCharactersMax)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'consultation' : slug
}
