import { limits } from './limits.ts'
import { configure, variables } from './settings.ts'
import { shows } from './shown.ts'

/** What is known of Telegram without its library. */
export const paper = { channel: 'telegram', variables, configure, limits, shows } as const
