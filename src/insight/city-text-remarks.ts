import type { City } from '../domain/city.ts'
import type { CityText } from '../domain/city-text.ts'
import type { Language } from '../domain/language.ts'
import { text } from '../domain/message.ts'
import { type LaunchRemark, longWordsIn } from './launch-remarks.ts'
import { lixEasyMax, lixReasonMax, readability } from './readability.ts'
import { jargonIn, type Wordlists } from './wording.ts'

/**
 * What would make the city's words easier to read, in each language they are written in: the same LIX and the same words
 * of the office as for a question. A promised answer is never held up by it.
 */
export function cityTextRemarks(
  texts: readonly CityText[],
  { languages }: Pick<City, 'languages'>,
  lists: Wordlists,
): readonly LaunchRemark[] {
  return languages.flatMap((language) => {
    const written = texts.flatMap(({ place, words }) => {
      const own = words.flatMap((each) => each[language] ?? []).join('\n\n')
      return own === '' ? [] : [{ place, own }]
    })
    return [
      ...readingRemarks(written, language),
      ...written.flatMap(({ place, own }) =>
        jargonIn(own, language, lists[language] ?? []).map(
          (what) => ({ weight: 'warning', language, place, text: what }) as const,
        ),
      ),
    ]
  })
}

type Written = readonly { readonly place: LaunchRemark['place'] & object; readonly own: string }[]

/** Each text by itself where it is long enough to be measured; where none is, all of them together. */
function readingRemarks(written: Written, language: Language): readonly LaunchRemark[] {
  const measured = written.map(({ place, own }) => ({ place, ...readability(own) }))
  const stable = measured.filter((each) => each.stable)
  const whole = readability(written.map(({ own }) => own).join('\n\n'))
  const read = stable.length > 0 ? stable : whole.stable ? [{ place: undefined, ...whole }] : []
  return read.flatMap(({ place, lix: exact, longWords }): readonly LaunchRemark[] => {
    const lix = Math.round(exact)
    if (lix <= lixEasyMax) return []
    const key = lix <= lixReasonMax ? 'check-newspaper' : 'check-report-told'
    const what = text(key, { lix, easy: lixEasyMax, words: longWordsIn(longWords, language) })
    return [{ weight: 'warning', language, ...(place && { place }), text: what }]
  })
}
