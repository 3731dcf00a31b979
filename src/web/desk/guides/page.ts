import { mayDo } from '../../../cityside/rights.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { addDays, dateAt } from '../../../domain/calendar.ts'
import type { ContactId } from '../../../domain/contact.ts'
import { canGuide, type Guide, type GuideKey, guideNameMax, isAway } from '../../../domain/guide.ts'
import type { TextRef } from '../../../domain/message.ts'
import { guideValues } from '../../../engine/guides/blocks.ts'
import type { Page } from '../door.ts'
import { csrfField, problemsBox, selectField, textField } from '../fields.ts'
import { actingIn } from '../inbox/theirs.ts'
import { localizedField } from '../languages.ts'
import type { Visit } from '../visit.ts'

/** Who can be given an idea or a conversation, who is away and who takes over, and the forms that change it. */
export async function guidesPage(visit: Visit, problem?: TextRef): Promise<Page> {
  const { voice, cityside } = visit
  const guides = await cityside.store.guides()
  const { guide: own } = await actingIn(visit)
  const cards = await Promise.all(guides.map((guide) => guideCard(guide, guides, own, visit)))
  const html = `${problemsBox(problem ? [{ line: voice.text(problem) }] : [], voice)}
<p class="soft">${voice.say('deskguides-lead')}</p>
${cards.length > 0 ? `<ul class="cards">${cards.join('')}</ul>` : `<p>${voice.say('deskguides-none')}</p>`}
${await nameForm(visit)}`
  return { title: voice.say('deskpage-room-guides'), room: 'guides', html, ...(problem && { status: 422 }) }
}

async function guideCard(
  guide: Guide,
  guides: readonly Guide[],
  own: GuideKey | undefined,
  visit: Visit,
): Promise<string> {
  const { voice, visitor, cityside } = visit
  const { key, agreedAt } = guide
  const you = key === own ? ` <span class="tag">${voice.say('deskroom-you')}</span>` : ''
  const mayChange = await mayDo(cityside, visitor, { act: 'guide.ended', guide: key })
  const post = (what: string, label: string, kind = '') =>
    `<form method="post" action="/desk/guides/${h(key)}/${what}">${csrfField(visitor)}<button${kind === '' ? '' : ` class="${kind}"`}>${voice.say(label)}</button></form>`
  const agree =
    agreedAt === undefined && key === own
      ? `<p>${voice.say('guide-asked', guideValues(guide))}</p><div class="row">${post('agree', 'button-guide-yes', 'main')}${post('end', 'button-guide-no')}</div>`
      : ''
  const back = guide.away && mayChange ? post('back', 'deskguides-back') : ''
  const end = mayChange && agree === '' ? post('end', 'deskguides-end', 'danger') : ''
  return `<li class="card"><h2>${voice.own(guide.name)}, ${voice.words(guide.title)}${you}</h2>
<p>${standing(guide, guides, visit)}</p>${agree}
${mayChange && canGuide(guide) ? awayForm(guide, guides, visit) : ''}
<div class="row">${back}${end}</div></li>`
}

/** Whether they can be given anything now, and who takes over where they are away. */
function standing(guide: Guide, guides: readonly Guide[], { voice, cityside }: Visit): string {
  const { agreedAt, reachable, away } = guide
  if (agreedAt === undefined) return `<span class="tag warn">${voice.say('deskguides-not-agreed')}</span>`
  if (!reachable) return `<span class="tag late">${voice.say('deskguides-not-here')}</span>`
  const now = cityside.now()
  if (!away || away.until < now) return `<span class="tag good">${voice.say('deskguides-here')}</span>`
  const { timeZone } = voice.city
  const days = { from: { on: dateAt(away.from, timeZone) }, until: { on: dateAt(away.until, timeZone) } }
  const standIn = guides.find(({ key }) => key === away.standIn)
  const tag = isAway(guide, now) ? 'warn' : 'off'
  const line = standIn
    ? voice.say('deskguides-away', { ...days, name: standIn.name })
    : voice.say('deskguides-away-alone', days)
  return `<span class="tag ${tag}">${line}</span>`
}

function awayForm({ key }: Guide, guides: readonly Guide[], { voice, visitor, cityside, form }: Visit): string {
  const others = guides.filter((each) => each.key !== key && canGuide(each))
  const name = (field: string) => `${field}-${key}`
  const today = dateAt(cityside.now(), voice.city.timeZone)
  const options = [
    { value: '', label: voice.say(others.length === 0 ? 'deskguides-department' : 'inbox-choose') },
    ...others.map((each) => ({ value: each.key, label: voice.say('guide-name', guideValues(each)) })),
  ]
  const opened = form.has(name('until')) ? ' open' : ''
  return `<details${opened}><summary>${voice.say('deskguides-go')}</summary><form method="post" action="/desk/guides/${h(key)}/away">${csrfField(visitor)}
${textField({ name: name('from'), type: 'date', label: voice.say('deskguides-from'), value: form.get(name('from')) ?? today })}
${textField({ name: name('until'), type: 'date', label: voice.say('deskguides-until'), value: form.get(name('until')) ?? addDays(today, 7) })}
${selectField({ name: name('standIn'), label: voice.say('deskguides-stand-in'), value: form.get(name('standIn')) ?? '', options })}
<button>${voice.say('deskguides-go-do')}</button></form></details>`
}

/** Proposes a guide, of those whom this visitor may: the person is asked in their own chat. */
async function nameForm(visit: Visit): Promise<string> {
  const { voice, visitor, form } = visit
  const contacts = await contactsToName(visit)
  if (contacts.length === 0) return ''
  const accounts = await visit.cityside.store.dutyAccounts()
  const options = contacts.map((contact) => ({ value: contact, label: h(accounts.get(contact) ?? contact) }))
  return `<section class="card"><h2>${voice.say('deskguides-name')}</h2><p>${voice.say('deskguides-name-why')}</p>
<form method="post" action="/desk/guides/name">${csrfField(visitor)}
${selectField({ name: 'contact', label: voice.say('deskguides-contact'), value: form.get('contact') ?? '', options })}
${textField({ name: 'name', label: voice.say('deskguides-public-name'), hint: voice.say('deskguides-public-name-hint'), value: form.get('name') ?? '', required: true, max: guideNameMax })}
${localizedField({ name: 'title', label: voice.say('deskguides-public-title'), hint: voice.say('deskguides-public-title-hint'), rows: 1, max: guideNameMax, form }, voice)}
<button class="main">${voice.say('deskguides-name-do')}</button></form></section>`
}

/** The contacts of staff whom this visitor may propose. */
async function contactsToName({ cityside, visitor }: Visit): Promise<readonly ContactId[]> {
  const all = [...new Set((await cityside.store.duties()).map(({ contact }) => contact))]
  const may = await Promise.all(
    all.map((contact) => mayDo(cityside, visitor, { act: 'guide.named', contact, name: '', title: {} })),
  )
  return all.filter((_, index) => may[index])
}
