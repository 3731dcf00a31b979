import { type Consultation, codeOf } from '../../../../domain/consultation.ts'
import { deciderAnswersUsual } from '../../../../domain/decider.ts'
import { inOne } from '../../../../domain/draft.ts'
import type { LaunchDraft, QuestionDraft } from '../../../../domain/launch-draft.ts'
import type { Question } from '../../../../domain/question.ts'
import { kindOf } from '../../../../domain/questions/kinds.ts'
import { slugOf } from '../../../../domain/slug.ts'
import type { Success } from '../../../../domain/success.ts'
import { inEveryRound, inRound, type Tryout } from '../../../../domain/tryout.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { departmentIn } from './next.ts'
import { openingOf } from './opening.ts'
import { reachIn } from './success.ts'
import { tryoutOf } from './tryout.ts'

/** The consultation that a complete draft stands for; undefined while something is missing. */
export function consultationOf(draft: LaunchDraft, turn: Turn): Consultation | undefined {
  const { title, why, open, settled, decider, topics, places, host, closesAt, decisionOn, answerBy, reason } = draft
  const {
    interest: about = [],
    roles = [],
    size,
    strata = [],
    concerned = [],
    help,
    early,
    startedFrom,
    deciderQuestions,
  } = draft
  const { languages } = turn.state.city
  const [first, ...rest] = draft.questions.map((question, index) => questionOf(question, index, draft.language, turn))
  const department = departmentIn(draft, turn)
  if (!first || !host || !topics || !places || department === undefined) return undefined
  if (closesAt === undefined || decisionOn === undefined || answerBy === undefined) return undefined
  if (title === undefined || why === undefined || open === undefined || settled === undefined || decider === undefined)
    return undefined
  const words = (each: string) => inOne(each, draft.language)
  const tryout = tryoutOf(draft, turn)
  if (draft.tryout && !tryout) return undefined
  const { afterVisit, fromIdeas = [] } = draft
  const id = `${slugOf(title) || 'consultation'}-${draft.key}`
  return {
    id,
    code: codeOf(id),
    title: words(title),
    frame: {
      ...{ why: words(why), open: words(open), settled: words(settled), decider: words(decider), decisionOn },
      ...(draft.override && { override: words(draft.override) }),
    },
    host: { name: host.name, title: words(host.title) },
    departments: [department, ...concerned.filter((id) => id !== department)],
    audience: {
      ...{ topics, places, roles },
      ...(about.length > 0 && { interest: { about, languages } }),
      ...(size !== undefined && { size }),
      ...(size !== undefined && strata.length > 0 && { strata }),
    },
    questions: tryout ? inEveryRound([first, ...rest], tryout) : [first, ...rest],
    communities: [],
    ...(early && { early }),
    ...(startedFrom?.answers && { startedFrom: { ...startedFrom, answers: startedFrom.answers } }),
    ...(fromIdeas.length > 0 && { fromIdeas }),
    ...(afterVisit && { afterVisit: { venue: afterVisit.venue, hours: afterVisit.hours ?? 0 } }),
    ...(tryout && { tryout }),
    ...(draft.success && { success: successIn(draft, draft.success, tryout) }),
    ...(help !== undefined && { help: help === '' ? {} : { wanted: words(help) } }),
    ...(deciderQuestions?.answerBy && {
      deciderQuestions: {
        ...{ name: deciderQuestions.name, title: words(deciderQuestions.title) },
        ...{ answerBy: deciderQuestions.answerBy, answersMin: deciderAnswersUsual },
      },
    }),
    opensAt: openingOf(draft, turn.now),
    closesAt,
    answerBy,
    ...(reason !== undefined && { readabilityReason: reason }),
  }
}

function successIn(draft: LaunchDraft, what: string, tryout: Tryout | undefined): Success {
  const success = { what: inOne(what, draft.language) }
  const { question: at = 0, choice, needed } = reachIn(draft) ?? {}
  if (needed === undefined) return success
  // What a tryout has reached is what is answered in its last round.
  const asked = { id: `q${at + 1}` }
  const { id: question } = tryout ? inRound(asked, 'after') : asked
  return {
    ...success,
    reach:
      choice === undefined ? { question, average: needed } : { question, choice: `c${choice + 1}`, percent: needed },
  }
}

function questionOf(
  { text, kind = 'open', ...told }: QuestionDraft,
  index: number,
  language: string,
  { state: { city } }: Turn,
): Question {
  const { choices = [], statements = [], low = '', high = '', other = '' } = told
  const words = (each: string) => inOne(each, language)
  const question = kindOf({ kind }).told(
    { id: `q${index + 1}`, text: words(text) },
    { choices: choices.map(words), statements: statements.map(words), low: words(low), high: words(high) },
  )
  const inCity = kindOf(question).inCity(question, city.map)
  const hasChoices = inCity.kind === 'choice' || inCity.kind === 'choices'
  return hasChoices && other !== '' ? { ...inCity, other: words(other) } : inCity
}
