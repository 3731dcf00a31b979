import { escapeHtml as h } from '../../../digests/escape.ts'
import type { TextRef } from '../../../domain/message.ts'
import { act } from '../deeds.ts'
import { type Answer, type Door, deed as deedDoor, look } from '../door.ts'
import { csrfField, problemsBox } from '../fields.ts'
import { isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import type { Deed, DeedGround, Filled } from './deeds/deed.ts'
import { matterIn } from './found.ts'
import { deeds, deedsFor } from './running.ts'
import { tabsOf } from './tabs.ts'

/** Running a consultation: each deed says what it will mean before it is done. */
export const deedDoors: readonly Door[] = deeds.flatMap((deed) => [
  look(`consultations/:id/${deed.name}`, isModerator, (visit) =>
    withGround(visit, deed, (ground) => ask(deed, ground)),
  ),
  deedDoor(`consultations/:id/${deed.name}`, isModerator, (visit) =>
    withGround(visit, deed, (ground) => answer(deed, ground)),
  ),
])

async function withGround(visit: Visit, deed: Deed, then: (ground: DeedGround) => Promise<Answer>): Promise<Answer> {
  const matter = await matterIn(visit)
  if (!matter?.runs) return { missing: true }
  const { id } = matter.consultation
  const [tally, all] = await Promise.all([visit.cityside.store.tally(id), visit.cityside.store.commitments()])
  const promises = all.filter(({ consultation, keptAt }) => consultation === id && keptAt === undefined)
  if (!deedsFor(matter, promises.length > 0).includes(deed))
    return { to: `/desk/consultations/${id}`, done: visit.voice.plain('desklaunch-too-late') }
  return then({ visit, matter, tally, promises })
}

/** The page of a deed; where nothing has to be filled in it says at once what will happen. */
async function ask(deed: Deed, ground: DeedGround): Promise<Answer> {
  const fields = deed.fields(ground, new Map())
  return page(deed, ground, fields === '' ? await deed.filled(ground) : undefined)
}

async function answer(deed: Deed, ground: DeedGround): Promise<Answer> {
  const { visit, matter } = ground
  const filled = await deed.filled(ground)
  if ('wrong' in filled || !visit.form.has('sure')) return page(deed, ground, filled)
  const result = await act(visit, filled.act)
  if (!result.ok) return page(deed, ground, filled, result.why)
  const { id } = matter.consultation
  return { to: `/desk/consultations/${id}`, done: visit.voice.said(deed.done(filled.act, id)) }
}

function page(deed: Deed, ground: DeedGround, filled?: Filled, refused?: TextRef): Answer {
  const { visit, matter } = ground
  const { voice, visitor } = visit
  const { say } = voice
  const { consultation } = matter
  const wrong = filled && 'wrong' in filled ? filled.wrong : []
  const fields = deed.fields(ground, new Map(wrong.map(({ text, field }) => [field, voice.text(text)])))
  const faults = [
    ...(refused ? [{ line: voice.text(refused) }] : []),
    ...wrong.map(({ text, field }) => ({ line: voice.text(text), field })),
  ]
  const ready = filled !== undefined && 'act' in filled
  const means = ready
    ? `<section class="card"><h2>${say('desklaunch-means')}</h2><ul>${filled.means.map((line) => `<li>${voice.text(line)}</li>`).join('')}</ul></section>${remarksHtml(filled.remarks ?? [], visit)}`
    : ''
  const danger = deed.name === 'withdraw' || deed.name === 'close' ? 'danger' : 'main'
  const buttons = ready
    ? `<button class="${danger}" name="sure" value="yes">${say(`desklaunch-deed-${deed.name}`)}</button>${fields === '' ? '' : `<button>${say('desklaunch-look-again')}</button>`}`
    : `<button class="main">${say('desklaunch-look')}</button>`
  const here = `/desk/consultations/${h(consultation.id)}`
  const html = `${tabsOf(consultation, 'overview', voice)}${problemsBox(faults, voice)}
<form method="post" action="${here}/${deed.name}" novalidate>${csrfField(visitor)}${fields}${means}<div class="row">${buttons}<a class="button" href="${here}">${say('desklaunch-leave-it')}</a></div></form>`
  const title = say('desklaunch-deed-title', {
    deed: voice.plain(`desklaunch-deed-${deed.name}`),
    title: { local: consultation.title },
  })
  return { page: { title, room: 'consultations', html, ...(faults.length > 0 && { status: 422 }) } }
}

function remarksHtml(remarks: readonly TextRef[], { voice }: Visit): string {
  if (remarks.length === 0) return ''
  return `<section class="warnings"><h2>${voice.say('desklaunch-think')}</h2><ul>${remarks.map((line) => `<li>${voice.text(line)}</li>`).join('')}</ul></section>`
}
