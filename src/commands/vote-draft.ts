import { ideasForVote } from '../cityside/vote-ideas.ts'
import { gathered, proposalIdOf } from '../domain/ballots/gathering.ts'
import type { Idea } from '../domain/idea.ts'
import { couldIdentify } from '../domain/personal/identifiable.ts'
import { shownText } from '../domain/personal-data.ts'
import { withCityside } from './session.ts'

/**
 * `ekko vote --draft`: the ideas that wait, as the proposals of a vote to be written on by a person. What may say the same stands
 * together, what may lead to its author is marked, and titles and costs are left to write: until they are, the file does not open. The
 * desk gathers the same.
 */
export function draftVote(): Promise<string> {
  return withCityside(async ({ store, city }) => proposalLines(await ideasForVote(store), city.languages[0]).join('\n'))
}

/** The lines of a file, with each idea's words beside it as they would be shown. */
export function proposalLines(ideas: readonly Pick<Idea, 'number' | 'text'>[], language: string): readonly string[] {
  return [
    'proposals:',
    ...gathered(ideas, language).flatMap((members) => [
      ...members.map(({ number, text }) => commentOn(number, text)),
      `  - { id: ${proposalIdOf(members[0]?.number ?? 0)}, text: , cost: , ideas: [${members.map(({ number }) => number).join(', ')}] }`,
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
