import { waysToSay } from './phrase.ts'
import type { Lines, Vocabulary } from './vocabulary.ts'

/** The tables in which a word has one meaning. */
export type Table =
  | 'commands'
  | 'ideas'
  | 'languages'
  | 'yesNo'
  | 'heard'
  | 'goingOn'
  | 'reacting'
  | 'ways'
  | 'smallTalk'
  | 'numbers'
  | 'months'
  | 'weekdays'
  | 'verbs'
  | 'kinds'
  | 'verdicts'
  | 'stances'

/** One line of a vocabulary, with what it means in its table. */
export interface Meaning {
  readonly table: Table
  readonly means: string
  readonly line: string
  readonly language: string
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[]
}

/** A way of saying something that would mean two things. */
export interface Clash {
  readonly way: string
  readonly one: Meaning
  readonly other: Meaning
}

/** Every line with a meaning of its own, in the order of the file. */
export function meaningsIn(vocabulary: Vocabulary, language: string): readonly Meaning[] {
  const { commands, ideas, yes, no, heard, goingOn, reacting, ways, smallTalk, numbers, days, cityside } = vocabulary
  const of = (table: Table, means: string, lines: Lines, ...path: readonly (string | number)[]) =>
    lines.map((line, index): Meaning => ({ table, means, line, language, path: [...path, index] }))
  const each = (table: Table, named: Readonly<Record<string, Lines>>, ...path: readonly string[]) =>
    Object.entries(named).flatMap(([means, lines]) => of(table, means, lines, ...path, means))
  const counted = (table: Table, lists: readonly Lines[], ...path: readonly string[]) =>
    lists.flatMap((lines, index) => of(table, String(index + 1), lines, ...path, index))
  return [
    ...each('commands', commands, 'commands'),
    ...of('ideas', 'ideas', ideas, 'ideas'),
    ...of('languages', language, vocabulary.language, 'language'),
    ...of('yesNo', 'yes', yes, 'yes'),
    ...of('yesNo', 'no', no, 'no'),
    ...each('heard', heard, 'heard'),
    ...each('goingOn', goingOn, 'goingOn'),
    ...each('reacting', reacting, 'reacting'),
    ...each('ways', ways, 'ways'),
    ...each('smallTalk', smallTalk, 'smallTalk'),
    ...counted('numbers', numbers.words, 'numbers', 'words'),
    ...counted('months', days.months, 'days', 'months'),
    ...counted('weekdays', days.weekdays, 'days', 'weekdays'),
    ...(cityside
      ? [
          ...each('verbs', cityside.verbs, 'cityside', 'verbs'),
          ...each('kinds', cityside.kinds, 'cityside', 'kinds'),
          ...each('verdicts', cityside.verdicts, 'cityside', 'verdicts'),
          ...each('stances', cityside.themes.stances, 'cityside', 'themes', 'stances'),
        ]
      : []),
  ]
}

/**
 * Tables whose words are looked at in the same moment, so that a word in one of them can mean nothing else in another. A
 * command is looked at in every moment a citizen writes in.
 */
const moments: readonly (readonly Table[])[] = [
  ['commands', 'ideas', 'languages', 'yesNo'],
  ['commands', 'ideas', 'languages', 'heard'],
  ['commands', 'ideas', 'languages', 'goingOn'],
  ['commands', 'ideas', 'languages', 'reacting', 'yesNo'],
  ['commands', 'ideas', 'languages', 'reacting', 'goingOn'],
  ['commands', 'ideas', 'languages', 'ways'],
  ['commands', 'ideas', 'languages', 'smallTalk'],
  ['numbers'],
  ['months'],
  ['weekdays'],
  ['verbs'],
  ['kinds'],
  ['verdicts'],
  ['stances'],
]

/** What would be understood in two ways, across languages too; each word once. */
export function clashesIn(meanings: readonly Meaning[]): readonly Clash[] {
  const clashes = new Map<string, Clash>()
  for (const tables of moments) {
    const taken = new Map<string, Meaning>()
    for (const other of meanings.filter(({ table }) => tables.includes(table))) {
      for (const way of waysToSay(other.line)) {
        const one = taken.get(way)
        if (one === undefined) taken.set(way, other)
        else if (one.table !== other.table || one.means !== other.means) clashes.set(way, { way, one, other })
      }
    }
  }
  return [...clashes.values()]
}

/** What folded words mean in one table. Where two lines say the same, the first counts. */
export function tableOf<T>(
  meanings: readonly Meaning[],
  table: Table,
  toMeaning: (means: string) => T,
): ReadonlyMap<string, T> {
  return new Map(
    meanings
      .filter((meaning) => meaning.table === table)
      .toReversed()
      .flatMap(({ line, means }) => waysToSay(line).map((way) => [way, toMeaning(means)] as const)),
  )
}
