import { dateAt } from '../../domain/calendar.ts'
import { type City, workdaysOf } from '../../domain/city.ts'
import type { DeciderQuestions } from '../../domain/consultation.ts'
import { deciderAnswersMax, deciderAnswersUsual } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { Draft } from '../draft.ts'
import { promisedDayOf } from '../moments.ts'
import { doubtful, type Remark, wrong } from '../problem.ts'
import type { TextFile } from '../shape-parts.ts'
import type { ConsultationFile } from '../shapes.ts'

/** The day by which the politician answers, where it can be read, and what is wrong with it. */
export interface DeciderDay {
  readonly answerBy?: LocalDate
  readonly remarks: readonly Remark[]
}

/** Reads the politician's day: a working day, not before the closing. */
export function deciderDayOf(
  draft: Draft<ConsultationFile>,
  closesAt: Instant | undefined,
  city: Pick<City, 'timeZone' | 'workdays'>,
  now: Instant,
): DeciderDay {
  const path = ['deciderQuestions', 'answerBy']
  const written = draft.deciderQuestions?.answerBy
  const answers = draft.deciderQuestions?.answers
  const counted =
    answers !== undefined && (answers < 1 || answers > deciderAnswersMax)
      ? [
          wrong(
            ['deciderQuestions', 'answers'],
            text('file-consultation-politician-answers', { max: deciderAnswersMax }),
          ),
        ]
      : []
  if (written === undefined) return { remarks: counted }
  const day = promisedDayOf(written, city.timeZone, now, workdaysOf(city))
  if (!('is' in day)) return { remarks: [...counted, wrong(path, day.unclear)] }
  const early = closesAt !== undefined && day.is < dateAt(closesAt, city.timeZone)
  return {
    answerBy: day.is,
    remarks: [
      ...counted,
      ...(day.off ? [doubtful(path, day.off)] : []),
      ...(early ? [wrong(path, text('file-consultation-politician-early', { day: { on: day.is } }))] : []),
    ],
  }
}

/** Whom people may ask, as the consultation has it; undefined where its file says nothing of it. */
export function deciderQuestionsOf(
  file: ConsultationFile['deciderQuestions'],
  { answerBy }: DeciderDay,
  inEach: (words: TextFile) => Localized,
): DeciderQuestions | undefined {
  if (!file || answerBy === undefined) return undefined
  return { name: file.name, title: inEach(file.title), answerBy, answersMin: file.answers ?? deciderAnswersUsual }
}
