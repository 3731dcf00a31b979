import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import type { Language } from '../domain/language.ts'
import type { Dictionary, DictionaryOf, Found } from '../domain/spelling/dictionary.ts'

/** Where the words of a language stand, in a package of the cspell family. */
interface Place {
  readonly from: string
  readonly file: string
}

/**
 * The Danish and the Arabic one are LGPL, the English one MIT. The German one comes from a list under the GPL, so it does not come
 * with Ekko: a city that installs it has it.
 */
const places: Readonly<Record<Language, Place>> = {
  da: { from: '@cspell/dict-da-dk', file: 'da_DK.trie' },
  en: { from: '@cspell/dict-en-gb-mit', file: 'en_GB.trie.gz' },
  ar: { from: '@cspell/dict-ar', file: 'ar.trie.gz' },
  de: { from: '@cspell/dict-de-de', file: 'de_DE.trie.gz' },
}

const here = createRequire(import.meta.url)
const read = new Map<Language, Dictionary | undefined>()

/**
 * The dictionary of a language, read when it is first asked for, which takes up to a second: words are seldom put right, and most
 * processes never do.
 */
export const dictionaryOf: DictionaryOf = (language) => {
  const [spoken = language] = language.split('-')
  if (!read.has(spoken)) read.set(spoken, readDictionary(spoken))
  return read.get(spoken)
}

function readDictionary(language: Language): Dictionary | undefined {
  const path = pathOf(places[language])
  if (path === undefined) return undefined
  const bytes = readFileSync(path)
  const trie = decodeTrie(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  const look = (word: string): Found | undefined => {
    const { found, compoundUsed } = trie.findWord(word, { caseSensitive: true })
    return found === false ? undefined : compoundUsed ? 'compound' : 'word'
  }
  return (word) => {
    const found = [look(word), look(word.toLowerCase())]
    return found.includes('word') ? 'word' : found.find((each) => each !== undefined)
  }
}

function pathOf(place: Place | undefined): string | undefined {
  if (!place) return undefined
  try {
    return join(dirname(here.resolve(`${place.from}/cspell-ext.json`)), place.file)
  } catch {
    return undefined
  }
}
