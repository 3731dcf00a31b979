import { describe, expect, test } from 'vitest'
import type { KeptOpinions } from '../../../src/domain/opinions/opinions.ts'
import { standpointOf } from '../../../src/domain/release/standpoint.ts'
import { standingBlocks } from '../../../src/engine/echo/standing.ts'
import { render } from '../../../src/texts/render.ts'
import { texts } from '../../attack/room.ts'

const many = { agree: 20, disagree: 0, unsure: 10 }
const split = [
  { agree: 20, disagree: 0, unsure: 10 },
  { agree: 0, disagree: 20, unsure: 10 },
]
const said = (statement: string, groups = [many, many]) => ({
  statement,
  seen: 60,
  all: {
    agree: groups.reduce((sum, { agree }) => sum + agree, 0),
    disagree: groups.reduce((sum, { disagree }) => sum + disagree, 0),
    unsure: 20,
  },
  groups,
})

/** Sixty people in two groups: all share 1 and 2, which one of each group wrote, and 3 is what the larger group wants. */
const kept: KeptOpinions = {
  question: 'say',
  found: {
    ...{ people: 60, statements: 3, votes: 180, seed: 1, stability: 0.9 },
    groups: [
      { size: 30, typical: [{ statement: '3', says: 'agree', share: 0.9 }] },
      { size: 30, typical: [] },
    ],
    consensus: ['1', '2'].map((statement) => ({ statement, says: 'agree', share: 0.9 }) as const),
    ...{ divisive: [], quadrants: [], unsure: [] },
    said: [said('1'), said('2'), said('3', split)],
    shared: [
      { statement: '1', by: 0 },
      { statement: '2', by: 1 },
    ],
  },
  members: '01.',
  ...{ final: true, at: 0, names: {} },
}
const words: Readonly<Record<string, string>> = { 1: 'A toilet.', 2: 'More light.', 3: 'Trees!' }
const wordsOf = (key: string) => (words[key] === undefined ? undefined : { own: words[key] })
const told = (opinions: KeptOpinions, respondent: number, own: readonly string[] = [], read = wordsOf) => {
  const standing = standpointOf(opinions, respondent, own, read)
  const message = { blocks: standingBlocks({ standing: standing ? [standing] : [] }), buttons: [] }
  return render(message, 'en', texts).blocks.map(({ text }) => text)
}

describe('where a citizen stands', () => {
  test('is their group, what is typical of it, and what is shared and came from another group', () => {
    const [where, ...rest] = told(kept, 1)
    expect(where).toContain('there are 2 groups')
    expect(where).toContain('closest to group A')
    expect(rest).toEqual([
      'Most people in that group agree with this:',
      'Trees!',
      'Most people agree with this, in the other groups too:',
      'More light.',
    ])
    expect(told(kept, 2)).toEqual([
      expect.stringContaining('group B'),
      'Most people agree with this, in the other groups too:',
      'A toilet.',
    ])
  })

  test('goes by the name that a moderator signed off', () => {
    expect(told({ ...kept, names: { 0: { name: 'those for trees', by: 'desk:mette', at: 1 } } }, 1)[0]).toContain(
      'closest to the group “those for trees”',
    )
  })

  test('tells of their own words in which groups most agree and in which few do, of those alone that a moderator has named', () => {
    const parted = { ...kept, found: { ...kept.found, divisive: [{ statement: '3', agree: [0.66, 0] }] } }
    const names = {
      0: { name: 'Trees', by: 'desk:mette', at: 1 },
      1: { name: 'Cars', by: 'desk:mette', at: 1 },
    } as const
    const own = (given: KeptOpinions['names'], read = ['3']) =>
      standpointOf({ ...parted, names: given }, 1, read, wordsOf)?.own
    expect(own(names)).toEqual([{ statement: '3', most: ['Trees'], few: ['Cars'] }])
    expect(own({ 1: names[1] })).toEqual([{ statement: '3', most: [], few: ['Cars'] }])
    expect(own({})).toBeUndefined()
    expect(own(names, ['1'])).toBeUndefined()
    expect(standpointOf({ ...parted, names, final: false }, 1, ['3'], wordsOf)).toBeUndefined()
  })

  test('names nothing that they wrote themselves, nor what is shown no more', () => {
    expect(told(kept, 2, ['1']).join(' ')).not.toContain('A toilet.')
    expect(told(kept, 1, [], () => undefined)).toHaveLength(1)
  })

  test('is told to no one who said too little, while votes come in, or where people do not part', () => {
    expect(told(kept, 3)).toEqual([])
    expect(told({ ...kept, final: false }, 1)).toEqual([])
    expect(told({ ...kept, found: { ...kept.found, groups: [], said: [] } }, 1)).toEqual([])
  })

  test('holds nothing of which a number is hidden from all', () => {
    const few = [
      { agree: 20, disagree: 0, unsure: 0 },
      { agree: 4, disagree: 0, unsure: 0 },
    ]
    const hidden = { ...kept, found: { ...kept.found, said: [said('1'), said('2', few), said('3', split)] } }
    expect(told(hidden, 1).join(' ')).not.toContain('More light.')
  })
})
