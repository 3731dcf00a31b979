import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { mayDo } from '../../src/cityside/rights.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { CityAct } from '../../src/domain/inbox.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { type SeenMessage, Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { known } from '../key.ts'
import { type DeskTown, deskTown, type Visitors } from '../web/desk-town.ts'

/** By what they are to the question, which streets-parks owns and which concerns culture-leisure. */
const all: Visitors = {
  owner: [{ kind: 'moderator', department: 'streets-parks' }],
  counter: [{ kind: 'staff', department: 'streets-parks' }],
  concerned: [{ kind: 'moderator', department: 'culture-leisure' }],
  library: [{ kind: 'staff', department: 'culture-leisure' }],
  other: [{ kind: 'moderator', department: 'children-schools' }],
  boss: [{ kind: 'administrator' }],
}

/** The buttons of the last thing that was said. */
const shown = (messages: readonly SeenMessage[]) =>
  (messages.at(-1)?.bubbles ?? []).flatMap(({ buttons }) => buttons.map(({ label }) => label))

let town: DeskTown
let id = ''

beforeAll(async () => {
  town = await deskTown({ visitors: all })
  const [running] = await town.running.store.consultations()
  id = running?.consultation.id ?? ''
  expect(running?.consultation.departments).toEqual(['streets-parks', 'culture-leisure'])
}, 180_000)
afterAll(() => town.close())

async function allowed(act: CityAct): Promise<readonly string[]> {
  const cityside = citysideOn(town.running)
  const may: string[] = []
  for (const [name, duties] of Object.entries(all)) if (await mayDo(cityside, { duties }, act)) may.push(name)
  return may
}

describe('a department that a question concerns', () => {
  const runs = ['owner', 'boss']
  const themes = ['owner', 'concerned', 'boss']

  test('may put in themes what was said and ask back, and do nothing else that the owner does', async () => {
    const running = await town.running.store.consultation(id)
    if (!running) throw new Error('Nothing was asked.')
    const { consultation } = running
    const outcome: Outcome = {
      ...{ consultation: id, decidedBy: consultation.host, decidedOn: '2026-01-01', themes: [], milestones: [] },
      parts: [{ concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: 'x' }, why: { en: 'x' } }],
    }
    const report = { consultation: id, milestone: 'x', state: 'done', what: { en: 'x' } } as const
    const subject = { of: 'answer', consultation: id, respondent: 1 } as const
    const [promise] = (await town.running.store.commitments()).filter((each) => each.consultation === id)
    const table: readonly (readonly [CityAct, readonly string[]])[] = [
      [{ act: 'consultation.submitted', consultation }, runs],
      [
        { act: 'words.opened', what: { of: 'statement', consultation: id, number: 1 }, department: 'streets-parks' },
        runs,
      ],
      [{ act: 'quote.signed', consultation: id, number: 1, seen: 'x', sign: { verdict: 'cleared' } }, runs],
      [{ act: 'group.named', consultation: id, question: 'x', group: 0, name: 'x' }, runs],
      [{ act: 'consultation.tested', consultation, to: 'test:1' } as CityAct, runs],
      [{ act: 'consultation.approved', consultation: id, seen: 'x' }, runs],
      [{ act: 'consultation.returned', consultation: id } as CityAct, runs],
      [{ act: 'consultation.closed', consultation: id }, runs],
      [{ act: 'consultation.withdrawn', consultation: id, reason: { en: 'x' } }, runs],
      [{ act: 'consultation.extended', consultation: id, closesAt: 1 }, runs],
      [{ act: 'consultation.reminded', consultation: id }, runs],
      [{ act: 'consultation.corrected', consultation: id, wrong: 'a', right: 'b' }, runs],
      [{ act: 'themes.labelled', consultation: id, themes: [] }, themes],
      [{ act: 'themes.changed', consultation: id, changes: [] }, themes],
      [{ act: 'themes.asked', consultation: id, language: 'en' }, themes],
      [{ act: 'themes.proposed', consultation: id, by: 'words', themes: [] }, themes],
      [{ act: 'decider.gathered', consultation: id, questions: [1], words: { en: 'x' } }, runs],
      [{ act: 'statement.judged', consultation: id, statement: 1, verdict: 'yes' }, runs],
      [{ act: 'decider.undone', consultation: id }, runs],
      [{ act: 'decider.tested', consultation: id, answers: [], to: 'test:1' }, runs],
      [{ act: 'decider.answered', consultation: id, answers: [] }, runs],
      [{ act: 'outcome.published', outcome }, runs],
      [{ act: 'milestone.reported', report }, runs],
      [{ act: 'news.sent', news: { consultation: id, words: { en: 'x' } } }, runs],
      [{ act: 'delay.explained', commitment: promise?.key ?? '', why: { en: 'x' }, dueOn: '2030-01-01' }, runs],
      [
        { act: 'inquiry.asked', subject, department: 'culture-leisure', words: 'x', asker: 'test:1' },
        ['concerned', 'library', 'boss'],
      ],
      [
        { act: 'inquiry.asked', subject, department: 'streets-parks', words: 'x', asker: 'test:1' },
        ['owner', 'counter', 'boss'],
      ],
    ]
    for (const [act, expected] of table) expect(await allowed(act), act.act).toEqual(expected)
  })

  test.each(['close', 'withdraw', 'extend', 'remind', 'correct', 'explain', 'languages'])(
    'cannot %s it at the desk, looked at or posted',
    async (deed) => {
      for (const as of ['concerned', 'library', 'counter', 'other']) {
        const address = `/desk/consultations/${id}/${deed}`
        expect((await town.get(address, as)).status, as).toBe(404)
        const form = { sure: 'yes', reason: 'x', 'reason.en': 'x', 'reason.da': 'x', closes: '2030-01-01', wrong: 'a' }
        expect((await town.post(address, form, as)).status, as).toBe(404)
      }
      expect((await town.running.store.consultation(id))?.stage.at).toBe('open')
    },
  )

  test('reads at the desk what was said, themes it there, and publishes nothing', async () => {
    const at = `/desk/consultations/${id}`
    for (const path of ['', '/said', '/themes']) {
      expect([200, 404], path).toContain((await town.get(`${at}${path}`, 'concerned')).status)
      expect((await town.get(`${at}${path}`, 'other')).status, path).toBe(404)
    }
    const [statement] = await town.running.store.statementsOf(id)
    const put = { statement: String(statement?.number ?? 1), do: 'put', theme: 'Shade' }
    expect((await town.post(`${at}/themes`, put, 'concerned')).status).toBe(303)
    for (const as of ['library', 'other']) expect((await town.post(`${at}/themes`, put, as)).status, as).toBe(404)
    for (const path of ['outcome', 'news', 'milestone', 'outcome/correct', 'decider'])
      expect((await town.post(`${at}/${path}`, { do: 'send' }, 'concerned')).status, path).toBe(404)
  })

  test('of an administrator the desk asks why, and the record keeps it beside what was done', async () => {
    const at = `/desk/consultations/${id}/remind`
    const before = (await town.running.store.audit(10_000)).length
    for (const reason of [undefined, '', 'x', ' \u200b \u0000  ']) {
      const asked = await town.post(
        at,
        { sure: 'yes', ...(reason !== undefined && { 'administrators-reason': reason }) },
        'boss',
      )
      expect(asked.status).toBe(422)
      expect(asked.text).toContain('name="administrators-reason"')
      // What was posted goes along.
      expect(asked.text).toContain('<input type="hidden" name="sure" value="yes">')
      expect(asked.text).toContain(`action="${at}"`)
    }
    expect((await town.running.store.audit(10_000)).length).toBe(before)
    const reason = 'Mette is ill, and <b>it</b> closes today.'
    const done = await town.post(at, { sure: 'yes', 'administrators-reason': reason }, 'boss')
    expect(done.status).toBe(303)
    const [why, act] = await town.running.store.audit(2)
    expect([act?.act, act?.by, act?.subject]).toEqual(['consultation.reminded', 'desk:boss', id])
    expect([why?.act, why?.by, why?.subject]).toEqual(['reason.given', 'desk:boss', `${id} ${reason}`])
    const record = await town.get('/desk/audit', 'owner')
    expect(record.text).toContain('Mette is ill, and')
    expect(record.text).not.toContain('<b>it</b>')
    // Nobody is asked why they do what is their own.
    expect((await town.post(at, { sure: 'yes' }, 'owner')).text).not.toContain('administrators-reason')
  })

  test('an administrator is sent from the chat to the desk, where they say why', async () => {
    const folk = new Townsfolk(town.url)
    await folk.types('vera', 'vera-hello-1', 'hej')
    await town.running.settled()
    const duty = { kind: 'administrator' } as const
    const granted = await citysideOn(town.running).act(
      { act: 'duty.granted', contact: known(town.running.store, 'sandbox:vera'), duty },
      'test',
    )
    expect(granted).toEqual({ ok: true })
    await town.running.settled()
    const button = tokenOf({ do: 'cityside', verb: 'close-now', consultation: codeOf(id), item: '' })
    await folk.taps('vera', 'vera-close-2', button)
    await town.running.settled()
    const said = JSON.stringify(((await folk.chats()).get('sandbox:vera') ?? []).at(-1)?.bubbles)
    expect(said).toMatch(/skrivebord|desk/)
    expect((await town.running.store.consultation(id))?.stage.at).toBe('open')
  })

  test('cannot close it in the chat, and can theme it there', async () => {
    const folk = new Townsfolk(town.url)
    const cityside = citysideOn(town.running)
    await folk.types('lise', 'concerned-1', 'hej')
    await town.running.settled()
    const duty = { kind: 'moderator', department: 'culture-leisure' } as const
    expect(
      await cityside.act({ act: 'duty.granted', contact: known(town.running.store, 'sandbox:lise'), duty }, 'test'),
    ).toEqual({ ok: true })
    await town.running.settled()
    const before = (await town.running.store.audit(10_000)).length
    const folkChat = async () => (await folk.chats()).get('sandbox:lise') ?? []
    for (const [index, words] of [
      '/consult close',
      '/consult withdraw',
      '/consult remind',
      '/consult extend',
    ].entries()) {
      await folk.types('lise', `concerned-${index + 2}`, words)
      await town.running.settled()
      expect(shown(await folkChat()), words).toEqual([])
    }
    expect((await town.running.store.audit(10_000)).length).toBe(before)
    await folk.types('lise', 'concerned-9', '/consult theme')
    await town.running.settled()
    expect(shown(await folkChat()).length).toBeGreaterThan(0)
  })
})
