import type { Action, UnaskedVerb } from '../../domain/action.ts'

/** A tap about words that were written unasked. */
export type UnaskedAction = Extract<Action, { readonly do: 'unasked' }>

/** The action behind a button about such words; `range` is empty where it is about none yet. */
export function unaskedAction(verb: UnaskedVerb, consultation: string, range: string): UnaskedAction {
  return { do: 'unasked', verb, consultation, range }
}
