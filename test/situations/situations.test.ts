import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Subject } from '../adapters/subject.ts'
import { situations } from './situations.ts'
import { lackedIn, situationTable } from './table.ts'
import { SituationTown, standsAfterClosing, wordsOf } from './town.ts'

/** `EKKO_SUBJECT=telegram` plays one channel alone. */
const only = process.env.EKKO_SUBJECT
const folder = new URL('../../adapters/', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name)
/** Mail goes to staff alone, and nothing is read of it: nobody can do anything on it. */
const withoutPeople = 'mail'
const subjects = await Promise.all(names.filter((name) => name !== withoutPeople).map(subjectOf))

async function subjectOf(name: string): Promise<Subject> {
  const file = new URL(`../adapters/${name}/subject.ts`, import.meta.url)
  if (!existsSync(file))
    throw new Error(`Write test/adapters/${name}/subject.ts, so that the situations can be played.`)
  return ((await import(file.href)) as { readonly subject: Subject }).subject
}

const afterClosing = situations.filter(({ when }) => standsAfterClosing(when))
const inOrder = [...situations.filter((each) => !afterClosing.includes(each)), ...afterClosing]

describe.each(subjects.filter(({ name }) => only === undefined || name === only))('on $name', (subject) => {
  let town: SituationTown
  /** The same with a service that hears voice messages. */
  let hearing: SituationTown | undefined
  let closed = false
  beforeAll(async () => {
    town = await SituationTown.open(subject)
  }, 60_000)
  const townThatHears = async () => {
    hearing ??= await SituationTown.open(subject, { hears: true })
    return hearing
  }
  afterAll(() => Promise.all([town.stop(), hearing?.stop()]))

  it.each(inOrder)('$name: $becomes', { timeout: 60_000 }, async (situation) => {
    if (lackedIn(situation, subject.lacks ?? {}) !== undefined) return
    if (standsAfterClosing(situation.when) && !closed) {
      closed = true
      await town.close(afterClosing.flatMap(({ when, ways }) => ways.map(() => when)))
    }
    for (const way of situation.ways) {
      const where = situation.hears === undefined ? town : await townThatHears()
      const { outcome, said, heard } = await where.play(situation, way)
      const seen = `${JSON.stringify(way)} on ${subject.name} left ${JSON.stringify(said)} and was told:\n${heard.join('\n\n')}`
      expect(outcome, seen).toBe(situation.becomes)
      if (situation.told !== undefined) expect(heard.join('\n'), seen).toContain(wordsOf(situation.told))
    }
  })
})

const readme = new URL('README.md', folder)
const marks = {
  from: '<!-- situations: written by EKKO_REWRITE=1 npx vitest run test/situations -->\n',
  to: '<!-- end of situations -->',
}

it('the table of situations in adapters/README.md is what is played', () => {
  const table = situationTable(
    situations,
    subjects.map(({ name, lacks = {} }) => ({ name, lacks })),
  )
  const text = readFileSync(readme, 'utf8')
  const start = text.indexOf(marks.from) + marks.from.length
  const end = text.indexOf(marks.to)
  if (process.env.EKKO_REWRITE === '1') writeFileSync(readme, `${text.slice(0, start)}${table}\n${text.slice(end)}`)
  else expect(text.slice(start, end)).toBe(`${table}\n`)
})
