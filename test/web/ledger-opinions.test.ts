import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestNow } from '../../src/cityside/digest.ts'
import { digestText } from '../../src/digests/write.ts'
import { releaseOpinions } from '../../src/domain/release/opinions.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import type { LedgerTown } from './ledger-town.ts'
import { opinionTown, voted } from './opinion-town.ts'

let town: LedgerTown
beforeAll(async () => {
  town = await opinionTown()
})
afterAll(() => town.close())

async function page(language = 'da'): Promise<string> {
  return (await documentAt({ at: 'consultation', id: voted, language }, town, servedHref(town.city)))?.body ?? ''
}

async function kept() {
  const [found] = await town.store.opinionsKept(voted)
  if (!found) throw new Error('Nothing was found.')
  return found
}

test('the record says who agrees on what: groups, what all see alike, and where they part', async () => {
  const html = await page()
  expect(html).toContain('samler de sig i 2 grupper')
  expect(html).toMatch(/Gruppe A: omkring 60 personer/)
  expect(html).toMatch(/Gruppe B: omkring 30 personer/)
  expect(html).toContain('de fleste er enige: Der mangler bænke med ryglæn.')
  expect(html).toMatch(
    /<th scope="row">Behold alle parkeringspladser\.<\/th><td>få enige<\/td><td>de fleste enige<\/td>/,
  )
  expect(html).not.toContain('opinions-')
})

test('no number of a group but its size in fives stands on it, nor who is in which', async () => {
  const { opinions } = JSON.parse((await documentAt({ at: 'data' }, town, servedHref(town.city)))?.body ?? '{}')
    .consultations[0].questions[0].said
  const numbers = JSON.stringify(opinions).match(/\d+/g)
  expect(numbers).toEqual(['60', '30'])
  expect(await page()).not.toContain((await kept()).members)
})

test('record, digest and what is kept tell the same', async () => {
  const found = await kept()
  const released = releaseOpinions(found)
  const digest = await digestNow({ store: town.store, city: town.city, now: town.clock.now })
  const [told] = digest.consultations.find(({ running }) => running.consultation.id === voted)?.opinions ?? []
  expect(told?.shared.map(({ says }) => says)).toEqual(released?.shared.map(({ says }) => says))
  expect(told?.groups.map(({ people }) => people)).toEqual(released?.groups.map(({ people }) => people))
  const text = digestText(digest, 'da', town.texts)
  expect(text).toContain('Hvem er enige om hvad')
  expect(text).toContain('de fleste i Gruppe B er enige')
  expect(text).not.toMatch(/opinions-/)
})

test('where people do not fall into groups, a plain sentence says so', async () => {
  const few = await opinionTown(9)
  const html = (await documentAt({ at: 'consultation', id: voted, language: 'en' }, few, servedHref(few.city)))?.body
  expect(html).toContain('People do not fall into groups here')
  expect(html).not.toContain('Group A')
  await few.close()
})
