import { inLanguage, type Language } from '../../domain/language.ts'
import type { CityMap } from '../../domain/map/map.ts'
import type { SentNews } from '../../domain/news.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Count } from '../../domain/release/released.ts'
import { sharedParts } from '../../domain/shared-parts.ts'
import { type Undecided, unansweredFew } from '../../domain/undecided.ts'
import { firstOf, unabridged } from '../abridge.ts'
import type { ConsultationDigest } from '../consultation.ts'
import type { Digest } from '../digest.ts'
import type { MissedDigest } from '../missed.ts'
import type { Row, Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { deciderRows } from './decider.ts'
import { groupSections, missingRows } from './groups.ts'
import { opinionsSection } from './opinions.ts'
import { questionSection } from './question.ts'
import { writtenRows } from './quotes.ts'
import { roundSections } from './rounds.ts'
import { lineOf, listOf, noteOf } from './rows.ts'
import { stageLine } from './stage.ts'
import { successRows } from './success.ts'
import { weightSections } from './weights.ts'

/** A message about more consultations than this is not read; the rest is named by number, and is in the full digest. */
export const consultationsPerMessageMax = 5

/** A section for each consultation; a message has the first of them and says how many more there are. */
export function consultationSections({ consultations, city }: Digest, language: Language, t: Say): readonly Section[] {
  const all = consultations.map((each) => consultationSection(each, language, t, city.map))
  const more = consultations.length - consultationsPerMessageMax
  const note = noteOf(more, (left) => t('digest-more', { consultations: left }))
  const rest: Section = { shape: 'section', rows: note, only: ['message'] }
  return [...firstOf(all, consultationsPerMessageMax), ...(note.length > 0 ? [rest] : [])]
}

/** One consultation: where it is, how many took part, what they answered, what was decided, and who is missing. */
function consultationSection(
  digest: ConsultationDigest,
  language: Language,
  t: Say,
  map: CityMap | undefined,
): Section {
  const { id, title } = digest.running.consultation
  return {
    shape: 'section',
    heading: { words: inLanguage(title, language), code: id },
    rows: [
      ...standingRows(digest, t),
      ...turnoutRows(digest, t),
      ...missingRows(digest.groups, t),
      ...digest.opinions.map((each) => opinionsSection(each, language, t)),
      ...roundSections(digest, language, t),
      ...wordsAsked(digest).map((question) => questionSection(id, question, language, t, map)),
      ...successRows(digest.success, language, t),
      ...readingRows(digest, t),
      ...quotesUnreadRows(digest, t),
      ...photoRows(digest, t),
      ...deciderRows(digest.decider, t),
      ...newsRows(digest.news, t),
      ...outcomeRows(digest.outcome, language, t),
      ...digest.dropped.map(
        ({ milestone }): Row => ({ shape: 'line', words: t('present-dropped', { what: { local: milestone.what } }) }),
      ),
      ...unansweredRows(digest.unanswered, t),
      ...missedRows(digest.missed, t),
      ...groupSections(id, digest.groups, t),
      ...weightSections(digest.weighed, language, t),
    ],
  }
}

/** What others do not see because no moderator has read it. */
function readingRows({ reading }: ConsultationDigest, t: Say): readonly Row[] {
  if (!reading) return []
  return [{ shape: 'line', words: t(reading.late ? 'digest-reading-late' : 'digest-reading') }]
}

/** That the closing would quote nothing as it stands. */
function quotesUnreadRows({ quotesUnread, running }: ConsultationDigest, t: Say): readonly Row[] {
  const closes = { at: running.consultation.closesAt }
  return quotesUnread ? [{ shape: 'line', words: t('quotes-inbox', { closes }) }] : []
}

/** In a tryout, numbers stand round beside round, and only what was written stands by its question. */
function wordsAsked({ questions, rounds }: ConsultationDigest): ConsultationDigest['questions'] {
  return rounds.length === 0
    ? questions
    : questions.filter(({ statements, themes, fresh }) => statements.length + themes.length + fresh.length > 0)
}

/** Its stage with its host and how many took part; a message says it in one breath, without the host. */
function standingRows(digest: ConsultationDigest, t: Say): readonly Row[] {
  const { running } = digest
  const { host } = running.consultation
  const [stage, asked] = [stageLine(running, t), askedLine(digest, t)]
  const hostLine = t('digest-host', { name: host.name, title: { local: host.title } })
  return [
    { shape: 'line', words: `${stage}. ${asked}.`, only: ['message'] },
    { shape: 'badge', badge: stage, state: running.stage.at, words: hostLine, only: unabridged },
    { shape: 'line', words: asked, only: unabridged },
    ...lineOf(running.consultation.frame.override, (why) => t('digest-override', { why: { local: why } })),
    ...(running.consultation.corrections ?? []).map(
      ({ on, was, is }): Row => ({ shape: 'line', words: t('corrected', { on: { on }, was, is }) }),
    ),
  ]
}

function askedLine({ invited, delivered, answered, declined, rounded }: ConsultationDigest, t: Say): string {
  const few = t('digest-people-few')
  const said = (count: Count | undefined) =>
    !count ? few : count.atLeast && !rounded ? t('digest-people-least', { people: count.people }) : count.people
  if (answered === undefined) return t('digest-asked-few', { invited: said(invited) })
  const hidden = t('digest-hidden')
  return t('digest-asked', {
    invited: said(invited),
    delivered: delivered ?? hidden,
    answered: said(answered),
    declined: declined ?? hidden,
  })
}

/** What else there is to say in numbers of all who were asked. */
function turnoutRows(
  { added, capped, heard, onBehalf, rounded, answered }: ConsultationDigest,
  t: Say,
): readonly Row[] {
  return [
    ...lineOf(rounded && answered ? answered : undefined, () => t('digest-rounded'), { only: unabridged }),
    ...lineOf(added, (people) => t('digest-added', { added: people })),
    ...lineOf(capped > 0 ? capped : undefined, (people) => t('digest-capped', { capped: people }), {
      only: unabridged,
    }),
    ...lineOf(onBehalf, (people) => t('digest-behalf', { people })),
    ...lineOf(heard, (felt) => t('digest-heard', heardValues(felt, t))),
  ]
}

function heardValues(heard: NonNullable<ConsultationDigest['heard']>, t: Say) {
  const said = (people: number | undefined) =>
    people === undefined ? t('digest-hidden') : t('digest-people-least', { people })
  return { yes: said(heard.yes), partly: said(heard.partly), no: said(heard.no) }
}

/** How many pictures came in, and how to look at them. */
function photoRows({ photos, running }: ConsultationDigest, t: Say): readonly Row[] {
  if (!photos) return []
  const { count, url } = photos
  const { id } = running.consultation
  return [
    { shape: 'line', words: count === undefined ? t('digest-photos-few') : t('digest-photos', { count }) },
    { shape: 'line', words: t('digest-photos-terminal', { consultation: id }), ...(url && { only: ['text'] }) },
    ...(url === undefined ? [] : [{ shape: 'link', label: t('digest-photos-look'), url } as const]),
  ]
}

/** What those who answered were told last on the way. */
function newsRows(news: SentNews | undefined, t: Say): readonly Row[] {
  return lineOf(news, ({ at, words }) => t('digest-news', { at: { at }, words: { local: words } }), {
    only: unabridged,
  })
}

/** What was said and no decision answers, beside what was decided. */
function unansweredRows(unanswered: readonly Undecided[], t: Say): readonly Row[] {
  const items = unanswered.map(({ kind, label, people, why }) => {
    const named = { label: { local: label ?? {} } }
    const many = kind === 'theme' ? 'ledger-unanswered-theme' : 'ledger-unanswered-choice'
    const words = () =>
      people === undefined && kind !== 'rest'
        ? t(unansweredFew[kind], named)
        : t(many, { ...named, people: people ?? 0 })
    return {
      words: kind === 'rest' ? t('ledger-unanswered-rest') : words(),
      ...(why && { why: t('echo-why', { why: { local: why } }) }),
    }
  })
  const rows = listOf(items, { name: 'outcome' })
  return rows.length > 0 ? [{ shape: 'section', heading: { words: t('ledger-unanswered') }, rows, soft: true }] : []
}

/** Why citizens did not feel heard, in their own words and in a place of its own. */
function missedRows(missed: MissedDigest | undefined, t: Say): readonly Row[] {
  if (!missed) return []
  const rows = [
    ...writtenRows(missed.quotes, t),
    ...noteOf(missed.withheld, (statements) => t('digest-withheld', { statements })),
  ]
  return [{ shape: 'section', name: 'missed', heading: { words: t('digest-missed') }, rows }]
}

/** What was decided, and why: on the page alone, since each citizen who answered got it as a message. */
function outcomeRows(outcome: Outcome | undefined, language: Language, t: Say): readonly Row[] {
  if (!outcome) return []
  const items = sharedParts(outcome.parts).map(({ verdict, decision, why }) => ({
    lead: `${t(`verdict-${verdict}`)}.`,
    words: inLanguage(decision, language),
    why: t('echo-why', { why: { local: why } }),
  }))
  const rows = listOf(items, { name: 'outcome' })
  return [{ shape: 'section', heading: { words: t('digest-outcome') }, rows, only: ['html'] }]
}
