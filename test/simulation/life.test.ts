import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { draw } from '../../src/domain/draw.ts'
import { isQuiet } from '../../src/domain/quiet.ts'
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { SQLite as Database } from '../../src/store/databases/driver.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { known } from '../key.ts'
import { type Arrived, EngineRoom } from './engine-room.ts'
import { seeded } from './random.ts'
import { Citizen, city, consultationNamed, jumbled, outcomeOf } from './town.ts'

const people = 1_000
const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 1e9))
const zone = city.timeZone

interface Life {
  readonly citizen: Citizen
  asked: boolean
  told: boolean
  stoppedAt: number | undefined
  forgotten: boolean
  said: Map<string, { pick: string; order: string[]; words: string[] }>
}

describe(`a town of ${people} with duplicates, reordering and power cuts`, () => {
  it(`keeps every promise of the house (EKKO_SEED=${seed})`, { timeout: 300_000 }, async () => {
    // A power cut is played by abandoning the store, so the disk need not be a slow one.
    const dir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ekko-town-'))
    const file = join(dir, 'town.sqlite')
    const random = seeded(seed)
    const arrived: Arrived[] = []
    const wordings = wordingsOf(loadTexts('prompts', city))
    const room = await EngineRoom.open(file, city, wordings, random, (each) => arrived.push(each))
    const wordingOf = (purpose: 'asked' | 'told') =>
      wordings.find((wording) => wording.purpose === purpose)?.version ?? ''
    try {
      let now = instantOf('2026-03-02', '18:00', zone)
      const lives: readonly Life[] = Array.from({ length: people }, (_, number) => ({
        citizen: new Citizen(number),
        asked: random.chance(0.8),
        told: random.chance(0.9),
        stoppedAt: undefined,
        forgotten: false,
        said: new Map(),
      }))
      const cuts = 0.01
      const step = async (events: Parameters<typeof jumbled>[0]) => {
        await room.receive(jumbled(events, random), now)
        now = await room.settle(now, cuts)
      }

      await step(lives.map(({ citizen }) => citizen.starts(now)))
      await step(
        lives.map(({ citizen, asked }) =>
          citizen.taps(now, { do: 'consent', purpose: 'asked', given: asked, wording: wordingOf('asked') }),
        ),
      )
      await step(
        lives
          .filter(({ asked }) => asked)
          .map(({ citizen }, index) => citizen.taps(now, { do: 'choose', of: 'place', item: index % 2 })),
      )

      const consultations = [
        consultationNamed('benches', '2026-03-04', 10),
        consultationNamed('library', '2026-03-20', 7, 200),
        consultationNamed('road-north', '2026-04-01', 7),
      ]
      for (const consultation of consultations) {
        now = Math.max(now, consultation.opensAt - dayMs)
        await room.receive(
          [
            {
              kind: 'city.acted',
              id: `act-${consultation.id}`,
              at: now,
              by: 'test',
              act: { act: 'consultation.submitted', consultation },
            },
          ],
          now,
        )
        now = await room.settle(now, cuts)
        now = Math.max(now, consultation.opensAt)
        now = await room.settle(now, cuts)

        const invited = new Set(
          arrived.filter(({ item }) => item.key.startsWith(`invite:${consultation.id}:`)).map(({ item }) => item.to),
        )
        for (let round = 0; round < 6; round += 1) {
          now += hourMs * (1 + random.below(5))
          const acts = lives.flatMap((life) => {
            if (
              !invited.has(life.citizen.contact) ||
              life.stoppedAt !== undefined ||
              life.forgotten ||
              !random.chance(0.5)
            )
              return []
            if (random.chance(0.02)) {
              life.stoppedAt = now
              return [life.citizen.types(now, 'stop')]
            }
            const said = life.said.get(consultation.id) ?? { pick: '', order: [], words: [] }
            const pick = random.below(3)
            const thing = random.below(3)
            const placed = ['x', 'y', 'z'][thing] ?? ''
            const words = `words of ${life.citizen.contact} in round ${round} 🌳 æøå`
            life.said.set(consultation.id, {
              pick: ['a', 'b', 'c'][pick] ?? '',
              order: said.order.includes(placed)
                ? said.order.filter((each) => each !== placed)
                : [...said.order, placed],
              words: [...said.words, words].slice(0, 5),
            })
            const told = life.told
              ? [life.citizen.taps(now, { do: 'consent', purpose: 'told', given: true, wording: wordingOf('told') })]
              : []
            const rewritten = said.words.length >= 5 ? [] : [life.citizen.types(now, words)]
            return [
              life.citizen.taps(now, { do: 'toggle', consultation: consultation.code, question: 0, choice: thing }),
              life.citizen.taps(now, { do: 'answer', consultation: consultation.code, question: 1, choice: pick }),
              ...rewritten,
              ...told,
            ]
          })
          await step(acts)
        }
        now = Math.max(now, consultation.closesAt + minuteMs)
        now = await room.settle(now, cuts)
        now = instantOf(new Date(now + dayMs).toISOString().slice(0, 10), '12:00', zone)
        now = await room.settle(now, cuts)
        for (const life of lives) {
          if (!life.forgotten && life.said.size > 0 && random.chance(0.01)) {
            life.forgotten = true
            await room.receive([life.citizen.taps(now, { do: 'forget' })], now)
          }
        }
        now = await room.settle(now, cuts)
        const outcome = outcomeOf(consultation.id, consultation.frame.decisionOn)
        await room.receive(
          [
            {
              kind: 'city.acted',
              id: `out-${consultation.id}`,
              at: now,
              by: 'test',
              act: { act: 'outcome.published', outcome },
            },
          ],
          now,
        )
        now = await room.settle(now, cuts)
        now = instantOf(new Date(now + dayMs).toISOString().slice(0, 10), '12:00', zone)
        now = await room.settle(now, cuts)
      }

      const personOf = new Map<string, number | undefined>()
      for (const { citizen } of lives)
        personOf.set(citizen.contact, await room.store.personOf(known(room.store, citizen.contact)))
      const listed = await room.store.outboxListed(['unknown'], 10_000)
      const unknown = new Set(listed.map(({ key }) => key))
      const inHand = new Set(room.inHandAtCuts)
      for (const consultation of consultations) {
        const answered = lives.filter((life) => life.said.has(consultation.id))
        const tally = await room.store.tally(consultation.id)
        expect(tally.answered, 'counts equal answers').toBe(answered.length)
        for (const choice of ['a', 'b', 'c']) {
          const chose = answered.filter((life) => life.said.get(consultation.id)?.pick === choice).length
          expect(tally.questions.pick?.choices[choice] ?? 0, `people who chose ${choice}`).toBe(chose)
        }
        for (const [thing, at] of ['x', 'y', 'z'].flatMap((thing) => [0, 1, 2].map((at) => [thing, at] as const))) {
          const placed = answered.filter((life) => life.said.get(consultation.id)?.order[at] === thing).length
          const item = at === 0 ? thing : `${thing}/${at + 1}`
          expect(tally.questions.order?.choices[item], `people who put ${thing} at place ${at + 1}`).toBe(placed)
        }
        const statements = (await room.store.statementsOf(consultation.id))
          .filter(({ text }) => text !== '')
          .map(({ text }) => text)
        const expected = answered
          .filter((life) => !life.forgotten)
          .flatMap((life) => life.said.get(consultation.id)?.words ?? [])
        expect(statements.toSorted(), 'every statement once, word for word').toEqual(expected.toSorted())

        for (const life of lives) {
          const echoes = arrived.filter(
            ({ item }) => item.to === life.citizen.contact && item.key.startsWith(`echo:${consultation.id}:`),
          )
          const owed = life.said.has(consultation.id) && life.told && life.stoppedAt === undefined && !life.forgotten
          const doubted = [...unknown].some(
            (key) => key === `echo:${consultation.id}:outcome:${personOf.get(life.citizen.contact)}`,
          )
          if (owed && !doubted) expect(echoes.length, 'everyone who answered gets exactly one echo').toBe(1)
          else if (owed) expect(echoes.length).toBeLessThanOrEqual(1)
          else expect(echoes.length).toBeLessThanOrEqual(life.forgotten || life.stoppedAt !== undefined ? 1 : 0)
        }
      }
      expect(new Set(arrived.map(({ item }) => item.key)).size, 'nothing twice').toBe(arrived.length)
      for (const { item, at } of arrived) {
        if (item.priority === 'reply') continue
        expect(isQuiet(at, city.quiet, zone), 'nothing in quiet hours but replies').toBe(false)
        const life = lives.find(({ citizen }) => citizen.contact === item.to)
        expect(life?.asked, 'nobody without consent is asked').toBe(true)
        if (life?.stoppedAt !== undefined)
          expect(at, 'nobody hears from us after stop').toBeLessThanOrEqual(life.stoppedAt)
      }
      expect(
        [...unknown].filter((key) => !inHand.has(key) && !key.startsWith('erased:')),
        'only what was in hand at a cut is in doubt',
      ).toEqual([])

      const candidates = await room.store.candidates('library')
      expect(draw(candidates, 200, 'seed-library')).toEqual(draw(candidates.toReversed(), 200, 'seed-library'))
      expect(room.crashes, 'the power was really cut').toBeGreaterThan(0)
      await room.close()
      for (const life of lives.filter(({ forgotten }) => forgotten)) {
        for (const name of [life.citizen.contact, known(room.store, life.citizen.contact)])
          expect(rowsNaming(file, name), 'no row names who was forgotten').toEqual([])
      }
    } finally {
      await room.close().catch(() => undefined)
      rmSync(dir, { recursive: true, force: true })
    }
  })
})

/** Every table row in which the contact stands, as text. */
function rowsNaming(file: string, contact: string): readonly string[] {
  const database = new Database(file, { readonly: true })
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as readonly {
    readonly name: string
  }[]
  const found = tables.flatMap(({ name }) =>
    (database.prepare(`SELECT * FROM "${name}"`).all() as readonly unknown[])
      .map((row) => JSON.stringify(row))
      .filter((row) => row.includes(`"${contact}"`) || row.includes(`${contact} `) || row.includes(`${contact}:`))
      .map((row) => `${name}: ${row}`),
  )
  database.close()
  return found
}
