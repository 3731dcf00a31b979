import { expect, test } from 'vitest'
import { seeded } from '../simulation/random.ts'
import { changesFound, countsOf, found, type Secret, secretsOf, structureOf } from './attacker.ts'
import { type Life, lifeOf, type Rendered } from './life.ts'
import { departmentReadings, groupName, publicReadings } from './reader.ts'
import type { Known } from './solver.ts'

/** So many towns are played in every run, each through a whole consultation; `EKKO_LIVES` for more. */
const towns = Number(process.env.EKKO_LIVES ?? 30)
const seed = Number(process.env.EKKO_SEED ?? 1)
/** A town takes a second by itself; beside other tests it takes longer. */
const timeoutMs = 60_000 + towns * 6_000

/** The same number stands on many surfaces: the program needs it once. */
function once(known: readonly Known[]): readonly Known[] {
  return [...new Map(known.map((each) => [JSON.stringify(each), each])).values()]
}

/** Those of a place or role are a part of all, and those of them who answered a part of these. */
function partsOf({ reach }: Rendered, at: string): readonly Known[] {
  return reach.flatMap(({ by, name }) => {
    const group = groupName(at, by, name)
    const within = (all: string, part: string): Known => ({ of: { [all]: 1, [part]: -1 }, min: 0 })
    return [
      within(`${at}asked`, `${group}_asked`),
      within(`${at}answered`, `${group}_answered`),
      within(`${group}_asked`, `${group}_answered`),
    ]
  })
}

/** One to four of a place or role, and one to four who are not of it. */
function groupsOf({ reach, tally }: Rendered, at: string): readonly Secret[] {
  const secrets = reach.flatMap(({ by, name, invited, answered }): readonly Secret[] => {
    const group = groupName(at, by, name)
    return [
      { name: `${group}_asked`, is: invited, of: { [`${group}_asked`]: 1 } },
      { name: `${group}_answered`, is: answered, of: { [`${group}_answered`]: 1 } },
      { name: `${group}-not`, is: tally.answered - answered, of: { [`${at}answered`]: 1, [`${group}_answered`]: -1 } },
    ]
  })
  return secrets.filter(({ is }) => is > 0 && is < 5)
}

/**
 * What was told of one life by everything that was rendered of it, and what one who reads all of it finds out: the record, the feed,
 * what is posted, what each person was sent, and the digest of a department at each first look.
 */
function attacked({ questions, moments }: Life) {
  const closed = moments.find(({ at }) => at === 'c')
  const readings = moments.map((moment) => {
    // What is told once it is closed stays, so that all later readings are of the same numbers.
    const at = moment.open ? moment.at : 'c'
    const reader = { questions, at, open: moment.open }
    const isFirst = moment.open || moment === closed
    const digest = isFirst ? departmentReadings(reader, moment) : []
    return { moment, at, known: [...publicReadings(reader, moment), ...digest] }
  })
  const told = ['a', 'b', 'c'].map((at) => {
    const of = readings.filter((each) => each.at === at)
    const moment = at === 'c' ? closed : of[0]?.moment
    if (!moment) throw new Error(`Nothing was rendered at ${at}.`)
    const { tally } = moment
    const read = once(of.flatMap(({ known }) => known))
    const known = [...structureOf(questions, at), ...partsOf(moment, at), ...read]
    return { at, tally, groups: groupsOf(moment, at), counts: countsOf(questions, tally), known }
  })
  const numbers = readings.reduce((sum, { known }) => sum + known.length, 0)
  const secrets = told.map(({ tally, at, groups }) => [...secretsOf(questions, tally, at), ...groups])
  const out = told.flatMap((now, index) => {
    const before = told[index - 1]
    return [...found(secrets[index] ?? [], now.known), ...(before ? changesFound(before, now) : [])]
  })
  return { out, numbers, kept: secrets.flat().length }
}

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
    const life = await lifeOf(seeded(900_000 + town))
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
