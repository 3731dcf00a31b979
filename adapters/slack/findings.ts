import type { Finding } from '../../src/adapter.ts'

/** What is as it has to be. */
export function good(text: string): Finding {
  return { ok: true, text: `slack: ${text}` }
}

/** What has to be put right, as a sentence that says how. */
export function bad(text: string): Finding {
  return { ok: false, text: `slack: ${text}` }
}
