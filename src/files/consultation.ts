import type { City } from '../domain/city.ts'
import { type Consultation, codeOf } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import type { Question } from '../domain/question.ts'
import { kindOf } from '../domain/questions/kinds.ts'
import type { Instant } from '../domain/time.ts'
import { staffAddressOf, staffAddressRemarks } from './checks/addresses.ts'
import { audienceRemarks } from './checks/audience.ts'
import { communityOf, communityRemarks } from './checks/communities.ts'
import { deciderRemarks } from './checks/decider.ts'
import { consultationIdOf, doubleRemarks, slugRemarks } from './checks/ids.ts'
import { questionRemarks, withKinds } from './checks/questions.ts'
import { type Timing, timingOf } from './checks/timing.ts'
import { documentOf } from './document.ts'
import { consultationFields } from './fields/consultation.ts'
import { misplaced } from './kind.ts'
import { languageRemarks, localizedOf } from './languages.ts'
import { type Parsed, wrong } from './problem.ts'
import { shaped } from './shape.ts'
import { type ConsultationFile, consultationShape, type QuestionFile, type TextFile } from './shapes.ts'
import { isComplete, verdictOn } from './verdict.ts'

/** What a consultation file is read against. */
export interface ConsultationContext {
  readonly city: City
  readonly now: Instant
}

/** Reads a consultation file (YAML). Everything that is wrong is told at once, each with its line; nothing is thrown. */
export function parseConsultation(text: string, fileName: string, context: ConsultationContext): Parsed<Consultation> {
  const { city, now } = context
  const document = documentOf(text, fileName)
  if (document.faults.length > 0) return { ok: false, problems: document.faults, warnings: [] }
  const elsewhere = misplaced(document.value, ['consultation'])
  if (elsewhere) return { ok: false, problems: [document.problem(wrong([], elsewhere))], warnings: [] }
  const kinds = withKinds(document.value)
  const { draft, complete, remarks } = shaped(consultationShape, consultationFields, kinds.value)
  const timing = timingOf(draft, city, now)
  const identity = consultationIdOf(draft.id, fileName)
  return verdictOn(
    document,
    [
      ...kinds.remarks,
      ...remarks,
      ...identity.remarks,
      ...slugRemarks(draft, ['questions.*.id', 'questions.*.choices.*.id']),
      ...doubleRemarks(draft, 'questions', 'questions'),
      ...doubleRemarks(draft, 'questions.*.choices', 'choices'),
      ...languageRemarks(draft, consultationFields, city.languages),
      ...questionRemarks(draft),
      ...audienceRemarks(draft, city),
      ...staffAddressRemarks(draft, 'remind'),
      ...communityRemarks(draft),
      ...deciderRemarks(draft),
      ...timing.remarks,
    ],
    () => (complete === undefined ? undefined : assembled(complete, identity.id, timing, city)),
  )
}

function assembled(file: ConsultationFile, id: string, timing: Timing, city: City): Consultation | undefined {
  const { opensAt, closesAt, decisionOn, answerBy } = timing
  const questions: readonly Question[] = file.questions.map((question) => questionOf(question, city))
  const departments: readonly string[] = file.departments
  if (opensAt === undefined || closesAt === undefined || decisionOn === undefined || answerBy === undefined)
    return undefined
  if (!isComplete(questions) || !isComplete(departments)) return undefined
  const remind = file.remind === undefined ? undefined : staffAddressOf(file.remind)
  const { topics = [], places = [], roles = [], interest = [], size, seed, strata } = file.audience ?? {}
  return {
    id,
    code: codeOf(id),
    title: localizedOf(file.title, city),
    frame: {
      why: localizedOf(file.frame.why, city),
      open: localizedOf(file.frame.open, city),
      settled: localizedOf(file.frame.settled, city),
      decider: localizedOf(file.frame.decider, city),
      decisionOn,
    },
    host: { name: file.host.name, title: localizedOf(file.host.title, city) },
    departments,
    audience: {
      topics,
      places,
      roles,
      ...(interest.length === 0 ? {} : { interest: { about: interest, languages: city.languages } }),
      ...(size === undefined ? {} : { size }),
      ...(seed === undefined ? {} : { seed }),
      ...(strata === undefined ? {} : { strata }),
    },
    questions,
    communities: (file.communities ?? []).flatMap((written) => communityOf(written) ?? []),
    ...(file.help === undefined ? {} : { help: file.help === true ? {} : { wanted: localizedOf(file.help, city) } }),
    ...(remind === undefined ? {} : { remind }),
    opensAt,
    closesAt,
    answerBy,
    ...(file.readabilityReason === undefined ? {} : { readabilityReason: file.readabilityReason }),
  }
}

function questionOf(file: QuestionFile, city: City): Question {
  return kindOf(file).withWords<TextFile, Localized>(file, (words) => localizedOf(words, city))
}
