import { daysBetween } from '../domain/calendar.ts'
import type { DepartmentId } from '../domain/city.ts'
import { type Idea, isOpen } from '../domain/idea.ts'
import type { LocalDate } from '../domain/time.ts'
import type { IdeaSource } from './ideas.ts'
import { passedFrom } from './ideas.ts'

/** What one recipient has been told of ideas: how each that waits stood, and how many there had been. */
export interface ToldIdeas {
  readonly open: Readonly<Record<string, IdeaStanding>>
  readonly received: number
  readonly answered: number
  readonly passed: number
}

/** Overdue ones are told again every week: `late-0`, `late-1` … */
export type IdeaStanding = 'ahead' | 'near' | `late-${number}`

/** How a department's ideas stand, in rows and counts. */
export interface IdeaSituation {
  /** All that wait in the city, and all that were ever handed on. */
  readonly open: readonly Idea[]
  readonly passed: readonly Idea[]
  readonly counts: readonly {
    readonly department: DepartmentId
    readonly received: number
    readonly answered: number
  }[]
}

/** What is new of ideas: those that wait by number, and how many more of each. */
export type IdeaNews = NonNullable<IdeaSource['since']>

/** As early as this before its day an idea is told again, in time to answer it. */
const nearDays = 3
const daysPerWeek = 7

/** How ideas stand for a recipient who was never told of one. */
export const noIdeas: ToldIdeas = { open: {}, received: 0, answered: 0, passed: 0 }

/** How a department's ideas stand now, as a cursor. What it handed on still counts as received. */
export function standingOfIdeas(
  { open, passed, counts }: IdeaSituation,
  department: DepartmentId,
  today: LocalDate,
): ToldIdeas {
  const own = counts.find((each) => each.department === department)
  const handedOn = passedFrom(passed, department).length
  const waiting = open.filter((idea) => idea.department === department && isOpen(idea))
  return {
    open: Object.fromEntries(waiting.map(({ number, dueOn }) => [number, standing(daysBetween(today, dueOn))])),
    received: (own?.received ?? 0) + handedOn,
    answered: own?.answered ?? 0,
    passed: handedOn,
  }
}

/** What has changed since something was told. */
export function ideaNews(told: ToldIdeas, now: ToldIdeas): IdeaNews {
  return {
    numbers: Object.keys(now.open)
      .filter((number) => now.open[number] !== told.open[number])
      .map(Number),
    received: Math.max(0, now.received - told.received),
    answered: Math.max(0, now.answered - told.answered),
    passed: Math.max(0, now.passed - told.passed),
  }
}

/** Whether nothing has happened to any idea. */
export function isQuiet({ numbers, received, answered, passed }: IdeaNews): boolean {
  return numbers.length + received + answered + passed === 0
}

function standing(daysLeft: number): IdeaStanding {
  if (daysLeft >= 0) return daysLeft <= nearDays ? 'near' : 'ahead'
  return `late-${Math.floor((-daysLeft - 1) / daysPerWeek)}`
}
