import { languageMarks } from '../../../../digests/escape.ts'
import type { Localized } from '../../../../domain/language.ts'
import { text } from '../../../../domain/message.ts'
import { areaField } from '../../fields.ts'
import type { Visit } from '../../visit.ts'
import type { Filled } from './deed.ts'

const wordsCharactersMax = 1_000

/** What citizens who answered will read, in each of the city's languages; the first that is written stands for those that are not. */
export function languageFields(
  name: string,
  { label, hint }: { readonly label: string; readonly hint: string },
  { voice, form }: Visit,
  wrong: ReadonlyMap<string, string>,
): string {
  return voice.city.languages
    .map((language, index) => {
      const field = `${name}.${language}`
      const problem = wrong.get(field)
      return areaField({
        name: field,
        label:
          voice.city.languages.length === 1
            ? voice.say(label)
            : `${voice.say(label)} (${voice.say('desklaunch-in-language', { language: { language } })})`,
        ...(index === 0 && { hint: voice.say(hint) }),
        value: form.get(field) ?? '',
        max: wordsCharactersMax,
        ...(problem !== undefined && { problem }),
      }).replace('<textarea ', `<textarea${languageMarks(language)} `)
    })
    .join('')
}

/** The words that were written, by language. */
export function inLanguages(name: string, { voice, form }: Visit): Localized {
  return Object.fromEntries(
    voice.city.languages.flatMap((language) => {
      const words = (form.get(`${name}.${language}`) ?? '').trim().slice(0, wordsCharactersMax)
      return words === '' ? [] : [[language, words]]
    }),
  )
}

/** Nothing is done without a reason. */
export function whyMissing(name: string, { voice }: Visit): Filled {
  return { wrong: [{ text: text('desklaunch-why-missing'), field: `${name}.${voice.city.languages[0]}` }] }
}
