import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { ConsultationId, RunningConsultation, Stage } from '../domain/consultation.ts'
import type { InquiryKey } from '../domain/inquiry.ts'
import type { OwedReply } from '../domain/letters.ts'
import type { Commitment, Theme } from '../domain/outcome.ts'
import { smallCellMin, type Tally } from '../domain/tally.ts'
import type { Instant } from '../domain/time.ts'
import { type IdeaNews, ideaNews, isQuiet, noIdeas, type ToldIdeas } from './told-ideas.ts'
import { letterNews, standingOfLetters, type ToldLetters } from './told-letters.ts'

/**
 * What one recipient has been told so far: a cursor of counts. The next digest holds what differs from it and nothing
 * else, so that its size follows what has happened, never how many people there are.
 */
export interface Told {
  /** How each open promise stood. */
  readonly promises: Readonly<Record<string, PromiseStanding>>
  readonly consultations: Readonly<Record<ConsultationId, ToldConsultation>>
  /** What other departments had running on the same topics. */
  readonly others: Readonly<Record<ConsultationId, Stage['at']>>
  /** Absent in what was told before there were ideas. */
  readonly ideas?: ToldIdeas
  /** Letters to hosts that were late; absent in what was told before they were counted. */
  readonly letters?: ToldLetters
  /** The number of the newest offer to help; absent where there was none. */
  readonly offers?: number
}

/** What one recipient has been told of one consultation, in counts. */
export interface ToldConsultation {
  readonly stage: Stage['at']
  readonly answered: number
  readonly heard: number
  /** The newest statement there was. */
  readonly statements: number
  /** How much had been put into themes before there was an outcome. */
  readonly themed?: number
  /** How many questions to a politician there were; absent where there was none. */
  readonly questions?: number
  /** How many had said what they missed; absent where none had. */
  readonly missed?: number
}

/** An overdue promise is told again every week it stays so: `late-0`, `late-1` … */
export type PromiseStanding = 'ahead' | 'near' | `late-${number}`

/** The cursor of a recipient who was never told anything. */
export const toldNothing: Told = { promises: {}, consultations: {}, others: {} }

/** One consultation in counts, with the themes that were kept so far. */
export interface Counted {
  readonly running: RunningConsultation
  readonly tally: Tally
  readonly themes?: readonly Theme[]
  readonly missed?: number
  /** Questions to the politician that stand. */
  readonly questions?: number
}

/** What a department could be told now, read from counts alone. */
export interface Situation {
  readonly city: City
  readonly now: Instant
  readonly consultations: readonly Counted[]
  /** All promises of these consultations, kept ones too. */
  readonly commitments: readonly Commitment[]
  readonly others: readonly RunningConsultation[]
  /** How its ideas stand; absent where no citizen ever had one. */
  readonly ideas?: ToldIdeas
  /** The replies that its hosts owe. */
  readonly letters?: readonly OwedReply[]
  readonly offers?: number
}

/** What is new, by its keys. */
export interface News {
  readonly promises: readonly string[]
  readonly kept: readonly string[]
  readonly consultations: readonly ConsultationId[]
  readonly others: readonly ConsultationId[]
  readonly ideas: IdeaNews
  /** Letters that are late, by their exchange. */
  readonly letters: readonly InquiryKey[]
  /** Whether a citizen has offered to help. */
  readonly offers: boolean
}

/** As early as this before its day a promise is said to come near. */
const nearDays = 7
const daysPerWeek = 7

/** How things stand now, as a cursor. */
export function standingOf(situation: Situation): Told {
  const { city, now, consultations, commitments, others, ideas, letters = [], offers } = situation
  const today = dateAt(now, city.timeZone)
  const open = commitments.filter(({ keptAt }) => keptAt === undefined)
  return {
    promises: Object.fromEntries(open.map(({ key, dueOn }) => [key, standing(daysBetween(today, dueOn))])),
    consultations: Object.fromEntries(consultations.map((each) => [each.running.consultation.id, countsOf(each)])),
    others: Object.fromEntries(others.map(({ consultation, stage }) => [consultation.id, stage.at])),
    ...(ideas && { ideas }),
    ...(letters.length > 0 && { letters: standingOfLetters(letters, today) }),
    ...(offers !== undefined && { offers }),
  }
}

/** What has changed since something was told. Fewer than five new answers are no news yet: they could be told apart. */
export function newsBetween(told: Told, standing: Told): News {
  return {
    promises: Object.keys(standing.promises).filter((key) => standing.promises[key] !== told.promises[key]),
    kept: Object.keys(told.promises).filter((key) => standing.promises[key] === undefined),
    consultations: Object.keys(standing.consultations).filter((id) =>
      isNews(told.consultations[id], standing.consultations[id]),
    ),
    others: Object.keys(standing.others).filter((id) => standing.others[id] !== told.others[id]),
    ideas: ideaNews(told.ideas ?? noIdeas, standing.ideas ?? noIdeas),
    letters: letterNews(told.letters ?? {}, standing.letters ?? {}),
    offers: (standing.offers ?? 0) > (told.offers ?? 0),
  }
}

/** Whether nothing has changed that a recipient would want to hear. */
export function isEmpty({ promises, kept, consultations, others, ideas, letters, offers }: News): boolean {
  const told = promises.length + kept.length + consultations.length + others.length + letters.length
  return !offers && told === 0 && isQuiet(ideas)
}

/**
 * The cursor after the news was told: what was not news keeps its old counts, so that small changes add up.
 * `newest` is the number of the newest statement that was read for each consultation in the news.
 */
export function toldAfter(
  told: Told,
  standing: Told,
  news: News,
  newest: Readonly<Record<ConsultationId, number>>,
): Told {
  const counts = Object.entries(standing.consultations).map(([id, now]) => {
    const before = told.consultations[id]
    const isTold = news.consultations.includes(id) || before === undefined
    return [id, isTold ? { ...now, statements: Math.max(newest[id] ?? 0, before?.statements ?? 0) } : before] as const
  })
  // Numbers are never given out twice, so one that was taken back still counts as told.
  const offers = Math.max(told.offers ?? 0, standing.offers ?? 0)
  return { ...standing, consultations: Object.fromEntries(counts), ...(offers > 0 && { offers }) }
}

function standing(daysLeft: number): PromiseStanding {
  if (daysLeft >= 0) return daysLeft <= nearDays ? 'near' : 'ahead'
  return `late-${Math.floor((-daysLeft - 1) / daysPerWeek)}`
}

function countsOf({ running: { stage }, tally, themes = [], missed = 0, questions = 0 }: Counted): ToldConsultation {
  const { yes, partly, no } = tally.heard
  const themed = themes.reduce((sum, { statements }) => sum + 1 + statements.length, 0)
  return {
    stage: stage.at,
    answered: tally.answered,
    heard: yes + partly + no,
    statements: 0,
    ...(themed > 0 && { themed }),
    ...(missed > 0 && { missed }),
    ...(questions > 0 && { questions }),
  }
}

function isNews(told: ToldConsultation | undefined, now: ToldConsultation | undefined): boolean {
  if (now === undefined) return false
  // What is over and was never told of is history, and not news.
  if (told === undefined) return now.stage !== 'archived' && now.stage !== 'withdrawn'
  return (
    told.stage !== now.stage ||
    told.themed !== now.themed ||
    (now.questions ?? 0) - (told.questions ?? 0) >= smallCellMin ||
    (now.answered >= smallCellMin && (now.missed ?? 0) > (told.missed ?? 0)) ||
    now.answered - told.answered >= smallCellMin ||
    now.heard - told.heard >= smallCellMin
  )
}
