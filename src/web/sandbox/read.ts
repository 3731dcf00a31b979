import { isLocalDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { stances, themeCharactersMax } from '../../domain/themes.ts'
import { yearMs } from '../../domain/time.ts'
import type { MilestoneNews, Step, ThemesTap } from './wire.ts'

/** What a page sent, or the text that says what it should have sent. */
export type Read<T> = { readonly is: T } | { readonly wrong: TextRef }

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

/** Whether a field holds words. */
export function isField(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** How far the clock shall move, or what is wrong. */
export function stepOf(body: Body): Read<Step> {
  if (body.toNext === true) return { is: { toNext: true } }
  const { ms } = body
  if (typeof ms === 'number' && Number.isFinite(ms) && ms > 0 && ms <= stepMsMax) return { is: { ms: Math.round(ms) } }
  return { wrong: text('desk-step') }
}

/** What is done to themes, or what is wrong. */
export function themesTapOf(body: Body): Read<ThemesTap> {
  const { tap, to } = body
  const theme = textOf(body, 'theme').trim()
  if (tap === 'undo') return { is: { tap } }
  const name = tap === 'rename' || tap === 'merge' ? textOf(body, 'to').trim() : theme
  if (theme === '' || name === '' || name.length > themeCharactersMax)
    return { wrong: text('desk-theme', { max: themeCharactersMax }) }
  if ((tap === 'rename' || tap === 'merge') && isField(to)) return { is: { tap, theme, to: to.trim() } }
  if (tap === 'remove') return { is: { tap, theme } }
  if (tap === 'stance') return { is: { tap, theme, stance: stances.find((each) => each === body.stance) ?? null } }
  const statements = Array.isArray(body.statements) ? body.statements.filter(Number.isInteger) : []
  if ((tap === 'put' || tap === 'take-out') && statements.length > 0) return { is: { tap, theme, statements } }
  return { wrong: text('desk-theme', { max: themeCharactersMax }) }
}

/** What became of a milestone, or what is wrong. */
export function milestoneOf(body: Body): Read<MilestoneNews> {
  const { state, what, why, dueOn } = body
  if (state !== 'done' && state !== 'delayed' && state !== 'dropped') return { wrong: text('desk-state') }
  if (!isField(what)) return { wrong: text('desk-what') }
  if (state !== 'done' && !isField(why)) return { wrong: text('desk-why') }
  if (state === 'delayed' && !(typeof dueOn === 'string' && isLocalDate(dueOn))) return { wrong: text('desk-new-day') }
  const is: MilestoneNews = {
    consultation: textOf(body, 'id'),
    milestone: textOf(body, 'milestone'),
    state,
    what,
    ...(isField(why) ? { why } : {}),
    ...(state === 'delayed' && typeof dueOn === 'string' ? { dueOn } : {}),
  }
  return { is }
}
