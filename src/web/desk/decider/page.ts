import { isOverdue } from '../../../domain/promised.ts'
import type { Answer } from '../door.ts'
import { csrfField, problemsBox } from '../fields.ts'
import { addressOf, type Matter, matterPage } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { answeredHtml } from './answered-html.ts'
import { type DeciderRoom, deciderRoom } from './board.ts'
import { gatheredHtml } from './gathered-html.ts'
import { unreadHtml } from './unread-html.ts'

/** A line that says what is missing, at the field that it is about. */
export interface Fault {
  readonly line: string
  readonly field?: string
}

/** What people ask the politician, what was made of it, and the way to the answers; once they are sent, the answers. */
export async function boardPage(visit: Visit, matter: Matter, faults: readonly Fault[] = []): Promise<Answer> {
  const room = await deciderRoom(visit, matter)
  if (!room) return { missing: true }
  const { say } = visit.voice
  const { asked, board } = room
  const lead = say('deskdecider-lead', {
    name: asked.name,
    hostTitle: { local: asked.title },
    answers: asked.answersMin,
  })
  const clock = await clockHtml(visit, room)
  const html = board.gathering.answered
    ? `<div id="board" data-live>${answeredHtml(visit, room, board.gathering.answered)}</div>`
    : `<div id="clock" data-live>${clock}</div><p>${lead}</p>${problemsBox(faults, visit.voice)}${undoHtml(visit, room)}<div class="gathering">${unreadHtml(visit, room)}${gatheredHtml(visit, room)}</div>${wayHtml(visit, room)}`
  return {
    page: matterPage(visit, matter, 'decider', {
      html,
      title: say('deskdecider-title', { name: asked.name }),
      ...(faults.length > 0 && { status: 422 }),
    }),
  }
}

/** By when the answers are promised, how late they are, and the way to say why. */
async function clockHtml({ cityside, voice }: Visit, { matter, asked }: DeciderRoom): Promise<string> {
  const { store, city, now } = cityside
  const { id } = matter.consultation
  const promise = (await store.commitments()).find(
    ({ consultation, kind, keptAt }) => consultation === id && kind === 'decider' && keptAt === undefined,
  )
  if (!promise || matter.stage.at === 'withdrawn') return ''
  const late = isOverdue(promise, city.timeZone, now())
  const values = { name: asked.name, due: { on: promise.dueOn } }
  const why = promise.explained
    ? `<p>${voice.say('deskdecider-explained', { why: { local: promise.explained } })}</p>`
    : ''
  const explain = matter.runs
    ? ` <a href="${addressOf(matter, 'decider/late')}">${voice.say('reading-late-say')}</a>`
    : ''
  const line = voice.say(late ? 'deskdecider-late' : 'deskdecider-due', values)
  return `<p class="${late ? 'problems' : 'soft'}">${line}${explain}</p>${why}`
}

function undoHtml({ voice, visitor }: Visit, { matter, last }: DeciderRoom): string {
  if (!last) return ''
  return `<form method="post" action="${addressOf(matter, 'decider/undo')}" id="undo">${csrfField(visitor)}<button>${voice.say('reading-undo')}</button></form>`
}

/** The way to the answers, or what stands before it. */
function wayHtml({ voice }: Visit, { matter, notYet, ranked }: DeciderRoom): string {
  if (!matter.runs || matter.stage.at === 'withdrawn') return ''
  const write = `<p><a class="button main" href="${addressOf(matter, 'decider/answers')}">${voice.say('deskdecider-write')}</a></p>`
  const waits = notYet ? `<p class="soft">${voice.text(notYet)}</p>` : ''
  return `<section class="card"><h2>${voice.say('deskdecider-answers')}</h2>${waits}${ranked.length === 0 ? '' : write}</section>`
}
