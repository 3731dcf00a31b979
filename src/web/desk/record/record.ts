import { actsIn, type ReadAct } from '../../../cityside/audit-acts.ts'
import { chainOf } from '../../../cityside/audit-chain.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { addDays, instantOf, isLocalDate } from '../../../domain/calendar.ts'
import { mayTheme } from '../../../domain/duty.ts'
import type { AuditRow } from '../../../store/records/audit.ts'
import { servesAll } from '../departments.ts'
import { type Answer, type Door, look } from '../door.ts'
import { selectField, textField } from '../fields.ts'
import { isModerator } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { actName } from './act-names.ts'

const shownMax = 100

/** The record: who did what for the city, searched by act, words and day, and whether it is whole. */
export const recordDoors: readonly Door[] = [look('audit', isModerator, showRecord)]

async function showRecord(visit: Visit): Promise<Answer> {
  const { voice, query, cityside } = visit
  const all = await cityside.store.audit(Number.MAX_SAFE_INTEGER)
  const own = await ownRows(visit, actsIn(all))
  const asked = {
    words: query.get('words') ?? '',
    act: query.get('act') ?? '',
    from: query.get('from') ?? '',
    until: query.get('until') ?? '',
  }
  const found = own.filter((row) => fits(row, asked, voice))
  const before = Number(query.get('before')) || Number.MAX_SAFE_INTEGER
  const later = found.filter(({ seq }) => seq < before)
  const shown = later.slice(0, shownMax)
  const last = shown.at(-1)
  const more =
    last !== undefined && later.length > shown.length
      ? `<p><a class="button" href="/desk/audit?${h(new URLSearchParams({ ...asked, before: String(last.seq) }).toString())}">${voice.say('deskroom-older')}</a></p>`
      : ''
  const html = `${wholeness(all, voice)}${servesAll(visit.visitor) ? '' : `<p class="soft">${voice.say('deskroom-record-own')}</p>`}${searchForm(own, asked, voice)}${tableOf(shown, voice)}${more}`
  return { page: { title: voice.say('deskpage-room-audit'), room: 'audit', html } }
}

interface Asked {
  readonly words: string
  readonly act: string
  readonly from: string
  readonly until: string
}

/** A visitor of one department is shown what was done to its consultations, and what they did themselves. */
async function ownRows({ visitor, cityside }: Visit, all: readonly ReadAct[]): Promise<readonly ReadAct[]> {
  if (servesAll(visitor)) return all
  const consultations = await cityside.store.consultations()
  const theirs = new Set(
    consultations.flatMap(({ consultation }) => (mayTheme(visitor.duties, consultation) ? [consultation.id] : [])),
  )
  const inChat = visitor.actor.replace(/^desk:(?=.+:)/, '')
  return all.filter(
    ({ by, subject }) =>
      by === visitor.actor ||
      by === inChat ||
      theirs.has(subject.split(/[/ ]/)[0] ?? '') ||
      theirs.has(subject.replace(/^outcome:/, '')),
  )
}

function fits({ act, by, subject, at }: AuditRow, asked: Asked, voice: Voice): boolean {
  const { timeZone } = voice.city
  const words = asked.words.trim().toLowerCase()
  if (asked.act !== '' && act !== asked.act) return false
  if (isLocalDate(asked.from) && at < instantOf(asked.from, '00:00', timeZone)) return false
  if (isLocalDate(asked.until) && at >= instantOf(addDays(asked.until, 1), '00:00', timeZone)) return false
  return words === '' || [by, subject, act, actName(act, voice)].some((each) => each.toLowerCase().includes(words))
}

function wholeness(all: readonly AuditRow[], voice: Voice): string {
  const state = chainOf(all)
  return state.whole
    ? `<p><span class="tag good">${voice.say('deskroom-record-whole')}</span> ${voice.say('deskroom-record-whole-why', { rows: state.rows })}${state.rows > 0 ? ` <code>${h(state.last.slice(0, 16))}…</code>` : ''}</p>`
    : `<div class="problems" role="alert"><h2>${voice.say('deskroom-record-broken')}</h2><p>${voice.say('deskroom-record-broken-why', { at: state.brokenAt })}</p></div>`
}

function searchForm(rows: readonly AuditRow[], asked: Asked, voice: Voice): string {
  const acts = [...new Set(rows.map(({ act }) => act))].map((act) => ({ value: act, label: h(actName(act, voice)) }))
  const options = [
    { value: '', label: voice.say('deskroom-every-act') },
    ...acts.toSorted((one, other) => one.label.localeCompare(other.label, voice.language)),
  ]
  return `<form method="get" action="/desk/audit" class="search" role="search">${[
    textField({
      name: 'words',
      label: voice.say('deskroom-search-words'),
      value: asked.words,
      type: 'search',
      max: 200,
    }),
    selectField({ name: 'act', label: voice.say('deskroom-search-act'), value: asked.act, options }),
    textField({ name: 'from', label: voice.say('deskroom-search-from'), value: asked.from, type: 'date' }),
    textField({ name: 'until', label: voice.say('deskroom-search-until'), value: asked.until, type: 'date' }),
  ].join('')}<button>${voice.say('deskroom-search')}</button></form>`
}

const columns = [
  'deskroom-record-number',
  'deskroom-record-when',
  'deskroom-record-who',
  'deskroom-record-what',
  'deskroom-record-about',
] as const

function tableOf(rows: readonly ReadAct[], voice: Voice): string {
  if (rows.length === 0) return `<p>${voice.say('deskroom-record-none')}</p>`
  const head = columns.map((key) => `<th scope="col">${voice.say(key)}</th>`)
  const body = rows.map(
    ({ seq, at, by, act, subject, refused }) =>
      `<tr><td class="number">${seq}</td><td>${voice.moment(at)}</td><td><code>${h(by)}</code></td><td>${h(actName(act, voice))}${refused ? ` <span class="tag off">${voice.say('audit-refused')}</span>` : ''}</td><td>${subject === '' ? '' : voice.own(subject)}</td></tr>`,
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="${voice.say('deskpage-room-audit')}"><table class="record"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}
