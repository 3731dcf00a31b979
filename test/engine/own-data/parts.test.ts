import { expect, test } from 'vitest'
import type { Block } from '../../../src/domain/message.ts'
import { blocksOfPart, ownParts, ownPartsMax } from '../../../src/engine/own-data/parts.ts'
import type { Section } from '../../../src/engine/own-data/section.ts'
import { seeded } from '../../simulation/random.ts'

const random = seeded(Number(process.env.EKKO_SEED ?? 13))

const lengthOf = ({ words }: Block) => ('own' in words ? words.own.length : 'key' in words ? words.key.length : 0)
const room = { charactersMax: 2_000, lengthOf }

function blockOf(name: string, length: number): Block {
  return { style: 'quote', words: { own: name.padEnd(Math.max(length, name.length), '·') } }
}

/** Sections with units of any length, some far longer than a message. */
function chapters(count: number, unitsMax: number): readonly Section[] {
  return Array.from({ length: count }, (_, section) => ({
    key: `s${section}`,
    title: { key: `title-${section}` },
    units: Array.from({ length: 1 + random.below(unitsMax) }, (__, unit) => ({
      id: `u${unit}`,
      blocks: Array.from({ length: 1 + random.below(2) }, (___, at) =>
        blockOf(`<${section}.${unit}.${at}>`, random.below(12) === 0 ? 5_000 : random.below(400)),
      ),
    })),
  }))
}

const ownIn = (blocks: readonly Block[]) => blocks.flatMap(({ words }) => ('own' in words ? [words.own] : []))
const whole = (sections: readonly Section[]) =>
  sections.flatMap(({ units }) => units.flatMap(({ blocks }) => ownIn(blocks)))

test('everything is told once, in order, in messages that fit, with every section under its title', () => {
  for (let round = 0; round < 200; round += 1) {
    const sections = chapters(1 + random.below(8), 12)
    const parts = ownParts(sections, room)
    const told = parts.map((part) => blocksOfPart(sections, part))
    expect(told.flatMap(ownIn).join('')).toBe(whole(sections).join(''))
    for (const blocks of told) {
      const characters = blocks.reduce((sum, block) => sum + lengthOf(block) + 2, 0)
      expect(characters).toBeLessThanOrEqual(room.charactersMax)
      expect(blocks.length).toBeLessThanOrEqual(50)
      expect(blocks[1]?.style).toBe('title')
    }
    expect(parts.map(({ number, of }) => [number, of])).toEqual(parts.map((_, at) => [at + 1, parts.length]))
  }
})

test('a section that fits a message is not torn apart', () => {
  const sections: readonly Section[] = ['one', 'two', 'three'].map((key) => ({
    key,
    title: { key },
    units: Array.from({ length: 3 }, (_, at) => ({ id: `${at}`, blocks: [blockOf(`${key}${at}`, 300)] })),
  }))
  const parts = ownParts(sections, room)
  expect(parts.map((part) => ownIn(blocksOfPart(sections, part)).length)).toEqual([3, 3, 3])
})

test('what goes on in the next message says so', () => {
  const [first] = chapters(1, 1)
  const units = Array.from({ length: 8 }, (_, at) => ({ id: `${at}`, blocks: [blockOf(`${at}`, 500)] }))
  const sections = [{ ...(first as Section), units }]
  const [, second] = ownParts(sections, room)
  const blocks = second ? blocksOfPart(sections, second) : []
  expect(blocks[0]?.words).toEqual({ key: 'mydata-part', with: { number: 2, of: 3 } })
  expect(blocks[1]?.words).toMatchObject({ key: 'mydata-part-goes-on' })
})

test('what is written, answered or taken back between two messages loses and doubles nothing that stays', () => {
  for (let round = 0; round < 200; round += 1) {
    let sections = chapters(1 + random.below(6), 12)
    const parts = ownParts(sections, room)
    const stays = new Set(whole(sections))
    const told: string[] = []
    let takenBack = 0
    for (const part of parts) {
      told.push(...ownIn(blocksOfPart(sections, part)))
      const at = random.below(sections.length)
      const gone = takenBack < 3 && random.below(3) === 0 ? `u${random.below(12)}` : undefined
      if (gone !== undefined) takenBack += 1
      sections = sections.map((section, index) => {
        if (index !== at) return section
        for (const { id, blocks } of section.units)
          if (id === gone) for (const each of ownIn(blocks)) stays.delete(each)
        return {
          ...section,
          units: [
            ...section.units.filter(({ id }) => id !== gone),
            { id: `new${round}-${told.length}-${random.below(1e9)}`, blocks: [blockOf('new', 200)] },
          ],
        }
      })
    }
    const marks = told.flatMap((words) => /^<[^>]+>/.exec(words)?.[0] ?? [])
    expect(new Set(marks).size).toBe(marks.length)
    const all = told.join('')
    expect([...stays].filter((words) => all.split(words).length !== 2)).toEqual([])
  }
})

test('there are only so many messages, and the last has the rest', () => {
  const units = Array.from({ length: 3 * ownPartsMax }, (_, at) => ({ id: `${at}`, blocks: [blockOf(`${at}`, 1_000)] }))
  const sections: readonly Section[] = [{ key: 'one', title: { key: 'one' }, units }]
  const parts = ownParts(sections, room)
  expect(parts).toHaveLength(ownPartsMax)
  expect(parts.flatMap((part) => ownIn(blocksOfPart(sections, part)))).toHaveLength(units.length)
})

test('where all of a message is gone nothing is said', () => {
  const sections = chapters(3, 12)
  const [part] = ownParts(sections, room)
  expect(part && blocksOfPart([], part)).toEqual([])
})

test('a long text of the city goes on in the next message, whole and in order, as one of the person does', () => {
  const answer = Array.from({ length: 90 }, (_, at) => `Sætning ${at} om broen, som kommunen skriver den.`).join(' ')
  const city = { style: 'quote', words: { city: { da: answer } } } as const
  const sections: readonly Section[] = [
    { key: 'written', title: { key: 'title' }, units: [{ id: 'idea:1', blocks: [blockOf('idea', 300), city] }] },
  ]
  const length = ({ words }: Block) =>
    'city' in words ? Math.max(...Object.values(words.city).map((each) => each.length)) : 20
  const parts = ownParts(sections, { charactersMax: 2_000, lengthOf: length })
  const told = parts.map((part) =>
    blocksOfPart(sections, part).flatMap(({ words }) => ('city' in words ? Object.values(words.city) : [])),
  )
  expect(answer.length).toBeGreaterThan(4_000)
  expect(parts.length).toBeGreaterThan(2)
  for (const texts of told) expect(texts.join('').length).toBeLessThan(2_000)
  expect(told.flat().join(' ')).toBe(answer)
  expect(told.flat().every((piece) => piece.endsWith('.'))).toBe(true)
})
