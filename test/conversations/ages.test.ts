import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as messenger } from '../adapters/messenger/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { openStage, type Stage } from './stage.ts'
import { clockAt } from './town.ts'

/** The town of the examples, with what it knows of how old its residents are. */
let folder: string
const open: Stage[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-ages-'))
  cpSync('prompts', folder, { recursive: true })
  const bands = [
    ['young', '15–29', 8_000],
    ['middle', '30–64', 19_000],
    ['old', '65+', 9_000],
  ] as const
  const written = bands
    .map(
      ([id, name, people]) =>
        `  - { id: ${id}, name: { da: "${name}", en: "${name}" }, population: ${people}, age: true }`,
    )
    .join('\n')
  const city = readFileSync(join(folder, 'city.yaml'), 'utf8')
  writeFileSync(join(folder, 'city.yaml'), city.replace(/^roles:\n/m, `roles:\n${written}\n`))
})
afterEach(async () => {
  for (const stage of open.splice(0)) await stage.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Anna has said what she wants to be asked about, and no more. */
async function metOn(subject: Subject) {
  const stage = await openStage(subject, clockAt(instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')), folder)
  open.push(stage)
  const said: string[] = []
  const does = async (what: string) => {
    const lines = (await stage.does({ who: 'anna', what })).join('\n')
    said.push(lines)
    return lines
  }
  for (const what of ['/start', '[Ja, spørg mig]', '[Det hele]', '[Spring over]']) await does(what)
  return { stage, does, said }
}

describe.each([sandbox, telegram, discord, slack, messenger])('on $name, how old they are', (subject) => {
  it('is asked once, with what it is for, and one tap tells it; it stands in my data and goes with it', async () => {
    const { does } = await metOn(subject)
    const asked = await does('[Spring over]')
    expect(asked).toContain('om alle aldre bliver hørt')
    expect(asked).toContain('[15–29] [30–64] [65+] [Spring over]')
    expect(await does('[30–64]')).not.toContain('Hvor gammel')
    expect(await does('/settings')).not.toContain('Hvor gammel')
  })

  it('is passed over as easily, and not asked again', async () => {
    const { does, stage, said } = await metOn(subject)
    expect(await does('[Spring over]')).toContain('Hvor gammel er du?')
    await does('[Spring over]')
    said.length = 0
    await stage.does({ who: 'town', what: 'opens noerregade-space' })
    await does('[Bænke]')
    await does('/start')
    expect(said.join('\n')).not.toContain('Hvor gammel')
  })
})
