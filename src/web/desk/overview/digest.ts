import { digestNow } from '../../../cityside/digest.ts'
import { reachableStaff } from '../../../cityside/digest-schedule.ts'
import { drawAll } from '../../../digests/charts/draw.ts'
import { chartPlans } from '../../../digests/charts/plan.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Charts } from '../../../digests/formats/html.ts'
import { digestSections } from '../../../digests/write.ts'
import { staffAddresses } from '../../../domain/city.ts'
import { act } from '../deeds.ts'
import { departmentsOf, servesAll } from '../departments.ts'
import { type Answer, type Door, deed, look } from '../door.ts'
import { csrfField, problemsBox, selectField } from '../fields.ts'
import { anyVisitor } from '../rooms.ts'
import type { Visit } from '../visit.ts'

/** The overview: what staff should know now, by department, what is late first; and sending it. */
export function digestDoors({ channels }: DigestGround): readonly Door[] {
  return [
    look('digest', anyVisitor, showDigest),
    look('digest/send', anyVisitor, async (visit) => {
      const department = departmentIn(visit, visit.query.get('department'))
      return department === undefined ? { missing: true } : sendingPage(visit, channels, department)
    }),
    deed('digest/send', anyVisitor, (visit) => sendDigest(visit, channels)),
  ]
}

/** What sending needs beside the city's side. */
export interface DigestGround {
  /** The channels that run: an address on another one is not reached. */
  readonly channels: readonly string[]
}

/** The department that is asked about: one of the visitor's, empty for all where all are theirs; undefined for another's. */
export function departmentIn(visit: Pick<Visit, 'visitor' | 'voice'>, asked: string | null): string | undefined {
  const { visitor, voice } = visit
  const own = departmentsOf(visitor, voice)
  if (asked === null || asked === '') return servesAll(visitor) ? '' : own[0]?.id
  return own.find(({ id }) => id === asked)?.id
}

async function showDigest(visit: Visit): Promise<Answer> {
  const { voice, visitor, cityside, query } = visit
  const department = departmentIn(visit, query.get('department'))
  if (department === undefined) return { missing: true }
  const digest = await digestNow(cityside, department === '' ? undefined : department)
  const drawn = await drawAll(chartPlans(digest, voice.language, cityside.texts))
  const sections = digestSections(digest, voice.language, cityside.texts, asImages(drawn))
  const options = [
    ...(servesAll(visitor) ? [{ value: '', label: voice.say('deskroom-all-departments') }] : []),
    ...departmentsOf(visitor, voice).map(({ id, name }) => ({ value: id, label: voice.words(name) })),
  ]
  const chosen = { name: 'department', label: voice.say('deskroom-department'), value: department, options }
  const choice =
    options.length > 1
      ? `<form method="get" action="/desk/digest" class="row pick">${selectField(chosen)}<button>${voice.say('deskroom-show')}</button></form>`
      : ''
  const html = `${choice}<p class="row"><a class="button" href="/desk/digest/send?department=${h(department)}">${voice.say('deskroom-digest-send')}</a><a class="button" href="/desk/exports?department=${h(department)}">${voice.say('deskroom-exports')}</a></p>
<div class="digest" id="digest" data-live>${sections}</div>`
  return { page: { title: voice.say('deskpage-room-digest'), room: 'digest', html } }
}

/** The desk lets no style stand in a page, and a drawing has its own: as a picture it brings them along. */
function asImages(charts: Charts): Charts {
  return new Map(
    [...charts].map(([key, chart]) => {
      const source = `data:image/svg+xml;base64,${Buffer.from(chart.svg).toString('base64')}`
      const svg = `<img src="${source}" alt="${h(chart.alt)}" width="${chart.width}" height="${chart.height}">`
      return [key, { ...chart, svg }] as const
    }),
  )
}

function sendingPage(
  { voice, visitor }: Visit,
  channels: readonly string[],
  department: string,
  problem?: string,
): Answer {
  const asked = reachableStaff(voice.city, channels).city.departments.filter(
    ({ id }) => department === '' || id === department,
  )
  const rows = asked.map((each) => {
    const addresses = staffAddresses(each)
    const to =
      addresses.length > 0
        ? addresses.map((address) => voice.own(address)).join(', ')
        : voice.say('deskroom-digest-nowhere')
    return `<div><dt>${voice.words(each.name)}</dt><dd>${to}</dd></div>`
  })
  const html = `${problem === undefined ? '' : problemsBox([{ line: problem }], voice)}<p>${voice.say('deskroom-digest-send-why')}</p><dl class="facts card">${rows.join('')}</dl>
<form method="post" action="/desk/digest/send" class="row">${csrfField(visitor)}<input type="hidden" name="department" value="${h(department)}"><button class="main">${voice.say('deskroom-digest-send')}</button><a class="button" href="/desk/digest?department=${h(department)}">${voice.say('deskroom-not-now')}</a></form>`
  const status = problem === undefined ? 200 : 422
  return { page: { title: voice.say('deskroom-digest-send'), room: 'digest', html, status } }
}

async function sendDigest(visit: Visit, channels: readonly string[]): Promise<Answer> {
  const { voice, form } = visit
  const department = departmentIn(visit, form.get('department'))
  if (department === undefined) return { missing: true }
  const result = await act(visit, { act: 'digest.requested', ...(department !== '' && { department }) })
  if (!result.ok) return sendingPage(visit, channels, department, voice.text(result.why))
  return { to: `/desk/digest?department=${department}`, done: voice.plain('deskroom-digest-sent') }
}
