import { limits } from './limits.ts'
import { configure, variables } from './settings.ts'

/** What is known of the sandbox without opening it. */
export const paper = { channel: 'sandbox', variables, configure, limits } as const
