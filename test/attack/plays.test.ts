import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figureNames } from '../figures.ts'
import { plays } from './plays.ts'
import { bounds, countedIn, placedIn, type Run, sentenceOf, tableOf } from './report.ts'

const played = Object.values(plays).flat()
/** Tests that look at the plays themselves. */
const aside = ['test/attack/plays.test.ts']

/** What a run came to, for the writers. */
const run: Run = {
  command: 'npm run attack',
  on: '2026-03-02',
  seed: '7',
  played: [
    { play: 'a stolen file', passed: 30, failed: 0, seconds: 12 },
    { play: 'other departments', passed: 4, failed: 1, seconds: 3 },
  ],
  figures: countedIn([3, 4].map((count) => JSON.stringify({ name: 'processes killed with -9', count })).join('\n')),
}

describe('npm run attack', () => {
  test('plays every attack there is', () => {
    const attacks = readdirSync('test/attack')
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/attack/${name}`)
    expect(attacks.filter((file) => !played.includes(file))).toEqual(aside)
  })

  test('plays nothing twice, and nothing that is not there', () => {
    expect(new Set(played).size).toBe(played.length)
    for (const file of played) expect(existsSync(file), file).toBe(true)
  })

  test('counts everything that it has a name for', () => {
    // What helps a play counts in its place: storms, servers.
    const helpers = ['test/delivery/storm.ts', 'test/store/postgres-server.ts', 'test/attack/words-planted.ts']
    const sources = [...played, ...helpers].flatMap(sourcesAt).map((file) => readFileSync(file, 'utf8'))
    const names = figureNames.filter(
      (name) => !sources.some((source) => source.includes(`'${name}'`) || counts(source, name)),
    )
    expect(names).toEqual([])
  })
})

describe('the figures', () => {
  test.each(['SECURITY.md', 'README.md'])('have one place in %s, and are written there again and again', (file) => {
    const text = readFileSync(file, 'utf8')
    const [before = ''] = text.split(bounds.from)
    const once = placedIn(text, ['one'])
    expect(once.startsWith(`${before}${bounds.from}\none\n${bounds.to}`)).toBe(true)
    expect(placedIn(once, ['two'])).toBe(once.replace('\none\n', '\ntwo\n'))
    expect(placedIn(once, ['one'])).toBe(once)
  })

  test('are written nowhere where they have no place, or two', () => {
    for (const text of ['# Security', `${bounds.to}\n${bounds.from}`, `${bounds.from}${bounds.to}`.repeat(2)])
      expect(() => placedIn(text, ['one'])).toThrow('one place')
  })

  test('say what held and what did not, with the day and the seed', () => {
    const table = tableOf(run).join('\n')
    expect(table).toContain('on 2026-03-02, seed 7: 34 attacks held, 1 did not, in 15 seconds.')
    expect(table).toContain('| other departments | 4 | 1 | 3 |')
    expect(table).toContain('| processes killed with -9 | 7 |')
    expect(table).not.toContain('restarts of Redis')
    expect(sentenceOf(run).join(' ')).toContain('34 attacks held, 1 did not. Among them 7 kills, 0 restarts')
  })
})

/** Counted by a name that is put together. */
function counts(source: string, name: string): boolean {
  return name.startsWith('webhooks fuzzed: ') && source.includes('`webhooks fuzzed: ${')
}

function sourcesAt(file: string): readonly string[] {
  if (!statSync(file).isDirectory()) return [file]
  return readdirSync(file)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(file, name))
}
