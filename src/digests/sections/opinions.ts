import { within } from '../../domain/direction.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import { letterOf, steadyTexts, type WordedLevels } from '../../domain/opinions/worded.ts'
import type { Level } from '../../domain/release/opinions.ts'
import { unabridged } from '../abridge.ts'
import type { OpinionsDigest, StatementWords } from '../opinions.ts'
import type { Item, Row, Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { quoteOf } from './quotes.ts'
import { listOf } from './rows.ts'

const sides = ['agree', 'disagree'] as const

/** Who agrees on what: the groups of people who vote alike, what all see alike, and where they part. */
export function opinionsSection(opinions: OpinionsDigest, language: Language, t: Say): Section {
  const { groups, shared, divided, against, unsure, steady, text } = opinions
  const found = groups.length === 0 ? t('opinions-none') : t('opinions-found', { groups: groups.length })
  const words = (statement: StatementWords) => wordsIn(statement, language, t)
  const levels = (each: WordedLevels<StatementWords>): Item => ({
    words: t('opinions-line', {
      statement: words(each.words),
      levels: { list: levelTexts(each.agree, (at) => inSentence(opinions, at, t), t).map((any) => ({ any })) },
    }),
  })
  return {
    shape: 'section',
    heading: { words: t('opinions'), aside: within(language, inLanguage(text, language)) },
    rows: [
      { shape: 'line', words: steady ? `${found} ${t(steadyTexts[steady])}` : found },
      ...groups.flatMap(({ people, typical }, at) => [
        ...line(t('opinions-group', { group: nameOf(opinions, at, t), people })),
        ...listOf(
          typical.map((each) => ({ words: t(`opinions-says-${each.says}`, { statement: words(each.words) }) })),
          { only: unabridged },
        ),
      ]),
      ...listed(
        t(groups.length === 0 ? 'opinions-shared-all' : 'opinions-shared'),
        shared.map((each) => ({ words: t(`opinions-shared-${each.says}`, { statement: words(each.words) }) })),
      ),
      ...(groups.length > 0
        ? [
            ...listed(t('opinions-divided'), divided.map(levels)),
            ...sides.flatMap((side) =>
              listed(t(`opinions-against-${side}`), against.filter(({ says }) => says === side).map(levels)),
            ),
          ]
        : []),
      ...listed(
        t('opinions-unsure'),
        unsure.map((statement) => ({ words: words(statement) })),
      ),
      ...(groups.length > 0 ? [{ shape: 'note', words: t('opinions-how'), only: unabridged } as const] : []),
    ],
  }
}

function nameOf({ groups }: OpinionsDigest, at: number, t: Say): string {
  return groups[at]?.name ?? t('opinions-group-letter', { letter: letterOf(at) })
}

/** What a group is called within a sentence. */
function inSentence({ groups }: OpinionsDigest, at: number, t: Say): string {
  const name = groups[at]?.name
  return name === undefined ? t('opinions-group-letter', { letter: letterOf(at) }) : t('opinions-group-named', { name })
}

/** Groups that say the same are named in one breath; each that is divided for itself. */
function levelTexts(agree: readonly Level[], nameOf: (at: number) => string, t: Say): readonly string[] {
  const named = (level: Level) => agree.flatMap((each, at) => (each === level ? [{ any: nameOf(at) }] : []))
  const together = (level: 'most' | 'few') => {
    const list = named(level)
    return list.length === 0 ? [] : [t(`opinions-level-${level}`, { group: { list } })]
  }
  return [
    ...together('most'),
    ...named('divided').map((group) => t('opinions-level-divided', { group: { list: [group] } })),
    ...together('few'),
  ]
}

function wordsIn(statement: StatementWords, language: Language, t: Say): string {
  return quoteOf('host' in statement ? inLanguage(statement.host, language) : statement.citizen, t).marked
}

function line(words: string): readonly Row[] {
  return [{ shape: 'line', words }]
}

/** A heading in a line with a list below it; nothing where the list is empty. */
function listed(heading: string, items: readonly Item[]): readonly Row[] {
  return items.length === 0 ? [] : [...line(`${heading}:`), ...listOf(items)]
}
