import { describe, expect, test } from 'vitest'
import { representing, votersByTheme } from '../../../src/insight/voices/represent.ts'

const quotable = Array.from({ length: 9 }, (_, at) => ({
  ...{ number: at + 1, respondent: at + 1, question: 'why' },
  text: `Words ${at + 1}`,
}))
const times = (many: number, numbers: readonly number[]) => Array.from({ length: many }, () => numbers)
const choose = (voters: readonly (readonly number[])[], most = 5, seed = 'street') =>
  representing(quotable, voters, { there: [], most, seed })?.map(({ number }) => number)

describe('statements that stand for those who reacted', () => {
  test('are as many for each group as it is large', () => {
    // Sixty who agree with the first four, thirty with two others.
    const chosen = choose([...times(60, [1, 2, 3, 4]), ...times(30, [5, 6])], 3) ?? []
    expect(chosen.filter((each) => each <= 4)).toHaveLength(2)
    expect(chosen.filter((each) => each > 4)).toHaveLength(1)
  })

  test('are not all the majority’s, however many agree with every one of theirs', () => {
    const chosen = choose([...times(90, [1, 2, 3, 4, 5]), ...times(6, [8]), ...times(4, [9])]) ?? []
    expect(chosen).toContain(8)
    expect(chosen).toContain(9)
    expect(chosen).toHaveLength(5)
  })

  test('are the same every time, and of two that are as good a draw decides', () => {
    const voters = times(20, [1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(choose(voters)).toEqual(choose(voters))
    const draws = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => choose(voters, 1, seed)?.join()))
    expect(draws.size).toBeGreaterThan(1)
  })

  test('are chosen in another way where too few have said what they agree with', () => {
    expect(choose(times(9, [1]))).toBeUndefined()
    // Those who agree only with what is not quoted say nothing about what is.
    expect(choose(times(50, [77]))).toBeUndefined()
  })

  test('count what stands there already', () => {
    const [first] = quotable
    const voters = [...times(30, [1, 2]), ...times(20, [3])]
    const chosen = representing(quotable, voters, { there: first ? [first] : [], most: 2, seed: 'x' })
    expect(chosen?.map(({ number }) => number)).toEqual([1, 3])
  })

  test('go by themes where no votes were cast: much and little was written about', () => {
    const theme = (id: string, statements: readonly number[]) => ({ id, label: { en: id }, statements })
    const voters = votersByTheme([theme('a', [1, 2, 3, 4, 11, 12, 13, 14]), theme('b', [5, 15])])
    const chosen = choose(voters, 3) ?? []
    expect(chosen).toContain(5)
    expect(votersByTheme([theme('a', [1, 2])])).toEqual([])
  })
})
