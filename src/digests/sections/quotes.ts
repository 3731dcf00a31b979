import type { Exact } from '../../domain/exact.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import type { Quote, Row } from '../outline.ts'
import type { MinorityDigest, ThemeDigest } from '../quotes.ts'
import type { Say } from '../say.ts'
import { listOf, noteOf, remarksOf } from './rows.ts'

/** What one citizen wrote. */
export function quoteOf(words: string, t: Say): Quote {
  return { words, marked: t('digest-quote', { words: words.replace(/\s+/g, ' ') }) }
}

/** Quotes of statements by themselves; no row where there are none. */
export function quoteRows(quotes: readonly Exact[], t: Say): readonly Row[] {
  return rowOf(
    quotes.map(({ words }) => words),
    t,
  )
}

/** What citizens wrote that is no statement: what they missed. */
export function writtenRows(written: readonly string[], t: Say): readonly Row[] {
  return rowOf(written, t)
}

function rowOf(words: readonly string[], t: Say): readonly Row[] {
  return words.length > 0 ? [{ shape: 'quotes', quotes: words.map((each) => quoteOf(each, t)) }] : []
}

/** Themes, each with what was really said. */
export function themeRows(themes: readonly ThemeDigest[], t: Say): readonly Row[] {
  const remarks = themes.map(({ label, people, quotes }) => ({
    words:
      people === undefined
        ? t('digest-theme-few', { theme: { local: label } })
        : t('digest-theme', { theme: { local: label }, people }),
    quotes: quotes.map(({ words }) => quoteOf(words, t)),
  }))
  return remarksOf(remarks, { name: 'themes' })
}

/** What few said, in a place of its own. */
export function minorityRows(minority: MinorityDigest, language: Language, t: Say): readonly Row[] {
  const choices = minority.lines.map(({ label, people }) => ({
    words: t('digest-minority-choice', { label: inLanguage(label, language), people }),
  }))
  const rows: readonly Row[] = [
    ...listOf(choices, { name: 'choices' }),
    ...themeRows(minority.themes, t),
    ...quoteRows(minority.quotes, t),
    ...noteOf(minority.more, (statements) => t('digest-minority-more', { statements })),
  ]
  return rows.length > 0 ? [{ shape: 'section', name: 'minority', heading: { words: t('digest-minority') }, rows }] : []
}
