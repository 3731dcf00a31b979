import { type DeskPlace, linkAddress, offerDeskTo } from '../../../cityside/desk-link.ts'
import { givenTo, inviteTo } from '../../../cityside/duty-codes.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import type { ContactId } from '../../../domain/contact.ts'
import type { Entrance } from '../../../domain/deeplink.ts'
import type { Duty } from '../../../domain/duty.ts'
import { type TextRef, text } from '../../../domain/message.ts'
import { qrOf } from '../../poster/qr.ts'
import { act } from '../deeds.ts'
import { type Answer, type Door, deed, look } from '../door.ts'
import { csrfField, problemsBox } from '../fields.ts'
import { isAdministrator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import { type DutyForm, dutyAsked, dutyForms, dutyName, formTexts } from './duty-form.ts'

/** What giving roles needs beside the city's side. */
export interface GiveGround {
  /** Of this machine, whatever the town's clock says. */
  readonly wall: { now(): number }
  deskPlace(): DeskPlace
  /** The ways into the chats with this token; none where no channel can say its address. */
  readonly entrances?: (token: string) => Promise<readonly Entrance[]>
}

/** Gives roles: shows first what it comes to, then does it. */
export function giveDoors(ground: GiveGround): readonly Door[] {
  return dutyForms.flatMap((form) => [
    look(`roles/${form}`, isAdministrator, async (visit) => confirmPage(visit, form, visit.query)),
    deed(`roles/${form}`, isAdministrator, (visit) => give(visit, form, ground)),
  ])
}

function confirmPage(visit: Visit, form: DutyForm, given: URLSearchParams, problem?: TextRef): Answer {
  const { voice, visitor } = visit
  const duty = dutyAsked(form, given, voice)
  const name = given.get(`${form}-name`) ?? given.get(`${form}-contact`) ?? ''
  if (!duty || (form === 'grant' && !isContact(name))) return sayWrong(visit, form)
  const kept = ['kind', 'department', 'name', 'contact'].map((each) => {
    const value = given.get(`${form}-${each}`)
    return value === null ? '' : `<input type="hidden" name="${form}-${each}" value="${h(value)}">`
  })
  const wrong = problem ? problemsBox([{ line: voice.text(problem) }], voice) : ''
  const html = `${wrong}<p>${voice.say(formTexts[form].sure)}</p><p class="card">${name === '' ? '' : `${voice.own(name)}: `}${dutyName(duty, voice)}</p>
<form method="post" action="/desk/roles/${form}" class="row">${csrfField(visitor)}${kept.join('')}<button class="main">${voice.say(formTexts[form].do)}</button><a class="button" href="/desk/roles">${voice.say('deskroom-not-now')}</a></form>`
  return { page: { title: voice.say(formTexts[form].title), room: 'roles', html, status: problem ? 422 : 200 } }
}

function sayWrong({ voice }: Visit, form: DutyForm): Answer {
  const html = `${problemsBox([{ line: voice.say('deskroom-wrong') }], voice)}<p><a class="button" href="/desk/roles">${voice.say('deskroom-back')}</a></p>`
  return { page: { title: voice.say(formTexts[form].title), room: 'roles', html, status: 422 } }
}

async function give(visit: Visit, form: DutyForm, ground: GiveGround): Promise<Answer> {
  const { form: given, voice, visitor } = visit
  const duty = dutyAsked(form, given, voice)
  if (!duty) return sayWrong(visit, form)
  switch (form) {
    case 'invite': {
      const invited = await inviteTo({ ...visit.cityside, act: (wanted) => act(visit, wanted) }, duty, visitor.actor)
      if (!invited.ok) return confirmPage(visit, form, given, invited.why)
      const entrances = (await ground.entrances?.(invited.ref)) ?? []
      return codePage(visit, duty, invited.code, entrances)
    }
    case 'link': {
      if (linkAddress(ground.deskPlace(), '') === undefined)
        return confirmPage(visit, form, given, text('desk-nowhere'))
      const name = (given.get('link-name') ?? '').trim()
      const who = { duty, now: ground.wall.now(), ...(name !== '' && { name }) }
      const made = await offerDeskTo({ ...visit.cityside, act: (wanted) => act(visit, wanted) }, who, visitor.actor)
      if (!made.ok) return confirmPage(visit, form, given, made.why)
      return linkPage(visit, linkAddress(ground.deskPlace(), made.secret) ?? '')
    }
    case 'grant': {
      const contact = given.get('grant-contact') ?? ''
      if (!isContact(contact)) return sayWrong(visit, form)
      const result = await act(visit, { act: 'duty.granted', ...givenTo(visit.cityside, contact), duty })
      if (!result.ok) return confirmPage(visit, form, given, result.why)
      return { to: '/desk/roles', done: voice.plain('deskroom-granted', { contact, kind: duty.kind }) }
    }
    default:
      return form satisfies never
  }
}

function isContact(written: string): written is ContactId {
  return /^[a-z]+:\S+$/.test(written) && !/^(?:desk|oidc|mail):/.test(written)
}

/** The code is shown this once: it is kept nowhere. */
function codePage({ voice }: Visit, duty: Duty, code: string, entrances: readonly Entrance[]): Answer {
  const ways = entrances.map(
    ({ name, url, words }) =>
      `<li class="card"><h3>${h(name)}</h3>${qrHtml(url)}<p><a href="${h(url)}" rel="noreferrer">${h(url)}</a></p>${words === undefined ? '' : `<p>${voice.say('deskroom-code-words', { words })}</p>`}</li>`,
  )
  const html = `<p>${dutyName(duty, voice)}</p><p class="secret"><code>${h(code)}</code></p><p>${voice.say('deskroom-code-how', { code })}</p><ul class="cards columns">${ways.join('')}</ul><p><a class="button" href="/desk/roles">${voice.say('deskroom-back')}</a></p>`
  return { page: { title: voice.say('deskroom-code'), room: 'roles', html } }
}

function linkPage({ voice }: Visit, address: string): Answer {
  const html = `<p>${voice.say('deskroom-link-how')}</p><p class="secret"><code>${h(address)}</code></p><p><a class="button" href="/desk/roles">${voice.say('deskroom-back')}</a></p>`
  return { page: { title: voice.say('deskroom-link-made'), room: 'roles', html } }
}

function qrHtml(address: string): string {
  const { d, size } = qrOf(address)
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR"><rect width="${size}" height="${size}" fill="#fff"/><path d="${d}" fill="#000"/></svg>`
}
