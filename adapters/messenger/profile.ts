import type { SetupTexts } from '../../src/adapter.ts'
import { type Fields, listIn, objectIn } from '../shared/read.ts'
import { shortened } from '../shared/split.ts'
import { getStartedPayload } from './decode-thread.ts'

/** Met in the older reference of the greeting; not repeated in the newest. */
const greetingCharactersMax = 160
/** https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu */
const menuEntriesMax = 20
/** Of the same page: how long one entry of the menu may be. */
const menuTitleCharactersMax = 30

/** The parts of a Page's Messenger profile that are ours; ice breakers and everything else are left as they are. */
export const profileProperties = ['get_started', 'greeting', 'persistent_menu'] as const

/** Which of Facebook's locales show a language's words. A language that is not here is shown only as the default. */
const localesOf: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar_AR'],
  da: ['da_DK'],
  de: ['de_DE'],
  en: ['en_US', 'en_GB'],
  es: ['es_ES', 'es_LA'],
  fa: ['fa_IR'],
  fi: ['fi_FI'],
  fr: ['fr_FR'],
  nb: ['nb_NO'],
  nl: ['nl_NL'],
  no: ['nb_NO'],
  pl: ['pl_PL'],
  ro: ['ro_RO'],
  so: ['so_SO'],
  sv: ['sv_SE'],
  tr: ['tr_TR'],
  uk: ['uk_UA'],
  ur: ['ur_PK'],
}

/** The profile as it should be. People who have none of the languages get the first. */
export function wantedProfile(texts: SetupTexts): Fields {
  const greeting = localized(texts.languages, (language) => {
    const text = texts.greeting[language]
    return text === undefined || text.length > greetingCharactersMax ? undefined : { text }
  })
  const menu = localized(texts.languages, (language) => {
    const actions = texts.commands.slice(0, menuEntriesMax).map((command) => ({
      type: 'postback',
      title: menuTitle(command.descriptions[language], command.names[language] ?? command.id),
      payload: command.token,
    }))
    return actions.length === 0 ? undefined : { composer_input_disabled: false, call_to_actions: actions }
  })
  return {
    get_started: { payload: getStartedPayload },
    ...(greeting.length === 0 ? {} : { greeting }),
    ...(menu.length === 0 ? {} : { persistent_menu: menu }),
  }
}

/** The languages whose greeting Messenger would not take. */
export function greetingsTooLong(texts: SetupTexts): readonly string[] {
  return texts.languages.filter((language) => (texts.greeting[language] ?? '').length > greetingCharactersMax)
}

/** The properties that are not yet as wanted. What Graph adds by itself does not count. */
export function profileDifferences(found: Fields, wanted: Fields): Fields {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !holds(found[name], value)))
}

function localized<Entry extends object>(
  languages: readonly string[],
  entryOf: (language: string) => Entry | undefined,
): readonly (Entry & { readonly locale: string })[] {
  const entries = languages.flatMap((language) => {
    const entry = entryOf(language)
    return entry === undefined ? [] : [{ entry, locales: localesOf[language] ?? [] }]
  })
  const first = entries[0]
  if (first === undefined) return []
  return [
    { locale: 'default', ...first.entry },
    ...entries.flatMap(({ entry, locales }) => locales.map((locale) => ({ locale, ...entry }))),
  ]
}

function menuTitle(description: string | undefined, name: string): string {
  if (description !== undefined && description !== '' && description.length <= menuTitleCharactersMax)
    return description
  return shortened(name, menuTitleCharactersMax)
}

/** Whether everything wanted is found; lists in any order, as long as nothing else is in them. */
function holds(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const items = listIn(found) ?? []
    return items.length === wanted.length && wanted.every((item) => items.some((other) => holds(other, item)))
  }
  if (typeof wanted !== 'object' || wanted === null) return found === wanted
  const fields = objectIn(found)
  return Object.entries(wanted).every(([name, value]) => holds(fields?.[name], value))
}
