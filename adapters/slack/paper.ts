import { limits } from './limits.ts'
import { configure, variables } from './settings.ts'

/** What is known of Slack without its library. */
export const paper = { channel: 'slack', variables, configure, limits } as const
