import { inLanguage, type Language } from '../domain/language.ts'
import type { Block, BlockStyle, Button, Image, Message } from '../domain/message.ts'
import { text } from '../domain/message.ts'
import { renderText } from '../texts/render.ts'
import type { Texts } from '../texts/texts.ts'
import type { ConsultationDigest, Digest, DuePromise, MinorityDigest, QuestionDigest, ThemeDigest } from './digest.ts'
import { ideaCountsLine, ideaLine, passedLines } from './idea-lines.ts'
import type { IdeasDigest } from './ideas.ts'
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

/** A message about more consultations than this is not read; the rest is named by number, and is in the full digest. */
export const consultationsPerMessageMax = 5
/** The same of ideas; the others wait in the list that Ekko shows whoever answers them. */
const ideasPerMessageMax = 8

/** The digest as a message to a chat or by mail, with its charts as one picture. Only themes and quotes, never all that was said. */
export function digestMessage(digest: Digest, language: Language, texts: Texts, image?: Image): Message {
  const t = sayingIn(language, texts)
  const write = writerIn(language)
  const department = digest.city.departments.find((each) => each.id === digest.department)
  const shown = digest.consultations.slice(0, consultationsPerMessageMax)
  const more = digest.consultations.length - shown.length
  return {
    blocks: [
      write('title', t('digest-title', { name: { local: department?.name ?? digest.city.name } })),
      ...digest.promises.map((promise) => write('plain', promiseLine(promise, t))),
      ...digest.kept.map((promise) => write('plain', t('digest-kept', { what: whatLine(promise, t) }))),
      ...ideaBlocks(digest.ideas, language, t),
      ...offerLines(digest.offers, t).map((line) => write('plain', line)),
      ...shown.flatMap((each) => consultationBlocks(each, language, t)),
      ...(more > 0 ? [write('note', t('digest-more', { consultations: more }))] : []),
      ...(digest.others.length > 0 ? [write('title', t('digest-others'))] : []),
      ...digest.others.map((other) => write('plain', otherLine(other, digest.city, t))),
    ],
    buttons: ledgerButton(digest),
    ...(image && { image }),
  }
}

/** What the department and the host are told at once when a promise comes near or is broken. */
export function alarmMessage(digest: Digest, promise: DuePromise, language: Language, texts: Texts): Message {
  const t = sayingIn(language, texts)
  const write = writerIn(language)
  const late = promise.daysLeft < 0
  return {
    blocks: [
      write('title', late ? t('digest-alarm-late') : t('digest-alarm-near')),
      write('plain', promiseLine(promise, t)),
      write('note', late ? t('digest-alarm-late-do') : t('digest-alarm-near-do')),
    ],
    buttons: ledgerButton(digest),
  }
}

function sayingIn(language: Language, texts: Texts): Say {
  return (key, values) => renderText(values ? { key, with: values } : { key }, language, texts)
}

type Write = (style: BlockStyle, words: string) => Block

function writerIn(language: Language): Write {
  return (style, words) => ({ style, words: { city: { [language]: words } } })
}

function ledgerButton({ city }: Digest): readonly Button[] {
  return city.ledgerUrl ? [{ label: text('button-ledger'), url: city.ledgerUrl }] : []
}

function ideaBlocks(ideas: IdeasDigest | undefined, language: Language, t: Say): readonly Block[] {
  if (!ideas) return []
  const write = writerIn(language)
  const shown = ideas.open.slice(0, ideasPerMessageMax)
  const more = ideas.open.length - shown.length
  return [
    write('title', t('digest-ideas')),
    write('plain', ideaCountsLine(ideas, t)),
    ...shown.flatMap((idea) => [
      write('plain', ideaLine(idea, t)),
      idea.words === undefined ? write('note', t('digest-idea-withheld')) : quoteBlock(idea.words),
    ]),
    ...(more > 0 ? [write('note', t('digest-ideas-more', { ideas: more }))] : []),
    ...passedLines(ideas, t).map((line) => write('plain', line)),
  ]
}

function consultationBlocks(digest: ConsultationDigest, language: Language, t: Say): readonly Block[] {
  const write = writerIn(language)
  const { consultation } = digest.running
  const missing = digest.groups.filter(({ by, invited }) => by === 'place' && invited !== 0)
  const facts = [
    `${stageLine(digest.running, t)}. ${askedLine(digest, t)}.`,
    ...(digest.added === undefined ? [] : [t('digest-added', { added: digest.added })]),
    ...(digest.heard ? [heardLine(digest.heard, t)] : []),
  ]
  return [
    write('title', inLanguage(consultation.title, language)),
    ...facts.map((line) => write('plain', line)),
    ...digest.questions.flatMap((question) => questionBlocks(question, language, t)),
    ...(missing.length > 0 ? [write('note', listed(t('digest-missing'), groupLines(missing, t)))] : []),
  ]
}

function questionBlocks(question: QuestionDigest, language: Language, t: Say): readonly Block[] {
  if (question.answered === undefined || question.answered === 0) return []
  const write = writerIn(language)
  const people = t('digest-question-people', { people: question.answered })
  const { shown, few } = shownLines(question, t)
  const lines = [
    ...shown.map(({ label, people }) => `${inLanguage(label, language)}: ${people}`),
    ...(few === undefined ? [] : [few]),
  ]
  const dilemma = dilemmaLine(question, t)
  return [
    write('plain', listed(`${inLanguage(question.text, language)} (${people})`, lines)),
    ...(dilemma === undefined ? [] : [write('plain', dilemma)]),
    ...question.themes.flatMap((theme) => themeBlocks(theme, write, t)),
    ...question.fresh.map(quoteBlock),
    ...minorityBlocks(question.minority, language, t),
    ...(question.withheld > 0 ? [write('note', t('digest-withheld', { statements: question.withheld }))] : []),
  ]
}

function minorityBlocks(minority: MinorityDigest, language: Language, t: Say): readonly Block[] {
  const write = writerIn(language)
  const choices = minority.lines.map(({ label, people }) =>
    t('digest-minority-choice', { label: inLanguage(label, language), people }),
  )
  if (choices.length + minority.themes.length + minority.quotes.length === 0) return []
  return [
    write('plain', listed(t('digest-minority'), choices)),
    ...minority.themes.flatMap((theme) => themeBlocks(theme, write, t)),
    ...minority.quotes.map(quoteBlock),
    ...(minority.more > 0 ? [write('note', t('digest-minority-more', { statements: minority.more }))] : []),
  ]
}

function themeBlocks(theme: ThemeDigest, write: Write, t: Say): readonly Block[] {
  return [write('plain', themeLine(theme, t)), ...theme.quotes.map(quoteBlock)]
}

function quoteBlock(quote: string): Block {
  return { style: 'quote', words: { own: quote } }
}

/** A heading with its lines below it, as one paragraph. */
function listed(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `· ${line}`)].join('\n')
}
