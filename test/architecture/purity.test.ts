import { describe, expect, test } from 'vitest'
import { sources, under, withoutComments } from './sources.ts'

/** Files in pure rooms that do touch the world, and why. */
const effectful: Readonly<Record<string, string>> = {
  'src/texts/loading.ts': 'reads the prompts folder',
  'src/files/read.ts': 'reads and writes the files that people write',
  'src/files/word-files.ts': 'looks when the files of words were changed',
  'src/files/dictionary.ts': 'reads a dictionary when a word is first looked up in it',
  'src/files/personal.ts': 'reads how people say who they are when a text is first looked through for it',
  'src/files/jargon.ts': 'reads the lists of office words beside the texts',
  'src/digests/charts/plot.ts': 'the chart library answers later',
  'src/digests/charts/picture.ts': 'draws on another thread, with fonts from the disk',
  'src/digests/charts/draw.ts': 'draws one chart after the other, and lets others pass in between',
}

describe('pure rooms have no clock, chance, I/O, environment or waiting', () => {
  const isPureRoom = under('src/domain', 'src/engine', 'src/insight', 'src/texts', 'src/digests', 'src/files')
  const isPurePart = (path: string) =>
    /^adapters\/[a-z]+\/(buttons|commands|decode|encode|errors|handle|limits|markup|modal|paper|permissions|place|settings|time)(-[a-z]+)?\.ts$/.test(
      path,
    )
  const pure = sources.filter(({ path }) => (isPureRoom(path) || isPurePart(path)) && effectful[path] === undefined)

  const impure: readonly (readonly [string, RegExp])[] = [
    ['reads the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bTemporal\.Now\b/],
    ['throws dice', /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bgetRandomValues\(/],
    ['reads the environment', /\bprocess\./],
    ['waits', /\basync\s|\bawait\s|\bsetTimeout\(|\bsetInterval\(|\bsetImmediate\(/],
    ['talks to the network', /\bfetch\(/],
    ['writes to the terminal', /\bconsole\./],
  ]
  for (const [does, pattern] of impure) {
    test(`nothing there ${does}`, () => {
      expect(pure.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
    })
  }

  test('nothing there imports from the machine, but for hashing, paths and zones', () => {
    const allowed = ['node:crypto', 'node:path']
    const found = pure.flatMap(({ path, packages }) =>
      packages
        .filter(({ name, typeOnly }) => name.startsWith('node:') && !typeOnly && !allowed.includes(name))
        .map(({ name }) => `${path} → ${name}`),
    )
    expect(found).toEqual([])
  })

  test('every exception is a file that is there', () => {
    expect(Object.keys(effectful).filter((path) => !sources.some((source) => source.path === path))).toEqual([])
  })
})

describe('time and the environment come in at one door each', () => {
  test('the loops read the time in clock.ts only', () => {
    const readers = sources.filter(
      ({ path, text }) => under('src/loops')(path) && /\bDate\.now\(|\bnew Date\(\)/.test(text),
    )
    expect(readers.map(({ path }) => path)).toEqual(['src/loops/clock.ts'])
  })

  test('config.ts alone reads the environment', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts'])
  })
})
