import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Change } from '../../src/engine/decision.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { readArchive } from '../../src/web/ledger/archive.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { happens, wrote } from '../store/town.ts'
import type { LedgerTown } from '../web/ledger-town.ts'
import { opinionDesk } from '../web/opinion-desk.ts'
import { authorOf, clear, quoted, quotedTown, written } from '../web/quoted-town.ts'

/** Cleared and left alone; cleared, and then their author says no, says stop, or is forgotten; and never cleared. */
const [stays, objects, stops, leaves] = [8, 9, 1, 2] as const
const never = [3, 4, 5, 6, 7]
const wordsOf = (number: number) => written[number - 1]?.[0] ?? ''

let town: LedgerTown
beforeAll(async () => {
  town = await quotedTown([stays, objects, stops, leaves, 10])
}, 60_000)
afterAll(() => town.close())

async function page(language = 'da'): Promise<string> {
  const found = await documentAt({ at: 'consultation', id: quoted, language }, town, servedHref(town.city))
  return (found?.body ?? '').replaceAll(/[\u2066-\u2069]/g, '')
}

async function does(
  number: number,
  change: Record<string, unknown> & { readonly kind: Change['kind'] },
): Promise<void> {
  const at = town.clock.now()
  const decision = { changes: [{ at, ...change } as Change], outbox: [] }
  await happens(town.store, wrote(authorOf(number), `x${number}${change.kind}`, { at }), decision, at)
}

/** Everything that is copied, and would keep what its author takes back. */
async function copies(): Promise<readonly string[]> {
  const href = servedHref(town.city)
  const found = await Promise.all([
    documentAt({ at: 'data' }, town, href),
    documentAt({ at: 'feed', language: 'da' }, town, href),
  ])
  const archive = JSON.stringify(await readArchive(town, await town.store.audit(1_000)))
  const site = await siteFiles({ ...town, entrances: async () => [] })
  return [...found.map((each) => each?.body ?? ''), archive, ...site.map(({ content }) => String(content))]
}

describe('on the public page', () => {
  test('words stand where a person has cleared them, beside what the groups say to them; of others the number stands', async () => {
    const html = await page()
    expect(html).toContain(`»${wordsOf(stays)}« (nummer ${stays})`)
    for (const number of [stays, objects, stops, leaves])
      expect(html).toContain(`dir="auto">${wordsOf(number)}</blockquote>`)
    for (const number of never) expect(html, wordsOf(number)).not.toContain(wordsOf(number))
    expect(html).toMatch(/enige: nummer 3/)
    expect(html).not.toContain('opinions-')
  })

  test('words are words and never markup, whole and as they were written', async () => {
    const html = await page()
    expect(html).toContain('Et &#60;b&#62;offentligt&#60;/b&#62; toilet &#38; vand mangler.')
    expect(html).not.toContain('<b>offentligt')
  })

  test('words stand in nothing that is copied: data, feed, archive, files for another server', async () => {
    for (const text of await copies())
      expect(written.map(([words]) => words).filter((words) => text.includes(words))).toEqual([])
  })

  test('words are gone at once when their author says no to being quoted, says stop, or is forgotten', async () => {
    await does(objects, { kind: 'person.objected' })
    expect(await page()).not.toContain(wordsOf(objects))
    await does(stops, { kind: 'person.stopped' })
    expect(await page()).not.toContain(wordsOf(stops))
    await does(leaves, { kind: 'person.forgotten' })
    const html = await page()
    expect(html).not.toContain(wordsOf(leaves))
    expect(html).toContain(wordsOf(stays))
    expect(html).toMatch(new RegExp(`nummer ${objects}`))
  })

  test('words are gone when a moderator takes back that they may be quoted', async () => {
    const sign = { verdict: 'undecided' } as const
    await town.act({ act: 'quote.signed', consultation: quoted, number: stays, seen: '', sign })
    expect(await page()).not.toContain(wordsOf(stays))
    await clear(town, stays)
    expect(await page()).toContain(wordsOf(stays))
  })
})

test('where nothing is cleared the page says so, and the moderator reads what it would give', async () => {
  const silent = await quotedTown()
  const found = await documentAt({ at: 'consultation', id: quoted, language: 'en' }, silent, servedHref(silent.city))
  const html = (found?.body ?? '').replaceAll(/[\u2066-\u2069]/g, '')
  for (const [words] of written) expect(html).not.toContain(words)
  expect(html).toContain('stands here by its number. The words come with it once')
  expect(html).toMatch(/agree: number 8/)
  const desk = opinionDesk(silent)
  const { text } = await desk.get(`/desk/consultations/${quoted}/said/groups`)
  expect(text).toContain('Without words on the city&#39;s page')
  expect(text).toContain(`said/statements/8">Statement 8`)
  expect((await desk.get(`/desk/consultations/${quoted}/said/quotes`)).text).toContain('quotes what you clear, too')
  await silent.close()
})
