import type { Language } from '../language.ts'
import type { Doubtful } from './doubtful.ts'
import { heardNamed, type Understood, yesNamed } from './understood.ts'

/**
 * What is understood of a person who speaks this language. "Tak" is a yes from a Pole; from a Dane in the same city it is thanks,
 * and no consent; from a person whose language is not known it is neither.
 */
export function understoodOf(understood: Understood, language: Language | undefined): Understood {
  const own = understood.doubtful.filter((each) => each.language === language)
  if (language === undefined || own.length === 0) return understood
  const byLanguage = made.get(understood) ?? new Map<Language, Understood>()
  made.set(understood, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const answers = new Set(own.map(({ way }) => way))
  const fresh: Understood = {
    ...understood,
    yesNo: new Map([...understood.yesNo, ...meaning(own, 'yesNo', yesNamed)]),
    heard: new Map([...understood.heard, ...meaning(own, 'heard', heardNamed)]),
    polite: {
      ...understood.polite,
      all: new Set([...understood.polite.all].filter((phrase) => !answers.has(phrase))),
    },
  }
  byLanguage.set(language, fresh)
  return fresh
}

function meaning<T>(own: readonly Doubtful[], of: Doubtful['table'], named: (means: string) => T) {
  return own.flatMap(({ table, way, means }) => (table === of ? [[way, named(means)] as const] : []))
}

/** The tables are made once for a language, as a reader knows them again by being the same. */
const made = new WeakMap<Understood, Map<Language, Understood>>()
