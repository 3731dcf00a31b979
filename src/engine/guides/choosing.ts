import type { Action } from '../../domain/action.ts'
import type { KeptDraft } from '../../domain/draft.ts'
import { speaksOfGuide } from '../../domain/guide-words.ts'
import type { Understood } from '../../domain/understood/understood.ts'

/** Whether a guide is chosen with an event: under a draft that asks for one, by a tap that begins it, or in words. */
export function choosesGuide(
  draft: KeptDraft | undefined,
  action: Action | undefined,
  words: string | undefined,
  understood: Understood,
): boolean {
  if (draft?.on === 'guide' || draft?.on === 'away') return true
  if (action?.do === 'idea' || action?.do === 'inquiry') return action.verb === 'guide'
  return words !== undefined && speaksOfGuide(words, understood)
}
