import type { DepartmentId } from '../../domain/city.ts'
import { type Openable, openableName, openedForMs } from '../../domain/opened.ts'
import { withoutPersonalData } from '../../domain/personal-data.ts'
import { act } from './deeds.ts'
import type { Answer } from './door.ts'
import { csrfField } from './fields.ts'
import type { Visit } from './visit.ts'

/** A citizen's words as this visitor reads them. */
export interface Veiled {
  /** The words, already escaped: without what leads to a person, or as they were written for who opened them. */
  own(words: string): string
  /** That something is hidden, with the way to open it, or that it is open; already escaped, nothing where nothing is hidden. */
  readonly note: string
}

/** How these words are shown; `at` is the address to which opening them is posted, nothing where this visitor may not. */
export async function veiled(
  { cityside, visitor, voice }: Visit,
  what: Openable,
  words: readonly string[],
  at: string | undefined,
): Promise<Veiled> {
  const hidden = words.some((each) => withoutPersonalData(each) !== each)
  if (!hidden) return { own: voice.own, note: '' }
  const masked = (each: string) => voice.own(withoutPersonalData(each))
  const note = voice.say('opened-hidden')
  if (at === undefined) return { own: masked, note: `<p class="soft">${note}</p>` }
  const since = cityside.now() - openedForMs
  const openings = await cityside.store.openingsOf([openableName(what)])
  if (openings.some(({ by, at: then }) => by === visitor.actor && then > since))
    return { own: voice.own, note: `<p class="soft">${voice.say('opened-shown')}</p>` }
  return {
    own: masked,
    note: `<form method="post" action="${at}" class="row">${csrfField(visitor)}<span class="soft">${note}</span> <button class="quiet">${voice.say('opened-show')}</button></form>`,
  }
}

/** The visitor opens what is hidden, in the name of this department, and comes back to it; the reason is asked for on the way. */
export async function open(visit: Visit, what: Openable, department: DepartmentId, to: string): Promise<Answer> {
  const result = await act(visit, { act: 'words.opened', what, department })
  return { to, done: result.ok ? visit.voice.plain('opened-done') : visit.voice.said(result.why) }
}
