import { changed, remember, state } from './state.js'

const texts = {}
const locales = { da: 'da-DK', en: 'en-GB' }

/** Loads both languages, so that switching is instant. */
export async function loadTexts() {
  for (const language of Object.keys(locales)) {
    texts[language] = await (await fetch(`/sandbox/page/${language}.json`)).json()
  }
  speak(state.language in locales ? state.language : 'en')
}

export function speak(language) {
  state.language = language
  remember('language', language)
  document.documentElement.lang = language
  document.title = t('title')
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = t(node.dataset.text)
  changed('language', 'chat', 'people', 'hall', 'clock', 'guide', 'pane')
}

/** A text of the page itself. A text with forms for one and many is chosen by `count`. */
export function t(key, values = {}) {
  const entry = texts[state.language]?.[key] ?? texts.en?.[key] ?? key
  const text = typeof entry === 'string' ? entry : (entry[plural(values.count)] ?? entry.other)
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
}

/** Words of the city in the page's language, or in the first language they have. */
export function said(localized) {
  if (localized === undefined) return ''
  return localized[state.language] ?? Object.values(localized)[0] ?? ''
}

export function number(value) {
  return value.toLocaleString(locale())
}

export function timeOf(at) {
  return format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

export function dayOf(at) {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

export function shortDay(at, withYear = true) {
  return format(at, { weekday: 'short', day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}) })
}

/** A local date such as 2026-06-01, written out. */
export function dateOf(date) {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${date}T12:00:00Z`),
  )
}

/** The day it is in the town, 2026-03-02. */
export function townDate(at) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone(), dateStyle: 'short' }).format(at)
}

const dayMs = 86_400_000

/** Days, weeks, months or years in words, whichever says it best. */
export function spanOf(ms) {
  const days = Math.round(ms / dayMs)
  if (days < 14) return t('days', { count: days })
  if (days < 60) return t('weeks', { count: Math.round(days / 7) })
  if (days < 700) return t('months', { count: Math.round(days / 30.4) })
  return t('years', { count: Math.round(days / 365) })
}

/** Whole days from today to a local date; negative when it is past. */
export function daysUntil(date, now) {
  return Math.round((Date.parse(`${date}T12:00:00Z`) - Date.parse(`${townDate(now)}T12:00:00Z`)) / dayMs)
}

function format(at, options) {
  return new Intl.DateTimeFormat(locale(), { timeZone: zone(), ...options }).format(at)
}

function zone() {
  return state.clock?.timeZone ?? 'UTC'
}

function locale() {
  return locales[state.language] ?? 'en-GB'
}

function plural(count) {
  return new Intl.PluralRules(locale()).select(Number(count ?? 0))
}
