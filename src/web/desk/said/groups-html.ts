import { escapeHtml as h } from '../../../digests/escape.ts'
import {
  groupNameCharactersMax,
  type KeptOpinions,
  type Quadrant,
  stabilityTimes,
  statementsForGroupsMin,
} from '../../../domain/opinions/opinions.ts'
import {
  letterOf,
  steadyTexts,
  type WordedLevels,
  type WordedOpinions,
  type WordedSaid,
} from '../../../domain/opinions/worded.ts'
import type { OpinionsInside } from '../../../domain/release/opinions.ts'
import { csrfField } from '../fields.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { addressOf, type Matter } from './matter.ts'

/** What is shown of one question; words are safe to stand in HTML. */
export interface GroupsShown {
  readonly kept: KeptOpinions
  readonly inside: OpinionsInside
  readonly told: WordedOpinions<string>
  readonly quadrants: Readonly<Record<Quadrant, readonly WordedSaid<string>[]>>
}

/** Where nothing is said by most to the right, where groups part below, as the table of majority and consensus is read. */
const quadrantOrder = ['agreed', 'agreed-against-a-group', 'open', 'contested'] as const
const quadrantTexts: Readonly<Record<Quadrant, string>> = {
  agreed: 'groups-quadrant-agreed',
  'agreed-against-a-group': 'groups-quadrant-agreed-against-a-group',
  open: 'groups-quadrant-open',
  contested: 'groups-quadrant-contested',
}
const saysTexts = { agree: 'groups-agree', disagree: 'groups-disagree' } as const
const withMajority: readonly Quadrant[] = ['agreed', 'agreed-against-a-group']
/** So many of a list stand open; the rest is one tap away. */
const openMax = 5

/** Who agrees on what in one question, as a moderator sees it. */
export function groupsHtml(visit: Visit, matter: Matter, shown: GroupsShown): string {
  const { say } = visit.voice
  const { kept, inside, told } = shown
  const { groups, shared, divided, unsure } = told
  const { people, statements, votes } = inside
  const found =
    groups.length === 0
      ? say(statements < statementsForGroupsMin ? 'groups-few-statements' : 'opinions-none', {
          min: statementsForGroupsMin,
        })
      : `${say('opinions-found', { groups: groups.length })}${told.steady ? ` ${say(steadyTexts[told.steady])}` : ''}`
  const named = groups.map((_, at) => nameOf(told, at, visit.voice))
  return `<p>${say('groups-progress', { people, statements, votes })}</p>${kept.final ? '' : `<p class="remark">${say('groups-open')}</p>`}
<p><strong>${found}</strong></p>${seedHtml(inside, visit.voice)}
${groups.length === 0 ? '' : `<ul class="cards groups" role="list">${groups.map((_, at) => groupHtml(visit, matter, shown, at)).join('')}</ul>`}
${listHtml(say(groups.length === 0 ? 'opinions-shared-all' : 'opinions-shared'), sharedItems(shared, visit.voice), say('groups-nothing-shared'))}
${groups.length === 0 ? '' : levelsHtml(say('opinions-divided'), divided, named, visit.voice)}
${listHtml(say('opinions-unsure'), unsure)}
${quadrantsHtml(shown, visit.voice)}
${groups.length === 0 ? '' : `<p class="soft">${say('opinions-how')}</p>`}`
}

/** How steady the groups are, and by which seed they are found again. */
function seedHtml({ stability, seed }: OpinionsInside, { say }: Voice): string {
  const told =
    stability === undefined
      ? say('groups-seed-none', { seed: String(seed) })
      : say('groups-seed', {
          stability: Math.floor(stability * 100) / 100,
          times: stabilityTimes,
          seed: String(seed),
        })
  return `<p class="soft">${told}</p>`
}

function groupHtml(visit: Visit, matter: Matter, { kept, told }: GroupsShown, at: number): string {
  const { voice } = visit
  const { people = 0, typical = [] } = told.groups[at] ?? {}
  const name = nameOf(told, at, voice)
  const says = typical.map(({ says, words }) => `<li>${tagOf(says, voice)} ${words}</li>`)
  const list =
    says.length === 0 ? `<p class="soft">${voice.say('groups-typical-none')}</p>` : `<ul>${says.join('')}</ul>`
  const way = kept.final && matter.runs ? nameForm(visit, matter, kept, at) : ''
  return `<li class="card"><h3>${voice.say('opinions-group', { group: name, people })}</h3>${list}${way}</li>`
}

/** Where a group is named, with who named it. */
function nameForm({ voice, visitor }: Visit, matter: Matter, { question, names }: KeptOpinions, at: number): string {
  const { say } = voice
  const given = names[at]
  const id = `name-${h(question)}-${at}`
  const group = voice.plain('opinions-group-letter', { letter: letterOf(at) })
  const by = given ? `<p class="soft">${say('groups-named', { by: given.by, at: { at: given.at } })}</p>` : ''
  const away = given ? `<button name="do" value="away" formnovalidate>${say('groups-name-away')}</button>` : ''
  return `<form method="post" action="${addressOf(matter, `said/groups/${encodeURIComponent(question)}/${at}`)}" class="naming">${csrfField(visitor)}<label for="${id}">${say('groups-name', { group })}</label><p class="hint" id="${id}-hint">${say('groups-name-hint')}</p><input id="${id}" name="name" value="${h(given?.name ?? '')}" maxlength="${groupNameCharactersMax}" aria-describedby="${id}-hint" required><p class="row"><button>${say('groups-name-give')}</button>${away}</p>${by}</form>`
}

function nameOf({ groups }: WordedOpinions<string>, at: number, { plain }: Voice): string {
  return groups[at]?.name ?? plain('opinions-group-letter', { letter: letterOf(at) })
}

function tagOf(says: WordedSaid<string>['says'], { say }: Voice): string {
  return `<span class="tag ${says === 'agree' ? 'good' : 'off'}">${say(saysTexts[says])}</span>`
}

function sharedItems(shared: readonly WordedSaid<string>[], voice: Voice): readonly string[] {
  return shared.map(({ says, words }) => `${tagOf(says, voice)} ${words}`)
}

/** A heading with a list below it; a sentence in its place where there is one, nothing otherwise. */
function listHtml(head: string, items: readonly string[], none?: string): string {
  if (items.length === 0) return none === undefined ? '' : `<h3>${head}</h3><p>${none}</p>`
  return `<h3>${head}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

/** A row for each statement, a column for each group. */
function levelsHtml(
  caption: string,
  rows: readonly WordedLevels<string>[],
  names: readonly string[],
  { say }: Voice,
): string {
  if (rows.length === 0) return ''
  const heads = names.map((name) => `<th scope="col">${h(name)}</th>`)
  const lines = rows.map(({ words, agree }) => {
    const cells = agree.map((level) => `<td class="level ${level}">${say(`opinions-cell-${level}`)}</td>`)
    return `<tr><th scope="row">${words}</th>${cells.join('')}</tr>`
  })
  return `<h3>${caption}</h3><div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="levels"><thead><tr><th scope="col">${say('opinions-statement')}</th>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`
}

/** Majority and consensus: each statement stands in one of four. */
function quadrantsHtml({ quadrants }: GroupsShown, voice: Voice): string {
  const { say } = voice
  if (quadrantOrder.every((each) => quadrants[each].length === 0)) return ''
  const boxes = quadrantOrder.map((quadrant) => {
    const items = quadrants[quadrant].map(({ words, says }) =>
      withMajority.includes(quadrant) ? `<li>${tagOf(says, voice)} ${words}</li>` : `<li>${words}</li>`,
    )
    const more = items.slice(openMax)
    const rest =
      more.length === 0
        ? ''
        : `<details><summary>${say('groups-more', { count: more.length })}</summary><ul>${more.join('')}</ul></details>`
    const list =
      items.length === 0
        ? `<p class="soft">${say('groups-quadrant-none')}</p>`
        : `<ul>${items.slice(0, openMax).join('')}</ul>${rest}`
    return `<section class="card"><h4>${say(quadrantTexts[quadrant])}</h4>${list}</section>`
  })
  return `<h3>${say('groups-quadrants')}</h3><div class="quadrants">${boxes.join('')}</div>`
}
