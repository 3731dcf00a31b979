import { expect, test } from 'vitest'
import {
  type KeptThemes,
  noThemes,
  type ThemeChange,
  type ThemesStep,
  themesWithStatements,
} from '../../../src/domain/themes.ts'
import { changeThemes, suggestionCode } from '../../../src/engine/consultation/theme-changes.ts'
import { stepBetween } from '../../../src/engine/consultation/theme-steps.ts'
import { english } from '../../saying.ts'

const words = ['Trees by the lake', 'A bench', 'No trees, they take the light', 'A tree would be nice']
const statements = words.map((text, index) => ({ number: index + 1, text }))
const [mette, jens] = ['slack:9f2c01aa77e0', 'telegram:0011223344ff']

/** A consultation's themes as moderators change them one after the other, with how each can take back what they did. */
function desk() {
  let kept: KeptThemes = noThemes
  let at = 0
  const steps: ThemesStep[] = []
  const does = (by: string, ...changes: readonly ThemeChange[]) => {
    at += 1
    const lastStep = steps.findLast((step) => step.by === by)
    const done = changeThemes({ kept, proposed: [], statements, by, at, ...(lastStep && { lastStep }) }, changes)
    if ('refused' in done) return english(done.refused)
    const undoes = changes.some(({ change }) => change === 'undo')
    const step = stepBetween(kept, done.kept, by, at)
    if (undoes && lastStep) steps.splice(steps.indexOf(lastStep), 1)
    else if (step) steps.push(step)
    kept = done.kept
    return themesWithStatements(kept).map(({ id, stance, statements: numbers }) => [id, stance ?? '', ...numbers])
  }
  return { does, kept: () => kept }
}

const put = (theme: string, ...numbers: readonly number[]): ThemeChange => ({
  change: 'assign',
  theme,
  language: 'en',
  statements: numbers,
})

test('a statement may have several themes, and each keeps who put it there and when', () => {
  const { does, kept } = desk()
  does(mette, put('Trees', 1, 3))
  expect(does(jens, put('trees', 4), put('Light', 3))).toEqual([
    ['trees', '', 1, 3, 4],
    ['light', '', 3],
  ])
  expect(kept().assignments).toContainEqual({ statement: 1, theme: 'trees', by: mette, at: 1 })
  expect(kept().assignments).toContainEqual({ statement: 4, theme: 'trees', by: jens, at: 2 })
})

test('undo takes back the last act of the same moderator, and leaves what others did', () => {
  const { does } = desk()
  does(mette, put('Trees', 1))
  does(mette, put('Trees', 3), put('Light', 3))
  does(jens, put('Trees', 4), { change: 'stance', theme: 'Trees', stance: 'against' })
  expect(does(mette, { change: 'undo' })).toEqual([['trees', 'against', 1, 4]])
  expect(does(mette, { change: 'undo' })).toEqual([['trees', 'against', 4]])
  expect(does(mette, { change: 'undo' })).toBe('There is nothing of yours to take back.')
  expect(does(jens, { change: 'undo' })).toEqual([])
})

test('merging keeps one theme with both statements, splitting moves some, and both can be taken back', () => {
  const { does } = desk()
  does(mette, put('Trees', 1, 3), put('Green', 3, 4))
  const before = does(mette, put('Seats', 2))
  expect(does(mette, { change: 'merge', themes: ['Trees', 'Green'], into: 'Trees' })).toEqual([
    ['trees', '', 1, 3, 4],
    ['seats', '', 2],
  ])
  does(mette, { change: 'undo' })
  expect(does(mette, { change: 'split', theme: 'Trees', statements: [3, 4], into: 'Light', language: 'en' })).toEqual([
    ['trees', '', 1],
    ['seats', '', 2],
    // What was merged away and taken back stands last.
    ['green', '', 3, 4],
    ['light', '', 3],
  ])
  expect(does(mette, { change: 'undo' })).toEqual(expect.arrayContaining([...before]))
})

test('what begins alike is taken only as it was shown', () => {
  const { does } = desk()
  does(mette, put('Tree', 1))
  expect(does(mette, { change: 'take', theme: 'Tree', shown: suggestionCode([3, 4]) })).toEqual([['tree', '', 1, 3, 4]])
  does(mette, { change: 'undo' })
  expect(does(mette, { change: 'take', theme: 'Tree', shown: suggestionCode([2]) })).toContain('has changed since')
})

test('of several things in one act all are done or none', () => {
  const { does, kept } = desk()
  does(mette, put('Trees', 1))
  expect(does(mette, put('Trees', 3), { change: 'remove', theme: 'Roses' })).toBe(
    'There is no theme called "Roses". There are Trees.',
  )
  expect(kept().assignments).toHaveLength(1)
})

test('a name that is taken is not given twice, and a statement that nobody made is in no theme', () => {
  const { does } = desk()
  does(mette, put('Trees', 1), put('Light', 3, 99))
  expect(does(mette, { change: 'rename', theme: 'Light', to: 'trees', language: 'en' })).toContain('another theme')
  expect(does(mette, { change: 'rename', theme: 'Light', to: 'More light', language: 'en' })).toEqual([
    ['trees', '', 1],
    ['light', '', 3],
  ])
})
