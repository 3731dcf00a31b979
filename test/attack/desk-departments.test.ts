import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { mayDo } from '../../src/cityside/rights.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { Duty } from '../../src/domain/duty.ts'
import type { CityAct } from '../../src/domain/inbox.ts'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { tokenOf } from '../../src/domain/token.ts'
import type { Door } from '../../src/web/desk/door.ts'
import { deskDoors } from '../../src/web/desk/doors.ts'
import { buttonIn, Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { known } from '../key.ts'
import { type DeskTown, deskTown, everyone } from '../web/desk-town.ts'

/** What a citizen writes who tries to get out of the words. */
const hostile = `"><script>window.hit=1</script><img src=x onerror="window.hit=1"> ' onmouseover='x' {{7*7}} </textarea></title> ved bageren`
const attempts = [/<script>window/, /<img src=x/, /onerror="window/, /<\/title> ved/]

let town: DeskTown
let doors: readonly Door[] = []
let id = ''
let idea = ''
let words: readonly string[] = []

beforeAll(async () => {
  town = await deskTown()
  const { store } = town.running
  doors = deskDoors({ ...town.running, deskPlace: () => ({ localUrl: town.url }) })
  id = (await store.consultations())[0]?.consultation.id ?? ''
  const folk = new Townsfolk(town.url)
  const chat = (await folk.chats()).get('sandbox:anna') ?? []
  const choice = buttonIn(chat, tokenOf({ do: 'answer', consultation: codeOf(id), question: 0, choice: 0 }))
  await folk.taps('anna', 'attack-1', choice?.token ?? '', choice?.message)
  await town.running.settled()
  await folk.types('anna', 'attack-2', hostile)
  await folk.types('bo', 'attack-3', `/idea ${hostile}`)
  await town.running.settled()
  words = (await store.statementsOf(id)).map(({ text }) => text)
  idea = (await store.ideas())[0]?.key ?? ''
}, 180_000)
afterAll(() => town.close())

/** The door's address with what belongs to the streets in every place that takes a value. */
function addressesOf({ path }: Door): readonly string[] {
  if (!path.includes(':')) return [`/desk/${path}`]
  return [id, idea, '1'].map((value) => `/desk/${path.replace(/:\w+/g, encodeURIComponent(value))}`)
}

test('what was said and sent is there to be attacked', () => {
  expect(words).toContain(hostile)
  expect(idea).not.toBe('')
})

describe('by every door', () => {
  test('a stranger sees and does nothing', async () => {
    for (const door of doors)
      for (const address of addressesOf(door)) {
        const got = door.method === 'GET' ? await town.get(address, 'nobody') : await town.post(address, {}, 'nobody')
        expect([303, 401, 404], `${door.method} ${address}`).toContain(got.status)
        if (got.status === 303) expect(got.location).toBe('/desk/sign-in')
      }
  }, 120_000)

  test('a moderator of another department reads nothing that was said to this one, and does nothing there', async () => {
    const before = (await town.running.store.audit(10_000)).length
    const forms = { consultation: id, id, idea, department: 'streets-parks', statement: '1', number: '1', words: 'x' }
    for (const door of doors)
      for (const address of addressesOf(door)) {
        const asked = `${address}?department=streets-parks&consultation=${id}`
        const got = door.method === 'GET' ? await town.get(asked, 'karen') : await town.post(address, forms, 'karen')
        expect(got.status, `${door.method} ${address}`).toBeLessThan(500)
        const leaked = words.filter((each) => got.text.includes(each.slice(0, 30)))
        expect(leaked, `${door.method} ${address}`).toEqual([])
      }
    const done = (await town.running.store.audit(10_000)).slice(0, -before)
    expect(done.filter(({ by, subject }) => by === 'desk:karen' && subject.includes(id))).toEqual([])
  }, 180_000)

  test('what citizens write is words on every page, and never markup', async () => {
    let shown = 0
    for (const as of ['mette', 'jens', 'boss'])
      for (const door of doors.filter(({ method }) => method === 'GET'))
        for (const address of addressesOf(door)) {
          const { text, headers, status } = await town.get(address, as)
          expect(status, address).toBeLessThan(500)
          if (!headers.get('content-type')?.startsWith('text/html') || headers.get('content-disposition')) continue
          for (const attempt of attempts) expect(text, address).not.toMatch(attempt)
          if (text.includes('window.hit=1')) shown += 1
        }
    // Somewhere they are read: otherwise nothing was tried.
    expect(shown).toBeGreaterThan(0)
  }, 180_000)

  test('what is typed into a search or a form comes back as words', async () => {
    for (const path of [
      'audit?words=',
      'audit?act=',
      'audit?from=',
      'digest?department=',
      'roles/invite?invite-kind=',
      'roles/grant?grant-kind=staff&grant-contact=telegram:',
    ])
      for (const as of ['boss', 'mette']) {
        const { text, status } = await town.get(`/desk/${path}${encodeURIComponent(hostile)}`, as)
        expect(status).toBeLessThan(500)
        for (const attempt of attempts) expect(text, path).not.toMatch(attempt)
      }
    const done = await town.post('/desk/language', { language: 'en', to: `/desk?x=${hostile}` })
    for (const attempt of attempts) expect(done.location).not.toMatch(attempt)
  })
})

test('each act is for those whose department it concerns, and duties are the administrators’', async () => {
  const department = 'streets-parks'
  const duty: Duty = { kind: 'moderator' }
  const runs = ['mette', 'boss']
  const serves = ['mette', 'jens', 'boss']
  const administers = ['boss']
  const none: readonly string[] = []
  const link = { hash: 'x', holder: { by: 'link', id: 'desk:1', duty }, expiresAt: 1 } as const
  const running = await town.running.store.consultation(id)
  if (!running) throw new Error('Nothing was asked.')
  const { consultation } = running
  const outcome: Outcome = {
    ...{ consultation: id, decidedBy: consultation.host, decidedOn: '2026-01-01', themes: [], milestones: [] },
    parts: [{ concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: 'x' }, why: { en: 'x' } }],
  }
  const table: readonly (readonly [CityAct, readonly string[]])[] = [
    [{ act: 'consultation.submitted', consultation }, runs],
    [{ act: 'consultation.closed', consultation: id }, runs],
    [{ act: 'consultation.withdrawn', consultation: id, reason: { en: 'x' } }, runs],
    [{ act: 'consultation.extended', consultation: id, closesAt: 1 }, runs],
    [{ act: 'consultation.reminded', consultation: id }, runs],
    [{ act: 'consultation.corrected', consultation: id, wrong: 'a', right: 'b' }, runs],
    [{ act: 'themes.labelled', consultation: id, themes: [] }, runs],
    [{ act: 'themes.changed', consultation: id, changes: [] }, runs],
    [{ act: 'themes.asked', consultation: id, language: 'en' }, runs],
    [{ act: 'themes.proposed', consultation: id, by: 'words', themes: [] }, runs],
    [{ act: 'decider.gathered', consultation: id, questions: [1], words: { en: 'x' } }, runs],
    [{ act: 'statement.judged', consultation: id, statement: 1, verdict: 'yes' }, runs],
    [{ act: 'decider.undone', consultation: id }, runs],
    [{ act: 'decider.tested', consultation: id, answers: [], to: 'test:1' }, runs],
    [{ act: 'decider.answered', consultation: id, answers: [] }, runs],
    [
      { act: 'words.opened', what: { of: 'statement', consultation: id, number: 1 }, department: 'streets-parks' },
      runs,
    ],
    [{ act: 'quote.signed', consultation: id, number: 1, seen: 'x', sign: { verdict: 'cleared' } }, runs],
    [{ act: 'group.named', consultation: id, question: 'x', group: 0, name: 'x' }, runs],
    [{ act: 'idea.answered', idea, words: { en: 'x' } }, ['boss']],
    [{ act: 'idea.delayed', idea, why: { en: 'x' }, dueOn: '2026-01-01' }, ['boss']],
    [{ act: 'words.opened', what: { of: 'idea', idea }, department }, ['boss']],
    [{ act: 'words.opened', what: { of: 'exchange', inquiry: 'nothing' }, department }, none],
    [{ act: 'words.opened', what: { of: 'offer', offer: 'nothing' }, department }, none],
    [{ act: 'idea.passed', idea, to: department, word: { en: 'x' } }, ['boss']],
    [{ act: 'outcome.published', outcome }, runs],
    [
      { act: 'milestone.reported', report: { consultation: id, milestone: 'x', state: 'done', what: { en: 'x' } } },
      runs,
    ],
    [{ act: 'news.sent', news: { consultation: id, words: { en: 'x' } } }, runs],
    [{ act: 'inquiry.replied', inquiry: 'nothing', words: 'x', asker: 'test:1' }, none],
    [{ act: 'guide.named', contact: 'test:1', name: 'x', title: { en: 'x' } }, administers],
    [{ act: 'guide.agreed', guide: 'nothing' }, none],
    [{ act: 'guide.given', subject: { of: 'idea', idea } }, ['boss']],
    [{ act: 'guide.away', guide: 'nothing' }, administers],
    [{ act: 'guide.ended', guide: 'nothing' }, administers],
    [
      {
        act: 'inquiry.asked',
        subject: { of: 'answer', consultation: id, respondent: 1 },
        department,
        words: 'x',
        asker: 'test:1',
      },
      serves,
    ],
    [
      {
        act: 'inquiry.asked',
        subject: { of: 'answer', consultation: id, respondent: 1 },
        department: 'children-schools',
        words: 'x',
        asker: 'test:1',
      },
      ['boss'],
    ],
    [{ act: 'inquiry.ended', inquiry: 'nothing' }, none],
    [{ act: 'digest.requested', department }, serves],
    [{ act: 'digest.requested' }, administers],
    [{ act: 'contact.forgotten', contact: 'test:1' }, administers],
    [{ act: 'digests.scheduled', departments: [department] }, administers],
    [{ act: 'retention.scheduled' }, administers],
    [{ act: 'duty.offered', hash: 'x', duty, expiresAt: 1 }, administers],
    [{ act: 'duty.withdrawn', hash: 'x' }, administers],
    [{ act: 'duty.granted', contact: 'test:1', duty }, administers],
    [{ act: 'duty.revoked', contact: 'test:1' }, administers],
    [{ act: 'desk.offered', link }, administers],
    [{ act: 'desk.left', holder: 'test:1' }, administers],
    [{ act: 'desk.entered', holder: 'test:1' }, none],
    [{ act: 'duty.claimed', hash: 'x', contact: 'test:1' }, none],
    [{ act: 'consultation.closed', consultation: 'nothing' }, none],
    [{ act: 'photo.judged', photo: 'nothing', verdict: 'allowed' }, none],
    [{ act: 'delay.explained', commitment: 'nothing', why: { en: 'x' }, dueOn: '2026-01-01' }, none],
  ]
  for (const [act, expected] of table) {
    expect(await allowed(act), JSON.stringify(act).slice(0, 120)).toEqual(
      [...expected].toSorted((a, b) => order(a) - order(b)),
    )
  }
})

test('a guide does with the thread that is theirs what its department does, and nothing with any other', async () => {
  const cityside = citysideOn(town.running)
  const department = 'streets-parks'
  const does = async (act: CityAct) =>
    expect(await cityside.act(act, 'test'), JSON.stringify(act)).toEqual({ ok: true })
  for (const [name, of] of [
    ['jens', department],
    ['karen', 'children-schools'],
  ] as const) {
    const contact = known(town.running.store, `sandbox:${name}`)
    await new Townsfolk(town.url).types(name, `attack-${name}`, 'hej')
    await town.running.settled()
    await does({ act: 'duty.granted', contact, duty: { kind: 'staff', department: of } })
    await does({ act: 'guide.named', contact, name: `Guide ${name}`, title: { en: 'Roads' } })
  }
  const subject = { of: 'answer', consultation: id, respondent: 1 } as const
  const inquiry = inquiryKeyOf(subject)
  await does({ act: 'inquiry.asked', subject, department, words: 'Where?', asker: 'test:1' })
  const [jens = '', karen = ''] = (await town.running.store.guides()).map(({ key }) => key)
  const named = (contact: 'sandbox:jens' | 'sandbox:karen') =>
    ({ act: 'guide.named', contact: known(town.running.store, contact), name: 'x', title: { en: 'x' } }) as const
  expect(await allowed(named('sandbox:jens'))).toEqual(['mette', 'boss'])
  expect(await allowed(named('sandbox:karen'))).toEqual(['karen', 'boss'])
  expect(await allowed({ act: 'guide.agreed', guide: karen })).toEqual(['karen'])
  const away = { fromOn: '2030-01-01', untilOn: '2030-01-02', standIn: karen }
  expect(await allowed({ act: 'guide.away', guide: jens, away })).toEqual(['mette', 'jens', 'boss'])
  expect(await allowed({ act: 'guide.ended', guide: jens })).toEqual(['mette', 'jens', 'boss'])
  const words = { en: 'x' }
  const acts: readonly CityAct[] = [
    { act: 'inquiry.asked', subject, department, words: 'x', asker: 'test:1' },
    { act: 'inquiry.replied', inquiry, words: 'x', asker: 'test:1' },
    { act: 'inquiry.ended', inquiry },
    { act: 'guide.given', subject, guide: karen },
  ]
  for (const act of acts) expect(await allowed(act), act.act).toEqual(['mette', 'jens', 'boss'])
  await does({ act: 'guide.agreed', guide: karen })
  await does({ act: 'guide.given', subject, guide: karen })
  for (const act of acts) expect(await allowed(act), act.act).toEqual(['mette', 'jens', 'karen', 'boss'])
  // In a guide's name no one writes but the guide.
  expect(await allowed({ act: 'inquiry.replied', inquiry, words: 'x', asker: 'test:1', guide: karen })).toEqual([
    'karen',
  ])
  expect(await allowed({ act: 'idea.answered', idea, words, guide: karen })).toEqual([])
  for (const act of [
    { act: 'idea.answered', idea, words },
    { act: 'guide.given', subject: { of: 'idea', idea } },
    { act: 'consultation.closed', consultation: id },
  ] as const)
    expect(await allowed(act), act.act).not.toContain('karen')
  await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide: karen })
  expect(await allowed({ act: 'idea.answered', idea, words, guide: karen })).toEqual(['karen'])
  expect(await allowed({ act: 'idea.delayed', idea, why: words, dueOn: '2030-01-01' })).toEqual(['karen', 'boss'])
  expect(await allowed({ act: 'idea.passed', idea, to: department, word: words })).toEqual(['karen', 'boss'])
  await does({ act: 'duty.revoked', contact: known(town.running.store, 'sandbox:karen') })
  for (const act of acts) expect(await allowed(act), act.act).toEqual(['mette', 'jens', 'boss'])
})

/** Who of all visitors may do this. */
async function allowed(act: CityAct): Promise<readonly string[]> {
  const cityside = citysideOn(town.running)
  const may: string[] = []
  for (const [name, duties] of Object.entries(everyone))
    if (await mayDo(cityside, { duties, contact: known(cityside.store, `sandbox:${name}`) }, act)) may.push(name)
  return may
}

function order(name: string): number {
  return Object.keys(everyone).indexOf(name)
}
