import { join } from 'node:path'
import type { Configured, Variable } from '../../src/adapter.ts'

/** What the sandbox is told from outside. */
export interface Settings {
  /** Where the chat is kept over a restart; without it the chat is gone then. */
  readonly chatPath?: string
}

/** What the environment may hold for this channel. */
export const variables: readonly Variable[] = [
  {
    name: 'EKKO_SANDBOX',
    required: false,
    secret: false,
    from: 'on: the sandbox runs alone, with a database of its own, whatever else is configured; off: never; without it only when nothing else is',
    example: 'on',
  },
  {
    name: 'EKKO_SANDBOX_CHAT',
    required: false,
    secret: false,
    from: 'the file that keeps the sandbox chat over a restart, or none',
    example: 'data/sandbox-chat.jsonl',
  },
]

/** Reads the variables above; a problem is a sentence that says what to do. */
export function configure(env: Readonly<Record<string, string | undefined>>): Configured<Settings> {
  const wanted = env.EKKO_SANDBOX?.trim().toLowerCase() ?? ''
  if (wanted === '') return { state: 'off', reason: 'EKKO_SANDBOX is not set.' }
  if (wanted === 'off') return { state: 'off', reason: 'EKKO_SANDBOX is off.' }
  if (wanted !== 'on') {
    return { state: 'wrong', problems: ['EKKO_SANDBOX is neither on nor off. Set it to one of the two.'] }
  }
  const path = env.EKKO_SANDBOX_CHAT?.trim() || join(env.EKKO_DATA_DIR?.trim() || 'data', 'sandbox-chat.jsonl')
  return { state: 'on', settings: path === 'none' ? {} : { chatPath: path } }
}
