import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { neighbours } from '../../src/web/sandbox/neighbours.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const id = 'noerregade-space'
const at = `/desk/consultations/${id}/said`

let town: DeskTown

beforeAll(async () => {
  town = await deskTown()
}, 120_000)
afterAll(() => town.close())

interface Card {
  readonly number: number
  readonly seen: string
  readonly html: string
}

/** The statements that wait to be read, as their forms have them. */
async function toRead(): Promise<readonly Card[]> {
  const { text } = await town.get(`${at}/quotes`)
  const waiting = /<section aria-labelledby="to-read">([\s\S]*?)<\/section>/.exec(text)?.[1] ?? ''
  return waiting
    .split('<li class="card"')
    .slice(1)
    .map((html) => ({
      html,
      number: Number(/id="q(\d+)"/.exec(html)?.[1]),
      seen: /name="seen" value="(\w+)"/.exec(html)?.[1] ?? '',
    }))
}

const cleared = async () => (await town.running.store.quotesCleared(id)).statements.map(({ number }) => number)
const signs = (number: number, fields: Readonly<Record<string, string>>, as?: string) =>
  town.post(`${at}/quotes/${number}`, fields, as)

describe('quotes', () => {
  test('are read by those who run the consultation, and by no other', async () => {
    for (const [as, status] of [
      ['mette', 200],
      ['boss', 200],
      ['jens', 404],
      ['karen', 404],
    ] as const)
      expect([as, (await town.get(`${at}/quotes`, as)).status]).toEqual([as, status])
    const [first] = await toRead()
    const fields = { sign: 'cleared', seen: first?.seen ?? '' }
    for (const as of ['jens', 'karen']) expect((await signs(first?.number ?? 0, fields, as)).status).toBe(404)
    expect(await cleared()).toEqual([])
  })

  test('are proposed a dozen at most, each with its question, and the first one has the focus', async () => {
    const cards = await toRead()
    expect(cards.length).toBeGreaterThan(3)
    expect(cards.length).toBeLessThanOrEqual(12)
    expect(cards[0]?.html).toContain('autofocus')
    const { text } = await town.get(`${at}/quotes`)
    expect(text.match(/autofocus/g)).toHaveLength(1)
    expect(
      cards.every(({ html }) => html.includes('May be quoted') && html.includes('somebody could be recognised')),
    ).toBe(true)
  })

  test('are cleared or kept back by a tap with its reason, on the record, and each is undone', async () => {
    const [first, second] = await toRead()
    if (!first || !second) throw new Error('Too little was said.')
    expect((await signs(first.number, { sign: 'cleared', seen: first.seen })).status).toBe(303)
    expect((await signs(second.number, { sign: 'names', seen: second.seen })).status).toBe(303)
    expect(await cleared()).toEqual([first.number])
    const after = await town.get(`${at}/quotes`)
    expect(after.text).toContain('in the message at the closing, as it stands')
    expect(after.text).toContain('not quoted, somebody could be recognised')
    expect((await toRead()).map(({ number }) => number)).not.toContain(first.number)
    const audit = (await citysideOn(town.running).store.audit(100))
      .filter(({ act }) => act === 'quote.signed')
      .toReversed()
    expect(audit.map(({ subject, by }) => [by, subject])).toEqual([
      ['desk:mette', `${id}/${first.number} cleared`],
      ['desk:mette', `${id}/${second.number} kept names`],
    ])
    const statements = await town.get(`${at}/statements`)
    expect(statements.text).toContain('may be quoted')
    expect((await town.get(`${at}/statements/${second.number}`)).text).toContain('somebody could be recognised')
    for (const { number } of [first, second]) await signs(number, { sign: 'undecided' })
    expect(await cleared()).toEqual([])
    expect((await toRead()).map(({ number }) => number)).toEqual(expect.arrayContaining([first.number, second.number]))
  })

  test('of who said stop are read and cannot be cleared, and the desk says so', async () => {
    const [first] = await toRead()
    if (!first) throw new Error('Too little was said.')
    await signs(first.number, { sign: 'cleared', seen: first.seen })
    expect(await cleared()).toEqual([first.number])
    const author = neighbours.find(({ answer }) => answer && first.html.includes(answer.words))?.id ?? ''
    const folk = new Townsfolk(town.url)
    await folk.types(author, 'quote-stop', 'stop')
    await expect.poll(cleared).toEqual([])
    const page = await town.get(`${at}/statements/${first.number}`)
    expect(page.text).toContain('not quoted: the person who wrote it said stop')
    expect(page.text).not.toContain('name="sign"')
    expect((await town.get(`${at}/quotes`)).text).toContain('not quoted: the person who wrote it said stop')
    expect((await toRead()).map(({ number }) => number)).not.toContain(first.number)
    await folk.types(author, 'quote-start', 'start')
    await expect.poll(cleared).toEqual([first.number])
    await signs(first.number, { sign: 'undecided' })
  })

  test('are not cleared by words that were not looked at, by a verdict that is none, or by a number that is none', async () => {
    const [first] = await toRead()
    if (!first) throw new Error('Too little was said.')
    expect((await signs(first.number, { sign: 'cleared', seen: 'other' })).status).toBe(303)
    expect((await signs(9_999, { sign: 'cleared', seen: first.seen })).status).toBe(303)
    expect((await signs(first.number, { sign: 'perhaps', seen: first.seen })).status).toBe(404)
    expect(await cleared()).toEqual([])
  })

  test('of another department are signed by an administrator with a reason alone', async () => {
    const [first] = await toRead()
    if (!first) throw new Error('Too little was said.')
    const fields = { sign: 'cleared', seen: first.seen }
    expect((await signs(first.number, fields, 'boss')).status).not.toBe(303)
    expect(await cleared()).toEqual([])
  })
})
