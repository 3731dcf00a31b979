import { escapeHtml as h } from '../../../digests/escape.ts'
import type { RunningConsultation } from '../../../domain/consultation.ts'
import type { DeskDraft } from '../../../domain/desk-draft.ts'
import { inLanguage } from '../../../domain/language.ts'
import type { Commitment } from '../../../domain/outcome.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Turnout } from '../../../store/records/turnouts.ts'
import { type Answer, look } from '../door.ts'
import { anyVisitor, isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { wordsAt } from './form/tree.ts'
import { looksAt, mayWrite } from './found.ts'
import { hasLate, promiseLines, stageTag, turnoutLine } from './standing.ts'

/** From so many on there is a field to search in. */
const searchFrom = 6

interface Row extends RunningConsultation {
  readonly promises: readonly Commitment[]
  readonly turnout: Turnout | undefined
}

/** The groups of the front, in their order. */
const groups = ['proposed', 'open', 'scheduled', 'waiting', 'done'] as const
type Group = (typeof groups)[number]

/** The front of the desk: every consultation with where it stands, what is being written, and what others ask. */
export const frontDoor = look('', anyVisitor, front)

async function front(visit: Visit): Promise<Answer> {
  const { visitor, cityside, voice, query } = visit
  const { store } = cityside
  const [all, commitments, turnouts, drafts] = await Promise.all([
    store.consultations(),
    store.commitments(),
    store.turnouts(),
    isModerator(visitor) ? store.deskDrafts() : [],
  ])
  const rows = all.map((running): Row => {
    const { id } = running.consultation
    return {
      ...running,
      promises: running.stage.at === 'withdrawn' ? [] : commitments.filter(({ consultation }) => consultation === id),
      turnout: turnouts.find(({ consultation }) => consultation === id),
    }
  })
  const own = rows.filter((row) => looksAt(visitor, row))
  const wanted = (query.get('q') ?? '').trim().slice(0, 100)
  const found = own.filter((row) => matches(row, wanted, voice))
  const now = cityside.now()
  const writing = drafts.filter((draft) => mayWrite(visitor, draft))
  const html = [
    isModerator(visitor) ? `<p><a class="button main" href="/desk/new">${voice.say('desklaunch-new')}</a></p>` : '',
    own.length >= searchFrom || wanted !== '' ? searchHtml(wanted, voice) : '',
    `<div id="consultations" data-live>`,
    draftsHtml(writing, visit),
    own.length === 0 && writing.length === 0 ? `<p>${voice.say('desklaunch-none-yet')}</p>` : '',
    own.length > 0 && found.length === 0 ? `<p>${voice.say('desklaunch-none-found')}</p>` : '',
    ...groups.map((group) =>
      groupHtml(
        group,
        found.filter((row) => groupOf(row) === group),
        now,
        voice,
      ),
    ),
    othersHtml(
      rows.filter((row) => row.stage.at === 'open' && !looksAt(visitor, row)),
      voice,
    ),
    '</div>',
  ]
  return { page: { title: voice.say('deskpage-room-consultations'), room: 'consultations', html: html.join('') } }
}

function groupOf({ stage }: Row): Group {
  switch (stage.at) {
    case 'draft':
      return 'proposed'
    case 'open':
      return 'open'
    case 'scheduled':
      return 'scheduled'
    case 'closed':
      return 'waiting'
    case 'answered':
    case 'archived':
    case 'withdrawn':
      return 'done'
    default:
      return stage satisfies never
  }
}

/** What is late stands on top, then what is due first; of what is done the newest. */
function groupHtml(group: Group, rows: readonly Row[], now: Instant, voice: Voice): string {
  if (rows.length === 0) return ''
  const due = ({ consultation, promises }: Row) =>
    promises.find(({ keptAt }) => keptAt === undefined)?.dueOn ?? consultation.answerBy
  const sorted = rows.toSorted((one, other) => {
    const late = Number(hasLate(other.promises, now, voice)) - Number(hasLate(one.promises, now, voice))
    if (late !== 0) return late
    if (group === 'done') return other.consultation.opensAt - one.consultation.opensAt
    return due(one) < due(other) ? -1 : 1
  })
  return `<h2>${voice.say(`desklaunch-group-${group}`)}</h2><ul class="cards">${sorted.map((row) => rowHtml(row, now, voice)).join('')}</ul>`
}

function rowHtml(row: Row, now: Instant, voice: Voice): string {
  const { consultation, stage, promises, turnout } = row
  const late = hasLate(promises, now, voice) ? ' late' : ''
  const dates =
    stage.at === 'open'
      ? voice.say('desklaunch-open-until', { closes: { at: consultation.closesAt } })
      : stage.at === 'scheduled' || stage.at === 'draft'
        ? voice.say('desklaunch-opens', { opens: { at: consultation.opensAt } })
        : voice.say('desklaunch-closed', { closes: { at: consultation.closesAt } })
  const lines = [
    dates,
    ...(stage.at === 'scheduled' || stage.at === 'draft' ? [] : [turnoutLine(turnout, voice)]),
    ...promiseLines(promises, now, voice),
  ]
  return `<li class="card${late}"><div class="row"><h3 class="grow"><a href="/desk/consultations/${h(consultation.id)}">${voice.words(consultation.title)}</a></h3>${stageTag(row, voice)}</div>${lines.map((line) => `<p>${line}</p>`).join('')}<p class="soft">${h(consultation.host.name)}, ${departmentNames(row, voice)}</p></li>`
}

function departmentNames({ consultation }: RunningConsultation, { city, words }: Voice): string {
  return consultation.departments
    .map((id) => city.departments.find((each) => each.id === id))
    .flatMap((found) => (found ? [words(found.name)] : []))
    .join(', ')
}

function draftsHtml(drafts: readonly DeskDraft[], { visitor, voice }: Visit): string {
  if (drafts.length === 0) return ''
  const items = drafts.map(({ key, tree, madeBy, changedAt }) => {
    const title = inLanguage(wordsAt(tree, ['title'], voice.city.languages), voice.language)
    const named = title === '' ? voice.say('desklaunch-untitled') : voice.own(title)
    const whose = madeBy === visitor.actor ? '' : `<span class="tag off">${voice.say('desklaunch-by-colleague')}</span>`
    return `<li class="card"><div class="row"><h3 class="grow"><a href="/desk/drafts/${h(key)}">${named}</a></h3>${whose}</div><p class="soft">${voice.say('desklaunch-changed-at', { at: { at: changedAt } })}</p></li>`
  })
  return `<h2>${voice.say('desklaunch-group-drafts')}</h2><ul class="cards">${items.join('')}</ul>`
}

/** What other departments have running: that it runs and for how long, so that the same people are not asked twice. */
function othersHtml(rows: readonly Row[], voice: Voice): string {
  if (rows.length === 0) return ''
  const items = rows.map(
    (row) =>
      `<li><strong>${voice.words(row.consultation.title)}</strong>, ${departmentNames(row, voice)}. ${voice.say('desklaunch-open-until', { closes: { at: row.consultation.closesAt } })}</li>`,
  )
  return `<h2>${voice.say('desklaunch-group-others')}</h2><ul>${items.join('')}</ul>`
}

function matches({ consultation, stage }: Row, wanted: string, { plain }: Voice): boolean {
  const { id, title, host, frame } = consultation
  const read = [
    id,
    host.name,
    ...Object.values(title),
    ...Object.values(frame.why),
    plain('desklaunch-stage', { stage: stage.at }),
  ]
  const words = wanted.toLowerCase().split(/\s+/)
  return words.every((word) => read.some((each) => each.toLowerCase().includes(word)))
}

function searchHtml(wanted: string, { say }: Voice): string {
  return `<form role="search" class="row search" action="/desk"><label for="q">${say('desklaunch-search')}</label><input id="q" name="q" type="search" value="${h(wanted)}"><button>${say('desklaunch-search-go')}</button></form>`
}
