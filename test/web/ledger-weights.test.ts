import { afterAll, beforeAll, expect, test } from 'vitest'
import { sourceOf } from '../../src/cityside/digest.ts'
import { consultationDigest } from '../../src/digests/consultation.ts'
import { readAccount } from '../../src/web/ledger/read.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

/** A hundred people of the small harbour and sixty of the nine times larger rest of the town, who want other things. */
let town: LedgerTown
const id = 'noerregade-space'

beforeAll(async () => {
  const named = (name: string) => ({ da: name, en: name })
  town = await emptyTown({
    places: [
      { id: 'havnen', name: named('Havnen'), population: 1_000 },
      { id: 'byen', name: named('Byen'), population: 8_000 },
      { id: 'oplandet', name: named('Oplandet'), population: 1_000 },
    ],
  })
  await town.launch(id)
  const where = (person: number) => (person < 100 ? 'havnen' : person < 155 ? 'byen' : 'oplandet')
  await town.answer(id, 160, (person) => [
    ...([{ kind: 'interests.chosen', of: 'place', ids: [where(person)] }] as never[]),
    { question: 'most', value: { kind: 'choice', choice: person % 2 === 0 && person < 100 ? 'trees' : 'benches' } },
  ])
})
afterAll(() => town.close())

const account = async () => (await readAccount(town, id)) ?? expect.fail('It has no page.')

test('while it is open nothing is told of who answers', async () => {
  expect(await account()).not.toMatchObject({ heardFrom: expect.anything() })
})

test('once it is closed the record tells who is missing, and the answers as given beside those weighed', async () => {
  await town.passes(26)
  const { heardFrom, weighed } = await account()
  expect(heardFrom?.find(({ name }) => name.en === 'Byen')).toMatchObject({
    answered: 55,
    residentsPercent: 80,
    answersPercent: 34,
    isMissing: true,
  })
  expect(weighed).toMatchObject({
    people: 160,
    merged: [{ en: 'Byen' }, { en: 'Oplandet' }],
    largest: 2.5,
    smallest: 0.25,
  })
  const [question] = weighed?.questions ?? []
  const of = (label: string) => question?.lines.find((line) => line.label.en?.includes(label))
  // Half of the harbour, which is a tenth of the town: no answer counts for less than three tenths, so a little more than five.
  expect(of('rees')).toMatchObject({ answered: 31, weighed: 9 })
})

test('it is put into words on the page, and says what weights cannot do', async () => {
  const path = `/ledger/en/${id}`
  const route = ledgerRoutes(town).find((each) => each.path.endsWith('*')) ?? expect.fail()
  const { body } = await route.handle({
    method: 'GET',
    path,
    query: new URLSearchParams(),
    headers: {},
    body: new Uint8Array(),
  })
  const page = String(body)
  expect(page).toContain('Heard less than their share of residents: Byen.')
  expect(page).toContain('That makes up for what is known about people, not for who chose to answer.')
})

test('staff read the same', async () => {
  const running = (await town.store.consultation(id)) ?? expect.fail()
  const source = await sourceOf({ store: town.store, now: town.clock.now } as never, running)
  expect(consultationDigest(source, town.city).weighed).toEqual((await account()).weighed)
})

test('what was told stays, also where people have moved since', async () => {
  const before = (await account()).weighed
  await town.answer(id, 50, () => [{ kind: 'interests.chosen', of: 'place', ids: ['byen'] }] as never[])
  expect((await account()).weighed).toEqual(before)
})
