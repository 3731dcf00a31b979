import type { Action, CitysideVerb } from '../../domain/action.ts'

/** A button of the city's side. */
export function citysideAction(verb: CitysideVerb, consultation: string, item: string): Action {
  return { do: 'cityside', verb, consultation, item }
}

/** The name of every form of a draft, as it stands in tokens that were sent. */
export const draftForm = 'work'
