import { shownText } from '../../../domain/personal-data.ts'
import { shownOf } from '../../../domain/reactions/counts.ts'
import type { StatementToRead } from '../../../domain/reactions/reading.ts'
import type { Visit } from '../visit.ts'
import { addressOf, type Matter } from './matter.ts'

/** More than this no moderator looks through; those most have seen come first. */
const shownMax = 100

/** What people say to the statements that they are shown: how many agree, do not, and are unsure, of how many saw each. Small numbers are hidden. */
export async function reactionsHtml(
  { voice: { say, own }, cityside: { store } }: Visit,
  matter: Matter,
  travelling: readonly StatementToRead[],
): Promise<string> {
  const board = await store.reactionCounts(matter.consultation)
  const counts = new Map([...board.values()].flatMap((each) => each.map((counted) => [counted.key, counted] as const)))
  const seen = travelling
    .flatMap((statement) => {
      const counted = counts.get(String(statement.number))
      return counted && counted.seen > 0 ? [{ statement, counted }] : []
    })
    .sort((one, other) => other.counted.seen - one.counted.seen || one.statement.number - other.statement.number)
  if (seen.length === 0) return ''
  const items = seen.slice(0, shownMax).map(({ statement: { number, text }, counted }) => {
    const { agree, disagree, unsure, seen: people } = shownOf(counted)
    const told =
      agree === undefined || disagree === undefined || unsure === undefined || people === undefined
        ? say('travel-reacted-few')
        : say('travel-reacted', { agree, disagree, unsure, seen: people })
    const link = `<a href="${addressOf(matter, `said/statements/${number}`)}">${say('reading-statement', { number })}</a>`
    return `<li class="card"><h3>${link}</h3><blockquote>${own(shownText(text))}</blockquote><p>${told}</p></li>`
  })
  return `<section aria-labelledby="reactions"><h2 id="reactions">${say('travel-reactions')}</h2><p class="soft">${say('travel-reactions-lead')}</p><ol class="statements" role="list">${items.join('')}</ol></section>`
}
