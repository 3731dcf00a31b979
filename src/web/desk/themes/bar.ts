import { stepWords } from '../../../cityside/themes/step-words.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { inLanguage } from '../../../domain/language.ts'
import { themeCharactersMax } from '../../../domain/themes.ts'
import { csrfField } from '../fields.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { themeKey } from './keys.ts'
import type { ThemesRoom } from './room.ts'

/** What ticked statements are put into a theme with: a name, or one of those that are there; and the way back. */
export function pickBar({ visitor, voice }: Visit, { matter, view, sought, last }: ThemesRoom): string {
  const { say } = voice
  const names = view.themes.map(({ label }) => `<option value="${h(inLanguage(label, voice.language))}"></option>`)
  const buttons = view.themes.map(({ id, label }, index) => {
    const key = themeKey(index)
    const mark = key === undefined ? '' : `<kbd aria-hidden="true">${key}</kbd> `
    return `<li><button form="pick" name="into" value="${h(id)}"${key === undefined ? '' : ` data-key="${key}"`}>${mark}${voice.words(label)}</button></li>`
  })
  const at = `<input type="hidden" name="at" value="${h(sought.toString())}">`
  const undone = last ? stepWords(last, view).map(voice.said).join(' ') : ''
  const undo = last
    ? `<form method="post" action="${addressOf(matter, 'themes/undo')}" id="undo">${csrfField(visitor)}${at}<button title="${h(undone)}">${say('reading-undo')}</button> <span class="soft">${h(undone)}</span></form>`
    : '<div id="undo"></div>'
  return `<div class="bar" id="bar"><form method="post" action="${addressOf(matter, 'themes')}" id="pick">${csrfField(visitor)}${at}<div class="row"><label for="name">${say('reading-theme-name')}</label><input id="name" name="name" list="names" maxlength="${themeCharactersMax}" autocomplete="off"><datalist id="names">${names.join('')}</datalist><button class="main">${say('reading-put')}</button><a href="#keys">${say('reading-keys')}</a><span id="picked" class="soft" data-words="${say('reading-picked')}"></span></div></form>
<ul class="tags" aria-label="${say('reading-put-into')}">${buttons.join('')}</ul>
${undo}</div>`
}
