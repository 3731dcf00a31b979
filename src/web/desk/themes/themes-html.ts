import { assignedIn, suggestedIn } from '../../../cityside/themes/put.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { inLanguage } from '../../../domain/language.ts'
import { numberList } from '../../../domain/number-list.ts'
import { stances, type ThemeName, themeCharactersMax } from '../../../domain/themes.ts'
import { csrfField, selectField, textField } from '../fields.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { type ThemesRoom, themesAddress } from './room.ts'

/** Every theme with how many statements it has, and what can be done with it as a whole. */
export function themesHtml(visit: Visit, room: ThemesRoom): string {
  const { say } = visit.voice
  const { view, open } = room
  if (view.themes.length === 0) return `<p class="soft">${say(open ? 'reading-themes-begin' : 'themes-none-yet')}</p>`
  return `<ul class="cards" role="list">${view.themes.map((theme) => themeItem(visit, room, theme)).join('')}</ul>`
}

function themeItem(visit: Visit, room: ThemesRoom, theme: ThemeName): string {
  const { voice } = visit
  const { matter, view, open } = room
  const own = assignedIn(view, theme.id)
  const side = theme.stance ? ` <span class="tag off">${voice.say(`button-side-${theme.stance}`)}</span>` : ''
  const look = `<a href="${h(themesAddress(matter, new URLSearchParams({ theme: theme.id })))}">${voice.say('reading-theme-statements', { count: own.length })}</a>`
  const head = `<h3>${voice.words(theme.label)}${side}</h3><p>${look}</p>`
  return `<li class="card">${head}${open ? takeForm(visit, room, theme) : ''}${open && own.length > 0 ? changeForms(visit, room, theme) : ''}</li>`
}

/** What begins alike is only suggested; a person who has read it takes it. */
function takeForm(visit: Visit, room: ThemesRoom, { id }: ThemeName): string {
  const numbers = suggestedIn(room.view, id)
  if (numbers.length === 0) return ''
  const { say } = visit.voice
  const shown = numbers.map((number) => `<input type="hidden" name="statement" value="${number}">`).join('')
  return `${opened(visit, room, id)}${shown}<p>${say('themes-alike', { numbers: numberList(numbers) })}</p><button name="do" value="take">${say('button-take-alike')}</button></form>`
}

function changeForms(visit: Visit, room: ThemesRoom, theme: ThemeName): string {
  const { voice } = visit
  const { say } = voice
  const { id, label, stance } = theme
  const name = inLanguage(label, voice.language)
  const others = room.view.themes.filter((each) => each.id !== id && assignedIn(room.view, each.id).length > 0)
  const sides = stances.map(
    (each) =>
      `<button name="stance" value="${each}" aria-pressed="${each === stance}">${say(`button-side-${each}`)}</button>`,
  )
  const merge =
    others.length === 0
      ? ''
      : `${opened(visit, room, id)}${selectField({ name: `into-${id}`, label: say('reading-merge-into'), options: others.map((each) => ({ value: each.id, label: voice.words(each.label) })) })}<button name="do" value="merge">${say('reading-merge')}</button></form>`
  return `<details><summary>${say('reading-theme-change')}<span class="sr"> ${h(name)}</span></summary>
${opened(visit, room, id)}${textField({ name: `to-${id}`, label: say('reading-rename-to'), value: name, max: themeCharactersMax, required: true })}<button name="do" value="rename">${say('reading-rename')}</button></form>
${opened(visit, room, id)}<p id="side-${h(id)}">${say('reading-side-which')}</p><div class="row" role="group" aria-labelledby="side-${h(id)}">${sides.join('')}</div></form>
${merge}
${opened(visit, room, id)}<button class="danger" name="do" value="remove">${say('reading-theme-remove')}</button></form></details>`
}

function opened({ visitor }: Visit, { matter, sought }: ThemesRoom, id: string): string {
  return `<form method="post" action="${addressOf(matter, `themes/theme/${encodeURIComponent(id)}`)}">${csrfField(visitor)}<input type="hidden" name="at" value="${h(sought.toString())}">`
}
