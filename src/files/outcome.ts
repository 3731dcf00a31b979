import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import { text } from '../domain/message.ts'
import type { MilestoneReport, Outcome, OutcomePart, Theme } from '../domain/outcome.ts'
import type { Instant } from '../domain/time.ts'
import { questionsOnce } from '../domain/tryout.ts'
import { answerRemarks } from './checks/answered.ts'
import { doubleRemarks, milestoneIdCharactersMax, slugRemarks } from './checks/ids.ts'
import { concernRemarks, coverageRemarks, statementRemarks } from './checks/parts.ts'
import { reportRemarks } from './checks/success.ts'
import { thanksRemarks } from './checks/thanks.ts'
import { type WrittenIn, writtenIn } from './checks/written-in.ts'
import { concernsOf } from './concerns.ts'
import { type Document, documentOf } from './document.ts'
import { outcomeFields } from './fields/outcome.ts'
import { kindOf, misplaced } from './kind.ts'
import { languageRemarks, localizedIf, localizedOf } from './languages.ts'
import { milestoneReported } from './milestone.ts'
import { type DayRead, dayRead, promisedDayRead } from './moments.ts'
import { type OutcomeFile, outcomeShape } from './outcome-shape.ts'
import type { Parsed, Remark } from './problem.ts'
import { wrong } from './problem.ts'
import { shaped } from './shape.ts'
import { type NumberedStatement, themesTogether } from './themes.ts'
import { isComplete, verdictOn } from './verdict.ts'

/** What an outcome or milestone file is read against. */
export interface OutcomeContext {
  readonly city: City
  readonly consultation: Consultation
  /** Days may be counted from now, and what is decided cannot lie after it. */
  readonly now: Instant
  /** What people wrote, for themes; without it numbers stay unchecked. */
  readonly statements?: readonly NumberedStatement[]
  /** The themes that moderators have set already; a file adds to them and need not repeat them. */
  readonly themes?: readonly Theme[]
  /** The outcome a milestone report belongs to; without it the milestone's id is not checked. */
  readonly outcome?: Outcome
}

/** Reads an outcome file or a milestone report (YAML), whichever it is. Everything wrong is told at once; nothing is thrown. */
export function parseOutcome(
  text: string,
  fileName: string,
  context: OutcomeContext,
): Parsed<Outcome | MilestoneReport> {
  const document = documentOf(text, fileName)
  if (document.faults.length > 0) return { ok: false, problems: document.faults, warnings: [] }
  const elsewhere = misplaced(document.value, ['outcome', 'milestone'])
  if (elsewhere) return { ok: false, problems: [document.problem(wrong([], elsewhere))], warnings: [] }
  return kindOf(document.value) === 'milestone' ? milestoneReported(document, context) : outcomeRead(document, context)
}

/** Which of the two a read value is. */
export function isMilestoneReport(value: Outcome | MilestoneReport): value is MilestoneReport {
  return 'milestone' in value
}

function outcomeRead(document: Document, context: OutcomeContext): Parsed<Outcome> {
  const { city, consultation, now } = context
  const { draft, complete, remarks } = shaped(outcomeShape, outcomeFields, document.value)
  const written = writtenIn(draft.language, city)
  const decidedOn = dayRead(draft.decidedOn, ['decidedOn'], city.timeZone, now)
  const dueOn = (draft.milestones ?? []).map((milestone, at) =>
    promisedDayRead(milestone?.dueOn, ['milestones', at, 'dueOn'], city, now),
  )
  return verdictOn(
    document,
    [
      ...remarks,
      ...answerRemarks(draft.consultation, consultation),
      ...slugRemarks(draft, ['themes.*.id']),
      ...slugRemarks(draft, ['milestones.*.id'], milestoneIdCharactersMax),
      ...doubleRemarks(draft, 'themes', 'themes'),
      ...doubleRemarks(draft, 'milestones', 'milestones'),
      ...written.remarks,
      ...languageRemarks(draft, outcomeFields, written.languages),
      ...statementRemarks(draft, context),
      ...thanksRemarks(draft, context),
      ...concernRemarks(draft, { ...context, consultation: inAnyRound(consultation) }),
      ...coverageRemarks(draft, { ...context, consultation: askedOnce(consultation) }),
      ...reportRemarks(draft, consultation),
      ...dayRemarks(decidedOn, dueOn, context),
    ],
    () => (complete === undefined ? undefined : assembled(complete, decidedOn, dueOn, { ...context, written })),
  )
}

/** In a tryout a question can be named as it stands in its file, or in one round. */
function inAnyRound(consultation: Consultation): Consultation {
  const [first, ...rest] = consultation.questions
  return consultation.tryout
    ? { ...consultation, questions: [first, ...rest, ...questionsOnce(consultation)] }
    : consultation
}

function askedOnce(consultation: Consultation): Consultation {
  const [first = consultation.questions[0], ...rest] = questionsOnce(consultation)
  return { ...consultation, questions: [first, ...rest] }
}

function dayRemarks(decidedOn: DayRead, dueOn: readonly DayRead[], context: OutcomeContext): readonly Remark[] {
  const today = dateAt(context.now, context.city.timeZone)
  const remarks = [...decidedOn.remarks, ...dueOn.flatMap((one) => one.remarks)]
  if (decidedOn.is !== undefined && decidedOn.is > today) {
    remarks.push(wrong(['decidedOn'], text('file-decided-later', { day: decidedOn.is })))
  }
  for (const [at, { is }] of dueOn.entries()) {
    if (is === undefined || is >= today || wasPromised(is, context.outcome)) continue
    remarks.push(wrong(['milestones', at, 'dueOn'], text('file-due-past', { day: is })))
  }
  return remarks
}

/** A corrected outcome repeats days that were promised before, and may be over. */
function wasPromised(day: string, before: Outcome | undefined): boolean {
  return before?.milestones.some(({ dueOn }) => dueOn === day) ?? false
}

interface Written extends OutcomeContext {
  readonly written: WrittenIn
}

function assembled(
  file: OutcomeFile,
  decidedOn: DayRead,
  dueOn: readonly DayRead[],
  context: Written,
): Outcome | undefined {
  const { consultation, written, themes: kept = [] } = context
  const themes = themesTogether(kept, file.themes, written)
  const parts: readonly OutcomePart[] = file.parts.flatMap((part) => partsOf(part, themes, context))
  if (decidedOn.is === undefined || !isComplete(parts)) return undefined
  const correction = localizedIf(file.correction, written)
  return {
    consultation: consultation.id,
    decidedBy: { name: file.decidedBy.name, title: localizedOf(file.decidedBy.title, written) },
    decidedOn: decidedOn.is,
    themes,
    parts,
    milestones: (file.milestones ?? []).flatMap(({ id, what, concerns }, at) => {
      const due = dueOn[at]?.is
      if (due === undefined) return []
      const whose = concerns === undefined ? {} : { concerns: concernsOf(concerns, themes, consultation) }
      return [{ id, what: localizedOf(what, written), dueOn: due, ...whose }]
    }),
    ...(file.unanswered && {
      unanswered: file.unanswered.flatMap(({ concerns, why }) =>
        concernsOf(concerns, themes, consultation).map((each) => ({ concerns: each, why: localizedOf(why, written) })),
      ),
    }),
    ...(file.success && {
      success: { verdict: file.success.verdict, words: localizedOf(file.success.words, written) },
    }),
    ...(correction && { correction }),
  }
}

/** A part that concerns several things is decided for each of them. */
function partsOf(
  part: OutcomeFile['parts'][number],
  themes: readonly Theme[],
  { written, consultation }: Written,
): readonly OutcomePart[] {
  const next = localizedIf(part.next, written)
  return concernsOf(part.concerns, themes, consultation).map((concerns) => ({
    concerns,
    verdict: part.verdict,
    decision: localizedOf(part.decision, written),
    why: localizedOf(part.why, written),
    ...(next === undefined ? {} : { next }),
    ...(part.thanks && { credit: { to: part.thanks.to, words: localizedOf(part.thanks.words, written) } }),
  }))
}
