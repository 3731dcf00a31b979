import { limits } from './limits.ts'
import { configure, variables } from './settings.ts'
import { shows, showsForm } from './shown.ts'

/** What is known of Discord without its library. */
export const paper = { channel: 'discord', variables, configure, limits, shows, showsForm } as const
