import type { SetupTexts } from '../../src/adapter.ts'
import { type Fields, listIn, objectIn } from '../shared/read.ts'

/** A slash command as Discord takes it. */
export interface SlashCommand {
  readonly type: 1
  readonly name: string
  readonly name_localizations: Readonly<Record<string, string>>
  readonly description: string
  readonly description_localizations: Readonly<Record<string, string>>
  /** 0: servers, 1: our own conversation (interactions/application-commands, contexts). */
  readonly contexts: readonly [0, 1]
  /** 0: installed to a server. */
  readonly integration_types: readonly [0]
}

const descriptionCharactersMax = 100

/** Discord's own languages (reference, locales), by the language tag a city would use. Others cannot be offered there. */
const locales: Readonly<Record<string, readonly string[]>> = {
  bg: ['bg'],
  cs: ['cs'],
  da: ['da'],
  de: ['de'],
  el: ['el'],
  en: ['en-GB', 'en-US'],
  es: ['es-ES', 'es-419'],
  fi: ['fi'],
  fr: ['fr'],
  hi: ['hi'],
  hr: ['hr'],
  hu: ['hu'],
  id: ['id'],
  it: ['it'],
  ja: ['ja'],
  ko: ['ko'],
  lt: ['lt'],
  nb: ['no'],
  nl: ['nl'],
  no: ['no'],
  pl: ['pl'],
  pt: ['pt-BR'],
  ro: ['ro'],
  ru: ['ru'],
  sv: ['sv-SE'],
  th: ['th'],
  tr: ['tr'],
  uk: ['uk'],
  vi: ['vi'],
  zh: ['zh-CN', 'zh-TW'],
}

/** The commands of the texts, in Discord's shape; words that Discord would not take as a name are left out. */
export function commandsOf(texts: SetupTexts): readonly SlashCommand[] {
  const [fallback = 'en'] = texts.languages
  return texts.commands.map((command) => ({
    type: 1,
    name: command.id,
    name_localizations: localized(
      command.names,
      (word) => nameOf(word) !== undefined,
      (word) => nameOf(word) ?? '',
    ),
    description: described(command.descriptions[fallback] ?? Object.values(command.descriptions)[0] ?? command.id),
    description_localizations: localized(command.descriptions, (words) => words !== '', described),
    contexts: [0, 1],
    integration_types: [0],
  }))
}

/** Languages of the texts in which Discord has no client. */
export function languagesWithoutLocale(texts: SetupTexts): readonly string[] {
  return texts.languages.filter((language) => locales[primary(language)] === undefined)
}

/** Whether Discord has exactly these commands already, whatever else it tells about them. */
export function sameCommands(registered: unknown, wanted: readonly SlashCommand[]): boolean {
  const there = (listIn(registered) ?? []).map((each) => objectIn(each))
  return (
    there.length === wanted.length &&
    wanted.every((command) => there.some((each) => each !== undefined && same(each, command)))
  )
}

function same(there: Fields, wanted: SlashCommand): boolean {
  return Object.entries(wanted).every(([key, value]) => canonical(there[key] ?? emptyOf(value)) === canonical(value))
}

/** Discord leaves out, or gives as null, what was given as nothing. */
function emptyOf(value: unknown): unknown {
  return typeof value === 'object' && !Array.isArray(value) ? {} : undefined
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort())
  const fields = objectIn(value)
  return JSON.stringify(
    fields === undefined ? value : Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

function localized(
  words: Readonly<Record<string, string>>,
  fits: (word: string) => boolean,
  shaped: (word: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words)
      .filter(([, word]) => fits(word))
      .flatMap(([language, word]) => (locales[primary(language)] ?? []).map((locale) => [locale, shaped(word)])),
  )
}

/** interactions/application-commands, naming: 1-32 letters, digits, - and _, in lower case. */
function nameOf(word: string): string | undefined {
  const name = word.replace(/^\//, '').toLowerCase()
  return /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) ? name : undefined
}

function described(words: string): string {
  return words.length <= descriptionCharactersMax ? words : `${words.slice(0, descriptionCharactersMax - 1).trimEnd()}…`
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? ''
}
