import type { ThemedStatement, ThemesView } from '../../../cityside/themes/view.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { addressOf } from '../said/matter.ts'
import { pageOf } from '../said/pages.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import type { ThemesRoom } from './room.ts'

/** The statements to be put into themes, each to tick, with what it has and what its words suggest. */
export function statementsHtml({ voice }: Visit, room: ThemesRoom): string {
  const { say } = voice
  const { matter, shown: found, sought, view } = room
  const { shown, way } = pageOf(found, addressOf(matter, 'themes'), sought, voice)
  const none = view.statements.length === 0 ? 'reading-themes-nothing' : 'reading-found-none'
  if (shown.length === 0) return `<p role="status">${say(none)}</p>`
  const items = shown.map((statement) => statementItem(statement, room, voice))
  return `<ol class="statements" role="list">${items.join('')}</ol>${way}`
}

function statementItem({ number, text, assigned, suggested }: ThemedStatement, room: ThemesRoom, voice: Voice): string {
  const { say } = voice
  const { matter, view, open } = room
  const name = say('reading-statement', { number })
  const link = `<a href="${addressOf(matter, `said/statements/${number}`)}">${name}</a>`
  const head = open
    ? `<input type="checkbox" form="pick" name="statement" value="${number}" id="t${number}"><label for="t${number}"><span class="sr">${say('reading-pick', { number })}</span></label>${link}`
    : link
  const has = assigned.map(({ theme }) => {
    const label = labelOf(theme, view, voice)
    const off = `<button class="off" form="pick" name="off" value="${h(`${number}:${theme}`)}"><span class="sr">${say('reading-take-out', { number })}</span><span aria-hidden="true">×</span></button>`
    return `<li class="tag">${label}${open ? ` ${off}` : ''}</li>`
  })
  const may = open
    ? suggested.map(
        (theme) =>
          `<li><button class="suggested" form="pick" name="one" value="${h(`${number}:${theme}`)}"><span class="sr">${say('reading-suggested-for', { number })} </span>${labelOf(theme, view, voice)}<span aria-hidden="true"> ?</span></button></li>`,
      )
    : []
  const none = has.length === 0 ? `<li class="soft">${say('reading-no-theme')}</li>` : ''
  return `<li class="card" id="s${number}" data-number="${number}"><div class="row pick">${head}</div><blockquote>${voice.own(text)}</blockquote><ul class="tags" aria-label="${say('reading-themes-of')}">${has.join('')}${none}${may.join('')}</ul></li>`
}

function labelOf(id: string, { themes }: ThemesView, { words }: Voice): string {
  return words(themes.find((each) => each.id === id)?.label ?? { any: id })
}
