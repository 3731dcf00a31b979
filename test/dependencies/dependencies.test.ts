import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judged, named } from './licences.ts'
import { lockFaults, readLock } from './lock.ts'

const lock = readLock()
const production = lock.packages.filter(({ dev }) => dev !== true)

describe('the lockfile', () => {
  test('leaves nothing open: exact versions, a hash for each, no place of its own, scripts that are known', () => {
    expect(lock.packages.length).toBeGreaterThan(100)
    expect(lockFaults(lock)).toEqual([])
  })

  test.each([
    [
      'a version that moves',
      { asked: { ...lock.asked, dependencies: { ...lock.asked.dependencies, hono: '^4.0.0' } } },
    ],
    [
      'a package that is not locked',
      { asked: { ...lock.asked, dependencies: { ...lock.asked.dependencies, new: '1.0.0' } } },
    ],
    [
      'a package that is not asked for',
      { root: { ...lock.root, dependencies: { ...lock.root.dependencies, old: '1.0.0' } } },
    ],
    ['a hash that is missing', changed('hono', { integrity: '' })],
    ['a weak hash', changed('hono', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' })],
    ['another host', changed('hono', { resolved: 'https://evil.example/hono.tgz' })],
    ['a repository', changed('hono', { resolved: 'git+ssh://git@github.com/honojs/hono.git#1' })],
    ['a script that no one allowed', changed('hono', { hasInstallScript: true })],
  ])('is found at fault by %s', (_, change) => {
    expect(lockFaults({ ...lock, ...change })).toHaveLength(
      lockFaults(lock).length + ('asked' in change ? faultsOf(change) : 1),
    )
  })
})

describe('the licences of what a city runs', () => {
  test('are known and allowed, each other one by name', () => {
    expect(
      production.filter((each) => judged(each).as === 'refused').map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([])
  })

  test('are what the installed packages say', () => {
    const otherwise = production.flatMap(({ path, license }) => {
      if (!existsSync(`${path}/package.json`)) return []
      const said = (JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { readonly license?: unknown }).license
      return typeof said !== 'string' || said === license ? [] : [`${path}: ${license}, and in itself ${said}`]
    })
    expect(otherwise).toEqual([])
  })

  test('are named for no package that is not there', () => {
    const stale = Object.keys(named).filter(
      (pattern) =>
        !production.some(({ name }) =>
          pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
        ),
    )
    expect(stale).toEqual([])
  })

  test.each(['GPL-3.0', 'AGPL-3.0-only', 'UNLICENSED', '', 'MIT AND GPL-2.0', 'SSPL-1.0', 'SEE LICENSE IN LICENSE'])(
    'are refused where they are %s',
    (license) => expect(judged({ name: 'some-package', license }).as).toBe('refused'),
  )

  test('are looked at anew where a named package changes its own', () => {
    expect(judged({ name: '@cspell/dict-da-dk', license: 'GPL-3.0' }).as).toBe('refused')
    expect(judged({ name: 'rc', license: '(BSD-2-Clause OR GPL-3.0)' }).as).toBe('free')
  })
})

function changed(name: string, change: Readonly<Record<string, unknown>>) {
  return {
    packages: lock.packages.map((each) => (each.path === `node_modules/${name}` ? { ...each, ...change } : each)),
  }
}

/** What is asked for and differs is at fault against itself, its row at the root, and what is locked. */
function faultsOf({ asked }: { readonly asked: typeof lock.asked }): number {
  return asked.dependencies.hono === '^4.0.0' ? 3 : 2
}
