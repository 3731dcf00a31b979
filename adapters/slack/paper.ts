import { limits } from './limits.ts'
import { configure, variables } from './settings.ts'
import { shows, showsForm } from './shown.ts'

/** What is known of Slack without its library. */
export const paper = { channel: 'slack', variables, configure, limits, shows, showsForm } as const
