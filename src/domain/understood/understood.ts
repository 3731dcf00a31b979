import { type Command, commands } from '../command.ts'
import type { Language } from '../language.ts'
import { type SpellingWords, spellingWordsOf } from '../spelling/meaning.ts'
import { type AskingWords, askingWordsOf } from './asking.ts'
import { citysideOf, type UnderstoodCityside } from './cityside-words.ts'
import { type DangerWords, dangerWordsOf } from './danger.ts'
import { type DayWords, dayWordsOf } from './day-words.ts'
import { certain, type Doubtful, doubtfulIn, politeElsewhere } from './doubtful.ts'
import { type Leaving, type LeavingLines, type LeavingSpoken, leavingFrom, waysOut } from './leaving.ts'
import { type Meaning, meaningsIn, tableOf } from './meanings.ts'
import { betweenPattern, joinedPattern, offerPattern, wordPattern } from './patterns.ts'
import { type Frames, framesOf, type Phrases, phrasesOf, waysToSay } from './phrase.ts'
import { type PlaceWords, placeWordsOf } from './place-words.ts'
import { type SentenceWords, sentenceWordsOf } from './sentences.ts'
import type { GoingOn, Heard, Lines, ReactWord, SmallTalk, Vocabulary, WayWord } from './vocabulary.ts'
import type { LanguageWords } from './written-in.ts'

/** What folded words mean. */
export type Words<T> = ReadonlyMap<string, T>

/**
 * What people may write and what Ekko takes it for, in all languages at once: a person who writes to a Danish city in
 * German is understood too. Made once, at the start.
 */
export interface Understood {
  readonly commands: Words<Command>
  /** How people leave, in every language that comes with Ekko. */
  readonly leaving: Leaving
  readonly ideas: Phrases
  /** What begins a message that goes on with an idea, or with what the memory is asked for, behind a slash. */
  readonly slash: { readonly idea: Phrases; readonly memory: Phrases; readonly link: Phrases }
  readonly languages: Words<Language>
  readonly yesNo: Words<boolean>
  readonly heard: Words<Heard>
  /** Left out of both, as it answers in one language and is courtesy in another. */
  readonly doubtful: readonly Doubtful[]
  readonly goingOn: Words<GoingOn>
  readonly reacting: Words<ReactWord>
  readonly ways: Words<WayWord>
  readonly smallTalk: Words<SmallTalk>
  readonly polite: Phrases
  readonly signatures: Phrases
  readonly numbers: UnderstoodNumbers
  readonly days: DayWords
  readonly memory: Frames
  readonly help: { readonly offers: RegExp; readonly not: RegExp }
  /** What stands around the name of a channel that is to be left, or to be written to. */
  readonly chats: { readonly leave: Frames; readonly prefer: Frames }
  readonly behalf: Phrases
  /** Around the name of a human whom a citizen asks about. */
  readonly who: Frames
  readonly decider: { readonly ask: Phrases; readonly who: Phrases; readonly back: Frames }
  readonly places: PlaceWords
  readonly cityside: UnderstoodCityside
  /** What sounds like danger, in every language that comes with Ekko. */
  readonly danger: DangerWords
  /** By what people ask Ekko instead of answering it, in every language too. */
  readonly asking: AskingWords
  /** What words mean, as far as a correction of letters may not touch it. */
  readonly spelling: SpellingWords
  /** By what is told in which language of the city a text is written; without any, none is told. */
  readonly writtenIn: LanguageWords
  /** Ordinary sentences to Ekko, whatever it asked, and what may stand around the name of a choice. */
  readonly sentences: SentenceWords
}

/** Numbers as people write them, and what stands between several. */
export interface UnderstoodNumbers {
  readonly words: Words<number>
  readonly before: Phrases
  readonly of: Phrases
  /** Between several things; and, for scripts that write it so, at the beginning of the next word. */
  readonly and: RegExp
  readonly andJoined: RegExp
}

/** One language's vocabulary. */
export interface Spoken {
  readonly language: Language
  readonly vocabulary: Vocabulary
}

/** By what people leave, in one language. */
export interface SpokenLeaving {
  readonly language: Language
  readonly lines: LeavingLines
}

/**
 * Puts the vocabularies together. Of `unspoken`, those of languages that the city does not speak, only stop and forget are
 * understood, said politely or not, and so is all of `leaving`, where the others leave those words free: a person who wants out is
 * understood in any language, and no other word is touched by one the city does not speak.
 */
export function understoodFrom(
  spoken: readonly Spoken[],
  unspoken: readonly Spoken[] = [],
  leaving: readonly SpokenLeaving[] = [],
): Understood {
  const all = spoken.map(({ vocabulary }) => vocabulary)
  const meanings = spoken.flatMap(({ language, vocabulary }) => meaningsIn(vocabulary, language))
  const out = unspoken.flatMap(({ language, vocabulary: { commands: words } }) =>
    waysOut.flatMap((command) =>
      words[command].map((line): Meaning => ({ table: 'commands', means: command, line, language, path: [] })),
    ),
  )
  const lines = (pick: (vocabulary: Vocabulary) => Lines): Lines => all.flatMap(pick)
  const ands = lines(({ numbers }) => numbers.and)
  const commandWords = new Map(tableOf(meanings, 'commands', commandNamed))
  const others = new Set(meanings.filter(({ table }) => table !== 'verbs').flatMap(({ line }) => waysToSay(line)))
  for (const [way, command] of tableOf(out, 'commands', commandNamed))
    if (!others.has(way)) commandWords.set(way, command)
  // Menus that cannot hold a language's letters carry the ids.
  for (const id of commands) if (!others.has(id)) commandWords.set(id, id)
  const doubtful = doubtfulIn(meanings, spoken)
  const signatures = phrasesOf([...spoken, ...unspoken].flatMap(({ vocabulary }) => vocabulary.signatures))
  return {
    commands: commandWords,
    leaving: leavingFrom(leavingOf([...spoken, ...unspoken], leaving), signatures, takenIn(meanings)),
    ideas: phrasesOf(lines(({ ideas }) => ideas)),
    slash: {
      idea: phrasesOf(lines((each) => each.commands.idea)),
      memory: phrasesOf(lines((each) => each.commands.memory)),
      link: phrasesOf([...lines((each) => each.commands.link), 'link']),
    },
    languages: tableOf(meanings, 'languages', (means) => means),
    yesNo: certain(doubtful, 'yesNo', tableOf(meanings, 'yesNo', yesNamed)),
    heard: certain(doubtful, 'heard', tableOf(meanings, 'heard', heardNamed)),
    doubtful,
    goingOn: tableOf(meanings, 'goingOn', (means) => means as GoingOn),
    reacting: tableOf(meanings, 'reacting', (means) => means as ReactWord),
    ways: tableOf(meanings, 'ways', (means) => means as WayWord),
    smallTalk: tableOf(meanings, 'smallTalk', (means) => means as SmallTalk),
    polite: phrasesOf([...lines(({ polite }) => polite), ...politeElsewhere(unspoken, meanings)]),
    signatures,
    numbers: {
      words: tableOf(meanings, 'numbers', Number),
      before: phrasesOf(lines(({ numbers }) => numbers.before)),
      of: phrasesOf(lines(({ numbers }) => numbers.of)),
      and: betweenPattern(phrasesOf(ands.filter((line) => !line.endsWith('…'))).all),
      andJoined: joinedPattern(phrasesOf(ands.filter((line) => line.endsWith('…'))).all),
    },
    days: dayWordsOf(all.map(({ days, numbers }) => ({ days, numbers: numbers.words }))),
    memory: framesOf(lines(({ memory }) => memory)),
    chats: {
      leave: framesOf([...lines(({ chats }) => chats.leave), 'unlink …']),
      prefer: framesOf(lines(({ chats }) => chats.prefer)),
    },
    behalf: phrasesOf(lines(({ behalf }) => behalf)),
    who: framesOf(lines(({ who }) => who)),
    decider: {
      ask: phrasesOf(lines(({ decider }) => decider.ask)),
      who: phrasesOf(lines(({ decider }) => decider.who)),
      back: framesOf(lines(({ decider }) => decider.back)),
    },
    places: placeWordsOf(all.map(({ places }) => places)),
    help: {
      offers: offerPattern(
        all.map(({ help }) => ({ begins: phrasesOf(help.begins).all, ends: phrasesOf(help.ends).all })),
      ),
      not: wordPattern(phrasesOf(lines(({ help }) => help.not)).all),
    },
    cityside: citysideOf(
      all.flatMap(({ cityside }) => cityside ?? []),
      meanings,
    ),
    danger: dangerWordsOf([]),
    asking: askingWordsOf([]),
    spelling: spellingWordsOf([], () => undefined),
    sentences: sentenceWordsOf([]),
    writtenIn: new Map(),
  }
}

/** What is said to leave, language by language: beside its own lines, the words that its menus carry. */
function leavingOf(spoken: readonly Spoken[], leaving: readonly SpokenLeaving[]): readonly LeavingSpoken[] {
  const languages = new Set([...spoken, ...leaving].map(({ language }) => language))
  return [...languages].map((language) => {
    const lines = leaving.find((each) => each.language === language)?.lines
    const { commands: words, polite = [] } = spoken.find((each) => each.language === language)?.vocabulary ?? {}
    return {
      ...{ around: [], ...lines, polite },
      stop: [...(words?.stop ?? []), ...(lines?.stop ?? [])],
      forget: [...(words?.forget ?? []), ...(lines?.forget ?? [])],
    }
  })
}

/** What means something else than leaving in a language of the city. */
function takenIn(meanings: readonly Meaning[]): ReadonlySet<string> {
  const leaves = ({ table, means }: Meaning) => table === 'commands' && waysOut.some((way) => way === means)
  return new Set(
    meanings.filter((each) => each.table !== 'verbs' && !leaves(each)).flatMap(({ line }) => waysToSay(line)),
  )
}

/** What a line of `yes` and `no` means. */
export function yesNamed(name: string): boolean {
  return name === 'yes'
}

/** What a line of `heard` means. */
export function heardNamed(name: string): Heard {
  return name === 'yes' || name === 'no' ? name : 'partly'
}

function commandNamed(name: string): Command {
  return name as Command
}
