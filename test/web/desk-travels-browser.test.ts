import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tokenOf } from '../../src/domain/token.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { square, squareTown } from './desk-square.ts'
import type { DeskTown } from './desk-town.ts'

const id = 'square'
const at = `/desk/consultations/${id}/said/reading`

const written = {
  anna: 'There should be more benches in the shade by the water.',
  bo: 'We want more benches with shade by the water',
  carl: 'My neighbour Mrs Hansen parks her boat on the square. <script>alert(1)</script>',
  dora: 'Call me on 20 30 40 50 about the lamps.',
}

describe('what people wrote, before others see it', { timeout: 120_000 }, () => {
  let town: DeskTown
  beforeAll(async () => {
    town = await squareTown(written)
  }, 120_000)
  afterAll(() => town.close())

  const verdicts = async () =>
    (await town.running.store.statementsToRead(square, { of: 'read', from: 0, many: 9 })).map(
      ({ number, said }) => `${number} ${said?.verdict}`,
    )

  test('stands with what can be said of it, masked, and never as markup; what names a person has no yes', async () => {
    const { text } = await town.get(at)
    expect(text).toContain('4 wait to be read')
    expect(text).not.toContain('20 30 40 50')
    expect(text).not.toContain('<script>alert')
    const card = (number: number) => text.slice(text.indexOf(`id="s${number}"`)).split('</li>')[0] ?? ''
    expect(card(1)).toContain('value="yes"')
    expect(card(3)).not.toContain('value="yes"')
    expect(card(3)).toContain('Ekko thinks that it still names a person')
    expect((await town.get('/desk/inbox')).text).toContain(at)
    expect((await town.get('/desk/inbox', 'karen')).text).not.toContain(at)
  })

  test('is judged by who runs it alone, and with a reason of the policy alone', async () => {
    for (const as of ['jens', 'karen'])
      expect([403, 404]).toContain((await town.post(`${at}/1`, { verdict: 'yes' }, as)).status)
    expect((await town.get(at, 'karen')).status).toBe(404)
    for (const verdict of ['no', 'no-because', 'merged', 'merged-x', 'maybe', ''])
      expect((await town.post(`${at}/1`, { verdict })).status, verdict).toBe(404)
    for (const number of ['0x1', '-1', '1e3', 'x'])
      expect((await town.post(`${at}/${number}`, { verdict: 'yes' })).status).toBe(404)
    await town.post(`${at}/3`, { verdict: 'yes' })
    expect(await verdicts()).toEqual([])
  })

  test.skipIf(withoutBrowser)('is read by the keyboard alone, on a desk and on a phone', async () => {
    const browser: Browser = await startBrowser()
    try {
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
      ] as const) {
        const context = await browser.newContext({ viewport: { width, height }, extraHTTPHeaders: { 'x-as': 'mette' } })
        const page = await context.newPage()
        await page.goto(`${town.url}${at}`)
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        const shots = process.env.EKKO_SHOTS
        if (shots) await page.screenshot({ path: `${shots}/reading-${width}.png`, fullPage: true })
        const press = async (name: string) => {
          for (let presses = 0; presses < 80; presses += 1) {
            await page.keyboard.press('Tab')
            if ((await page.evaluate('document.activeElement?.textContent')) === name) break
          }
          expect(await page.evaluate('document.activeElement?.textContent')).toBe(name)
          await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
        }
        if (width === 1440) {
          await press('Show it to others')
          await press('It is the same')
        } else {
          await press('Names someone')
          await press('Show it to others')
        }
        await context.close()
      }
    } finally {
      await browser.close()
    }
    await town.running.settled()
    expect((await verdicts()).toSorted()).toEqual(['1 yes', '2 merged', '3 no', '4 yes'])
    const { text } = await town.get(at)
    expect(text).toContain('says the same as number 1')
    expect(text).toContain('Everything has been read.')
  })

  test('and what others say to it stands below it, as soon as so many did that none is told of', async () => {
    const people = new Townsfolk(town.url)
    const react = (who: string, verb: 'agree' | 'disagree' | 'more', item: string) =>
      people.taps(
        who,
        `reacts-${who}-${verb}-${item}`,
        tokenOf({ do: 'react', consultation: square.code, question: 0, verb, item }),
      )
    const reacted = async (from: number, to: number, verb: 'agree' | 'disagree') => {
      for (let n = from; n < to; n += 1) {
        const who = `neighbour${n}`
        await people.types(who, `reacts-${who}`, 'hej')
        await react(who, 'more', '')
        await town.running.settled()
        await react(who, verb, '1')
        await town.running.settled()
      }
    }
    await reacted(0, 4, 'agree')
    expect((await town.get(at)).text).toContain('The numbers are not shown')
    await reacted(4, 9, 'agree')
    await reacted(9, 15, 'disagree')
    const { text } = await town.get(at)
    const below = text.slice(text.indexOf('id="reactions"'))
    expect(below).toContain('9 agree, 6 disagree, 0 unsure. Shown to 15.')
    expect(below).not.toContain('20 30 40 50')
    expect((await town.get(at, 'karen')).status).toBe(404)
  })
})
