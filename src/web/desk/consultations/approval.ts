import { actsIn } from '../../../cityside/audit-acts.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { wordingMark } from '../../../domain/approval.ts'
import { text } from '../../../domain/message.ts'
import { act } from '../deeds.ts'
import { type Answer, deed } from '../door.ts'
import { areaField, csrfField } from '../fields.ts'
import { isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import { type Matter, matterIn } from './found.ts'

/** How long a word to the writer may be. */
const whyCharactersMax = 1_000

/** A second pair of eyes: saying yes to what was looked at, or asking for a change. */
export const approvalDoors = [
  deed('consultations/:id/approve', isModerator, approve),
  deed('consultations/:id/return', isModerator, sendBack),
]

/** What waits for a second pair of eyes, as its writer and as a second person see it. */
export async function approvalHtml(
  { visitor, voice, cityside }: Visit,
  { consultation, stage, runs }: Matter,
): Promise<string> {
  if (stage.at !== 'draft') return ''
  const { say, own } = voice
  const trail = actsIn(await cityside.store.audit(Number.MAX_SAFE_INTEGER)).filter(
    ({ subject, refused }) => subject === consultation.id && !refused,
  )
  const written = trail.find(({ act: did }) => did === 'consultation.submitted')
  const when = written
    ? `<p class="soft">${say('desklaunch-proposed-at', { at: { at: written.at }, by: written.by })}</p>`
    : ''
  const returned = stage.returned
    ? `<p><strong>${say('desklaunch-returned')}</strong></p><blockquote>${own(stage.returned.why)}</blockquote>`
    : ''
  const here = `/desk/consultations/${h(consultation.id)}`
  if (stage.by === visitor.actor || !runs)
    return `<section class="card"><h2>${say('desklaunch-waits')}</h2>${when}<p>${say(runs ? 'desklaunch-waits-own' : 'desklaunch-waits-look')}</p>${returned}</section>`
  return `<section class="card"><h2>${say('desklaunch-waits')}</h2>${when}<p>${say('desklaunch-waits-you')} <a href="${here}/preview">${say('desklaunch-seen')}</a></p>${returned}
<form method="post" action="${here}/approve">${csrfField(visitor)}<input type="hidden" name="seen" value="${h(wordingMark(consultation))}"><button class="main">${say('desklaunch-approve')}</button></form>
<details><summary>${say('desklaunch-return')}</summary><form method="post" action="${here}/return">${csrfField(visitor)}${areaField({ name: 'why', label: say('desklaunch-return-why'), hint: say('desklaunch-return-why-hint'), max: whyCharactersMax })}<button>${say('desklaunch-return-go')}</button></form></details></section>`
}

async function approve(visit: Visit): Promise<Answer> {
  const matter = await matterIn(visit)
  if (!matter) return { missing: true }
  const { id, title } = matter.consultation
  const result = await act(visit, {
    act: 'consultation.approved',
    consultation: id,
    seen: visit.form.get('seen') ?? '',
  })
  const done = result.ok ? text('desklaunch-launched', { title: { local: title } }) : result.why
  return { to: `/desk/consultations/${id}`, done: visit.voice.said(done) }
}

async function sendBack(visit: Visit): Promise<Answer> {
  const matter = await matterIn(visit)
  if (!matter) return { missing: true }
  const { id, title } = matter.consultation
  const why = (visit.form.get('why') ?? '').trim().slice(0, whyCharactersMax)
  const to = `/desk/consultations/${id}`
  if (why === '') return { to, done: visit.voice.plain('desklaunch-return-why-missing') }
  const result = await act(visit, { act: 'consultation.returned', consultation: id, why })
  return { to, done: visit.voice.said(result.ok ? text('done-returned', { title: { local: title } }) : result.why) }
}
