import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { vote } from '../../src/commands/vote.ts'
import { fingerprintOf, recount } from '../../src/domain/ballots/ballot-file.ts'
import { chosenIn } from '../../src/domain/ballots/count.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { BallotQuestion, BallotValue } from '../../src/domain/questions/ballot.ts'
import { dayMs } from '../../src/domain/time.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

const id = 'ideas-2025'
const question: BallotQuestion = {
  ...{ kind: 'ballot', id: 'ideas', text: { da: 'Hvilke idéer?', en: 'Which ideas?' } },
  ...{ budget: 100_000, money: 'kr.' },
  proposals: [
    { id: 'benches', text: { da: 'Bænke', en: 'Benches' }, cost: 60_000 },
    { id: 'lights', text: { da: 'Lys', en: 'Lights' }, cost: 50_000 },
    { id: 'table', text: { da: 'Et bord', en: 'A table' }, cost: 30_000 },
    { id: 'insects', text: { da: 'Et insekthotel', en: 'An insect hotel' }, cost: 20_000 },
  ],
}

let town: LedgerTown
afterEach(() => town.close())

function said(shown: readonly string[], approved: readonly string[]): BallotValue {
  return { kind: 'ballot', shown, votes: Object.fromEntries(shown.map((key) => [key, approved.includes(key) ? 1 : 0])) }
}

/** So many vote, most for benches and lights, a third for a table, three for the insects and two for nothing. */
async function voted(people: number): Promise<void> {
  town = await emptyTown()
  const opensAt = town.clock.now()
  await town.launch('noerregade-space', {
    ...{ id, questions: [question], closesAt: opensAt + 10 * dayMs, answerBy: '2025-05-01' },
    audience: { topics: [], places: [], roles: [] },
  })
  const all = question.proposals.map((each) => each.id)
  // Twenty more are asked and say nothing.
  await town.answer(id, people + 20, (person) => {
    if (person >= people) return []
    if (person < 2) return [{ question: 'ideas', value: said(all, []) }]
    const own = person % 3 === 0 ? ['table'] : person === 8 ? ['benches'] : ['benches', 'lights']
    return [{ question: 'ideas', value: said(all, person < 5 ? [...own, 'insects'] : own) }]
  })
  await town.passes(11)
}

/** What was decided on one of the proposals. */
function partAbout(choice: string): Outcome['parts'][number] {
  return {
    concerns: { kind: 'choice', question: 'ideas', choice },
    verdict: 'adopted',
    decision: { en: 'It comes.' },
    why: { en: 'The vote chose it.' },
  }
}

async function page(language = 'en'): Promise<string> {
  return (await documentAt({ at: 'consultation', id, language }, town, servedHref(town.city)))?.body ?? ''
}

test('the ballots of many are published without persons, and a stranger counts the same from the file alone', async () => {
  await voted(62)
  const told = await town.store.voteOf(id)
  const response = await ledgerRoutes(town)[1]?.handle({
    ...{ method: 'GET', path: `/ledger/ballots/${id}.json`, query: new URLSearchParams(), headers: {} },
  } as never)
  const file = String(response?.body)
  expect(response?.status).toBe(200)
  expect(fingerprintOf(file)).toBe(told?.listed?.hash)
  const again = recount(file)
  expect(again?.same).toBe(true)
  expect(again && chosenIn(again.count)).toEqual(['benches', 'table'])
  expect(told?.listed?.voters).toBe(60)
  // Whose a ballot is, when and in what order it came is not in it, nor what so few approve of.
  const { ballots } = JSON.parse(file)
  expect(ballots).toEqual([
    [1, ['benches']],
    [39, ['benches', 'lights']],
    [20, ['table']],
  ])
  const html = await page()
  expect(html).toContain(told?.listed?.hash)
  expect(html).toContain('Method of Equal Shares')
  expect(html).toContain('not chosen. Fewer than five said yes.')
  expect(html).not.toMatch(/vote-fate|ledger-vote/)
  expect((await siteFiles(town)).find(({ path }) => path === `ballots/${id}.json`)?.content).toBe(file)
})

test('how many answered is told as at least, so that the few who said yes to nothing are not known', async () => {
  await voted(62)
  const { remembered } = await town.store.tally(id)
  expect(remembered?.questions.ideas).toMatchObject({
    people: { people: 60, atLeast: true },
    counts: { benches: 40, lights: 39, table: 20 },
  })
  expect(remembered?.questions.ideas?.counts).not.toHaveProperty('insects')
  // The same number as that of the ballots that are published, wherever it is told.
  expect(remembered?.answered).toEqual({ people: 60, atLeast: true })
  const html = await page()
  expect(html).toContain('All 60 ballots')
  expect(html).toMatch(/[Aa]t least 60/)
  expect(html).not.toMatch(/[Aa]t least 40/)
})

test('the ballots of few are not published, and what was chosen is told all the same', async () => {
  await voted(32)
  const told = await town.store.voteOf(id)
  expect(told?.listed).toBeUndefined()
  expect(await town.store.ballotFileOf(id)).toBeUndefined()
  expect(told?.fates.map(({ id: proposal, as }) => [proposal, as])).toEqual([
    ['benches', 'shares'],
    ['lights', 'money'],
    ['table', 'shares'],
    ['insects', 'few'],
  ])
  expect(told?.fates.every((fate) => fate.lacked === undefined)).toBe(true)
  expect(await page()).toContain('there are so few that someone could be recognised')
})

test('an outcome takes up what was chosen and promises it by a day, or it is refused', async () => {
  await voted(32)
  const outcome = (concerned: readonly [string, ...string[]], promised: boolean): Outcome => ({
    ...{
      consultation: id,
      decidedBy: { name: 'Jonas Bech', title: { en: 'head' } },
      decidedOn: '2025-03-20',
      themes: [],
    },
    parts: [partAbout(concerned[0]), ...concerned.slice(1).map(partAbout)],
    milestones: promised ? [{ id: 'there', what: { en: 'It is there.' }, dueOn: '2025-06-30' }] : [],
  })
  await expect(town.act({ act: 'outcome.published', outcome: outcome(['benches'], true) })).rejects.toThrow(/table/i)
  await expect(town.act({ act: 'outcome.published', outcome: outcome(['benches', 'table'], false) })).rejects.toThrow(
    /milestone/,
  )
  await town.act({ act: 'outcome.published', outcome: outcome(['benches', 'table'], true) })
  expect((await town.store.commitments()).some(({ key }) => key.includes('there'))).toBe(true)
})

test('a file that was changed is found out on the command line', async () => {
  await voted(62)
  const file = (await town.store.ballotFileOf(id)) ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'ekko-vote-'))
  const path = join(folder, 'ballots.json')
  try {
    writeFileSync(path, file)
    expect(await vote(path, { verify: true })).toContain('the same 2 chosen')
    writeFileSync(path, file.replace('[39,', '[2,'))
    await expect(vote(path, { verify: true })).rejects.toThrow(/does NOT come out the same/)
    writeFileSync(path, '{}')
    await expect(vote(path, { verify: true })).rejects.toThrow(/no file of ballots/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
