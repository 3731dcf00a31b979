import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Held {
  readonly promise: string
  readonly file: string
  /** Names of tests, or words of a transcript, as they stand in the file. */
  readonly names: readonly string[]
}

/** The rows of a page's tables: what is promised, and by which tests each of it is held. */
function rowsOf(page: string): readonly { readonly promise: string; readonly heldBy: string }[] {
  return readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`test/'))
    .map((line) => {
      const [promise = '', ...heldBy] = line.slice(2).split(' | ')
      return { promise, heldBy: heldBy.join(' | ').replace(/ \|$/, '') }
    })
}

const held: readonly Held[] = rowsOf('docs/trust.md').flatMap(({ promise, heldBy }) =>
  heldBy.split('; `').map((each): Held => {
    const [file = '', names = ''] = each.replace(/^`/, '').split(/`(?:: )?/)
    return { promise, file, names: names === '' ? [] : names.split(' · ') }
  }),
)

describe('what is promised about trust', () => {
  test('is told with what holds it, row by row', () => {
    expect(held.length).toBeGreaterThan(80)
    expect(held.filter(({ promise, file }) => promise === '' || !file.startsWith('test/'))).toEqual([])
  })

  test.each(held)('"$promise" is held by what is there: $file', ({ file, names }) => {
    expect(existsSync(file)).toBe(true)
    const text = readFileSync(file, 'utf8').replace(/\\'/g, "'")
    for (const name of names) expect(text.includes(name), name).toBe(true)
  })
})

test.each(['SECURITY.md', 'src/README.md'])('every file that %s says holds something is there', (page) => {
  const named = rowsOf(page).flatMap(({ heldBy }) =>
    [...heldBy.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !isThere(path))).toEqual([])
})

/** A file, a folder, or several files by a star in their name. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(path)
  const [before = '', after = ''] = basename(path).split('*')
  return readdirSync(dirname(path)).some((name) => name.startsWith(before) && name.endsWith(after))
}
