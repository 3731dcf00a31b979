import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportAnswers } from '../../src/cityside/export.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { readArchive } from '../../src/web/ledger/archive.ts'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { readScript } from '../conversations/script.ts'
import { openStage, type Stage } from '../conversations/stage.ts'
import { clockAt } from '../conversations/town.ts'

/** What became of the words of each of the six in the transcript: cleared, kept back, or cleared before their author said no to it, or stop. */
const said = {
  cleared: ['Bussen kører for sjældent.', 'Et sted at sidde ved kirken, tak.'],
  stopped: ['Skraldespanden er altid fuld.'],
  kept: ['Træer giver skygge til de gamle.'],
  objected: ['Bænken ved bageren skal have ryglæn.'],
} as const
const everything = Object.values(said).flat()

let stage: Stage
let closing: readonly string[] = []
/** Everything that is public, before the closing and after it, by address. */
const published: ReadonlyMap<string, string>[] = []

beforeAll(async () => {
  const { inputs } = readScript(readFileSync('test/conversations/quotes.txt', 'utf8'))
  stage = await openStage(sandbox, clockAt(instantOf('2026-03-02', '18:00', 'Europe/Copenhagen')))
  for (const input of inputs.slice(1)) {
    if (input.what.startsWith('closes')) published.push(await publicPages())
    const told = await stage.does(input)
    if (input.what.startsWith('closes')) closing = told
  }
  published.push(await publicPages())
}, 120_000)
afterAll(() => stage.close())

/** Every page, feed and file of the public record, as the server and the city's own web server show it, and what an archive keeps of it. */
async function publicPages(): Promise<ReadonlyMap<string, string>> {
  const ground = { ...stage.running, channels: ['sandbox'], entrances: async () => [] }
  const files = (await siteFiles(ground)).map(({ path, content }) => [path, content.toString()] as const)
  const archive = await readArchive(ground, await stage.cityside.store.audit(1_000))
  return new Map([...files, ['archive', JSON.stringify(archive)]])
}

describe('the words of a person', () => {
  test('stand on no public page, in no file and in no feed, cleared or not', () => {
    expect(published).toHaveLength(2)
    for (const pages of published) {
      expect([...pages].filter(([path]) => path.includes('noerregade-space'))).not.toEqual([])
      expect([...pages].find(([path]) => path.endsWith('data.json'))?.[1]).toContain('noerregade-space')
      expect([...pages.keys()].some((path) => path.endsWith('feed.xml'))).toBe(true)
      for (const [path, text] of pages)
        expect([path, everything.filter((words) => text.includes(words))]).toEqual([path, []])
    }
  })

  test('reach the others at the closing where a moderator cleared them, and nowhere else', () => {
    expect(closing.length).toBeGreaterThan(4)
    for (const message of closing) {
      for (const words of said.cleared) expect(message).toContain(words)
      for (const words of [...said.kept, ...said.objected, ...said.stopped]) expect(message).not.toContain(words)
    }
  })

  test('are marked in files as what others may read only where that is so now', async () => {
    const { store, city } = stage.cityside
    const running = (await store.consultations()).find(({ consultation: { id } }) => id === 'noerregade-space')
    if (!running) throw new Error('It was never opened.')
    const { consultation } = running
    const answers = await store.answersOf(consultation.id)
    const { statements } = exportAnswers(consultation, answers, await store.statementsOf(consultation.id), city)
    const marked = new Map(statements.map((row) => [row[3], row.at(-1)]))
    for (const words of said.cleared) expect([words, marked.get(words)]).toEqual([words, 'cleared'])
    for (const words of [...said.kept, ...said.stopped]) expect([words, marked.get(words)]).toEqual([words, 'kept'])
    for (const words of said.objected) expect(marked.has(words)).toBe(false)
  })

  test('may be quoted no more once their author has asked to be forgotten', async () => {
    const cleared = async () => {
      const { statements } = await stage.cityside.store.quotesCleared('noerregade-space')
      return statements.map(({ text }) => text)
    }
    expect(await cleared()).toContain('Bussen kører for sjældent.')
    await stage.does({ who: 'eva', what: 'glem mig' })
    await stage.does({ who: 'eva', what: '[Ja, glem mig]' })
    expect(await cleared()).not.toContain('Bussen kører for sjældent.')
    expect((await cleared()).length).toBeGreaterThan(0)
  })
})
