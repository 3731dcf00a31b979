import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Consultation } from '../../src/domain/consultation.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { jsonSchemas } from '../../src/files/shapes.ts'
import { figure } from '../figures.ts'
import { everyone } from '../web/desk-town.ts'
import { crawled, type Found } from './fields/crawl.ts'
import * as samples from './fields/samples.ts'
import { textLinesIn, textsIn } from './fields/shapes.ts'
import { formLines, wordLines } from './fields/told.ts'
import { filled, type HostileTown, hostileTown, wordsOf } from './fields/town.ts'
import { faultsOf, hostileTexts } from './hostile.ts'

const texts = Object.entries(hostileTexts)
const people = ['p1', 'p2', 'p3', 'p4', 'p5']
let town: HostileTown
let found: readonly Found[]
let events = 0
const refused: string[] = []
const next = () => {
  events += 1
  return `fields-${events}`
}

beforeAll(async () => {
  town = await hostileTown(everyone)
  for (const who of people) {
    await town.folk.starts(who, next(), 'da')
    await town.running.settled()
    await town.folk.taps(who, next(), tokenOf({ do: 'consent', purpose: 'asked', given: true, wording: '' }))
  }
  for (const [index, [name, text]] of texts.entries()) await lives(name, text, String.fromCharCode(97 + index))
  found = await crawled(town.running, ['mette', 'boss'])
}, 400_000)
afterAll(() => town?.close())

/** Two consultations with this text in every line: one is answered, closed, decided and late; the other taken back. */
async function lives(name: string, text: string, letter: string): Promise<void> {
  const [first, second] = samples.consultationSamples.map((file, at) =>
    town.consultation(file, name, `W${letter}${at}x`),
  )
  if (!first || !second) throw new Error('There are two samples.')
  const does = async (act: Parameters<HostileTown['act']>[0]) => {
    const why = await town.act(act)
    if (why !== undefined) refused.push(`${name} ${act.act}: ${why.slice(0, 60)}`)
  }
  for (const consultation of [first, second]) await does({ act: 'consultation.submitted', consultation })
  await answers(first, text)
  await does({ act: 'consultation.closed', consultation: first.id })
  await does(town.read('news', samples.newsSample(first.id), text, first, `N${letter}x`))
  await does(town.read('outcome', samples.outcomeSample(first.id), text, first, `O${letter}x`))
  await does(town.read('outcome', samples.correctedSample(first.id), text, first, `C${letter}x`))
  await does(town.read('milestone', samples.milestoneSample(first.id), text, first, `M${letter}x`))
  const reason = { da: text, en: text }
  await does({ act: 'consultation.withdrawn', consultation: second.id, reason })
}

async function answers({ id }: Consultation, text: string): Promise<void> {
  for (const who of people) {
    const code = codeOf(id)
    await town.folk.taps(who, next(), tokenOf({ do: 'answer', consultation: code, question: 0, choice: 0 }))
    await town.folk.taps(who, next(), tokenOf({ do: 'answer', consultation: code, question: 1, choice: 2 }))
    await town.running.settled()
    await town.folk.types(who, next(), text)
  }
  await town.running.settled()
}

describe('every line of every file that holds words', () => {
  test('is filled in a sample, so that a new line is attacked as soon as it is there', () => {
    const city = [parse(readFileSync('prompts/city.yaml', 'utf8')) as object]
    for (const [kind, files] of Object.entries({ ...filled, city })) {
      const there = new Set(files.flatMap((file) => textsIn(file)).map(({ at }) => at.replace(/\.(?:da|en)$/, '')))
      expect(
        [...wordsOf[kind as keyof typeof wordsOf]].filter((at) => !there.has(at)),
        kind,
      ).toEqual([])
    }
  })

  test('is told from the lines that are held to a form', () => {
    const lines = Object.values(jsonSchemas()).flatMap((schema) => textLinesIn(schema))
    const unknown = lines.filter(({ at, is }) => is === 'line' && !wordLines.has(at) && !formLines.test(at))
    expect(unknown).toEqual([])
    figure(
      'fields that take words, each with every hostile text',
      Object.values(wordsOf).reduce((sum, { size }) => sum + size, 0),
    )
  })
})

describe('a hostile text in every line of words', () => {
  test('is taken by the city’s side, so that there is something to look at', () => {
    expect(refused).toEqual([])
  })

  test('is a word on every page, feed and file, and nothing more', () => {
    expect(found.length).toBeGreaterThan(100)
    for (const each of found) expect(faultsOf(each), `${each.as} ${each.path}`).toEqual([])
    figure('pages, feeds, files and messages searched for hostile texts', found.length)
  })

  test('is seen somewhere, from every line', () => {
    const shown = found.map(({ text }) => text).join('\n')
    const lines = new Map<string, boolean>()
    for (const [mark, line] of town.marks) lines.set(line, lines.get(line) === true || shown.includes(mark))
    const unseen = [...lines].flatMap(([line, seen]) => (seen ? [] : [line.replace(/\.(?:da|en)$/, '')]))
    expect([...new Set(unseen)]).toEqual(unshown)
  })

  test('stands in no line of the log', () => {
    expect(town.logged.filter((line) => /uglegylp|q\b.*evil/.test(line))).toEqual([])
  })
})

/** Lines that no page shows: they find something, or stand where citizens alone read them. */
const unshown: readonly string[] = []
