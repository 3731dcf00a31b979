import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import { renderText } from '../texts/render.ts'
import type { Texts } from '../texts/texts.ts'
import { saysAnything } from './build.ts'
import type { ConsultationDigest, Digest, DuePromise, QuestionDigest, ThemeDigest } from './digest.ts'
import { ideasText } from './idea-lines.ts'
import {
  askedLine,
  dilemmaLine,
  groupLines,
  heardLine,
  otherLine,
  promiseLine,
  type Say,
  shownLines,
  stageLine,
  themeLine,
  whatLine,
} from './lines.ts'
import { offerLines } from './offers.ts'

/** The digest as plain text, for a terminal, a chat or the text part of a mail. */
export function digestText(digest: Digest, language: Language, texts: Texts): string {
  const t: Say = (key, values) => renderText(values ? { key, with: values } : { key }, language, texts)
  const department = digest.city.departments.find((each) => each.id === digest.department)
  const title = t('digest-title', { name: { local: department?.name ?? digest.city.name } })
  if (!saysAnything(digest)) return `${title}\n\n${t('digest-empty')}\n`
  const promises =
    digest.promises.length === 0
      ? [t('digest-promises-none')]
      : digest.promises.map((promise: DuePromise) => `- ${promiseLine(promise, t)}`)
  const parts = [
    `${title}\n${t('digest-made', { at: { at: digest.now } })}`,
    [
      t('digest-promises').toUpperCase(),
      ...promises,
      ...digest.kept.map((promise) => `- ${t('digest-kept', { what: whatLine(promise, t) })}`),
    ].join('\n'),
    ...ideasText(digest.ideas, language, t),
    ...offerLines(digest.offers, t),
    ...digest.consultations.map((each) => consultationText(each, language, t)),
    ...(digest.others.length > 0
      ? [
          [
            t('digest-others').toUpperCase(),
            ...digest.others.map((other) => `- ${otherLine(other, digest.city, t)}`),
          ].join('\n'),
        ]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function consultationText(digest: ConsultationDigest, language: Language, t: Say): string {
  const { consultation } = digest.running
  return [
    `${inLanguage(consultation.title, language).toUpperCase()} (${consultation.id})`,
    `${stageLine(digest.running, t)} · ${t('digest-host', { name: consultation.host.name, title: { local: consultation.host.title } })}`,
    askedLine(digest, t),
    ...(digest.added === undefined ? [] : [t('digest-added', { added: digest.added })]),
    ...(digest.capped > 0 ? [t('digest-capped', { capped: digest.capped })] : []),
    ...(digest.heard ? [heardLine(digest.heard, t)] : []),
    ...digest.questions.flatMap((question) => questionText(question, language, t)),
    ...(digest.groups.length > 0
      ? ['', t('digest-missing'), ...groupLines(digest.groups, t).map((line) => `  ${line}`)]
      : []),
  ].join('\n')
}

function questionText(question: QuestionDigest, language: Language, t: Say): readonly string[] {
  const people =
    question.answered === undefined ? t('digest-few') : t('digest-question-people', { people: question.answered })
  const dilemma = dilemmaLine(question, t)
  const { shown, few } = shownLines(question, t)
  return [
    '',
    `${inLanguage(question.text, language)} (${people})`,
    ...shown.map(({ label, people }) => `  ${inLanguage(label, language)}: ${people}`),
    ...(few === undefined ? [] : [`  ${few}`]),
    ...(question.average
      ? [`  ${t('digest-average', { average: question.average.value, to: question.average.to })}`]
      : []),
    ...(dilemma === undefined ? [] : [`  ${dilemma}`]),
    ...question.themes.flatMap((theme) => themeText(theme, t)),
    ...minorityText(question, language, t),
    ...(question.withheld > 0 ? [`  ${t('digest-withheld', { statements: question.withheld })}`] : []),
    ...question.statements.map((statement) => `  #${statement.number} "${oneLine(statement.text)}"`),
  ]
}

function themeText(theme: ThemeDigest, t: Say): readonly string[] {
  return [
    `  ${themeLine(theme, t)}`,
    ...theme.quotes.map((quote) => `    ${t('digest-quote', { words: oneLine(quote) })}`),
  ]
}

function minorityText({ minority }: QuestionDigest, language: Language, t: Say): readonly string[] {
  const lines = [
    ...minority.lines.map(
      ({ label, people }) => `  ${t('digest-minority-choice', { label: inLanguage(label, language), people })}`,
    ),
    ...minority.themes.flatMap((theme) => themeText(theme, t)),
    ...minority.quotes.map((quote) => `    ${t('digest-quote', { words: oneLine(quote) })}`),
    ...(minority.more > 0 ? [`  ${t('digest-minority-more', { statements: minority.more })}`] : []),
  ]
  return lines.length === 0 ? [] : [`  ${t('digest-minority')}`, ...lines]
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
