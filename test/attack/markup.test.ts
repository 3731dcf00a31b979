import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestNow } from '../../src/cityside/digest.ts'
import { drawAll } from '../../src/digests/charts/draw.ts'
import { chartPlans } from '../../src/digests/charts/plan.ts'
import { digestHtml } from '../../src/digests/write.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { posterFonts } from '../../src/web/poster/pdf.ts'
import { layPoster } from '../../src/web/poster/poster.ts'
import { posterSvg } from '../../src/web/poster/svg.ts'
import { emptyTown, type LedgerTown } from '../web/ledger-town.ts'
import { asked } from './town.ts'

/** Closes whatever it stands in, and opens something of its own. */
const evil = `x"'>]]></title></style></script><evil src=x onload=alert(1)> {{7*7}} \${7*7} \\");alert(1)//`
const both = { da: evil, en: evil }
let town: LedgerTown

/** Everything a page says, with nothing of it as markup. */
function harmless(page: string): void {
  expect(page).not.toMatch(/<\/?evil/i)
  expect(page).not.toContain(`x"'>`)
  expect(page).not.toContain(']]></title>')
}

beforeAll(async () => {
  town = await emptyTown({
    name: both,
    sender: both,
    departments: [{ id: 'streets', name: both }],
    places: [{ id: 'north', name: both, population: 100 }],
    topics: [{ id: 'green', name: both }],
    privacyContact: evil,
  })
  const wicked = asked(
    'wicked',
    [
      { id: 'pick', kind: 'choice', text: both, choices: ['c0', 'c1'].map((id) => ({ id, label: both })) },
      { id: 'scale', kind: 'scale', from: 0, to: 9, text: both, low: both, high: both },
      { id: 'say', kind: 'open', text: both, statementsMax: 5 },
    ],
    0,
    10,
  )
  await town.act({
    act: 'consultation.submitted',
    consultation: {
      ...wicked,
      title: both,
      frame: { ...wicked.frame, why: both, open: both, settled: both, decider: both },
      host: { name: evil, title: both },
      audience: { topics: ['green'], places: ['north'], roles: [], size: 1_000, seed: evil },
      opensAt: town.clock.now(),
      closesAt: town.clock.now() + 10 * 86_400_000,
      answerBy: '2025-06-01',
    },
  })
  await town.answer('wicked', 12, (person) => [
    { question: 'pick', value: { kind: 'choice', choice: person % 2 ? 'c0' : 'c1' } },
    { question: 'scale', value: { kind: 'scale', value: person % 9 } },
    { question: 'say', value: { kind: 'open', statements: [`${evil} ${person}`] } },
  ])
  await town.passes(11)
  await town.act({
    act: 'outcome.published',
    outcome: {
      consultation: 'wicked',
      decidedBy: { name: evil, title: both },
      decidedOn: '2025-03-14',
      themes: [{ id: 'heat', label: both, statements: [1, 2, 3, 4, 5, 6] }],
      parts: [
        { concerns: { kind: 'everyone' }, verdict: 'adopted', decision: both, why: both, next: both },
        { concerns: { kind: 'theme', theme: 'heat' }, verdict: 'in-part', decision: both, why: both },
      ],
      milestones: [{ id: 'first', what: both, dueOn: '2025-06-01' }],
    },
  })
  await town.report({
    consultation: 'wicked',
    milestone: 'first',
    state: 'delayed',
    what: both,
    why: both,
    dueOn: '2025-07-01',
  })
})

afterAll(() => town.close())

describe('words that want to be markup', () => {
  test.each(['da', 'en'])('are only words in the public record (%s)', async (language) => {
    const places = [
      { at: 'front', language },
      { at: 'consultation', language, id: 'wicked' },
      { at: 'feed', language },
    ] as const
    for (const place of places) {
      const made = await documentAt(place, town, servedHref(town.city))
      expect(made?.body, place.at).toMatch(/x&(?:quot|#34|#x22);/)
      harmless(made?.body ?? '')
      expect(made?.body).not.toContain('<script')
    }
  })

  test('are only words in the record as data', async () => {
    const made = await documentAt({ at: 'data' }, town, servedHref(town.city))
    expect(() => JSON.parse(made?.body ?? '')).not.toThrow()
  })

  test.each(['da', 'en'])('are only words in the digest and its charts (%s)', async (language) => {
    const digest = await digestNow({ store: town.store, city: town.city, now: () => town.clock.now() })
    const plans = chartPlans(digest, language, town.texts)
    expect(plans.length).toBeGreaterThan(0)
    harmless(digestHtml(digest, language, town.texts, await drawAll(plans)))
  })

  test('are only words on a poster', async () => {
    const { measure } = await posterFonts()
    const words = {
      sender: evil,
      title: evil,
      question: evil,
      scan: evil,
      how: evil,
      promise: evil,
      closes: evil,
      host: evil,
    }
    const shapes = layPoster({ ...words, doors: [{ name: evil, url: 'https://t.me/x?start=beg_k3x9q2' }] }, measure)
    harmless(posterSvg(shapes, { title: evil, language: 'da' }, measure))
  })
})
