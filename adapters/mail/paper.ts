import { limits } from './limits.ts'
import { configure, variables } from './settings.ts'

/** What is known of mail without an SMTP library. */
export const paper = { channel: 'mail', variables, configure, limits } as const
