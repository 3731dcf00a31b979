import { limits } from './limits.ts'
import { configure, variables } from './settings.ts'
import { shows } from './shown.ts'

/** What is known of Messenger without a call to Graph. */
export const paper = { channel: 'messenger', variables, configure, limits, shows } as const
