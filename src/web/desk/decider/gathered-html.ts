import { escapeHtml as h } from '../../../digests/escape.ts'
import type { GatheredQuestion, RankedQuestion } from '../../../domain/decider.ts'
import { supportLine } from '../../../engine/decider/support.ts'
import { csrfField, selectField } from '../fields.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { type DeciderRoom, questionsOf } from './board.ts'
import { askedWords, questionItem, wordFields } from './unread-html.ts'

/** What goes to the politician, what most people ask first, with those that are answered marked; and what was set aside. */
export function gatheredHtml(visit: Visit, room: DeciderRoom): string {
  const { say } = visit.voice
  const { ranked, aside } = room
  const going =
    ranked.length === 0
      ? ''
      : `<section aria-labelledby="gathered"><h2 id="gathered">${say('deskdecider-gathered')}</h2><p class="soft">${say('deskdecider-order')}</p><ol class="cards" role="list">${ranked.map((each, index) => groupItem(each, index, visit, room)).join('')}</ol></section>`
  const left =
    aside.length === 0
      ? ''
      : `<section aria-labelledby="aside-head"><h2 id="aside-head">${say('deskdecider-left')}</h2><ul class="cards" role="list">${aside.map((each) => asideItem(each, visit, room)).join('')}</ul></section>`
  return `<div class="gathered">${going}${left}</div>`
}

function groupItem(group: RankedQuestion, index: number, visit: Visit, room: DeciderRoom): string {
  const { voice } = visit
  const { say } = voice
  const chosen = index < room.asked.answersMin
  const tag = chosen
    ? `<span class="tag good">${say('deskdecider-chosen')}</span>`
    : `<span class="tag">${say('deskdecider-not-chosen')}</span>`
  const ways = room.open ? groupWays(group, visit, room) : ''
  return `<li class="card" id="g-${h(group.id)}"><div class="row"><h3 class="grow">${voice.words(group.words)}</h3>${tag}</div><p class="soft">${voice.text(supportLine(group.support, voice.city))}</p>${questionsHtml(group, visit, room)}${ways}</li>`
}

function asideItem(group: GatheredQuestion, visit: Visit, room: DeciderRoom): string {
  const why = visit.voice.say('deskdecider-reason', { why: { local: group.aside ?? {} } })
  return `<li class="card"><p>${why}</p>${questionsHtml(group, visit, room)}</li>`
}

function questionsHtml(group: GatheredQuestion, visit: Visit, room: DeciderRoom): string {
  const own = questionsOf(room, group)
  const items = own.map((each) => questionItem(each, room.open, visit))
  const open = own.some(({ number }) => visit.form.getAll('question').includes(String(number))) ? ' open' : ''
  return `<details${open}><summary>${visit.voice.say('deskdecider-sent', { count: own.length })}</summary><ol class="statements" role="list">${items.join('')}</ol></details>`
}

/** Its words can be put right, and it can become one with another. */
function groupWays({ id, words }: RankedQuestion, visit: Visit, { matter, ranked }: DeciderRoom): string {
  const { voice, visitor } = visit
  const { say } = voice
  const name = `group-${id}`
  const written = new URLSearchParams()
  for (const [language, own] of Object.entries(words)) written.set(`${name}.${language}`, own)
  const begin = `<form method="post" action="${addressOf(matter, 'decider')}">${csrfField(visitor)}<input type="hidden" name="group" value="${h(id)}">`
  const others = ranked.filter((each) => each.id !== id)
  const merge =
    others.length === 0
      ? ''
      : `${begin}<div class="row choose">${selectField({
          name: `merge-${id}`,
          label: say('deskdecider-merge-with'),
          options: others.map((each) => ({ value: each.id, label: voice.words(each.words) })),
        })}<button name="do" value="merge">${say('deskdecider-merge')}</button></div></form>`
  return `<details><summary>${say('deskdecider-change')}<span class="sr">: ${voice.words(words)}</span></summary>${begin}${wordFields(name, askedWords, visit, written)}<button name="do" value="reword">${say('deskdecider-reword')}</button></form>${merge}</details>`
}
