import type { City } from '../domain/city.ts'
import { type Consultation, codeOf } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import type { Question } from '../domain/question.ts'
import { kindOf } from '../domain/questions/kinds.ts'
import type { Success } from '../domain/success.ts'
import type { Instant } from '../domain/time.ts'
import { inEveryRound, type Tryout } from '../domain/tryout.ts'
import { staffAddressOf, staffAddressRemarks } from './checks/addresses.ts'
import { audienceRemarks } from './checks/audience.ts'
import { communityOf, communityRemarks } from './checks/communities.ts'
import { deciderRemarks } from './checks/decider.ts'
import { type DeciderDay, deciderDayOf, deciderQuestionsOf } from './checks/decider-questions.ts'
import { consultationIdOf, doubleRemarks, slugRemarks } from './checks/ids.ts'
import { questionRemarks, withKinds } from './checks/questions.ts'
import { startedOf, startedRemarks } from './checks/started.ts'
import { reachRemarks } from './checks/success.ts'
import { type Timing, timingOf } from './checks/timing.ts'
import { tryoutRead } from './checks/tryout.ts'
import { visitRemarks } from './checks/venues.ts'
import { voteRemarks } from './checks/votes.ts'
import { type WrittenIn, writtenIn } from './checks/written-in.ts'
import { documentOf } from './document.ts'
import { consultationFields } from './fields/consultation.ts'
import { misplaced } from './kind.ts'
import { languageRemarks, localizedOf } from './languages.ts'
import { type Parsed, wrong } from './problem.ts'
import { shaped } from './shape.ts'
import type { TextFile } from './shape-parts.ts'
import { type ConsultationFile, consultationShape, type QuestionFile } from './shapes.ts'
import { isComplete, verdictOn } from './verdict.ts'

/** What a consultation file is read against. */
export interface ConsultationContext {
  readonly city: City
  readonly now: Instant
  /** What was asked before, for a question that was made of its answers. */
  readonly earlier?: readonly Consultation[]
}

/** Reads a consultation file (YAML). Everything that is wrong is told at once, each with its line; nothing is thrown. */
export function parseConsultation(text: string, fileName: string, context: ConsultationContext): Parsed<Consultation> {
  const { city, now, earlier = [] } = context
  const document = documentOf(text, fileName)
  if (document.faults.length > 0) return { ok: false, problems: document.faults, warnings: [] }
  const elsewhere = misplaced(document.value, ['consultation'])
  if (elsewhere) return { ok: false, problems: [document.problem(wrong([], elsewhere))], warnings: [] }
  const kinds = withKinds(document.value)
  const { draft, complete, remarks } = shaped(consultationShape, consultationFields, kinds.value)
  const written = writtenIn(draft.language, city)
  const timing = timingOf(draft, city, now)
  const deciderDay = deciderDayOf(draft, timing.closesAt, city, now)
  const tryout = tryoutRead(draft, timing, city, now)
  const identity = consultationIdOf(draft.id, fileName)
  return verdictOn(
    document,
    [
      ...kinds.remarks,
      ...remarks,
      ...identity.remarks,
      ...slugRemarks(draft, [
        'questions.*.id',
        'questions.*.choices.*.id',
        'questions.*.statements.*.id',
        'questions.*.proposals.*.id',
      ]),
      ...doubleRemarks(draft, 'questions', 'questions'),
      ...doubleRemarks(draft, 'questions.*.choices', 'choices'),
      ...doubleRemarks(draft, 'questions.*.statements', 'statements'),
      ...doubleRemarks(draft, 'questions.*.proposals', 'proposals'),
      ...written.remarks,
      ...languageRemarks(draft, consultationFields, written.languages),
      ...startedRemarks(draft, earlier),
      ...questionRemarks(draft, city),
      ...audienceRemarks(draft, city),
      ...staffAddressRemarks(draft, 'remind'),
      ...communityRemarks(draft),
      ...visitRemarks(draft, city),
      ...reachRemarks(draft),
      ...deciderRemarks(draft),
      ...timing.remarks,
      ...deciderDay.remarks,
      ...voteRemarks(draft, timing, city),
      ...tryout.remarks,
    ],
    () =>
      complete === undefined
        ? undefined
        : assembled(
            complete,
            identity.id,
            { ...timing, tryout: tryout.is },
            { ...context, earlier, written, deciderDay },
          ),
  )
}

interface Written extends Required<ConsultationContext> {
  readonly written: WrittenIn
  readonly deciderDay: DeciderDay
}

function assembled(
  file: ConsultationFile,
  id: string,
  timing: Timing & { readonly tryout: Tryout | undefined },
  { city, written, earlier, deciderDay }: Written,
): Consultation | undefined {
  const inEach = (words: TextFile) => localizedOf(words, written)
  const { opensAt, closesAt, decisionOn, answerBy, tryout } = timing
  const questions: readonly Question[] = file.questions.map((question) => questionOf(question, written, city))
  const departments: readonly string[] = file.departments
  if (opensAt === undefined || closesAt === undefined || decisionOn === undefined || answerBy === undefined)
    return undefined
  if (!isComplete(questions) || !isComplete(departments)) return undefined
  if (file.tryout !== undefined && tryout === undefined) return undefined
  const remind = file.remind === undefined ? undefined : staffAddressOf(file.remind)
  const deciderQuestions = deciderQuestionsOf(file.deciderQuestions, deciderDay, inEach)
  if (file.deciderQuestions && !deciderQuestions) return undefined
  const started = file.startedFrom && startedOf(file.startedFrom, earlier)
  const { topics = [], places = [], roles = [], interest = [], size, seed, strata } = file.audience ?? {}
  return {
    id,
    code: codeOf(id),
    title: inEach(file.title),
    frame: {
      why: inEach(file.frame.why),
      open: inEach(file.frame.open),
      settled: inEach(file.frame.settled),
      decider: inEach(file.frame.decider),
      decisionOn,
      ...(file.frame.override === undefined ? {} : { override: inEach(file.frame.override) }),
    },
    host: { name: file.host.name, title: inEach(file.host.title) },
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
    questions: tryout ? inEveryRound(questions, tryout) : questions,
    communities: (file.communities ?? []).flatMap((written) => communityOf(written) ?? []),
    ...(file.stage === undefined ? {} : { early: true }),
    ...(started === undefined ? {} : { startedFrom: started }),
    ...(file.startedFrom?.ideas === undefined ? {} : { fromIdeas: file.startedFrom.ideas }),
    ...(file.afterVisit === undefined
      ? {}
      : { afterVisit: { venue: file.afterVisit.venue, hours: file.afterVisit.hours ?? 0 } }),
    ...(tryout === undefined ? {} : { tryout }),
    ...(file.success === undefined ? {} : { success: successOf(file.success, inEach, tryout) }),
    ...(file.help === undefined ? {} : { help: file.help === true ? {} : { wanted: inEach(file.help) } }),
    ...(deciderQuestions && { deciderQuestions }),
    ...(remind === undefined ? {} : { remind }),
    opensAt,
    closesAt,
    answerBy,
    ...(file.readabilityReason === undefined ? {} : { readabilityReason: file.readabilityReason }),
  }
}

function successOf(
  { what, reach }: NonNullable<ConsultationFile['success']>,
  inEach: (words: TextFile) => Localized,
  tryout: Tryout | undefined,
): Success {
  const last = tryout?.rounds.at(-1)?.name
  // What a tryout has reached is what is answered in its last round.
  const counted = reach && last ? { ...reach, question: `${reach.question}-${last}` } : reach
  return { what: inEach(what), ...(counted === undefined ? {} : { reach: counted }) }
}

function questionOf(file: QuestionFile, written: WrittenIn, { map }: City): Question {
  const question = kindOf(file).withWords<TextFile, Localized>(file, (words) => localizedOf(words, written))
  return kindOf(question).inCity(question, map)
}
