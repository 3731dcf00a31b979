import { isLocalDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { yearMs } from '../../domain/time.ts'
import type { MilestoneNews, Step } from './desk.ts'

type Body = Readonly<Record<string, unknown>>

/** More than this at once is a slip of the finger. */
const stepMsMax = 10 * yearMs

/** A text of the body, or an empty one, which no consultation and no file is called. */
export function textOf(body: Body, name: string): string {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

/** The language of the page that asks; an empty one stands for the city's first. */
export function languageIn(body: Body): Language {
  return textOf(body, 'language')
}

export function isField(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** How far the clock shall move, or what is wrong as a sentence. */
export function stepOf(body: Body): Step | string {
  if (body.toNext === true) return { toNext: true }
  const { ms } = body
  if (typeof ms === 'number' && Number.isFinite(ms) && ms > 0 && ms <= stepMsMax) return { ms: Math.round(ms) }
  return 'Time moves forward only, by at most ten years at once.'
}

/** What became of a milestone, or what is wrong as a sentence. */
export function milestoneOf(body: Body): MilestoneNews | string {
  const { state, what, why, dueOn } = body
  if (state !== 'done' && state !== 'delayed' && state !== 'dropped') return 'A milestone is done, delayed or dropped.'
  if (!isField(what)) return 'Say what happened, in one sentence people will read.'
  if (state !== 'done' && !isField(why)) return 'Say why. Everyone who answered will read it.'
  if (state === 'delayed' && !(typeof dueOn === 'string' && isLocalDate(dueOn)))
    return 'Give the new date of the promise.'
  return {
    consultation: textOf(body, 'id'),
    milestone: textOf(body, 'milestone'),
    state,
    what,
    ...(isField(why) ? { why } : {}),
    ...(state === 'delayed' && typeof dueOn === 'string' ? { dueOn } : {}),
  }
}
