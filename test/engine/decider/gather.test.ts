import { describe, expect, it } from 'vitest'
import { type DeciderAsker, type DeciderBoard, noGathering, ranked, supportOf } from '../../../src/domain/decider.ts'
import { gatheredWith } from '../../../src/engine/decider/gather.ts'
import { joinedLine } from '../../../src/engine/decider/support.ts'

const consultation = 'path'

function asker(
  number: number,
  who: string,
  places: readonly string[] = [],
  roles: readonly string[] = [],
): DeciderAsker {
  return { number, asker: who, places, roles }
}

function boardOf(askers: readonly DeciderAsker[], groups: readonly (readonly number[])[]): DeciderBoard {
  return {
    questions: askers.map(({ number }) => ({
      consultation,
      number,
      key: `k${number}`,
      text: `question ${number}`,
      at: 0,
    })),
    askers,
    gathering: {
      gathered: groups.map((questions, index) => ({ id: `g${index}`, words: { en: `asked ${index}` }, questions })),
    },
  }
}

describe('the support of questions to a politician', () => {
  it('counts people, not questions: one who asks the same three times is one', () => {
    const askers = [asker(1, 'anna'), asker(2, 'anna'), asker(3, 'anna'), asker(4, 'bo')]
    expect(supportOf([1, 2, 3, 4], askers).people).toBe(2)
  })

  it('names a place or role only where at least five of them share it', () => {
    const five = [1, 2, 3, 4, 5].map((number) => asker(number, `n${number}`, ['north'], number < 5 ? ['cyclist'] : []))
    expect(supportOf([1, 2, 3, 4, 5], five).groups).toEqual([{ of: 'place', id: 'north' }])
    expect(supportOf([1, 2, 3, 4], five).groups).toEqual([])
  })

  it('puts what comes from several groups before what one group asks in greater numbers', () => {
    const club = Array.from({ length: 12 }, (_, index) => asker(index + 1, `club ${index}`, ['north']))
    const all = Array.from({ length: 10 }, (_, index) =>
      asker(20 + index, `all ${index}`, [index < 5 ? 'north' : 'south']),
    )
    const board = boardOf([...club, ...all], [club.map(({ number }) => number), all.map(({ number }) => number)])
    expect(ranked(board).map(({ id }) => id)).toEqual(['g1', 'g0'])
  })

  it('puts what was asked first before what came later, where all else is equal', () => {
    const board = boardOf([asker(1, 'anna'), asker(2, 'bo')], [[2], [1]])
    expect(ranked(board).map(({ id }) => id)).toEqual(['g1', 'g0'])
  })

  it('leaves out what was set aside and what has lost its last question', () => {
    const board = boardOf([asker(1, 'anna'), asker(2, 'bo')], [[1], [2], [3]])
    const [first, ...rest] = board.gathering.gathered
    const aside = first && { ...first, aside: { en: 'no question' } }
    const gathering = { gathered: aside ? [aside, ...rest] : [] }
    expect(ranked({ ...board, gathering }).map(({ id }) => id)).toEqual(['g1'])
  })
})

describe('putting questions together', () => {
  const once = gatheredWith(noGathering, { consultation, questions: [3, 1], words: { en: 'When do lights come?' } })

  it('makes an id that can be read in a file', () => {
    expect(once.gathered).toEqual([
      { id: 'when-do-lights-come', words: { en: 'When do lights come?' }, questions: [1, 3] },
    ])
  })

  it('takes more in under the same words', () => {
    const twice = gatheredWith(once, { consultation, questions: [7], words: { en: 'When do lights come?' } })
    expect(twice.gathered.map(({ questions }) => questions)).toEqual([[1, 3, 7]])
  })

  it('moves a question that was elsewhere, and drops what is left empty', () => {
    const moved = gatheredWith(once, { consultation, questions: [1, 3], words: { en: 'Who pays for lights?' } })
    expect(moved.gathered.map(({ id, questions }) => [id, questions])).toEqual([['who-pays-for-lights', [1, 3]]])
  })

  it('sets aside apart from what goes on, also with the same words', () => {
    const words = { en: 'When do lights come?' }
    const aside = gatheredWith(once, { consultation, questions: [9], words, aside: words })
    expect(aside.gathered.map(({ questions, aside: why }) => [questions, why !== undefined])).toEqual([
      [[1, 3], false],
      [[9], true],
    ])
  })
})

describe('what one whose question was put together with others reads', () => {
  it('is that it was, from five people on; below that it would tell of one to three others', () => {
    expect(joinedLine({ people: 5, groups: [] })).toEqual({ key: 'decider-joined' })
    expect(joinedLine({ people: 4, groups: [] })).toBeUndefined()
    expect(joinedLine({ people: 1, groups: [] })).toBeUndefined()
  })
})
