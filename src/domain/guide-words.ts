import { type AskedFor, subjectNamed } from './inquiry.ts'
import { letters } from './understood/fold.ts'
import { isOneOf } from './understood/match.ts'
import { afterOpening } from './understood/phrase.ts'
import type { Understood } from './understood/understood.ts'

/** A thread that is given to a guide in words, and what was written of the guide. */
export interface Given {
  readonly thread: AskedFor
  readonly to: string
}

/** An absence as it was written: from and until which day, and all of it, in which the guide who takes over may be named. */
export interface AwaySaid {
  readonly from?: string
  readonly until?: string
  readonly rest: string
}

/** It is said in no more than this. */
const charactersMax = 160

/** `guide idé 12 Mette`, `giv noerregade-space svar 7 til Ali Demir`: undefined for anything else. */
export function givenIn(words: string, understood: Understood): Given | undefined {
  const after = afterWord(words, understood, 'give')
  const [, named, to = ''] = /^(\s+\S{1,60}(?:\s\S{1,60})?\s#?\d{1,6})[.)]?(?=\s|$)(.*)$/s.exec(after ?? '') ?? []
  const thread = named === undefined ? undefined : subjectNamed(named, understood)
  return thread && thread.of !== 'any' ? { thread, to } : undefined
}

/** `jeg er væk til 12. januar, Ali tager over`: undefined for anything else. */
export function awayIn(words: string, understood: Understood): AwaySaid | undefined {
  const rest = afterWord(words, understood, 'away')
  if (rest === undefined) return undefined
  const { from, until } = understood.cityside.guides
  const when = rest.split(/[,;]/)[0] ?? ''
  const afterFrom = afterOpening(when, from)
  if (afterFrom === undefined) return { rest, ...said('until', afterOpening(when, until)) }
  const parts = afterFrom.trim().split(/\s+/)
  const at = parts.findIndex((_, index) => index > 0 && afterOpening(parts.slice(index).join(' '), until) !== undefined)
  if (at < 0) return { rest, ...said('from', afterFrom) }
  return {
    rest,
    ...said('from', parts.slice(0, at).join(' ')),
    ...said('until', afterOpening(parts.slice(at).join(' '), until)),
  }
}

/** Whether a guide says that they are back. */
export function saysReturned(words: string, understood: Understood): boolean {
  return isOneOf(understood.cityside.guides.returned, words, understood)
}

/** Whether words could be about guides, so that all of them are looked up. */
export function speaksOfGuide(words: string, understood: Understood): boolean {
  return givenIn(words, understood) !== undefined || awayIn(words, understood) !== undefined
}

function afterWord(words: string, { cityside }: Understood, name: 'give' | 'away'): string | undefined {
  if (words.length > charactersMax) return undefined
  return afterOpening(letters(words).replace(/^\s*\//, ''), cityside.guides[name])
}

function said(name: 'from' | 'until', words: string | undefined): Pick<AwaySaid, 'from' | 'until'> {
  return words === undefined || words.trim() === '' ? {} : { [name]: words.trim() }
}
