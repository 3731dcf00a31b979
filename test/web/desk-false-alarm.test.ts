import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { square, squareTown } from './desk-square.ts'
import type { DeskTown } from './desk-town.ts'

const id = 'square'
const said = `/desk/consultations/${id}/said`

/** The house that all of it is about, an office that anyone can hold, and a number that is a person's. */
const written = {
  anna: 'The old library at 12 Main Street needs a ramp.',
  bo: 'A square needs somebody as chair of the market, and shade.',
  carl: 'Call 20 30 40 50 about the lamps on the square.',
}

describe('what looks as if it led to a person', { timeout: 120_000 }, () => {
  let town: DeskTown
  beforeAll(async () => {
    town = await squareTown(written, true)
  }, 120_000)
  afterAll(() => town.close())

  const numberOf = async (words: string) =>
    (await town.running.store.statementsOf(id)).find(({ text }) => text === words)?.number ?? 0
  const page = async (number: number) => (await town.get(`${said}/statements/${number}`)).text
  const seenOn = async (number: number) => /name="seen" value="(\w+)"/.exec(await page(number))?.[1] ?? ''
  const cleared = async () => (await town.running.store.quotesCleared(id)).statements
  const reasons = async () =>
    (await citysideOn(town.running).store.audit(100))
      .filter(({ act }) => act === 'reason.given' || act === 'quote.signed' || act === 'statement.judged')
      .map(({ subject }) => subject)

  test('is not cleared as it is: a person says why it leads to no one, and that stands on the record', async () => {
    const number = await numberOf(written.anna)
    expect((await town.get(`${said}/quotes`)).text).toContain('that Ekko put aside')
    expect(await page(number)).not.toContain('value="cleared"')
    const seen = await seenOn(number)
    await town.post(`${said}/quotes/${number}`, { sign: 'cleared', seen })
    expect(await cleared()).toEqual([])
    const asked = await town.post(`${said}/quotes/${number}`, { sign: 'vouched', seen })
    expect([asked.status, asked.text]).toEqual([422, expect.stringContaining('Is it a false alarm?')])
    expect(await cleared()).toEqual([])
    const why = 'The library is what all of it is about.'
    expect(
      (await town.post(`${said}/quotes/${number}`, { sign: 'vouched', seen, 'administrators-reason': why })).status,
    ).toBe(303)
    expect(await cleared()).toMatchObject([{ number, vouched: true }])
    expect(await reasons()).toEqual(
      expect.arrayContaining([`${id}/${number} cleared vouched`, `${id}/${number} cleared vouched ${why}`]),
    )
  })

  test('is shown to others where a person says why, without the number of the house', async () => {
    const number = await numberOf(written.bo)
    expect((await town.get(`${said}/reading`)).text).toContain('value="yes-vouched"')
    const judge = (fields: Readonly<Record<string, string>>) => town.post(`${said}/reading/${number}`, fields)
    const travelling = async () => (await town.running.store.travelling(square)).map((each) => each.number)
    await judge({ verdict: 'yes' })
    expect((await judge({ verdict: 'yes-vouched' })).status).toBe(422)
    expect(await travelling()).toEqual([])
    await judge({ verdict: 'yes-vouched', 'administrators-reason': 'Nobody holds that office yet.' })
    expect(await travelling()).toEqual([number])
  })

  test('is never quoted where a number leads to the person, whatever the reason', async () => {
    const number = await numberOf(written.carl)
    expect(await page(number)).not.toMatch(/value="(?:cleared|vouched)"/)
    const before = (await cleared()).length
    const fields = { sign: 'vouched', seen: await seenOn(number), 'administrators-reason': 'It is a hotline of ours.' }
    await town.post(`${said}/quotes/${number}`, fields)
    expect(await cleared()).toHaveLength(before)
  })
})
