import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimedItem } from '../../../src/domain/outbox.ts'
import { release } from '../../../src/domain/release/release.ts'
import { closeNow } from '../../../src/engine/consultation/close.ts'
import { closingSummary } from '../../../src/engine/echo/closing-summary.ts'
import { weighedBlocks } from '../../../src/engine/echo/weighed.ts'
import { render } from '../../../src/texts/render.ts'
import { texts } from '../../attack/room.ts'
import { readAs } from '../../saying.ts'
import { emptyTown, type LedgerTown } from '../../web/ledger-town.ts'

/** A hundred people of the small harbour, and sixty of the nine times larger rest of the town, who want other things. */
let town: LedgerTown
const id = 'noerregade-space'
const named = (name: string) => ({ da: name, en: name })

beforeAll(async () => {
  town = await emptyTown({
    places: [
      { id: 'havnen', name: named('Havnen'), population: 1_000 },
      { id: 'byen', name: named('Byen'), population: 9_000 },
    ],
  })
  await town.launch(id)
  await town.answer(id, 160, (person) => [
    ...([{ kind: 'interests.chosen', of: 'place', ids: [person < 100 ? 'havnen' : 'byen'] }] as never[]),
    { question: 'most', value: { kind: 'choice', choice: person < 90 ? 'trees' : 'benches' } },
  ])
})
afterAll(() => town.close())

async function factsOf(kind: 'closing' | 'echo') {
  const person = await town.store.personOf('sandbox:person-3')
  const mailing = { kind, consultation: id, ref: kind }
  const item = { key: 'x', to: 'sandbox:person-3', person, notice: { kind: 'mailing', mailing }, priority: 'echo' }
  const [facts] = await town.store.facts([{ ...item, id: 1, attempts: 0, claimToken: 'x' } as ClaimedItem], town.city)
  return facts ?? expect.fail('Nothing was read.')
}

describe('what weights come to is told to all who answered', () => {
  test('weights are found before the closing is told, so that all read the same', async () => {
    const running = (await town.store.consultation(id)) ?? expect.fail()
    const { changes } = closeNow({ city: town.city, running } as never, 1_000)
    const timers = changes.flatMap((change) => (change.kind === 'timer.set' ? [change] : []))
    const [first] = timers.toSorted((one, other) => one.dueAt - other.dueAt)
    expect(timers.map(({ timer }) => timer.timer)).toContain('mailing')
    expect(first?.timer.timer).toBe('weighing')
  })

  test('both figures in one sentence, the other where it would win, and what weights cannot do', async () => {
    await town.passes(26)
    // No answer counts for less than three tenths: the harbour is 30 of 160, and nine in ten there chose trees.
    const said = readAs('en', closingSummary(await factsOf('closing')))
    const at = said.findIndex((line) => line.startsWith('56 % of those who answered chose'))
    expect(said.slice(at, at + 3)).toEqual([
      '56 % of those who answered chose "Trees". If each part of town counted for as many as live there, it would be about 17 %.',
      'Then most would have chosen "Benches": about 83 %, where it is 44 % of the answers as given.',
      'That makes up for what is known about people, not for who chose to answer.',
    ])
  })

  test('with the decision as well, in every language', async () => {
    const facts = await factsOf('echo')
    const told = release(facts.running ?? expect.fail(), facts.tally ?? expect.fail())
    const blocks = weighedBlocks(facts, told)
    for (const language of ['da', 'en', 'de', 'ar']) {
      const said = render({ blocks }, language, texts).blocks.map(({ text }) => text)
      expect(said, language).toHaveLength(4)
      expect(said.join(' '), language).not.toMatch(/weights-|\{/)
    }
  })

  test('nothing where nothing was weighed, and nothing of what the gate hides', async () => {
    const facts = await factsOf('closing')
    const told = release(facts.running ?? expect.fail(), facts.tally ?? expect.fail())
    const { weighed: _, ...without } = facts
    expect(weighedBlocks(without, told)).toEqual([])
    expect(weighedBlocks(facts, { ...told, questions: {} })).toEqual([])
  })
})
