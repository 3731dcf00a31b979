import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sources, under } from './sources.ts'

/** Packages that several files may import, and why. Every other one is wrapped by one file. */
const shared: Readonly<Record<string, { readonly files: readonly string[]; readonly why: string }>> = {
  kysely: { files: ['src/store'], why: 'the whole store is written in its queries' },
  zod: {
    files: ['src/files', 'src/config.ts', 'src/model/answer.ts'],
    why: 'a shape belongs where the file, setting or answer is read',
  },
  yaml: { files: ['src/files', 'src/cityside'], why: 'reading and writing the same files' },
  'discord.js': { files: ['adapters/discord'], why: 'its client, and the names of its limits and errors' },
  '@slack/bolt': { files: ['adapters/slack'], why: 'its receivers, and its web client with it' },
  tsx: { files: ['src/ekko.js', 'src/beside/begin.js'], why: 'a program and a thread each begin without it' },
  grammy: { files: ['adapters/telegram'], why: 'its calls, and its errors' },
}

describe('each dependency is wrapped by one file', () => {
  const importers = new Map<string, string[]>()
  for (const { path, packages } of sources) {
    for (const { name, typeOnly } of packages) {
      if (name.startsWith('node:') || typeOnly) continue
      const owner = name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
      const files = importers.get(owner) ?? []
      if (!files.includes(path)) importers.set(owner, [...files, path])
    }
  }

  test('no package is imported by two files without a reason', () => {
    const twice = [...importers].flatMap(([name, files]) => {
      const exception = shared[name]
      if (exception) return files.filter((file) => !under(...exception.files)(file)).map((file) => `${file} → ${name}`)
      return files.length > 1 ? [`${name} ← ${files.join(', ')}`] : []
    })
    expect(twice).toEqual([])
  })

  test('every exception is needed', () => {
    const needless = Object.keys(shared).filter((name) => (importers.get(name)?.length ?? 0) < 2)
    expect(needless.filter((name) => !importers.has(name))).toEqual([])
  })

  test('every package is one that package.json names', () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
      optionalDependencies: Record<string, string>
    }
    const named = { ...dependencies, ...optionalDependencies }
    expect([...importers.keys()].filter((name) => named[name] === undefined)).toEqual([])
  })

  test('bottleneck and Redis are the throttle’s alone', () => {
    expect(importers.get('bottleneck')).toEqual(['src/loops/throttle.ts'])
    expect(importers.get('ioredis')).toEqual(['src/loops/throttle.ts'])
  })
})
