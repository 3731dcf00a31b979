import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Limits } from '../../src/adapter.ts'
import { capabilityTable } from './capabilities.ts'

const folder = new URL('../../adapters/', import.meta.url)
const readme = new URL('README.md', folder)
const marks = {
  from: '<!-- capabilities: written by EKKO_REWRITE=1 npx vitest run test/adapters -->\n',
  to: '<!-- end -->',
}

async function allLimits(): Promise<Readonly<Record<string, Limits>>> {
  const limits: Record<string, Limits> = {}
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = new URL(`${entry.name}/limits.ts`, folder)
    if (!entry.isDirectory() || entry.name === 'shared' || !existsSync(file)) continue
    limits[entry.name] = ((await import(file.href)) as { readonly limits: Limits }).limits
  }
  return limits
}

test('every channel on which people write says how much they can', async () => {
  const silent = Object.entries(await allLimits()).filter(([, limits]) => limits.writtenCharactersMax === undefined)
  // Nothing comes in by mail.
  expect(silent.map(([name]) => name)).toEqual(['mail'])
})

test('the capability table in adapters/README.md is what the limits say', async () => {
  const limits = await allLimits()
  const text = readFileSync(readme, 'utf8')
  const start = text.indexOf(marks.from) + marks.from.length
  const end = text.indexOf(marks.to)
  const wanted = `${capabilityTable(limits)}\n`
  if (process.env.EKKO_REWRITE === '1') writeFileSync(readme, text.slice(0, start) + wanted + text.slice(end))
  else expect(text.slice(start, end)).toBe(wanted)
})
