import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What Ekko says and understands as it comes, with the town of the examples: beside its program, wherever that was put. */
export const shippedPrompts = join(import.meta.dirname, '../prompts')

/** Where Ekko looks for what it says when no setting names a folder: the one at hand, otherwise what comes with it. */
export function usualPrompts(atHand = 'prompts'): string {
  return existsSync(atHand) ? atHand : shippedPrompts
}
