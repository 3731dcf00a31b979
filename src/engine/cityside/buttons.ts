import type { Action } from '../../domain/action.ts'

/** A button of the city's side. */
export function citysideAction(
  verb: Extract<Action, { do: 'cityside' }>['verb'],
  consultation: string,
  item: string,
): Action {
  return { do: 'cityside', verb, consultation, item }
}
