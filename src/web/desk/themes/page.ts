import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Page } from '../door.ts'
import { textField } from '../fields.ts'
import { addressOf, type Matter, matterPage } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { pickBar } from './bar.ts'
import { type ThemesRoom, themesAddress, themesRoom } from './room.ts'
import { statementsHtml } from './statements-html.ts'
import { tableHtml } from './table-html.ts'
import { themesHtml } from './themes-html.ts'

/** Statements are put into themes here, by a person, one by one or many at once. */
export async function themesPage(visit: Visit, matter: Matter, problems: readonly string[] = []): Promise<Page> {
  const room = await themesRoom(visit, matter)
  const { say } = visit.voice
  const stands = room.open
    ? ''
    : `<p class="warnings">${say(matter.themes ? 'reading-themes-stand' : 'reading-only-read')}</p>`
  const sign = `<p><a class="button" href="${addressOf(matter, 'themes/sign')}">${say('signing-way')}</a></p>`
  const html = `${stands}${room.open ? sign : ''}<div id="progress" class="progress">${progressHtml(visit, room)}</div>
${room.open ? pickBar(visit, room) : ''}
<p id="told" role="status" class="sr"></p>
<div class="theming"><section aria-labelledby="statements-head"><h2 id="statements-head">${say('reading-part-statements')}</h2>
${filterHtml(visit, room)}<div id="statements"${room.open ? '' : ' data-live'}>${statementsHtml(visit, room)}</div></section>
<section aria-labelledby="themes-head"><h2 id="themes-head">${say('reading-tab-themes')}</h2><div id="themes"${room.open ? '' : ' data-live'}>${themesHtml(visit, room)}</div>${tableHtml(visit, room, problems)}</section></div>
${room.open ? keysHtml(visit) : ''}`
  return matterPage(visit, matter, 'themes', {
    html,
    ...(room.open && { scripts: ['themes.js', 'chosen-file.js'] }),
    ...(problems.length > 0 && { status: 422 }),
  })
}

function progressHtml({ voice }: Visit, { view }: ThemesRoom): string {
  const all = view.statements.length
  const done = view.statements.filter(({ assigned }) => assigned.length > 0).length
  const words = voice.say('reading-progress', { done, all })
  return all === 0
    ? ''
    : `<progress max="${all}" value="${done}" aria-label="${words}"></progress> <span>${words}</span> · <span id="unassigned">${voice.say('signing-none-yet', { count: all - done })}</span>`
}

function filterHtml({ voice }: Visit, { matter, view, sought }: ThemesRoom): string {
  const { say, words } = voice
  const theme = sought.get('theme')
  const of = (value: string | null, label: string) => {
    const there = new URLSearchParams(sought)
    there.delete('page')
    if (value === null) there.delete('theme')
    else there.set('theme', value)
    const marked = theme === value ? ' aria-current="true"' : ''
    return `<li><a href="${h(themesAddress(matter, there))}"${marked}>${label}</a></li>`
  }
  const named = view.themes.find(({ id }) => id === theme)
  const links = [of(null, say('reading-filter-all')), of('none', say('reading-filter-no-theme'))]
  const own = named ? [of(named.id, words(named.label))] : []
  const kept = theme === null ? '' : `<input type="hidden" name="theme" value="${h(theme)}">`
  return `<nav class="parts" aria-label="${say('reading-filter-theme')}"><ul>${[...links, ...own].join('')}</ul></nav>
<form method="get" action="${addressOf(matter, 'themes')}" class="filters" role="search">${kept}${textField({ name: 'q', label: say('reading-filter-words'), type: 'search', value: sought.get('q') ?? '', max: 200 })}<button>${say('reading-filter-show')}</button></form>`
}

const keyNames = ['move', 'pick', 'more', 'number', 'out', 'type', 'undo', 'clear', 'help'] as const

/** What the keys do, for those who work without a mouse; it opens with "?". */
function keysHtml({ voice: { say } }: Visit): string {
  const rows = keyNames.map(
    (each) => `<div><dt>${say(`reading-key-${each}`)}</dt><dd>${say(`reading-keys-${each}`)}</dd></div>`,
  )
  return `<details id="keys" class="card"><summary>${say('reading-keys')}</summary><p>${say('reading-keys-where')}</p><dl class="facts">${rows.join('')}</dl></details>`
}
