import { daysBetween } from '../../../domain/calendar.ts'
import { awaitsAnswer } from '../../../domain/inquiry.ts'
import { withoutPersonalData } from '../../../domain/personal-data.ts'
import { look } from '../door.ts'
import { anyVisitor } from '../rooms.ts'
import type { Voice } from '../voice.ts'
import { dueOf, type Inbox, type Item, inboxOf } from './items.ts'
import { subjectWords } from './subject.ts'

/** The inbox: what citizens wait for, with its clock, and what stands there beside it. */
export const front = look('inbox', anyVisitor, async (visit) => {
  const { voice, query } = visit
  const inbox = await inboxOf(visit)
  const kind = kinds.find((each) => each === query.get('of'))
  const shown = (items: readonly Item[]) => items.filter(({ of }) => kind === undefined || of === kind)
  const [waiting, others] = [shown(inbox.waiting), shown(inbox.others)]
  const listed = (items: readonly Item[], none: string) =>
    items.length === 0
      ? `<p class="soft">${voice.say(none)}</p>`
      : `<ul class="cards">${items.map((item) => card(item, inbox, voice)).join('')}</ul>`
  return {
    page: {
      title: voice.say('deskpage-room-inbox'),
      room: 'inbox',
      html: `<p class="soft">${voice.say('inbox-lead')}</p>
${filters(kind, voice)}
<div id="inbox" data-live>${toRead(inbox, voice)}${toClear(inbox, voice)}
<h2>${voice.say('inbox-waiting', { items: waiting.length })}</h2>
${listed(waiting, 'inbox-waiting-none')}
<h2>${voice.say('inbox-others')}</h2>
${listed(others, 'inbox-others-none')}
</div>`,
    },
  }
})

/** Where statements wait to be read before others see them: how many, and since when. */
function toRead({ reading }: Inbox, voice: Voice): string {
  if (reading.length === 0) return ''
  const lines = reading.map(({ running: { consultation }, backlog, late }) => {
    const { waiting, since } = backlog
    const tag = late ? `<span class="tag late">${voice.say('travel-late-tag')}</span>` : ''
    return `<li class="card${late ? ' late' : ''}"><div class="row"><h3 class="grow"><a href="/desk/consultations/${encodeURIComponent(consultation.id)}/said/reading">${voice.words(consultation.title)}</a></h3>${tag}</div><p>${voice.say('travel-inbox', { waiting, since: { at: since } })}</p></li>`
  })
  return `<h2>${voice.say('travel-inbox-head')}</h2><ul class="cards">${lines.join('')}</ul>`
}

/** Where nothing was read yet that the closing could quote, and when it closes. */
function toClear({ quotes }: Inbox, voice: Voice): string {
  if (quotes.length === 0) return ''
  const lines = quotes.map(({ consultation: { id, title, closesAt } }) => {
    const link = `/desk/consultations/${encodeURIComponent(id)}/said/quotes`
    return `<li class="card"><h3><a href="${link}">${voice.words(title)}</a></h3><p>${voice.say('quotes-inbox', { closes: { at: closesAt } })}</p></li>`
  })
  return `<h2>${voice.say('quotes-inbox-head')}</h2><ul class="cards">${lines.join('')}</ul>`
}

const kinds = ['idea', 'exchange', 'offer'] as const

const kindNames = { idea: 'inbox-of-idea', exchange: 'inbox-of-exchange', offer: 'inbox-of-offer' } as const

function filters(kind: (typeof kinds)[number] | undefined, voice: Voice): string {
  const link = (to: string, label: string, isHere: boolean) =>
    `<a class="button" href="/desk/inbox${to}"${isHere ? ' aria-current="true"' : ''}>${voice.say(label)}</a>`
  return `<nav class="row" aria-label="${voice.say('inbox-filter')}">${link('', 'inbox-all', kind === undefined)}${kinds
    .map((each) => link(`?of=${each}`, kindNames[each], kind === each))
    .join('')}</nav>`
}

function card(item: Item, inbox: Inbox, voice: Voice): string {
  const due = dueOf(item)
  const isLate = due !== undefined && due < inbox.today
  return `<li class="card${isLate ? ' late' : ''}">
<div class="row"><h3 class="grow"><a href="${addressOf(item)}">${subjectWords(item, inbox.consultations, voice)}</a></h3>${clock(due, inbox.today, voice)}${standing(item, voice)}</div>
${excerpt(item, voice)}
</li>`
}

/** How long there still is, or how long it is over. */
export function clock(due: string | undefined, today: string, voice: Voice): string {
  if (due === undefined) return ''
  const days = daysBetween(today, due)
  if (days < 0) return `<span class="tag late">${voice.say('inbox-late', { days: -days })}</span>`
  if (days === 0) return `<span class="tag warn">${voice.say('inbox-today')}</span>`
  return `<span class="tag${days <= 3 ? ' warn' : ''}">${voice.say('inbox-days', { days, due: { on: due } })}</span>`
}

function standing(item: Item, voice: Voice): string {
  const tag = (key: string, kind = 'off') => `<span class="tag ${kind}">${voice.say(key)}</span>`
  if (item.of === 'idea')
    return item.idea.answer ? tag('inbox-answered', 'good') : item.idea.text === '' ? tag('inbox-forgotten') : ''
  const inquiry = item.inquiry
  if (!inquiry) return ''
  if (inquiry.ended) return tag('inbox-ended')
  return awaitsAnswer(inquiry) ? tag('inbox-awaits') : ''
}

/** The last words, without being cut: a citizen is heard to the end. What leads to a person is hidden; each has a page where it is opened. */
function excerpt(item: Item, voice: Voice): string {
  const words =
    item.of === 'idea'
      ? item.idea.text
      : item.of === 'offer'
        ? (item.offer.words ?? '')
        : (item.inquiry.lines.findLast(({ words: each }) => each !== '')?.words ?? '')
  return words === '' ? '' : `<blockquote>${voice.own(withoutPersonalData(words))}</blockquote>`
}

function addressOf(item: Item): string {
  if (item.of === 'idea') return `/desk/inbox/ideas/${item.idea.key}`
  if (item.of === 'exchange') return `/desk/inbox/exchanges/${item.inquiry.key}`
  return `/desk/inbox/offers/${item.offer.key}`
}
