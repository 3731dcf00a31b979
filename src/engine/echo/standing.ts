import { type Block, say, text } from '../../domain/message.ts'
import { letterOf } from '../../domain/opinions/worded.ts'
import type { Facts } from '../state.ts'

/** Where the reader stands among those who voted on statements, and what most in all groups share. */
export function standingBlocks({ standing = [] }: Pick<Facts, 'standing'>): readonly Block[] {
  return standing.flatMap(({ groups, group, name, typical, shared }): readonly Block[] => [
    say('standing', {
      groups,
      group:
        name === undefined ? text('standing-letter', { letter: letterOf(group) }) : text('standing-named', { name }),
    }),
    ...(typical ? [say('standing-typical'), { style: 'quote', words: typical } as const] : []),
    ...(shared ? [say('standing-shared'), { style: 'quote', words: shared } as const] : []),
  ])
}
