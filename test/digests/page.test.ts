import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { drawAll } from '../../src/digests/charts/draw.ts'
import { chartPlans } from '../../src/digests/charts/plan.ts'
import { digestHtml } from '../../src/digests/write.ts'
import type { Idea } from '../../src/domain/idea.ts'
import { dayMs } from '../../src/domain/time.ts'
import { startBrowser, violations, withoutBrowser } from '../web/browser.ts'
import { commitment, digestOf, evening, texts } from './town.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

function idea(number: number, dueOn: string, text: string): Idea {
  return { key: `k${number}`, number, text, at: evening - 20 * dayMs, department: 'streets', dueOn, passes: [] }
}

/** Everything a digest can hold: late promises with and without a reason, ideas, themes named so far, places. */
const full = digestOf(
  {
    themes: [
      { id: 'rest', label: { da: 'Hvile', en: 'A rest' }, statements: [1, 2, 3, 4] },
      { id: 'noise', label: { da: 'Larm', en: 'Noise' }, statements: [5, 6] },
    ],
  },
  {
    department: 'streets',
    commitments: [
      commitment('2026-02-01', { key: 'late', explained: { da: 'Den, der tegner det, blev syg.', en: 'Illness.' } }),
      commitment('2026-05-01'),
    ],
    ideas: {
      open: [
        idea(12, '2026-02-20', 'En bænk ved stien bag skolen, hvor man kan vente i læ for blæsten.'),
        idea(14, '2026-03-05', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
        idea(15, '2026-03-09', 'Ring 20 12 34 56'),
      ],
      ...{ passed: [], received: 23, answered: 19 },
    },
  },
)

describe.skipIf(withoutBrowser !== undefined)('the digest as a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test.each([
    ['a desk', 1200, 'light'],
    ['a phone', 390, 'light'],
    ['a phone at night', 390, 'dark'],
  ] as const)('can be read by everybody on %s, and never to the side', async (_, width, colorScheme) => {
    const html = digestHtml(full, 'da', texts, await drawAll(chartPlans(full, 'da', texts)))
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    const page = await context.newPage()
    await page.setContent(html)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(await violations(page)).toEqual([])
    expect(await page.locator('.ideas > li').count()).toBe(3)
    await context.close()
  })
})
