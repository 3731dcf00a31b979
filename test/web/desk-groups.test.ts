import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestNow } from '../../src/cityside/digest.ts'
import { digestPage } from '../../src/cityside/digest-page.ts'
import { exportPolis, polisTables } from '../../src/cityside/export-polis.ts'
import { takesReactions } from '../../src/domain/reactions/question.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import type { LedgerTown } from './ledger-town.ts'
import { citysideOf, type OpinionDesk, opinionDesk } from './opinion-desk.ts'
import { opinionTown, voted } from './opinion-town.ts'

const at = `/desk/consultations/${voted}/said/groups`
const hostile = `Træer <script>alert(1)</script>"> & 'stille'`

let town: LedgerTown
let desk: OpinionDesk
beforeAll(async () => {
  town = await opinionTown()
  desk = opinionDesk(town)
})
afterAll(() => town.close())

const named = async () => (await town.store.opinionsKept(voted))[0]?.names ?? {}
const names = (group: number, fields: Readonly<Record<string, string>>, as?: string) =>
  desk.post(`${at}/agree/${group}`, fields, as)
const record = async (language = 'da') =>
  (await documentAt({ at: 'consultation', id: voted, language }, town, servedHref(town.city)))?.body ?? ''

describe('groups at the desk', () => {
  test('stand with their size, what is typical, shared and dividing, each statement in its quadrant, and how to find them again', async () => {
    const { status, text } = await desk.get(at)
    expect(status).toBe(200)
    expect(text).toContain('90 people have said something to 10 statements, 900 times in all')
    expect(text).toContain('people fall into 2 groups')
    expect(text).toMatch(/How steady it is: (0\.\d+|1) of 1\..*seed 1 gets the same/)
    expect(text).toMatch(/Group A: about 60 people/)
    expect(text).toMatch(/Group B: about 30 people/)
    expect(text).toMatch(/What all groups see alike<\/h3><ul>.*Der mangler bænke/)
    expect(text).toMatch(/Where the groups part<\/h3>/)
    for (const quadrant of [
      'Most say the same, in every group',
      'Most say the same, but one group',
      'No majority: the',
    ])
      expect(text).toContain(quadrant)
    expect(text).not.toMatch(/groups-|opinions-[a-z]+</)
  })

  test('are told in fives and in words, and never who is in which', async () => {
    const { text } = await desk.get(at)
    const [kept] = await town.store.opinionsKept(voted)
    expect(text).not.toContain(kept?.members)
    expect(text).not.toMatch(/\d ?%/)
  })

  test('are read by moderators of the departments that it concerns, and named by those of the one that asked', async () => {
    for (const [as, status] of [
      ['mette', 200],
      ['boss', 200],
      ['jens', 404],
      ['karen', 404],
    ] as const)
      expect([as, (await desk.get(at, as)).status]).toEqual([as, status])
    for (const as of ['jens', 'karen']) expect((await names(0, { name: 'De grønne' }, as)).status).toBe(404)
    expect(await named()).toEqual({})
  })

  test('are named, named otherwise and unnamed, by whom and when, on the record of what was done', async () => {
    expect((await names(0, { name: '  Flere   træer ' })).status).toBe(303)
    expect(await named()).toEqual({ 0: { name: 'Flere træer', by: 'desk:mette', at: town.clock.now() } })
    expect((await desk.get(at)).text).toMatch(/Flere træer: about 60 people.*Named by desk:mette/s)
    expect(await record()).toContain('Flere træer: omkring 60 personer')
    await names(0, { name: 'Træer først' })
    expect((await named())[0]?.name).toBe('Træer først')
    await names(0, { name: '', do: 'away' })
    expect(await named()).toEqual({})
    expect(await record()).toContain('Gruppe A: omkring 60 personer')
    const trail = (await town.store.audit(100)).filter(({ act }) => act === 'group.named').map(({ subject }) => subject)
    expect(trail.toReversed()).toEqual([`${voted}/agree/A named`, `${voted}/agree/A named`, `${voted}/agree/A unnamed`])
    expect((await desk.get('/desk/audit')).text).toContain('Named a group of people who vote alike')
  })

  test('get no name that is empty, unseen, too long, leads to a person, or is taken; each is refused with a sentence', async () => {
    await names(1, { name: 'Bilerne bliver' })
    const tried = ['', ' \u200b\u2060 ', '…', 'x'.repeat(61), 'Ring 20 12 34 56', 'bilerne BLIVER']
    const refusals = new Set<string>()
    for (const name of tried) {
      const got = await names(0, { name })
      refusals.add(decodeURIComponent(got.headers.get('set-cookie') ?? ''))
      expect(got.status).toBe(303)
    }
    expect((await named())[0]).toBeUndefined()
    expect([...refusals].join('\n')).toMatch(/at least one word/)
    expect([...refusals].join('\n')).toMatch(/60 characters at most/)
    expect([...refusals].join('\n')).toMatch(/leads to a person/)
    expect([...refusals].join('\n')).toMatch(/has that name already/)
    for (const place of ['agree/7', 'agree/x', 'nothing/0']) {
      const got = await desk.post(`${at}/${place}`, { name: 'Noget' })
      expect(got.status === 404 || /no such group/i.test(decodeURIComponent(got.headers.get('set-cookie') ?? ''))).toBe(
        true,
      )
    }
    await names(1, { name: '', do: 'away' })
  })

  test('get no name that reads as what another group is called, or hides a person behind what no reader sees', async () => {
    await names(1, { name: 'Bilerne bliver' })
    const taken = ['Biler\u00adne bliver', 'Bilerne bliver\u200b', 'Bilerne  bliver.', 'Gruppe B', 'Group b', 'B']
    const personal = ['Ring 20\u200b12\u200b34\u200b56', 'Ring 2️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣', 'Naboerne i Havnegade 12']
    for (const [tried, why] of [
      [taken, /has that name already/],
      [personal, /leads to a person/],
    ] as const)
      for (const name of tried)
        expect(decodeURIComponent((await names(0, { name })).headers.get('set-cookie') ?? ''), name).toMatch(why)
    expect((await named())[0]).toBeUndefined()
    await names(1, { name: '', do: 'away' })
  })

  test('a name is words wherever it is read, and never markup', async () => {
    expect(decodeURIComponent((await names(1, { name: hostile })).headers.get('set-cookie') ?? '')).toContain(
      'is called',
    )
    const cityside = citysideOf(town)
    const pages = [(await desk.get(at)).text, await record(), await digestPage(cityside, 'da', undefined)]
    for (const page of pages) {
      expect(page).toMatch(/(&lt;|&#60;)script(&gt;|&#62;)alert\(1\)/)
      expect(page).not.toContain('<script>alert')
    }
    const digest = await digestNow(cityside)
    const told = digest.consultations.find(({ running }) => running.consultation.id === voted)?.opinions ?? []
    expect(told[0]?.groups[1]?.name).toBe(hostile)
    await names(1, { name: '', do: 'away' })
  })
})

test('while votes come in there is a page of it for moderators, and no name yet', async () => {
  const open = await opinionTown(90, { closed: false })
  const there = opinionDesk(open)
  const { text } = await there.get(at)
  expect(text).toContain('Votes are still coming in')
  expect(text).toMatch(/Group A: about 60 people/)
  expect(text).not.toContain('Save the name')
  const refused = await there.post(`${at}/agree/0`, { name: 'Træer først' })
  expect(decodeURIComponent(refused.headers.get('set-cookie') ?? '')).toContain('once the question is closed')
  expect((await open.store.opinionsKept(voted))[0]?.names).toEqual({})
  await open.close()
})

test('few people, few statements and no groups are each a result of its own', async () => {
  const three = await opinionTown(3)
  expect((await opinionDesk(three).get(at)).text).toContain('Fewer than five people')
  await three.close()
  const nine = await opinionTown(9)
  const { text } = await opinionDesk(nine).get(at, 'mette', 'da')
  expect(text).toContain('Folk deler sig ikke i grupper her')
  await nine.close()
})

describe('votes as files at the desk', () => {
  const files = `/desk/exports/votes/${voted}/agree`

  test('are the tables that the terminal writes, and are read to the same groups', async () => {
    const question = (await town.store.consultation(voted))?.consultation.questions.find(takesReactions)
    if (!question) throw new Error('Nothing was voted on.')
    const made = exportPolis(question, await town.store.votesCast(voted, question), new Map(), 'en')
    for (const table of polisTables) {
      const got = await desk.get(`${files}/${table}`)
      expect([table, got.status, got.headers.get('content-disposition')]).toEqual([
        ...[table, 200, `attachment; filename="${voted}-agree-${table}"`],
      ])
      expect(got.text.replace(/^\ufeff/, ''), table).toBe(made[table].replace(/^\ufeff/, ''))
    }
    const page = await desk.get('/desk/exports')
    for (const table of polisTables) expect(page.text).toContain(`href="${files}/${table}"`)
    expect((await desk.get(at)).text).toContain(`href="${files}/votes.csv"`)
  })

  test('are for moderators of the departments that it concerns, as answers are', async () => {
    for (const as of ['jens', 'karen']) expect((await desk.get(`${files}/votes.csv`, as)).status).toBe(404)
    for (const place of [`${files}/members.csv`, `/desk/exports/votes/${voted}/nothing/votes.csv`])
      expect((await desk.get(place)).status).toBe(404)
  })
})
