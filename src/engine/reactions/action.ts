import type { Action } from '../../domain/action.ts'

/** A tap about the statements of a question. */
export type ReactAction = Extract<Action, { readonly do: 'react' }>
