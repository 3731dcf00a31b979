import type { SetupTexts } from '../adapter.ts'
import type { Language } from '../domain/language.ts'
import type { TextRef } from '../domain/message.ts'
import { text } from '../domain/message.ts'
import { tokenOf } from '../domain/token.ts'
import { renderText } from './render.ts'
import type { Texts } from './texts.ts'

/** Where Messenger's templates put the title. */
const templatePlaceholder = '{{1}}'

/** The words that menus and command lists carry, per language. `ids` are the commands in the order menus show them. */
export function setupTexts(texts: Texts, ids: readonly string[]): SetupTexts {
  const perLanguage = (key: string, values?: TextRef['with']): Readonly<Record<Language, string>> =>
    Object.fromEntries(
      texts.city.languages.map((language) => [language, renderText(text(key, values), language, texts)]),
    )
  return {
    languages: texts.city.languages,
    commands: ids.map((id) => ({
      id,
      token: tokenOf({ do: 'command', name: id }),
      names: perLanguage(`command-${id}-name`),
      descriptions: perLanguage(`command-${id}-description`),
    })),
    greeting: perLanguage('greeting'),
    about: perLanguage('about'),
    news: {
      body: perLanguage('template-body', { title: templatePlaceholder }),
      sample: perLanguage('template-sample'),
      button: perLanguage('template-button'),
    },
  }
}
