import { expect, test } from 'vitest'
import { seeded } from '../simulation/random.ts'
import { lifeOf } from './life.ts'
import { attacked } from './reckoning.ts'

/** So many towns are played in every run, each through a whole consultation; `EKKO_LIVES` for more. */
const towns = Number(process.env.EKKO_LIVES ?? 30)
const seed = Number(process.env.EKKO_SEED ?? 1)
/** A town takes a second by itself; beside other tests it takes longer. */
const timeoutMs = 60_000 + towns * 6_000

test(
  'nobody can be found out by reading all that is really rendered of a consultation, from its opening to its echo',
  async () => {
    const foundOut: string[] = []
    let [read, kept] = [0, 0]
    for (let town = 0; town < towns; town += 1) {
      const life = await lifeOf(seeded(seed * 1_000_003 + town))
      const { out, numbers, kept: secrets } = attacked(life)
      foundOut.push(...out.map((each) => `town ${town}: ${each}`))
      read += numbers
      kept += secrets
    }
    console.info(
      `${towns} towns, ${read} numbers read on what was rendered, ${kept} small numbers that nobody may find out.`,
    )
    expect(foundOut).toEqual([])
    expect(kept).toBeGreaterThan(10 * towns)
    expect(read).toBeGreaterThan(100 * towns)
  },
  timeoutMs,
)

test('a single small number too much on the public page is found', async () => {
  for (let town = 0; town < 40; town += 1) {
    const life = await lifeOf(seeded(900_000 + town), 'closed')
    const [question] = life.questions
    const closed = life.moments.find(({ at }) => at === 'c')
    const counts = closed?.tally.questions[question.id]
    const hidden =
      question.kind === 'choice' && question.choices.find(({ id }) => [1, 2, 3].includes(counts?.choices[id] ?? 0))
    if (!closed || !hidden || (counts?.answered ?? 0) < 10) continue
    const row = `Pick ${question.id}-${hidden.id}.</th><td`
    expect(closed.page).toContain(`${row} class="few">not shown</td>`)
    const shown = `${row}>${counts?.choices[hidden.id]}</td>`
    const page = closed.page.replace(`${row} class="few">not shown</td>`, shown)
    const moments = life.moments.map((each) => (each === closed ? { ...closed, page } : each))
    expect(attacked(life).out).toEqual([])
    expect(attacked({ ...life, moments }).out.join()).toContain(`c${question.id}_${hidden.id}`)
    return
  }
  throw new Error('No town had a small number.')
}, 120_000)
