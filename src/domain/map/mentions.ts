import { lettersApart } from '../spelling/letters-apart.ts'
import { tellsSomething } from '../stem.ts'
import type { Phrases } from '../understood/phrase.ts'
import type { Gazetteer, Name } from './gazetteer.ts'

/** A name that stands in what a citizen wrote. */
export interface Mention {
  /** Everything that is called so. */
  readonly names: readonly Name[]
  /** The words it is made of, from the first to before the last. */
  readonly from: number
  readonly to: number
  /** The house number beside it. It is used to find the part of the street, and kept nowhere. */
  readonly house?: number
}

/** Words with fewer letters are not guessed at. */
const guessedLettersMin = 5
/** From here on, two letters may be wrong. */
const longLettersMin = 9
/** A name of more words is not guessed at. */
const guessedWordsMax = 3
/** What is left of "skolen" or "the schools" without its ending. */
const nounLettersMin = 4

/** The names in folded words, each as long as it can be. */
export function mentionsIn(
  said: readonly string[],
  { byKey, wordsMax }: Gazetteer,
  numberWords: Phrases,
): readonly Mention[] {
  const mentions: Mention[] = []
  let from = 0
  while (from < said.length) {
    const mention = mentionAt(said, from, byKey, wordsMax)
    if (mention) mentions.push({ ...mention, ...houseBeside(said, mention, numberWords) })
    from = mention?.to ?? from + 1
  }
  return mentions
}

function mentionAt(
  said: readonly string[],
  from: number,
  byKey: Gazetteer['byKey'],
  wordsMax: number,
): Mention | undefined {
  for (let to = Math.min(said.length, from + wordsMax); to > from; to -= 1) {
    const names = byKey.get(said.slice(from, to).join(''))
    if (names) return { names, from, to }
  }
  return undefined
}

/** `Nørregade 12`, `Nørregade nr. 12B`, `12 Nørregade`. */
function houseBeside(
  said: readonly string[],
  { from, to }: Mention,
  { all }: Phrases,
): { readonly house: number } | undefined {
  const after = said[to] ?? ''
  const number = all.has(after) ? said[to + 1] : after
  const written = [number, said[from - 1]].find((word) => word !== undefined && /^\d{1,4}\p{L}?$/u.test(word))
  return written === undefined ? undefined : { house: Number.parseInt(written, 10) }
}

/** Names that the words may stand for, where none stands there as it is: begun and not ended, or with a slip of the finger. */
export function namesMeant(said: readonly string[], { names }: Gazetteer): readonly Mention[] {
  const runs = said.flatMap((_, from) =>
    Array.from({ length: guessedWordsMax }, (_, more) => from + more + 1)
      .filter((to) => to <= said.length)
      .map((to) => ({ from, to, run: said.slice(from, to).join('') })),
  )
  const guesses = runs
    .filter(({ from, run }) => run.length >= guessedLettersMin && tellsSomething(said[from] ?? ''))
    .flatMap(({ from, to, run }) =>
      names.flatMap((name) => {
        const wrong = lettersWrong(run, name.key)
        return wrong === undefined ? [] : [{ from, to, name, wrong }]
      }),
    )
  const fewest = Math.min(...guesses.map(({ wrong }) => wrong))
  const best = guesses.filter(({ wrong }) => wrong === fewest)
  const [first] = best
  return first ? [{ from: first.from, to: first.to, names: [...new Set(best.map(({ name }) => name))] }] : []
}

/** How many letters are wrong; a beginning counts as less than a slip. Undefined where the name is another one. */
function lettersWrong(run: string, key: string): number | undefined {
  if (key.startsWith(run)) return 0
  const most = key.length >= longLettersMin ? 2 : 1
  if (run[0] !== key[0] || Math.abs(run.length - key.length) > most || key.length < guessedLettersMin) return undefined
  const wrong = lettersApart(run, key)
  return wrong <= most ? wrong : undefined
}

/** Names that end in one of these words, or begin with it: "skolen" is the end of "Egebakkeskolen" and of "Hejresund Skole". */
export function namesWith(words: readonly string[], { names }: Gazetteer): readonly Name[] {
  const nouns = words
    .filter(tellsSomething)
    .map(withoutEnding)
    .filter(({ length }) => length >= nounLettersMin)
  return names.filter(({ key }) => nouns.some((noun) => withoutEnding(key).endsWith(noun) || key.startsWith(noun)))
}

/** Danish and English say "the" and "several" at the end of a word. */
function withoutEnding(word: string): string {
  return word.replace(/(?:erne|en|et|e|s)$/u, '')
}
