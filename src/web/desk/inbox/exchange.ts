import { escapeHtml as h } from '../../../digests/escape.ts'
import {
  type Inquiry,
  type InquiryEnd,
  type InquiryLine,
  type InquirySubject,
  inquiryQuestionCharactersMax,
  owesReply,
} from '../../../domain/inquiry.ts'
import { type TextRef, text } from '../../../domain/message.ts'
import { withoutPersonalData } from '../../../domain/personal-data.ts'
import { hasWord } from '../../../domain/understood/sign.ts'
import { guideValues } from '../../../engine/guides/blocks.ts'
import { act } from '../deeds.ts'
import { type Answer, deed, look, type Page } from '../door.ts'
import { areaField, csrfField, problemsBox } from '../fields.ts'
import { open, veiled } from '../opened.ts'
import { anyVisitor } from '../rooms.ts'
import { sureName, surePage } from '../sure.ts'
import type { Visit } from '../visit.ts'
import { askerOf } from './asker.ts'
import { clock } from './front.ts'
import { followedHtml, giveToGuide, guideForm } from './guide.ts'
import { inboxOf } from './items.ts'
import { exchangeWords } from './subject.ts'
import { ifTheirs, signed } from './theirs.ts'

/** An exchange with a citizen, through Ekko and without learning who it is: what was said, and the next word. */
export const exchangeDoors = [
  look('inbox/exchanges/:key', anyVisitor, (visit) => exchangePage(visit)),
  deed('inbox/exchanges/:key/open', anyVisitor, (visit) =>
    withExchange(visit, ({ key, department }) =>
      open(visit, { of: 'exchange', inquiry: key }, department, `/desk/inbox/exchanges/${key}`),
    ),
  ),
  deed('inbox/exchanges/:key/write', anyVisitor, (visit) =>
    withExchange(visit, async (inquiry) => {
      const { form, voice } = visit
      const words = (form.get('words') ?? '').replace(/\r\n/g, '\n').trim()
      if (words === '') return again(visit, text('inbox-no-words'))
      if (!hasWord(words)) return again(visit, text('refused-wordless'))
      const isReply = owesReply(inquiry)
      const named = await signed(visit, inquiry)
      if (form.get(sureName) === 'no') return again(visit)
      if (form.get(sureName) !== 'yes') {
        const page = surePage(visit, `/desk/inbox/exchanges/${inquiry.key}/write`, {
          title: voice.say(isReply ? 'button-letter-reply' : 'inbox-ask-more'),
          room: 'inbox',
          lead: voice.say(leads[named.guide === undefined ? 'department' : 'guide'][isReply ? 'reply' : 'question']),
          shown: `<blockquote>${voice.own(words)}</blockquote>`,
          go: voice.say('button-publish'),
        })
        return { page }
      }
      const asker = askerOf(visit.visitor)
      const { subject, department } = inquiry
      const result = await act(
        visit,
        isReply
          ? { act: 'inquiry.replied', inquiry: inquiry.key, words, asker, ...named }
          : { act: 'inquiry.asked', subject, department, words, asker, ...named },
      )
      if (!result.ok) return again(visit, result.why)
      return {
        to: `/desk/inbox/exchanges/${inquiry.key}`,
        done: voice.plain(isReply ? 'done-letter-replied' : 'done-inquiry-asked'),
      }
    }),
  ),
  deed('inbox/exchanges/:key/guide', anyVisitor, (visit) =>
    withExchange(visit, ({ key, subject }) =>
      giveToGuide(visit, subject, `/desk/inbox/exchanges/${key}`, (problem) => again(visit, problem)),
    ),
  ),
  deed('inbox/exchanges/:key/end', anyVisitor, (visit) =>
    withExchange(visit, async (inquiry) => {
      const result = await act(visit, { act: 'inquiry.ended', inquiry: inquiry.key })
      return result.ok
        ? { to: `/desk/inbox/exchanges/${inquiry.key}`, done: visit.voice.plain('done-inquiry-ended') }
        : again(visit, result.why)
    }),
  ),
] as const

const leads = {
  department: { reply: 'letter-reply-sure', question: 'inquiry-sure' },
  guide: { reply: 'guide-reply-sure', question: 'guide-question-sure' },
} as const

async function exchangeOf(visit: Visit): Promise<Inquiry | undefined> {
  const { cityside, params } = visit
  return ifTheirs(
    visit,
    (await cityside.store.inquiries()).find(({ key }) => key === params.key),
  )
}

async function withExchange(visit: Visit, then: (inquiry: Inquiry) => Promise<Answer>): Promise<Answer> {
  const inquiry = await exchangeOf(visit)
  return inquiry ? then(inquiry) : { missing: true }
}

async function again(visit: Visit, problem?: TextRef): Promise<Answer> {
  const shown = await exchangePage(visit, problem)
  return 'page' in shown ? { page: { ...shown.page, ...(problem && { status: 422 }) } } : shown
}

async function exchangePage(
  visit: Visit,
  problem?: TextRef,
): Promise<{ readonly page: Page } | { readonly missing: true }> {
  const inquiry = await exchangeOf(visit)
  if (!inquiry) return { missing: true }
  const { voice } = visit
  const { consultations, today } = await inboxOf(visit)
  const due = owesReply(inquiry) ? inquiry.dueOn : undefined
  const problems = problem ? [{ line: voice.text(problem), field: 'words' }] : []
  const theirs = inquiry.lines.flatMap(({ kind, words }) => (ours.has(kind) ? [] : [words]))
  const what = { of: 'exchange', inquiry: inquiry.key } as const
  const { own, note } = await veiled(visit, what, theirs, `/desk/inbox/exchanges/${h(inquiry.key)}/open`)
  const html = `${problemsBox(problems, voice)}
<p class="row">${clock(due, today, voice)}<span class="soft">${voice.say('inbox-neither-learns')}</span></p>
<div id="thread" data-live>${await origin(inquiry.subject, visit)}
<ol class="thread">${inquiry.lines.map((line) => lineHtml(line, own, visit)).join('')}</ol></div>
${note}
${followedHtml('exchange', inquiry, visit)}
${inquiry.ended ? `<p>${voice.say(endNames[inquiry.ended.by])}</p>` : writing(inquiry, visit)}
${inquiry.ended ? '' : await guideForm(visit, { at: `/desk/inbox/exchanges/${inquiry.key}`, guides: inquiry.guides })}
<p><a href="/desk/inbox">${voice.say('inbox-back')}</a></p>`
  return { page: { title: exchangeWords(inquiry.subject, consultations, voice), room: 'inbox', html } }
}

/** What the exchange is about, in the words it was said in, without what leads to a person. */
async function origin(subject: InquirySubject, { cityside, voice }: Visit): Promise<string> {
  if (subject.of === 'answer') {
    const statements = await cityside.store.statementsOf(subject.consultation)
    const own = statements.filter(({ respondent }) => respondent === subject.respondent)
    return own.length === 0
      ? ''
      : `<p class="soft">${voice.say('inbox-they-answered')}</p>${own.map(({ text: words }) => `<blockquote>${voice.own(withoutPersonalData(words))}</blockquote>`).join('')}`
  }
  if (subject.of !== 'idea') return ''
  const idea = (await cityside.store.ideas()).find(({ key }) => key === subject.idea)
  return idea
    ? `<p class="soft"><a href="/desk/inbox/ideas/${h(idea.key)}">${voice.say('inquiry-about-idea', { number: idea.number })}</a></p><blockquote>${voice.own(withoutPersonalData(idea.text))}</blockquote>`
    : ''
}

const lineNames = {
  asked: 'inbox-line-asked',
  answered: 'inbox-line-answered',
  passed: 'inbox-line-passed',
  wrote: 'inbox-line-wrote',
  missed: 'inbox-line-missed',
  replied: 'inbox-line-replied',
} as const satisfies Record<InquiryLine['kind'], string>

const endNames = {
  city: 'inbox-ended-city',
  citizen: 'inbox-ended-citizen',
  time: 'inbox-ended-time',
} as const satisfies Record<InquiryEnd, string>

const ours: ReadonlySet<InquiryLine['kind']> = new Set(['asked', 'replied'])

function lineHtml({ kind, words, at, guide }: InquiryLine, own: (words: string) => string, { voice }: Visit): string {
  const shown = ours.has(kind) ? voice.own(words) : own(words)
  const said = words === '' ? '' : `<blockquote>${shown}</blockquote>`
  return `<li class="card${ours.has(kind) ? ' ours' : ''}"><p class="soft">${guide ? voice.say('guide-other-wrote', guideValues(guide)) : voice.say(lineNames[kind])} · ${voice.moment(at)}</p>${said}</li>`
}

function writing(inquiry: Inquiry, { voice, visitor, form }: Visit): string {
  const isReply = owesReply(inquiry)
  const at = `/desk/inbox/exchanges/${h(inquiry.key)}`
  const end = isReply
    ? ''
    : `<form method="post" action="${at}/end">${csrfField(visitor)}<button class="quiet">${voice.say('button-inquiry-close')}</button></form>`
  return `<form method="post" action="${at}/write" data-keep="exchange-${h(inquiry.key)}">${csrfField(visitor)}
${areaField({
  name: 'words',
  label: voice.say(isReply ? 'letter-reply-write' : 'inquiry-question'),
  hint: voice.say(isReply ? 'letter-reply-example' : 'inquiry-question-example'),
  value: form.get('words') ?? '',
  rows: 5,
  max: isReply ? 2_000 : inquiryQuestionCharactersMax,
})}
<button class="main">${voice.say('deskpage-look')}</button></form>${end}`
}
