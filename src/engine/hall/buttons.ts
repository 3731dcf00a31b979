import type { Action } from '../../domain/action.ts'

/** A button of the city's side. */
export function hallAction(verb: Extract<Action, { do: 'hall' }>['verb'], consultation: string, item: string): Action {
  return { do: 'hall', verb, consultation, item }
}
