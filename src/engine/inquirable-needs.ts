import type { Action } from '../domain/action.ts'
import type { KeptDraft } from '../domain/draft.ts'
import { givenIn } from '../domain/guide-words.ts'
import { type AskedFor, askedFor, askedForIn, ideaAnswered } from '../domain/inquiry.ts'
import type { Understood } from '../domain/understood/understood.ts'
import { numbersIn } from './cityside/drafts/about.ts'
import type { InquirableNeed } from './need-types.ts'

type InquirableSubject = { readonly of: 'nothing' } | { readonly of: 'inquirable'; readonly by: InquirableNeed }

/** What a tap on an exchange, or on what one could be about, needs. */
export function inquirableTapped(verb: Extract<Action, { do: 'inquiry' }>['verb'], subject: string): InquirableSubject {
  if (verb === 'idea') return { of: 'inquirable', by: { subject: { of: 'idea', idea: subject } } }
  if (verb === 'offer') return { of: 'inquirable', by: { subject: { of: 'help', offer: subject } } }
  return verb === 'again' || verb === 'close' || verb === 'guide'
    ? { of: 'inquirable', by: { inquiry: subject } }
    : ({ of: 'nothing' } as const)
}

/** What staff name in words: outright, or by its number where they were shown what people wrote. */
export function askedIn(words: string, draft: KeptDraft | undefined, understood: Understood): AskedFor | undefined {
  const answered = ideaAnswered(words, understood)
  const outright =
    askedFor(words, understood) ??
    givenIn(words, understood)?.thread ??
    // While something is written, a number in it belongs to that.
    (answered && !draft ? { of: 'idea' as const, number: answered.number } : undefined)
  if (outright) return outright
  const shown = draft && numbersIn(draft)
  return shown === undefined ? undefined : askedForIn(shown, words, understood)
}
