import { createHash } from 'node:crypto'
import { escapeHtml as h } from '../../digests/escape.ts'
import { addDays, instantOf } from '../../domain/calendar.ts'
import { directionOf, inLanguage } from '../../domain/language.ts'
import { newsRef } from '../../domain/news.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { Href } from './addresses.ts'
import type { Account, PromiseAccount } from './record.ts'
import { type Seals, sealWritten } from './seals.ts'
import type { Voice } from './voice.ts'

/** A reader who was away for a while still finds what was missed. */
const newsMax = 60
/** Days whose seal stands in the feed; the data has more. */
const sealsMax = 14

interface News {
  /** The same for ever, so that no reader shows it twice. */
  readonly key: string
  readonly on: LocalDate
  readonly title: string
  /** Paragraphs, not escaped. */
  readonly body: readonly string[]
  /** What it is about; absent for what is the whole record's. */
  readonly account?: Account
}

/** Openings, outcomes, politicians' answers, later steps and broken promises as an Atom feed (RFC 4287), newest first. */
export function feedXml(accounts: readonly Account[], seals: Seals, voice: Voice, href: Href, on: LocalDate): string {
  const { city, language } = voice
  const newest = accounts
    .flatMap((account) => newsOf(account, voice))
    .toSorted(newestFirst)
    .slice(0, newsMax)
  const news = [...newest, ...sealNews(seals, voice)].toSorted(newestFirst)
  const sender = inLanguage(city.sender, language)
  const at = (day: LocalDate) => new Date(instantOf(day, '00:00', city.timeZone)).toISOString()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${h(language)}">
<id>${idOf(city.name, language, 'feed')}</id>
<title>${voice.name(sender)}: ${voice.say('ledger-title')}</title>
<updated>${at(news[0]?.on ?? on)}</updated>
<author><name>${h(sender)}</name></author>
<link rel="self" type="application/atom+xml" href="${h(href({ at: 'feed', language }))}"/>
<link rel="alternate" type="text/html" href="${h(href({ at: 'front', language }))}"/>
${news
  .map(
    ({ key, on: day, title, body, account }) => `<entry>
<id>${idOf(city.name, language, key)}</id>
<title>${h(title)}</title>
<updated>${at(day)}</updated>
<link rel="alternate" type="text/html" href="${h(href(account ? { at: 'consultation', language, id: account.id } : { at: 'front', language }))}"/>
<content type="html">${h(`<div dir="${directionOf(language)}">${body.map((part) => `<p dir="auto">${h(part)}</p>`).join('')}</div>`)}</content>
</entry>`,
  )
  .join('\n')}
</feed>
`
}

function newestFirst(one: News, other: News): number {
  return one.on < other.on ? 1 : one.on > other.on ? -1 : 0
}

/** Readers keep what they were sent: a past that was rewritten no longer fits what stands there. */
function sealNews({ days, renewedOn }: Seals, { plain }: Voice): readonly News[] {
  const seals = days.slice(0, sealsMax).map((seal) => ({
    key: `seal ${seal.on}`,
    on: seal.on,
    title: plain('ledger-feed-seal', { on: { on: seal.on } }),
    body: [plain('ledger-seal-of', { on: { on: seal.on }, acts: seal.acts }), sealWritten(seal)],
  }))
  if (renewedOn === undefined) return seals
  const on = { on: { on: renewedOn } }
  const renewed = { title: plain('ledger-feed-renewed', on), body: [plain('ledger-seal-renewed', on)] }
  return [...seals, { key: 'seals renewed', on: renewedOn, ...renewed }]
}

function newsOf(account: Account, voice: Voice): readonly News[] {
  const { plain, language } = voice
  const { id, title, frame, withdrawn, decision, news, promises, corrections } = account
  const values = { title: { local: title } }
  const answer = promises.find(({ kind }) => kind === 'outcome')
  const decided = decision && answer?.settledOn
  return [
    {
      key: `opened ${id}`,
      on: account.openedOn,
      title: plain('ledger-feed-opened', values),
      body: [inLanguage(frame.why, language), plain('ledger-closes', { closes: { at: account.closesAt } })],
      account,
    },
    ...(withdrawn
      ? [
          {
            key: `withdrawn ${id}`,
            on: withdrawn.on,
            title: plain('ledger-feed-withdrawn', values),
            body: [inLanguage(withdrawn.reason, language)],
            account,
          },
        ]
      : []),
    ...corrections.map(({ on, was, is }, at) => ({
      key: `spelling ${id} ${at}`,
      on,
      title: plain('ledger-feed-spelling', values),
      body: [plain('corrected', { on: { on }, was, is })],
      account,
    })),
    ...(decision && decided
      ? [
          {
            key: `decided ${id}`,
            on: decided,
            title: plain('ledger-feed-decided', values),
            body: decision.parts.flatMap(({ decision: words, why }) => [
              inLanguage(words, language),
              plain('echo-why', { why: { local: why } }),
            ]),
            account,
          },
        ]
      : []),
    ...(decision?.corrected
      ? [
          {
            key: `corrected ${id} ${decision.corrected.on}`,
            on: decision.corrected.on,
            title: plain('ledger-feed-corrected', values),
            body: [
              inLanguage(decision.corrected.why, language),
              ...decision.parts.map(({ decision: words }) => inLanguage(words, language)),
            ],
            account,
          },
        ]
      : []),
    ...answersNews(account, voice),
    ...news.map(({ on, words, link }) => ({
      key: `news ${id} ${on} ${newsRef({ consultation: id, words, ...(link && { link }) })}`,
      on,
      title: plain('ledger-feed-news', values),
      body: [inLanguage(words, language), ...(link ? [link] : [])],
      account,
    })),
    ...promises.flatMap((promise) => promiseNews(promise, account, voice)),
  ]
}

/** The politician's answers, each below the question in words that all can read. */
function answersNews(account: Account, { plain, language }: Voice): readonly News[] {
  const { id, title, withdrawn, deciderQuestions } = account
  if (!deciderQuestions?.answeredOn || withdrawn) return []
  const { name, answeredOn, questions } = deciderQuestions
  return [
    {
      key: `answers ${id}`,
      on: answeredOn,
      title: plain('ledger-feed-answers', { name, title: { local: title } }),
      body: questions.flatMap(({ words, answer }) =>
        answer ? [inLanguage(words, language), inLanguage(answer, language)] : [],
      ),
      account,
    },
  ]
}

const reported = { done: 'ledger-feed-done', delayed: 'ledger-feed-delayed', dropped: 'ledger-feed-dropped' } as const

function promiseNews(promise: PromiseAccount, account: Account, { plain, language }: Voice): readonly News[] {
  const { id, title, host } = account
  const owed =
    promise.by === undefined ? plain('ledger-overdue-answer') : plain('ledger-overdue-decider', { name: promise.by })
  const what = promise.what ? inLanguage(promise.what, language) : owed
  const values = { what, title: { local: title } }
  const told = promise.reports.map((each) => ({
    key: `${each.state} ${id} ${what} ${each.on}`,
    on: each.on,
    title: plain(reported[each.state], values),
    body: [each.what, ...(each.why ? [each.why] : [])].map((words) => inLanguage(words, language)),
    account,
  }))
  if (promise.state !== 'overdue') return told
  const broken = {
    key: `overdue ${id} ${what} ${promise.firstDueOn}`,
    on: addDays(promise.firstDueOn, 1),
    title: plain('ledger-feed-overdue', values),
    body: [
      plain('ledger-feed-overdue-body', {
        on: { on: promise.firstDueOn },
        host: host.name,
        role: { local: host.title },
      }),
      ...(promise.explained ? [inLanguage(promise.explained.why, language)] : []),
      ...(promise.newDayPassed === undefined
        ? []
        : [plain(promise.newDayPassed ? 'ledger-new-date-passed' : 'ledger-new-date', { on: { on: promise.dueOn } })]),
    ],
    account,
  }
  return [...told, broken]
}

/** A UUID from a name (RFC 9562, version 8): it stays when the record moves to another address. */
function idOf(city: Voice['city']['name'], language: string, key: string): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([Object.values(city)[0], language, key]))
    .digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
