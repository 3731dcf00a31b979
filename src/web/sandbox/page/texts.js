import { changed, remember, state } from './state.js'

/**
 * @import { Tongue } from './state.js'
 * @import { Localized } from '../../../domain/language.ts'
 */

/** @typedef {typeof import('../texts/en.json', { with: { type: 'json' } })} Texts */
/** The name of a text of the page. @typedef {keyof Texts} Key */
/** A text with forms for one and many. @typedef {{ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>} Forms */

/** @type {Partial<Record<Tongue, Texts>>} */
const texts = {}
/** @type {readonly Tongue[]} */
const tongues = ['da', 'en']
const locales = { da: 'da-DK', en: 'en-GB' }

/** Loads both languages, so that switching is instant. */
export async function loadTexts() {
  for (const language of tongues) {
    texts[language] = await (await fetch(`/sandbox/page/${language}.json`)).json()
  }
  speak(state.language in locales ? state.language : 'en')
}

/**
 * Says everything on the page in this language from now on.
 * @param {Tongue} language
 */
export function speak(language) {
  state.language = language
  remember('language', language)
  document.documentElement.lang = language
  document.title = t('title')
  for (const node of document.querySelectorAll('[data-text]')) {
    const key = node.getAttribute('data-text') ?? ''
    if (isKey(key)) node.textContent = t(key)
  }
  changed('language', 'chat', 'people', 'hall', 'clock', 'guide', 'pane')
}

/**
 * @param {string} key
 * @returns {key is Key}
 */
function isKey(key) {
  return key in (texts.en ?? {})
}

/**
 * A text of the page itself. A text with forms for one and many is chosen by `count`.
 * @param {Key} key
 * @param {Readonly<Record<string, string | number | undefined>>} values
 */
export function t(key, values = {}) {
  /** @type {string | Forms} */
  const entry = texts[state.language]?.[key] ?? texts.en?.[key] ?? key
  const text = typeof entry === 'string' ? entry : (entry[plural(values.count)] ?? entry.other)
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
}

/**
 * Words of the city in the page's language, or in the first language they have.
 * @param {Localized} [localized]
 */
export function said(localized) {
  if (localized === undefined) return ''
  return localized[state.language] ?? Object.values(localized)[0] ?? ''
}

/**
 * A number as it is written in the page's language.
 * @param {number} value
 */
export function number(value) {
  return value.toLocaleString(locale())
}

/**
 * The time of the day in the town, 18:00.
 * @param {number} at
 */
export function timeOf(at) {
  return format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/**
 * The day in the town, written out.
 * @param {number} at
 */
export function dayOf(at) {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/**
 * The day in the town, as short as can be.
 * @param {number} at
 */
export function shortDay(at, withYear = true) {
  return format(at, { weekday: 'short', day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}) })
}

/**
 * A local date such as 2026-06-01, written out.
 * @param {string} date
 */
export function dateOf(date) {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${date}T12:00:00Z`),
  )
}

/**
 * The day it is in the town, 2026-03-02.
 * @param {number} at
 */
export function townDate(at) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone(), dateStyle: 'short' }).format(at)
}

const dayMs = 86_400_000

/**
 * Days, weeks, months or years in words, whichever says it best.
 * @param {number} ms
 */
export function spanOf(ms) {
  const days = Math.round(ms / dayMs)
  if (days < 14) return t('days', { count: days })
  if (days < 60) return t('weeks', { count: Math.round(days / 7) })
  if (days < 700) return t('months', { count: Math.round(days / 30.4) })
  return t('years', { count: Math.round(days / 365) })
}

/**
 * Whole days from today to a local date; negative when it is past.
 * @param {string} date
 * @param {number} now
 */
export function daysUntil(date, now) {
  return Math.round((Date.parse(`${date}T12:00:00Z`) - Date.parse(`${townDate(now)}T12:00:00Z`)) / dayMs)
}

/**
 * @param {number} at
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(at, options) {
  return new Intl.DateTimeFormat(locale(), { timeZone: zone(), ...options }).format(at)
}

function zone() {
  return state.clock?.timeZone ?? 'UTC'
}

function locale() {
  return locales[state.language]
}

/** @param {string | number | undefined} count */
function plural(count) {
  return new Intl.PluralRules(locale()).select(Number(count ?? 0))
}
