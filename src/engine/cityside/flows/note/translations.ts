import type { Translated } from '../../../../domain/draft.ts'
import type { Language, Localized } from '../../../../domain/language.ts'
import { say, text } from '../../../../domain/message.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { type Step, slip, taken } from '../step.ts'

/** The first of the city's languages that something is not written in yet; none where its writer wants no more. */
export function languageLeft({ language, others = {}, enough }: Translated, { state }: Turn): Language | undefined {
  if (enough) return undefined
  return state.city.languages.find((each) => each !== language && others[each] === undefined)
}

/** Asks for the same in the next language, and says plainly what its readers get otherwise. */
export function otherStep<D>(
  charactersMax: number,
  translatedIn: (draft: D) => Translated | undefined,
  put: (draft: D, changed: Pick<Translated, 'others' | 'enough'>) => D,
): Step<D> {
  const left = (draft: D, turn: Turn) => {
    const translated = translatedIn(draft)
    const other = translated && languageLeft(translated, turn)
    return translated && other !== undefined ? { translated, other } : undefined
  }
  return {
    ask: (draft, turn) => {
      const found = left(draft, turn)
      return found
        ? [
            say('note-other', {
              other: { language: found.other },
              language: { language: found.translated.language },
            }),
          ]
        : []
    },
    options: () => [{ option: 'enough', label: text('button-one-language') }],
    read: (draft, words, turn) => {
      const found = left(draft, turn)
      const reason = words.trim()
      if (!found) return slip(say('button-unknown'))
      if (reason === '') return slip(say('slip-no-words'))
      if (reason.length > charactersMax)
        return slip(say('draft-too-long', { max: charactersMax, over: reason.length - charactersMax }))
      return taken(put(draft, { others: { ...found.translated.others, [found.other]: reason } }))
    },
    take: (draft) => taken(put(draft, { enough: true })),
  }
}

/** In every language that it was written in. The writer's own comes first: readers of any other fall back to it. */
export function inAllWritten({ language, reason = '', others = {} }: Translated): Localized {
  return { [language]: reason, ...others }
}
