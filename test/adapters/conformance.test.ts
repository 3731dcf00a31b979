import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeAdapter } from './conformance.ts'
import type { Subject } from './subject.ts'

/** `EKKO_SUBJECT=telegram` runs one alone. */
const only = process.env.EKKO_SUBJECT

const folders = readdirSync(new URL('../../adapters/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name)
  .filter((name) => only === undefined || only === name)

for (const name of folders) {
  const file = new URL(`./${name}/subject.ts`, import.meta.url)
  if (existsSync(file)) {
    const { subject } = (await import(file.href)) as { readonly subject: Subject }
    describeAdapter(subject)
  } else {
    test(`adapters/${name} has a subject in test/adapters/${name}/subject.ts`, () => {
      expect.fail(`Write test/adapters/${name}/subject.ts and export "subject", so that the suite can run for it.`)
    })
  }
}

test('there is at least one adapter to ask', () => {
  expect(folders.length).toBeGreaterThan(0)
})
