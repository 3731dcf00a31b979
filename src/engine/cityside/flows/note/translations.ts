import type { Translated } from '../../../../domain/draft.ts'
import type { Language, Localized } from '../../../../domain/language.ts'
import { type Button, say, text } from '../../../../domain/message.ts'
import { hasWord } from '../../../../domain/understood/sign.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { type Part, wordsNow } from '../parts.ts'
import { type Step, slip, taken } from '../step.ts'

/** The first of the city's languages that something is not written in yet; none where its writer wants no more. */
export function languageLeft({ language, others = {}, enough }: Translated, { state }: Turn): Language | undefined {
  const again = state.city.languages.find((each) => others[each] === '')
  if (again !== undefined || enough) return again
  return state.city.languages.find((each) => each !== language && others[each] === undefined)
}

/** The words and what they are in the other languages, each to be told again by itself; and another language. */
export function wordsParts<D extends Translated>(draft: D, label: Button['label'], turn: Turn): readonly Part<D>[] {
  const { language, reason = '', others = {}, enough } = draft
  const { reason: _, ...without } = draft
  const { languages } = turn.state.city
  const isLeft = languages.some((each) => each !== language && others[each] === undefined)
  const { enough: __, ...open } = draft
  return [
    { name: 'words', label, ...wordsNow(reason), again: without as D },
    ...Object.entries(others).map(
      ([other, words]): Part<D> => ({
        name: `in-${other}`,
        label: text('draft-name-in', { language: { language: other } }),
        ...wordsNow(words),
        again: { ...draft, others: { ...others, [other]: '' } },
      }),
    ),
    ...(enough && isLeft ? [{ name: 'in-more', label: text('button-one-more-language'), again: open as D }] : []),
  ]
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
      if (!hasWord(reason)) return slip(say('refused-wordless'))
      if (reason.length > charactersMax)
        return slip(say('draft-too-long', { max: charactersMax, over: reason.length - charactersMax }))
      return taken(put(draft, { others: { ...found.translated.others, [found.other]: reason } }))
    },
    take: (draft) => taken(put(draft, { enough: true, ...withoutEmpty(translatedIn(draft)?.others) })),
  }
}

/** A language that was to be told again and is not any more is left out. */
function withoutEmpty(others: Localized = {}): Pick<Translated, 'others'> {
  return { others: Object.fromEntries(Object.entries(others).filter(([, words]) => words !== '')) }
}

/** In every language that it was written in. The writer's own comes first: readers of any other fall back to it. */
export function inAllWritten({ language, reason = '', others = {} }: Translated): Localized {
  const written = Object.entries(others).filter(([, words]) => words !== '')
  return { [language]: reason, ...Object.fromEntries(written) }
}
