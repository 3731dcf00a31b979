import { escapeHtml as h } from '../../../digests/escape.ts'
import { csrfField } from '../fields.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { type Filled, fieldHtml } from './field-html.ts'
import { itemsIn, listOf, listsIn } from './fields.ts'
import type { Writing } from './writing.ts'

/** The whole form. It works by itself; with a script it is kept while it is written. */
export function formHtml(visit: Visit, writing: Writing, filled: Filled): string {
  const { voice, visitor } = visit
  const { say } = voice
  const address = addressOf(writing.matter, writing.path)
  const whole = writing.form
    .filter((field) => listOf(field) === undefined)
    .map((field) => fieldHtml(field, field.path, filled, voice))
  const lists = listsIn(writing.form).map((list) => listHtml(list, writing, filled, visit))
  // The first button is what the return key presses in a line of text: it keeps, and sends nothing.
  return `<form id="writing" method="post" action="${address}" data-keep-at="${address}/keep" data-clash="${say('reading-clash-live')}" data-take="${say('reading-clash-take')}" data-mine="${say('reading-clash-mine')}" data-moved="${say('reading-moved')}">${csrfField(visitor)}<button class="sr" name="do" value="keep" tabindex="-1">${say('reading-keep')}</button>
<fieldset class="group"><legend>${say(`reading-group-${writing.name}`)}</legend>${whole.join('\n')}</fieldset>
${lists.join('\n')}
<div class="row"><button class="main" name="do" value="look">${say('reading-look')}</button><button name="do" value="keep">${say('reading-keep')}</button><span id="kept" class="soft" role="status" data-kept="${say('reading-kept-now')}" data-keeping="${say('reading-keeping')}" data-lost="${say('reading-not-kept')}"></span></div></form>`
}

function listHtml(list: string, writing: Writing, filled: Filled, { voice }: Visit): string {
  const { say } = voice
  const own = writing.form.flatMap((field) => {
    const inList = listOf(field)
    return inList?.list === list ? [{ field, rest: inList.rest }] : []
  })
  const keys = itemsIn(filled.fields, list)
  const items = keys.map((key, at) => {
    const fields = own.map(({ field, rest }) => fieldHtml(field, `${list}.${key}.${rest}`, filled, voice))
    const number = say(`reading-item-${list}`, { number: at + 1 })
    const up =
      at === 0
        ? ''
        : `<button name="do" value="up:${h(`${list}.${key}`)}">${say('reading-item-up')}<span class="sr"> ${number}</span></button>`
    const remove = `<button class="danger" name="do" value="remove:${h(`${list}.${key}`)}">${say('reading-item-remove')}<span class="sr"> ${number}</span></button>`
    return `<fieldset class="card item" id="${h(`${list}.${key}`)}" tabindex="-1"><legend>${number}</legend>${fields.join('\n')}<div class="row">${up}${remove}</div></fieldset>`
  })
  return `<section class="list" aria-labelledby="list-${h(list)}" data-list="${h(list)}" data-items="${h(keys.join(' '))}"><h2 id="list-${h(list)}">${say(`reading-list-${list}`)}</h2><p class="hint">${say(`reading-list-${list}-hint`)}</p>${items.join('\n')}<button name="do" value="add:${h(list)}">${say(`reading-add-${list}`)}</button></section>`
}
