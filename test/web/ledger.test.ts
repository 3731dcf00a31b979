import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WebResponse } from '../../src/adapter.ts'
import { inLanguage } from '../../src/domain/language.ts'
import { ledgerButton } from '../../src/engine/consultation/ledger.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { ledgerStyle } from '../../src/web/ledger/style.ts'
import { busyTown, emptyTown, type LedgerTown } from './ledger-town.ts'

let town: LedgerTown

beforeAll(async () => {
  town = await busyTown()
})
afterAll(() => town.close())

/** What a browser gets, below the town's own routes. */
async function get(path: string, headers: Record<string, string> = {}, from = town): Promise<WebResponse> {
  const route = ledgerRoutes(from).find((each) => each.path === path || each.path.endsWith('*'))
  if (!route) throw new Error('There are no routes.')
  const query = new URLSearchParams()
  return route.handle({ method: 'GET', path, query, headers, body: new Uint8Array() })
}

async function page(path: string, from = town): Promise<string> {
  const { status, body } = await get(path, {}, from)
  expect(status).toBe(200)
  return String(body)
}

/** The words as they are read: without markup. */
function words(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
}

describe('the front page', () => {
  test('names broken promises before everything else, with how late, who and for whom', async () => {
    const text = words(await page('/ledger/en'))
    const overdue = text.indexOf('Promises we are late with')
    expect(overdue).toBeGreaterThan(0)
    expect(overdue).toBeLessThan(text.indexOf('Open right now'))
    expect(text).toContain('11 days overdue')
    expect(text).toContain('Promised by 19 May 2025. Henrik Dam, road engineer, Streets and Parks, owes the answer.')
  })

  test('counts kept, running and broken promises; what was taken back is none of them', async () => {
    const text = words(await page('/ledger/en'))
    expect(text).toContain('promise kept 1')
    expect(text).toContain('promises under way 3')
    expect(text).toContain('promise overdue 1')
  })

  test('says plainly that nothing is overdue, and that nothing was asked', async () => {
    const quiet = await emptyTown()
    expect(words(await page('/ledger/en', quiet))).toContain('Nothing has been asked yet.')
    await quiet.launch('noerregade-space')
    expect(words(await page('/ledger/en', quiet))).toContain('Right now we are not late with anything we promised.')
    await quiet.close()
  })

  test('a question that is only planned is not shown to anybody', async () => {
    const quiet = await emptyTown()
    const { value } = { value: await quiet.launch('noerregade-space') }
    const later = {
      ...value,
      id: 'secret-plan',
      code: 'abcdef',
      opensAt: value.opensAt + 1000,
      closesAt: value.closesAt,
    }
    await quiet.act({ act: 'consultation.submitted', consultation: later })
    expect(await page('/ledger', quiet)).not.toContain('secret-plan')
    expect((await get('/ledger/secret-plan', {}, quiet)).status).toBe(404)
    expect(await page('/ledger/data.json', quiet)).not.toContain('secret-plan')
    await quiet.close()
  })
})

describe('a consultation’s page', () => {
  test('says what was decided for whom and why, a no as a no', async () => {
    const text = words(await page('/ledger/en/noerregade-space'))
    expect(text).toContain('It is a yes · For everyone Nørregade gets 14 new benches.')
    expect(text).toContain(
      'It is a no · To those who chose "Trees" There will be no trees in Nørregade. Why The new sewers',
    )
    expect(text).toContain('Decided by Lone Vestergaard')
  })

  test('shows counts, and neither one to four people nor what would give them away', async () => {
    const text = words(await page('/ledger/en/noerregade-space'))
    expect(text).toContain('Benches 31')
    expect(text).toContain('Trees 19')
    expect(text).toContain('Bike racks not shown')
    expect(text).toContain('Leave it as it is not shown')
  })

  test('shows what was put first, and no mean place where that would tell of one to four people', async () => {
    const own = await emptyTown()
    try {
      await own.launch('egebakken-playground')
      await own.answer('egebakken-playground', 60, (person) => {
        const order =
          person < 3 ? ['fire', 'swings'] : person < 33 ? ['swings', 'tower'] : ['tower', 'zip-line', 'swings']
        return [{ question: 'first', value: { kind: 'ranking', order } }]
      })
      await own.passes(20)
      const shown = words(await page('/ledger/en/egebakken-playground', own))
      expect(shown).toContain('People put the things in order. The number is how many put it first.')
      expect(shown).toContain('Swings 30')
      expect(shown).toContain('Fire pit not shown')
      const data = JSON.parse(await page('/ledger/data.json', own)) as { consultations: { questions: unknown[] }[] }
      expect(data.consultations[0]?.questions[0]).toMatchObject({
        said: {
          people: 60,
          ranked: true,
          lines: [
            { label: { da: 'Gynger', en: 'Swings' }, people: 30 },
            { label: { da: 'Klatretårn', en: 'Climbing tower' }, people: null },
            { label: { da: 'Svævebane', en: 'Zip line' }, people: 0 },
            { label: { da: 'Vandleg', en: 'Water play' }, people: 0 },
            { label: { da: 'Bålplads', en: 'Fire pit' }, people: null },
          ],
        },
      })
    } finally {
      await own.close()
    }
  })

  test('never shows what a single person wrote, only what several wrote about', async () => {
    const { consultations } = JSON.parse(await page('/ledger/data.json')) as { consultations: { id: string }[] }
    for (const { id } of consultations) {
      for (const path of [`/ledger/${id}`, `/ledger/en/${id}`]) expect(await page(path)).not.toContain('alert(')
    }
    expect(await page('/ledger/data.json')).not.toContain('alert(')
    expect(await page('/ledger/feed.xml')).not.toContain('alert(')
    expect(words(await page('/ledger/en/noerregade-space'))).toContain('The corner by the bakery 16')
  })

  test('shows no answers while it is open, so that nobody is swayed', async () => {
    const text = words(await page('/ledger/en/library-evenings'))
    expect(text).toContain('The answers are shown when it closes')
    expect(text).not.toContain('Monday')
    expect(text).toContain('at least 20')
  })

  test('says by what rule people were asked, with the seed of the draw', async () => {
    const text = words(await page('/ledger/en/moellevang-school-route'))
    expect(text).toContain('lives or spends time in one of these: Møllevang')
    expect(text).toContain('at most 200 were drawn by lot')
    expect(text).toContain('Møllevej og de 900 biler')
  })

  test('says nothing of how many were drawn where it could tell of a few, and keeps fingerprints of the lots before everybody’s eyes', async () => {
    const made = await town.store.draw('moellevang-school-route')
    if (!made) throw new Error('It was drawn.')
    const text = words(await page('/ledger/en/moellevang-school-route'))
    expect(text).not.toContain('people were drawn.')
    expect(text).toContain(`All the lots: ${made.listHash}`)
    expect(text).toContain(`The lots that won: ${made.drawnHash}`)
    expect(await page('/ledger/en/noerregade-space')).not.toContain('fingerprint')
  })

  test('marks the step it stands at, for the eye and for the ear', async () => {
    const html = await page('/ledger/en/noerregade-space')
    expect(html).toContain('<li class="now" aria-current="step">Being done <span class="sr">(we are here)</span></li>')
    expect(await page('/ledger/en/library-evenings')).toContain('aria-current="step">Asked')
    expect(await page('/ledger/en/moellevang-school-route')).toContain('aria-current="step">Being decided')
  })

  test('tells of a delay with its reason and the first date', async () => {
    const text = words(await page('/ledger/en/noerregade-space'))
    expect(text).toContain('By 20 September 2025 First promised for 26 August 2025.')
    expect(text).toContain('Put off on 27 May 2025, to 20 September 2025 The benches have not arrived yet.')
  })

  test('that was taken back says why, and promises nothing any more', async () => {
    const text = words(await page('/ledger/en/havnebad'))
    expect(text).toContain('Taken back on 3 April 2025 The port found oil in the bottom.')
    expect(text).toContain('Fell away on 3 April 2025')
    expect(text).not.toContain('aria-current="step"')
  })
})

describe('later', () => {
  test('a promise kept too late says so, one given up is not called kept, and an explanation is shown', async () => {
    const later = await busyTown()
    await later.act({
      act: 'delay.explained',
      commitment: 'outcome:moellevang-school-route',
      why: { da: 'To er syge.', en: 'Two of us are ill.' },
      dueOn: '2025-08-01',
    })
    expect(words(await page('/ledger/en', later))).toContain('Why we are late Two of us are ill.')
    expect(words(await page('/ledger/en/moellevang-school-route', later))).toContain(
      'The answer to those who took part Promised by 19 May 2025. 11 days overdue. New date: 1 August 2025.',
    )
    await later.passes(120)
    expect(words(await page('/ledger/en', later)), 'no next promise for a day that has passed').toContain(
      'Being done Overdue Promised by 20 September 2025.',
    )
    expect(words(await page('/ledger/en/noerregade-space', later))).toContain(
      'All 14 benches stand in Nørregade. Promised by 26 August 2025. 32 days overdue. The new date, 20 September 2025, has passed as well.',
    )
    const done = { da: 'Bænkene står der.', en: 'The benches stand there.' }
    const report = { consultation: 'noerregade-space', what: done } as const
    await later.report({ ...report, milestone: 'benches-up', state: 'done' })
    await later.report({ ...report, milestone: 'racks-up', state: 'dropped', what: { en: 'No racks.', da: 'Ingen.' } })
    const text = words(await page('/ledger/en/noerregade-space', later))
    expect(text).toContain('Kept on 27 September 2025 32 days later than first promised.')
    expect(text).toContain('Given up on 27 September 2025')
    expect(await page('/ledger/en/noerregade-space', later)).toContain('aria-current="step">Done')
    expect(words(await page('/ledger/en', later))).toContain('promises kept (1 of them late) 2')
    await later.close()
  })
})

describe('languages and addresses', () => {
  test('each page says its language and links to itself in the others', async () => {
    const da = await page('/ledger/havnebad')
    expect(da).toContain('<html lang="da">')
    expect(da).toContain('<link rel="alternate" hreflang="en" href="/ledger/en/havnebad">')
    const en = await page('/ledger/en/havnebad')
    expect(en).toContain('<html lang="en">')
    expect(en).toContain('href="/ledger/havnebad" lang="da" hreflang="da"')
  })

  test('one address for each page; anything else leads there or says kindly that there is nothing', async () => {
    expect(await get('/ledger/en/')).toMatchObject({ status: 301, headers: { location: '/ledger/en' } })
    expect(await get('/ledger/da/havnebad')).toMatchObject({ status: 301, headers: { location: '/ledger/havnebad' } })
    for (const path of ['/ledger/nothing', '/ledger/en/nothing', '/ledger/en/a/b', '/ledger/%3Cscript%3E']) {
      const { status, body } = await get(path)
      expect(status).toBe(404)
      expect(String(body)).toContain('<h1>')
    }
  })

  test('words that are missing in a language are marked as the language they are in', async () => {
    const half = await emptyTown()
    await half.launch('noerregade-space', { title: { da: 'Kun dansk' } })
    expect(await page('/ledger/en/noerregade-space', half)).toContain('<h1><span lang="da">Kun dansk</span></h1>')
    await half.close()
  })

  test('the button in an echo leads to a page that is there', async () => {
    const running = await town.store.consultation('noerregade-space')
    if (!running) throw new Error('There is no consultation.')
    const [button] = ledgerButton({ city: town.city, running })
    const url = button && 'url' in button ? new URL(button.url) : undefined
    expect(words(await page(url?.pathname ?? ''))).toContain(inLanguage(running.consultation.title, 'da'))
  })

  test('/ is the record too, but only where no sandbox is', () => {
    const paths = (channels: readonly string[]) => ledgerRoutes({ ...town, channels }).map(({ path }) => path)
    expect(paths(['telegram'])).toContain('/')
    expect(paths(['sandbox'])).not.toContain('/')
    expect(paths(['sandbox'])).toContain('/ledger')
  })
})

describe('what others read', () => {
  test('the data has the same hidden cells as the pages', async () => {
    const data = JSON.parse(await page('/ledger/data.json')) as {
      consultations: { id: string; questions: { said?: { lines: { people: number | null }[] } }[] }[]
    }
    const space = data.consultations.find(({ id }) => id === 'noerregade-space')
    expect(space?.questions[0]?.said?.lines.map(({ people }) => people)).toEqual([31, 19, null, null])
    expect(data.consultations.find(({ id }) => id === 'library-evenings')?.questions[0]?.said).toBeUndefined()
  })

  test('the feed tells of openings, outcomes, delays, broken promises and what was taken back, newest first', async () => {
    const feed = await page('/ledger/en/feed.xml')
    const all = [...feed.matchAll(/<entry>\s*<id>[^<]+<\/id>\s*<title>([^<]+)/g)].map((match) => match[1] ?? '')
    // Seals stand between them, one for each day on which the city did something.
    const titles = all.filter((title) => !title.includes('seal of'))
    expect(titles.length).toBeLessThan(all.length)
    expect(titles.slice(0, 3)).toEqual([
      'We ask: The library in the evening',
      'Put off: All 14 benches stand in Nørregade. (More room in Nørregade)',
      'Overdue: The answer to those who took part (Safely to Møllevang School)',
    ])
    expect(titles).toContain('Decided: More room in Nørregade')
    expect(titles).toContain('Taken back: A harbour bath at the quay')
    const ids = [...feed.matchAll(/<id>([^<]+)/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? ''))).toBe(true)
    expect(feed).toContain(`href="${town.city.ledgerUrl}/en/library-evenings"`)
  })

  test('a browser that has it already is not sent it again', async () => {
    const first = await get('/ledger')
    const etag = first.headers?.etag ?? ''
    expect(await get('/ledger', { 'if-none-match': etag })).toMatchObject({ status: 304 })
  })
})

describe('nothing but words', () => {
  test('the policy lets a page load and run nothing, and its only style is the one it names', async () => {
    const { headers, body } = await get('/ledger/noerregade-space')
    const policy = headers?.['content-security-policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src data:;/)
    expect(String(body)).not.toMatch(/<script|style="|onclick|src="/)
    expect(String(body)).toContain(`<style>${ledgerStyle}</style>`)
  })

  test('what the city wrote is never markup', async () => {
    const odd = await emptyTown({ sender: { da: '<i>&"\'', en: '<i>&"\'' } })
    await odd.launch('noerregade-space', { title: { da: '<img src=x>', en: '<img src=x>' } })
    for (const path of ['/ledger', '/ledger/noerregade-space', '/ledger/feed.xml', '/ledger/nothing']) {
      const text = String((await get(path, {}, odd)).body)
      expect(text).not.toContain('<img')
      expect(text).not.toContain('<i>&')
    }
    await odd.close()
  })
})
