import { givenTo } from '../../../cityside/duty-codes.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import type { ContactId } from '../../../domain/contact.ts'
import { holderKey } from '../../../domain/desk.ts'
import { codeName, type DutyKind, type DutyOffer, dutyKinds } from '../../../domain/duty.ts'
import { markOfHolder } from '../../../engine/cityside/mark.ts'
import { act } from '../deeds.ts'
import { type Answer, type Door, deed, look } from '../door.ts'
import { csrfField, problemsBox } from '../fields.ts'
import { isAdministrator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import { dutyName } from './duty-form.ts'
import { nameOf, type PeopleGround } from './people.ts'

/** Takes roles and codes back, and ends what is open at the desk: each is asked once more. */
export function takeDoors({ wall }: PeopleGround): readonly Door[] {
  return [
    look('roles/revoke', isAdministrator, (visit) => confirmRevoking(visit, visit.query)),
    deed('roles/revoke', isAdministrator, revoke),
    look('roles/end', isAdministrator, (visit) => confirmEnding(visit, wall.now())),
    deed('roles/end', isAdministrator, (visit) => end(visit, wall.now())),
    look('roles/code', isAdministrator, (visit) => confirmWithdrawing(visit, visit.query)),
    deed('roles/code', isAdministrator, withdraw),
  ]
}

/** Whose role it is about, as far as they have one. */
async function heldBy({ cityside }: Visit, given: URLSearchParams) {
  const named = given.get('contact')
  // A page names them by their mark; an administrator who types an address knows the account.
  const contact = named === null ? null : givenTo(cityside, named as ContactId).contact
  const kind: DutyKind | undefined = dutyKinds.find((each) => each === given.get('kind'))
  const held = (await cityside.store.duties()).filter(
    (duty) => duty.contact === contact && (kind === undefined || duty.kind === kind),
  )
  if (contact === null || held.length === 0) return undefined
  return { contact, kind, shown: (await cityside.store.dutyAccounts()).get(contact) ?? contact }
}

async function confirmRevoking(visit: Visit, given: URLSearchParams, problem?: string): Promise<Answer> {
  const { voice, visitor } = visit
  const held = await heldBy(visit, given)
  if (!held) return { missing: true }
  const { contact, kind, shown } = held
  const wrong = problem === undefined ? '' : problemsBox([{ line: problem }], voice)
  const own = contact === visitor.contact ? `<p class="warnings">${voice.say('deskroom-revoke-own')}</p>` : ''
  const html = `${wrong}<p>${voice.say('deskroom-revoke-sure')}</p><p class="card"><code>${h(shown)}</code>${kind === undefined ? '' : ` – ${voice.say('deskroom-kind', { kind })}`}</p>${own}
<form method="post" action="/desk/roles/revoke" class="row">${csrfField(visitor)}<input type="hidden" name="contact" value="${h(contact)}"><input type="hidden" name="kind" value="${kind ?? ''}"><button class="danger">${voice.say('deskroom-revoke')}</button><a class="button" href="/desk/roles">${voice.say('deskroom-not-now')}</a></form>`
  return {
    page: { title: voice.say('deskroom-revoke'), room: 'roles', html, status: problem === undefined ? 200 : 422 },
  }
}

async function revoke(visit: Visit): Promise<Answer> {
  const held = await heldBy(visit, visit.form)
  if (!held) return { missing: true }
  const { contact, kind, shown } = held
  const result = await act(visit, { act: 'duty.revoked', contact, ...(kind && { duty: kind }) })
  if (!result.ok) return confirmRevoking(visit, visit.form, visit.voice.text(result.why))
  return { to: '/desk/roles', done: visit.voice.plain('deskroom-revoked', { contact: shown }) }
}

/** By the mark, so that no contact stands in an address. */
async function holderOf({ cityside }: Visit, given: URLSearchParams, now: number) {
  const mark = given.get('holder')
  const open = await cityside.store.deskSessions(now)
  return open.map(({ holder }) => holder).find((holder) => markOfHolder(holderKey(holder)) === mark)
}

async function confirmEnding(visit: Visit, now: number): Promise<Answer> {
  const { voice, visitor } = visit
  const holder = await holderOf(visit, visit.query, now)
  if (!holder) return { missing: true }
  const html = `<p>${voice.say('deskroom-end-sure')}</p><p class="card">${nameOf(holder, voice)}</p>
<form method="post" action="/desk/roles/end" class="row">${csrfField(visitor)}<input type="hidden" name="holder" value="${h(markOfHolder(holderKey(holder)))}"><button class="danger">${voice.say('deskroom-end')}</button><a class="button" href="/desk/roles">${voice.say('deskroom-not-now')}</a></form>`
  return { page: { title: voice.say('deskroom-end'), room: 'roles', html } }
}

async function end(visit: Visit, now: number): Promise<Answer> {
  const holder = await holderOf(visit, visit.form, now)
  if (!holder) return { missing: true }
  const result = await act(visit, { act: 'desk.left', holder: holderKey(holder) })
  if (!result.ok) return { missing: true }
  return { to: '/desk/roles', done: visit.voice.plain('deskroom-ended') }
}

/** The codes that wait under this name; two may have the same. */
async function codesNamed({ cityside }: Visit, given: URLSearchParams): Promise<readonly DutyOffer[]> {
  const open = await cityside.store.openOffers(cityside.now())
  return open.filter(({ hash }) => codeName(hash) === given.get('code'))
}

async function confirmWithdrawing(visit: Visit, given: URLSearchParams, problem?: string): Promise<Answer> {
  const { voice, visitor } = visit
  const [offer] = await codesNamed(visit, given)
  if (!offer) return { missing: true }
  const name = h(codeName(offer.hash))
  const wrong = problem === undefined ? '' : problemsBox([{ line: problem }], voice)
  const html = `${wrong}<p>${voice.say('deskroom-code-withdraw-sure')}</p><p class="card"><code>${name}-…</code> – ${dutyName(offer, voice)}</p>
<form method="post" action="/desk/roles/code" class="row">${csrfField(visitor)}<input type="hidden" name="code" value="${name}"><button class="danger">${voice.say('deskroom-code-withdraw')}</button><a class="button" href="/desk/roles">${voice.say('deskroom-not-now')}</a></form>`
  const title = voice.say('deskroom-code-withdraw')
  return { page: { title, room: 'roles', html, status: problem === undefined ? 200 : 422 } }
}

async function withdraw(visit: Visit): Promise<Answer> {
  const offers = await codesNamed(visit, visit.form)
  if (offers.length === 0) return { missing: true }
  for (const { hash } of offers) {
    const result = await act(visit, { act: 'duty.withdrawn', hash })
    if (!result.ok) return confirmWithdrawing(visit, visit.form, visit.voice.text(result.why))
  }
  return { to: '/desk/roles', done: visit.voice.plain('deskroom-code-withdrawn') }
}
