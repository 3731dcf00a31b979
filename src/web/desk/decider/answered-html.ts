import type { Gathering } from '../../../domain/decider.ts'
import { supportLine } from '../../../engine/decider/support.ts'
import type { Visit } from '../visit.ts'
import { type DeciderRoom, questionsOf } from './board.ts'
import { questionItem } from './unread-html.ts'

/** The answers as they were sent, and below them what was not answered and what was set aside. */
export function answeredHtml(
  visit: Visit,
  room: DeciderRoom,
  { at, answers, others, support }: NonNullable<Gathering['answered']>,
): string {
  const { voice } = visit
  const { say, words } = voice
  const { gathered } = room.board.gathering
  const answerTo = new Map(answers.map((each) => [each.question, each.words]))
  const items = (wanted: typeof gathered) =>
    wanted.map((group) => {
      const answer = answerTo.get(group.id)
      const sent = questionsOf(room, group)
      const why = group.aside ? `<p>${say('deskdecider-reason', { why: { local: group.aside } })}</p>` : ''
      const line = group.aside
        ? ''
        : `<h3>${words(group.words)}</h3><p class="soft">${voice.text(supportLine(support[group.id], voice.city))}</p>`
      return `<li class="card">${line}${why}${answer ? `<blockquote>${words(answer)}</blockquote>` : ''}<details><summary>${say('deskdecider-sent', { count: sent.length })}</summary><ol class="statements" role="list">${sent.map((each) => questionItem(each, false, visit)).join('')}</ol></details></li>`
    })
  const list = (id: string, label: string, wanted: typeof gathered, above = '') =>
    wanted.length === 0
      ? ''
      : `<section aria-labelledby="${id}"><h2 id="${id}">${say(label)}</h2>${above}<ul class="cards" role="list">${items(wanted).join('')}</ul></section>`
  const left = gathered.filter(({ id, aside }) => aside === undefined && !answerTo.has(id))
  return `<p>${say('deskdecider-answered', { name: room.asked.name, at: { at } })}</p>${list(
    'answered',
    'deskdecider-answers',
    answers.flatMap(({ question }) => gathered.find(({ id }) => id === question) ?? []),
  )}${list('unanswered', 'deskdecider-unanswered', left, others ? `<p>${words(others)}</p>` : '')}${list(
    'aside-head',
    'deskdecider-left',
    gathered.filter(({ aside }) => aside !== undefined),
  )}`
}
