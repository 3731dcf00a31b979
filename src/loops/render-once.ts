import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { Rendered } from '../texts/render.ts'
import type { Saying } from './prepare.ts'

/**
 * The same rendering, which puts the very same message into a language once: an invitation is one message to a million
 * people, and rendering it took a third of the time of sending it. What no message holds any more is forgotten.
 */
export function renderOnce(render: Saying['render']): Saying['render'] {
  const known = new WeakMap<Message, Map<Language, Rendered>>()
  return (message, language) => {
    const languages = known.get(message) ?? new Map<Language, Rendered>()
    const before = languages.get(language)
    if (before) return before
    const rendered = render(message, language)
    known.set(message, languages.set(language, rendered))
    return rendered
  }
}
