import stopwords from 'stopwords-iso' with { type: 'json' }
import { tellsSomething } from '../../domain/stem.ts'

const lists: Readonly<Record<string, readonly string[]>> = stopwords
const sets = new Map<string, ReadonlySet<string>>()

/** What tells apart the words that are in every text of a language from those that say what a text is on. */
export function isCommon(word: string, language: string): boolean {
  return !tellsSomething(word) || commonIn(language).has(word)
}

/** The language of a text among these: the one whose common words it has most of; the first where none is ahead. */
export function languageAmong(words: readonly string[], languages: readonly string[]): string {
  const [first = 'en', ...others] = languages
  if (others.length === 0) return first
  let best = { language: first, count: countIn(words, first) }
  for (const language of others) {
    const count = countIn(words, language)
    if (count > best.count) best = { language, count }
  }
  return best.language
}

function countIn(words: readonly string[], language: string): number {
  const common = commonIn(language)
  return words.filter((word) => common.has(word)).length
}

function commonIn(language: string): ReadonlySet<string> {
  const base = language.split('-')[0] ?? language
  let set = sets.get(base)
  if (!set) {
    set = new Set(lists[base === 'nb' || base === 'nn' ? 'no' : base] ?? [])
    sets.set(base, set)
  }
  return set
}
