import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ideasForVote } from '../../src/cityside/vote-ideas.ts'
import { proposalLines } from '../../src/commands/vote-draft.ts'
import { voteIn } from '../../src/domain/ballots/told.ts'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { folkOf } from './desk-folk.ts'
import { type DeskTown, deskTown } from './desk-town.ts'
import { wholeDraft } from './whole-draft.ts'

/** What people sent, each an idea of its own, in this order. */
const sent = {
  anna: 'Der mangler flere bænke på vejen langs åen',
  bo: 'Sæt mange flere bænke på vejen langs åen',
  carl: 'Lys på vejen til skolen. <script>alert(1)</script> Ring 20 30 40 50',
  dora: 'Køb is i min bod på vejen ved parken',
  eva: 'Et bordtennisbord på vejen ved torvet',
} as const

describe('gathering ideas for a vote', { timeout: 180_000 }, () => {
  let town: DeskTown
  beforeAll(async () => {
    town = await deskTown({ empty: true })
    const folk = folkOf(town)
    for (const [who, words] of Object.entries(sent)) {
      await folk.types(who, 'hej')
      await folk.types(who, `/idé ${words}`)
    }
    expect((await town.running.store.ideas('open')).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  }, 120_000)
  afterAll(() => town.close())

  const begin = async (as = 'mette') => (await town.post('/desk/new', { from: 'ideas' }, as)).location ?? ''
  const revisionOf = async (address: string, as = 'mette') =>
    /name="revision" value="(\d+)"/.exec((await town.get(address, as)).text)?.[1] ?? ''
  const saves = async (address: string, fields: Readonly<Record<string, string>>, as = 'mette') =>
    town.post(address, { ...fields, revision: await revisionOf(address, as) }, as)

  test('begins with the ideas that wait, those together that the terminal puts together, with their authors’ own words', async () => {
    expect((await town.get('/desk/new')).text).toContain('A vote on citizens&#39; ideas')
    const address = await begin()
    expect(address).toMatch(/^\/desk\/drafts\/[0-9a-f]{16}\/vote$/)
    const { text } = await town.get(address)
    const lines = proposalLines(await ideasForVote(town.running.store), 'da').filter((line) => line.startsWith('  - '))
    expect(lines.map((line) => /ideas: \[(.*)\]/.exec(line)?.[1])).toEqual(['1, 2', '3', '4', '5'])
    expect([...text.matchAll(/<section class="card" id="(idea-\d+)"/g)].map((found) => found[1])).toEqual(
      lines.map((line) => /id: (\S+),/.exec(line)?.[1]),
    )
    expect(text).toContain(sent.anna)
    expect(text).toContain(sent.bo)
    expect(text).not.toContain('20 30 40 50')
    expect(text).not.toContain('<script>alert')
  })

  test('an idea is put with another, taken apart, left out with a reason, or waits; names and costs are kept', async () => {
    const address = await begin()
    const names = {
      'words-idea-1-da': 'Bænke ved åen',
      'words-idea-3-da': 'Lys til skolen',
      'words-idea-5-en': 'A table',
    }
    const moves = { 'idea-2': 'own', 'idea-4': 'out:adverts', 'idea-5': 'to:idea-3', 'idea-3': 'to:idea-3' }
    await saves(address, { ...names, ...moves, budget: '90000', 'cost-idea-3': '400', do: 'save' })
    const file = (await town.get(`${address.replace('/vote', '')}/file`)).text
    expect(file).toMatch(/id: idea-1\n\s+ideas:\n\s+- 1\n\s+text:\n\s+da: Bænke ved åen/)
    expect(file).toMatch(/id: idea-3\n\s+ideas:\n\s+- 3\n\s+- 5\n\s+cost: 400|cost: 400[\s\S]*- 5/)
    expect(file).toMatch(/id: idea-2\n\s+ideas:\n\s+- 2/)
    expect(file).toMatch(/leftOut:\n\s+- idea: 4\n\s+reason: adverts/)
    expect(file).not.toContain('id: idea-5')
    await saves(address, { 'idea-4': 'wait', 'idea-2': 'to:idea-1', do: 'save' })
    const { text } = await town.get(address)
    expect(text).toContain('One idea waits')
    expect(text).not.toContain('is left out')
    expect([...text.matchAll(/<section class="card" id="(idea-\d+)"/g)].map((found) => found[1])).toEqual([
      'idea-1',
      'idea-3',
    ])
  })

  test('made-up places move nothing, and no one writes over a colleague unseen', async () => {
    const address = await begin()
    const before = (await town.get(address)).text
    await saves(address, { 'idea-1': 'to:nowhere', 'idea-2': 'out:because', 'idea-99x': 'own', do: 'save' })
    const places = (text: string) => [...text.matchAll(/<option value="([^"]+)" selected>/g)].map((found) => found[1])
    expect(places((await town.get(address)).text)).toEqual(places(before))
    const revision = await revisionOf(address)
    await town.post(address, { 'words-idea-1-da': 'Min', revision, do: 'save' }, 'boss')
    const late = await town.post(address, { 'words-idea-1-da': 'Din', revision, do: 'save' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('value="Min"')
  })

  test('is for moderators of the department alone', async () => {
    const address = await begin()
    for (const as of ['jens', 'karen']) expect((await town.get(address, as)).status, as).toBe(404)
    expect((await town.get('/desk/new', 'karen')).text).not.toContain('A vote on citizens')
    expect((await town.get(`/desk/drafts/${'0'.repeat(16)}/vote`)).status).toBe(404)
  })

  test('what stands in the way is said at its field; then the rest is written, looked at, and launched', async () => {
    const address = await begin()
    const early = await saves(address, { budget: '90000', do: 'on' })
    expect(early.status).toBe(422)
    expect(early.text).toContain('href="#words-idea-1-en"')
    expect(early.text).toContain('href="#cost-idea-3"')
    expect(early.text).toContain('href="#money"')
    const names = Object.fromEntries(
      [
        ['idea-1', 'Bænke ved åen', 'Benches by the stream'],
        ['idea-3', 'Lys til skolen', 'Light to the school'],
        ['idea-5', 'Et bord på torvet', 'A table on the square'],
      ].flatMap(([id, da, en]) => [
        [`words-${id}-da`, da],
        [`words-${id}-en`, en],
        [`cost-${id}`, '30000'],
      ]),
    )
    const on = await saves(address, { ...names, budget: '70000', money: 'kr.', 'idea-4': 'out:adverts', do: 'on' })
    const form = address.replace('/vote', '')
    expect(on.location).toBe(form)
    expect((await town.get(form)).text).toMatch(
      new RegExp(`3 ideas to vote on\\.[^<]*<a class="button" href="${address}"`),
    )
    const now = town.running.clock.now()
    const rest = Object.entries(wholeDraft(now)).filter(([name]) => !/choices|kind/.test(name))
    await town.postAll(form, [...rest, ['revision', await revisionOf(form)], ['do', 'preview']])
    const seen = await town.get(`${form}/preview`)
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('There is 70,000 kr. to share')
    expect(seen.text).not.toContain(sent.anna)
    const launched = await town.post(`${form}/launch`, {
      revision: await revisionOf(`${form}/preview`),
      read: /name="read" value="([^"]*)"/.exec(seen.text)?.[1] ?? '',
    })
    expect(launched.status).toBe(303)
    await town.running.settled()
    const running = (await town.running.store.consultations()).find(({ consultation }) => voteIn(consultation))
    expect(running?.stage.at).toBe('open')
    const vote = running && voteIn(running.consultation)
    expect(vote?.proposals.map(({ ideas, cost }) => [ideas, cost])).toEqual([
      [[1, 2], 30_000],
      [[3], 30_000],
      [[5], 30_000],
    ])
    expect(vote?.leftOut).toEqual([{ idea: 4, reason: 'adverts' }])
    // What is in a vote is not gathered for another one.
    expect(await ideasForVote(town.running.store)).toEqual([])
  })
})

describe('gathering ideas by the keyboard alone', { timeout: 180_000 }, () => {
  test.skipIf(withoutBrowser).each([
    [1440, 900],
    [390, 844],
  ] as const)('on a screen of %i', async (width, height) => {
    const town = await deskTown({ empty: true })
    const browser: Browser = await startBrowser()
    try {
      const folk = folkOf(town)
      for (const [who, words] of Object.entries(sent)) {
        await folk.types(who, 'hej')
        await folk.types(who, `/idé ${words}`)
      }
      const address = (await town.post('/desk/new', { from: 'ideas' })).location ?? ''
      const context = await browser.newContext({
        viewport: { width, height },
        extraHTTPHeaders: { 'x-as': 'mette', 'accept-language': 'da' },
      })
      const page = await context.newPage()
      await page.goto(`${town.url}${address}`)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      const reach = async (id: string) => {
        for (let presses = 0; presses < 120; presses += 1) {
          await page.keyboard.press('Tab')
          if ((await page.evaluate('document.activeElement?.id || document.activeElement?.value')) === id) return
        }
        throw new Error(`${id} is not reached by the keyboard.`)
      }
      await reach('choose')
      await page.keyboard.type('2')
      await reach('words-idea-1-da')
      await page.keyboard.type('Flere bænke langs åen')
      await reach('idea-2')
      for (let at = 0; at < 4; at += 1) await page.keyboard.press('ArrowDown')
      await reach('save')
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      expect(await page.inputValue('#words-idea-1-da')).toBe('Flere bænke langs åen')
      expect(await page.inputValue('#choose')).toBe('2')
      expect(await page.locator('section#idea-2').count()).toBe(1)
      expect(await violations(page)).toEqual([])
      const shots = process.env.EKKO_SHOTS
      if (shots) await page.screenshot({ path: `${shots}/vote-${width}.png`, fullPage: true })
    } finally {
      await browser.close()
      await town.close()
    }
  })
})
