import { describe, expect, test } from 'vitest'
import { type ProposedTheme, proposalMark } from '../../../src/domain/proposed-themes.ts'
import {
  type KeptThemes,
  noThemes,
  type ThemeChange,
  type ThemesStep,
  themesWithStatements,
} from '../../../src/domain/themes.ts'
import { changeThemes } from '../../../src/engine/consultation/theme-changes.ts'
import { stepBetween } from '../../../src/engine/consultation/theme-steps.ts'
import { keepProposed } from '../../../src/engine/consultation/themes.ts'
import type { ThemesState } from '../../../src/engine/state.ts'
import { english } from '../../saying.ts'

const statements = Array.from({ length: 9 }, (_, at) => ({ number: at + 1, text: `Words ${at + 1}` }))
const waits = (id: string, ...numbers: readonly number[]): ProposedTheme => ({
  id,
  label: { en: id },
  statements: numbers.map((number) => ({ number, from: 0, to: 5 })),
})
const trees = waits('trees', 1, 2, 3, 4)
const shade = waits('shade', 5, 6)
const buses = waits('buses', 7, 8)
const proposed = [trees, shade, buses]

const sign = (theme: ProposedTheme, more: Partial<Extract<ThemeChange, { change: 'sign' }>> = {}): ThemeChange => ({
  ...{ change: 'sign', theme: theme.id, seen: proposalMark(theme), label: theme.id, language: 'en' },
  ...{ read: [], out: [] },
  ...more,
})

/** One moderator after the other, each able to take back their own last act. */
function desk() {
  let kept: KeptThemes = noThemes
  let at = 0
  const steps: ThemesStep[] = []
  const does = (...changes: readonly ThemeChange[]) => {
    at += 1
    const lastStep = steps.at(-1)
    const done = changeThemes({ kept, proposed, statements, by: 'mette', at, ...(lastStep && { lastStep }) }, changes)
    if ('refused' in done) return english(done.refused)
    const step = stepBetween(kept, done.kept, 'mette', at)
    if (changes.some(({ change }) => change === 'undo')) steps.pop()
    else if (step) steps.push(step)
    kept = done.kept
    return themesWithStatements(kept).map(({ id, statements: numbers }) => [id, ...numbers])
  }
  const how = () => kept.assignments.map((each) => [each.statement, each.theme, each.how ?? 'set'])
  return { does, how, kept: () => kept }
}

describe('a proposed theme', () => {
  test('counts once a person has signed it off, and it stays known what they read and what came along', () => {
    const { does, how } = desk()
    expect(does(sign(trees, { read: [1, 4], out: [2], stance: 'for' }))).toEqual([['trees', 1, 3, 4]])
    expect(how()).toEqual([
      [1, 'trees', 'confirmed'],
      [3, 'trees', 'suggested'],
      [4, 'trees', 'confirmed'],
    ])
  })

  test('gives what is out to another theme, which then has it from a person', () => {
    const { does, how } = desk()
    does(sign(trees, { read: [1], out: [2] }), {
      ...{ change: 'assign', theme: 'Benches', language: 'en', statements: [2] },
    })
    expect(how()).toContainEqual([2, 'benches', 'moved'])
  })

  test('becomes one with others, and they wait no longer', () => {
    const { does, kept } = desk()
    expect(does(sign(trees, { label: 'Green', with: ['shade'] }))).toEqual([['trees', 1, 2, 3, 4, 5, 6]])
    expect(kept().passed).toEqual(['shade'])
    expect(does(sign(shade))).toContain('not there')
  })

  test('joins the theme whose name it is given', () => {
    const { does, kept } = desk()
    does(sign(trees, { label: 'Green' }))
    expect(does(sign(shade, { label: 'green' }))).toEqual([['trees', 1, 2, 3, 4, 5, 6]])
    expect(kept().passed).toEqual(['shade'])
  })

  test('is refused where others stand in it now than were looked at', () => {
    const { does } = desk()
    expect(does(sign(trees, { seen: 'other' }))).toMatch(/changed|look/i)
  })

  test('is not signed off under a name that cannot be read, nor is any other theme named so', () => {
    const { does, kept } = desk()
    for (const label of ['', '  ', '\u200b\u2060', '\u3164', '\u2800 \u00ad']) {
      expect(does(sign(trees, { label }))).toBe('A theme needs a name that can be read.')
      expect(does({ change: 'assign', theme: label, language: 'en', statements: [9] })).toContain('can be read')
    }
    does(sign(trees))
    expect(does({ change: 'rename', theme: 'trees', to: '\u200b', language: 'en' })).toContain('can be read')
    expect(kept().themes.map(({ label }) => label)).toEqual([{ en: 'Trees' }])
  })

  test('takes with it none that was not proposed', () => {
    const { does, kept } = desk()
    expect(does(sign(trees, { with: ['shade', 'nothing', 'trees', '__proto__'] }))).toEqual([
      ['trees', 1, 2, 3, 4, 5, 6],
    ])
    expect(kept().passed).toEqual(['shade'])
    expect(does({ change: 'pass', theme: 'nothing' })).toContain('not there any more')
  })

  test('waits again when signing it off, or passing it over, is taken back', () => {
    const { does, kept } = desk()
    does(sign(trees))
    does({ change: 'pass', theme: 'buses' })
    expect(kept().passed).toEqual(['buses'])
    does({ change: 'undo' })
    expect(kept().passed ?? []).toEqual([])
    does({ change: 'undo' })
    expect(kept()).toEqual(noThemes)
    expect(does(sign(trees))).toEqual([['trees', 1, 2, 3, 4]])
  })

  test('does not wait again after its theme was merged or removed', () => {
    const { does, kept } = desk()
    does(sign(trees))
    does(sign(shade))
    does({ change: 'merge', themes: ['shade', 'trees'], into: 'trees' })
    expect(kept().passed).toEqual(['shade'])
    does({ change: 'remove', theme: 'trees' })
    expect(kept().passed).toEqual(['shade', 'trees'])
  })

  test('is not hidden by a theme of the same name that a person made first', () => {
    const { does } = desk()
    expect(does({ change: 'assign', theme: 'Buses', language: 'en', statements: [9] })).toEqual([['buses-2', 9]])
    expect(does(sign(buses))).toEqual([['buses-2', 7, 8, 9]])
  })
})

test('a statement that came along is confirmed when a person puts it there again, and that is taken back alone', () => {
  const { does, how } = desk()
  does(sign(trees))
  does({ change: 'assign', theme: 'trees', language: 'en', statements: [3] })
  expect(how()).toContainEqual([3, 'trees', 'confirmed'])
  expect(how()).toHaveLength(4)
  does({ change: 'undo' })
  expect(how()).toContainEqual([3, 'trees', 'suggested'])
  expect(how()).toHaveLength(4)
})

test('there is one assignment for each statement and theme, and one that was read outlives one that came along', () => {
  const { does, how } = desk()
  does(sign(trees))
  does({ change: 'assign', theme: 'Other', language: 'en', statements: [1] })
  does({ change: 'merge', themes: ['trees', 'Other'], into: 'Other' })
  expect(how().filter(([statement]) => statement === 1)).toEqual([[1, 'other', 'moved']])
})

describe('themes that are found again', () => {
  const running = { consultation: { id: 'street' }, stage: { at: 'closed', closedAt: 1 } }
  const found = (kept: KeptThemes) => {
    const state = { about: 'themes', running, kept, proposed, statements } as unknown as ThemesState
    const again = [waits('green', 1, 5, 9), waits('noise', 3)]
    const [change] = keepProposed(state, { consultation: 'street', by: 'words', themes: again }, 7).changes
    return change?.kind === 'themes.proposed' ? change : undefined
  }

  test('wait in place of those that no person has begun with', () => {
    expect(found(noThemes)?.proposed.themes.map(({ id }) => id)).toEqual(['green', 'noise'])
  })

  test('take nothing from those that wait where a person has begun: the rest of the statements is put beside', () => {
    const change = found({ ...noThemes, passed: ['trees'] })
    expect(change?.proposed.themes.map(({ id }) => id)).toEqual(['trees', 'shade', 'buses', 'green', 'noise'])
    expect(change?.proposed.themes.slice(0, 3)).toEqual(proposed)
    expect(change?.proposed.themes[3]?.statements.map(({ number }) => number)).toEqual([1, 9])
    expect(change?.passed).toEqual(['trees'])
  })

  test('change nothing where all that is found stands in those that wait', () => {
    const state = { about: 'themes', running, kept: { ...noThemes, passed: ['trees'] }, proposed, statements }
    const again = { consultation: 'street', by: 'words', themes: [waits('dark', 5, 6)] } as const
    expect(keepProposed(state as unknown as ThemesState, again, 7).changes).toEqual([])
  })
})
