import { inLanguage, type Language } from '../domain/language.ts'
import type { MinorityDigest, ThemeDigest } from './digest.ts'
import { escapeHtml as h } from './escape.ts'
import { type Say, themeLine } from './lines.ts'

/** Themes, each with what was really said. */
export function themesHtml(themes: readonly ThemeDigest[], t: Say): string {
  if (themes.length === 0) return ''
  const items = themes.map((theme) => `<li>${h(themeLine(theme, t))}${quotesHtml(theme.quotes)}</li>`)
  return `<ul class="themes">${items.join('')}</ul>`
}

/** What few said, in a place of its own. */
export function minorityHtml(minority: MinorityDigest, language: Language, t: Say): string {
  const lines = minority.lines.map(({ label, people }) =>
    t('digest-minority-choice', { label: inLanguage(label, language), people }),
  )
  const more = minority.more > 0 ? `<p>${h(t('digest-minority-more', { statements: minority.more }))}</p>` : ''
  const said = `${themesHtml(minority.themes, t)}${quotesHtml(minority.quotes)}${more}`
  const inner = `${lines.map((line) => `<p>${h(line)}</p>`).join('')}${said}`
  return inner === '' ? '' : `<section class="minority"><h4>${h(t('digest-minority'))}</h4>${inner}</section>`
}

function quotesHtml(quotes: readonly string[]): string {
  return quotes.map((quote) => `<blockquote>${h(quote)}</blockquote>`).join('')
}
