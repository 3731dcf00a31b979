import { z } from 'zod'
import { isLocalDate } from '../domain/calendar.ts'
import { text } from '../domain/message.ts'
import type { ClosedDay, DayRule, Workdays } from '../domain/workdays.ts'
import { closedDayShape, weekdays } from './city-shape.ts'
import { documentOf } from './document.ts'
import { shown } from './nearest.ts'
import { type Parsed, type Path, type Remark, wrong } from './problem.ts'
import type { TextFile } from './shape-parts.ts'
import { verdictOn } from './verdict.ts'

/** The form of prompts/calendars/COUNTRY.yaml. */
const shape = z.strictObject({
  weekend: z.array(z.enum(weekdays)),
  holidays: z.array(
    closedDayShape.extend({
      name: z.record(z.string(), z.string().min(1)),
      fromYear: z.int().optional(),
      untilYear: z.int().optional(),
    }),
  ),
})

/** A day off as a file says it. */
interface ClosedDayFile {
  readonly name: TextFile
  readonly date?: string | undefined
  readonly daysAfterEaster?: number | undefined
}

/** The working days of a country, or every line that is no rule. */
export function parseCalendar(written: string, fileName: string): Parsed<Workdays> {
  const document = documentOf(written, fileName)
  if (document.faults.length > 0) return { ok: false, problems: document.faults, warnings: [] }
  const parsed = shape.safeParse(document.value)
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.filter((key) => typeof key !== 'symbol'))
    const problems = paths.map((path) => document.problem(wrong(path, text('file-calendar-broken'))))
    return { ok: false, problems, warnings: [] }
  }
  const { weekend, holidays } = parsed.data
  return verdictOn(
    document,
    holidays.flatMap((each, at) => ruleRemarks(each, Object.values(each.name)[0] ?? '', ['holidays', at])),
    () => ({
      weekend: weekend.map((name) => weekdays.indexOf(name) + 1),
      closed: holidays.flatMap(({ name, fromYear, untilYear, ...day }): readonly ClosedDay[] => {
        const rule = ruleOf(day)
        if (!rule) return []
        return [
          { name, rule, ...(fromYear !== undefined && { fromYear }), ...(untilYear !== undefined && { untilYear }) },
        ]
      }),
    }),
  )
}

/** The rule that makes a day off; undefined where the line gives none. */
export function ruleOf({ date, daysAfterEaster }: Omit<ClosedDayFile, 'name'>): DayRule | undefined {
  if (daysAfterEaster !== undefined) return { daysAfterEaster }
  if (date === undefined) return undefined
  return isLocalDate(date) ? { on: date } : { every: date }
}

/** A day off has one rule, and its date is one. */
export function ruleRemarks(
  { date, daysAfterEaster }: Partial<Omit<ClosedDayFile, 'name'>>,
  name: string,
  path: Path,
): readonly Remark[] {
  if ((date === undefined) === (daysAfterEaster === undefined))
    return [wrong(path, text('file-closed-day-rule', { name: shown(name) }))]
  // A leap year has every day.
  if (date === undefined || isLocalDate(date) || isLocalDate(`2024-${date}`)) return []
  return [wrong([...path, 'date'], text('file-closed-day-date', { written: shown(date) }))]
}
