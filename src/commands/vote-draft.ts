import { type Idea, isOpen } from '../domain/idea.ts'
import { couldIdentify } from '../domain/personal/identifiable.ts'
import { shownText } from '../domain/personal-data.ts'
import { nearestAmong } from '../domain/reactions/nearest.ts'
import { withCityside } from './session.ts'

/**
 * `ekko vote --draft`: the ideas that wait, as the proposals of a vote to be written on by a person. What may say the same stands
 * together, what may lead to its author is marked, and titles and costs are left to write: until they are, the file does not open.
 */
export function draftVote(): Promise<string> {
  return withCityside(async ({ store, city }) =>
    proposalLines((await store.ideas()).filter(isOpen), city.languages[0]).join('\n'),
  )
}

/** The lines of a file, with each idea's words beside it as they would be shown. */
export function proposalLines(ideas: readonly Pick<Idea, 'number' | 'text'>[], language: string): readonly string[] {
  const near = nearestAmong(ideas, language)
  const groups = new Map<number, number[]>()
  for (const idea of ideas) {
    const other = near(idea)
    const into = [...groups].find(([, members]) => other !== undefined && members.includes(other.number))
    if (into) into[1].push(idea.number)
    else groups.set(idea.number, [idea.number])
  }
  const words = new Map(ideas.map(({ number, text }) => [number, text]))
  return [
    'proposals:',
    ...[...groups.values()].flatMap((members) => [
      ...members.map((number) => commentOn(number, words.get(number) ?? '')),
      `  - { id: idea-${members[0]}, text: , cost: , ideas: [${members.join(', ')}] }`,
    ]),
    '# What is not put to the vote goes here, with one of names, hurts, adverts, elsewhere, several as the reason:',
    '# leftOut:',
    '#   - { idea: 1, reason: adverts }',
  ]
}

function commentOn(number: number, words: string): string {
  const marked = couldIdentify(words) ? ' (may lead to a person)' : ''
  return `  # ${number}${marked}: ${shownText(words).replace(/\s+/g, ' ')}`
}
