import type { Language } from '../../../domain/language.ts'
import { type Block, text } from '../../../domain/message.ts'
import type { Facts } from '../../state.ts'

/** Says plainly what readers of other languages get, where the city has several. */
export function inOneLanguage(language: Language | undefined, { city }: Facts): readonly Block[] {
  if (language === undefined || city.languages.length < 2) return []
  return [{ style: 'note', words: text('preview-in-one', { language: { language } }) }]
}
