import { escapeHtml as h } from '../../../digests/escape.ts'
import { type ContactId, channelOf } from '../../../domain/contact.ts'
import { type DeskSession, type Holder, holderKey, isPass, type PassId } from '../../../domain/desk.ts'
import { codeName, type DutyOffer, type HeldDuty } from '../../../domain/duty.ts'
import { markOfHolder } from '../../../engine/cityside/mark.ts'
import { type Answer, look } from '../door.ts'
import { isAdministrator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { dutyForm, dutyForms, dutyName, formTexts } from './duty-form.ts'

/** What the room needs beside the city's side. */
export interface PeopleGround {
  /** Of this machine, whatever the town's clock says. */
  readonly wall: { now(): number }
}

/** Who does what for the city, who is in at the desk, and the forms that change it. */
export function peopleDoor({ wall }: PeopleGround) {
  return look('roles', isAdministrator, (visit) => showPeople(visit, wall.now()))
}

async function showPeople(visit: Visit, now: number): Promise<Answer> {
  const { voice, cityside } = visit
  const { store } = cityside
  const [duties, accounts, sessions, links, offers] = await Promise.all([
    ...([store.duties(), store.dutyAccounts(), store.deskSessions(now), store.deskLinks(now)] as const),
    store.openOffers(cityside.now()),
  ])
  const people = grouped(duties, ({ contact }) => contact)
  const cards = [...people].map(([contact, held]) => personCard(contact, accounts.get(contact), held, visit))
  const open = [...grouped(sessions, ({ holder }) => holderKey(holder))]
  const html = `<p><a href="#more">${voice.say('deskroom-people-more')}</a></p>
<h2>${voice.say('deskroom-people')}</h2>
${cards.length > 0 ? `<ul class="cards">${cards.join('')}</ul>` : `<p>${voice.say('deskroom-people-none')}</p>`}
<h2>${voice.say('deskroom-open')}</h2>
${open.length > 0 ? `<ul class="cards">${open.map(([key, own]) => sessionCard(key, own, visit)).join('')}</ul>` : `<p>${voice.say('deskroom-open-none')}</p>`}
${waiting(
  links.map(({ holder }) => holder),
  voice,
)}
${codesWaiting(offers, voice)}
<h2 id="more">${voice.say('deskroom-people-more')}</h2>
<div class="columns">${dutyForms.map((form) => `<section class="card"><h3>${voice.say(formTexts[form].title)}</h3><p>${voice.say(formTexts[form].why)}</p>${dutyForm(visit, form)}</section>`).join('')}</div>`
  return { page: { title: voice.say('deskpage-room-roles'), room: 'roles', html } }
}

function grouped<K, T>(all: readonly T[], by: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, readonly T[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}

function personCard(
  contact: ContactId,
  account: ContactId | undefined,
  held: readonly HeldDuty[],
  { voice, visitor }: Visit,
): string {
  const own = contact === visitor.contact ? ` <span class="tag">${voice.say('deskroom-you')}</span>` : ''
  const rows = held.map(
    ({ kind, since, ...duty }) =>
      `<li>${dutyName({ kind, ...duty }, voice)} <span class="soft">${voice.say('deskroom-since', { since: { at: since } })}</span></li>`,
  )
  const kinds = [...new Set(held.map(({ kind }) => kind))]
  const single = kinds.length > 1 ? kinds.map((kind) => revokeLink(contact, voice, kind)) : []
  return `<li class="card"><h3>${voice.own(channelOf(contact))} <code>${h(account ?? contact)}</code>${own}</h3><ul>${rows.join('')}</ul><p class="soft">${voice.say('deskroom-mark')} <code>${h(markOfHolder(contact))}</code></p><p class="row">${[...single, revokeLink(contact, voice)].join('')}</p></li>`
}

function revokeLink(contact: ContactId, voice: Voice, kind?: string): string {
  const query = new URLSearchParams({ contact, ...(kind !== undefined && { kind }) }).toString()
  const label = kind === undefined ? voice.say('deskroom-revoke') : voice.say('deskroom-revoke-kind', { kind })
  return `<a class="button" href="/desk/roles/revoke?${h(query)}">${label}</a>`
}

/** How many browsers a person is in with, without naming who they are: the record's mark is enough to find them by. */
function sessionCard(key: ContactId | PassId, own: readonly DeskSession[], { voice, visitor }: Visit): string {
  const [first] = own
  if (!first) return ''
  const here = own.some(({ hash }) => hash === visitor.session)
    ? ` <span class="tag">${voice.say('deskroom-you')}</span>`
    : ''
  const seen = voice.say('deskroom-session', { browsers: own.length, seen: { at: first.seenAt } })
  const query = new URLSearchParams({ holder: isPass(key) ? key : markOfHolder(key) }).toString()
  return `<li class="card"><h3>${nameOf(first.holder, voice)}${here}</h3><p>${seen}</p><p class="row"><a class="button" href="/desk/roles/end?${h(query)}">${voice.say('deskroom-end')}</a></p></li>`
}

function waiting(holders: readonly Holder[], voice: Voice): string {
  const passes = holders.filter(({ by }) => by === 'link')
  if (passes.length === 0) return ''
  return `<h3>${voice.say('deskroom-waiting')}</h3><ul>${passes.map((holder) => `<li>${nameOf(holder, voice)}</li>`).join('')}</ul>`
}

/** Codes by their names; what they are is kept nowhere. */
function codesWaiting(offers: readonly DutyOffer[], voice: Voice): string {
  if (offers.length === 0) return ''
  const cards = offers.map((offer) => {
    const name = codeName(offer.hash)
    const ends = voice.say('deskroom-code-ends', { ends: { at: offer.expiresAt } })
    return `<li class="card"><h3>${dutyName(offer, voice)}</h3><p><code>${h(name)}-…</code> ${ends}</p><p class="row"><a class="button" href="/desk/roles/code?${h(new URLSearchParams({ code: name }).toString())}">${voice.say('deskroom-code-withdraw')}</a></p></li>`
  })
  return `<h2>${voice.say('deskroom-codes')}</h2><ul class="cards">${cards.join('')}</ul>`
}

/** A holder's name where they gave one, what they do where the session has it itself, and their mark. */
export function nameOf(holder: Holder, voice: Voice): string {
  const mark = `<code>${h(markOfHolder(holderKey(holder)))}</code>`
  switch (holder.by) {
    case 'chat':
      return mark
    case 'link':
      return `${holder.name === undefined ? '' : `${voice.own(holder.name)}, `}${dutyName(holder.duty, voice)} ${mark}`
    case 'city':
      return `${voice.own(holder.name)} ${mark}`
    default:
      return holder satisfies never
  }
}
