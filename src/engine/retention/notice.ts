import type { Localized } from '../../domain/language.ts'
import { type Block, type Message, say, text } from '../../domain/message.ts'
import { retentionOf } from '../../domain/retention.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { Facts } from '../state.ts'

/** More titles than this are counted, not named: what is meant is clear by then. */
const titlesNamedMax = 3

/**
 * Tells a citizen some weeks before what of theirs will be deleted, that the numbers stay, and how to look first. Undefined where
 * nothing is due any more: they wrote again, or asked to be forgotten.
 */
export function willBeDeleted({ city, dueOfPerson: due }: Facts, month: LocalDate): Message | undefined {
  if (!due) return undefined
  const years = retentionOf(city)
  const said: readonly Block[] = [
    ...wordsBlocks(due.words, month, years.words),
    ...(due.ideas.length > 0
      ? [
          say('deleted-soon-ideas', {
            month: { month },
            years: years.ideas,
            count: due.ideas.length,
            ideas: { list: due.ideas.map((number) => ({ any: `${number}` })) },
          }),
        ]
      : []),
    ...(due.exchanges > 0
      ? [say('deleted-soon-exchanges', { month: { month }, years: years.exchanges, count: due.exchanges })]
      : []),
    ...(due.contact ? [say('deleted-soon-contact', { month: { month }, years: years.contacts })] : []),
  ]
  const numbers = due.words.length + due.ideas.length > 0 ? [say('deleted-soon-numbers')] : []
  return {
    blocks: [...said, ...numbers, say(due.contact && said.length === 1 ? 'deleted-soon-stay' : 'deleted-soon-how')],
    ...(due.words[0] && { newsAbout: due.words[0] }),
  }
}

function wordsBlocks(titles: readonly Localized[], month: LocalDate, years: number): readonly Block[] {
  if (titles.length === 0) return []
  const named = titles.slice(0, titlesNamedMax).map((title) => text('deleted-soon-title', { title: { local: title } }))
  const more = titles.length - named.length
  return [
    say('deleted-soon-words', {
      month: { month },
      years,
      titles: { texts: named },
      more,
    }),
  ]
}
