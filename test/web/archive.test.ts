import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import { ideaKeyOf } from '../../src/domain/idea.ts'
import type { Change } from '../../src/engine/decision.ts'
import { readArchive } from '../../src/web/ledger/archive.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { meet } from '../store/town.ts'
import { busyTown, type LedgerTown } from './ledger-town.ts'

const account: ContactId = 'sandbox:rosalind-4711'
const planted = {
  name: 'Rosalind Quist',
  account,
  words: 'Zebrafinches nest behind the ferry office',
}

let town: LedgerTown

beforeAll(async () => {
  town = await busyTown()
  const at = town.clock.now()
  const open = (await town.store.consultations()).flatMap(({ consultation }) =>
    consultation.questions.flatMap((question) => (question.kind === 'open' ? [{ consultation, question }] : [])),
  )
  const text = `${planted.words}, says ${planted.name}`
  const said = open.flatMap(({ consultation: { id }, question }): readonly Change[] => [
    { kind: 'invitation.joined', consultation: id, at },
    { kind: 'answer.given', consultation: id, question: question.id, value: { kind: 'open', statements: [text] }, at },
  ])
  expect(said.length).toBeGreaterThan(0)
  const idea = {
    key: ideaKeyOf(planted.account, 'planted'),
    text,
    at,
    department: 'streets-parks',
    dueOn: '2025-12-01',
  }
  await meet(town.store, planted.account, [...said, { kind: 'idea.sent', idea }], at)
})
afterAll(() => town.close())

test('the archive has what was asked, decided and promised, and no citizen in any of it', async () => {
  const { json, tables } = await readArchive(town, await town.store.audit(1_000))
  const pages = await siteFiles(town, { pictures: false })
  const everything = [json, JSON.stringify(tables), ...pages.map(({ content }) => content)].join('\n')
  for (const secret of Object.values(planted)) expect(everything).not.toContain(secret)
  expect(everything).not.toMatch(/sandbox:/)
  const archive = JSON.parse(json) as { consultations: readonly { id: string }[] }
  expect(archive.consultations.length).toBeGreaterThan(1)
  expect(Object.keys(tables)).toEqual(['consultations', 'results', 'decisions', 'promises', 'seals'])
  expect(tables.consultations?.length).toBe(archive.consultations.length + 1)
  expect(tables.promises?.length).toBeGreaterThan(1)
})

test.each([
  ['/privacy', 'Sådan passer vi på det, du fortæller'],
  ['/privacy/en', 'How we look after what you tell us'],
])('%s is the leaflet, in words', async (path, title) => {
  const route = ledgerRoutes(town).find(
    (each) => each.path === path || (each.path.startsWith('/privacy/') && path !== '/privacy'),
  )
  const answer = await route?.handle({
    method: 'GET',
    path,
    query: new URLSearchParams(),
    headers: {},
    body: new Uint8Array(),
  })
  expect(answer?.status).toBe(200)
  expect(String(answer?.body)).toContain(`<h1>${title}</h1>`)
})
