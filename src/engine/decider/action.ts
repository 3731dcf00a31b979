import type { Action } from '../../domain/action.ts'

/** A tap about a question to the politician who decides. */
export type DeciderAction = Extract<Action, { readonly do: 'decider' }>
