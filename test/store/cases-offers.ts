import { expect, test } from 'vitest'
import type { HelpVerb } from '../../src/domain/action.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { dayMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Change } from '../../src/engine/decision.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  consultationOf,
  drain,
  evening,
  happens,
  launch,
  meet,
  personState,
  pressed,
  statesByKey,
  world,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna-4711'
const lars: ContactId = 'sandbox:lars'
const reach = 'Anna, 20 30 40 50'

/** "I would like to help": what was chosen, for whom, with which consent, and until it is taken back. */
export function helpKept(here: () => Bench): void {
  const wording = { version: 'h1', language: 'en', purpose: 'help', text: 'May I?' } as const
  const takes = async (event: InboxEvent, now = evening) => {
    const { store } = here()
    await store.recordInbox([event], now)
    const claims = await store.claimInbox(10, now)
    const loaded = await store.load(claims, { ...world, wordings: [wording] })
    await store.commit(
      claims.flatMap((claim, index) => {
        const found = loaded[index]
        return found ? [{ claim, decision: decide(found.state, claim.event, now), expectedVersion: found.version }] : []
      }),
      now,
    )
  }
  const taps = (verb: HelpVerb, contact = anna) =>
    takes(pressed(contact, tokenOf({ do: 'help', verb, consultation: codeOf('benches'), wording: 'h1' })))
  const begins = async () => {
    const { store } = here()
    const duty = { kind: 'staff', department: 'parks' } as const
    const value = { kind: 'choice', choice: 'yes' } as const
    const said: readonly Change[] = [
      { kind: 'invitation.joined', consultation: 'benches', at: evening },
      { kind: 'answer.given', consultation: 'benches', question: 'bench', value, at: evening },
    ]
    await launch(store, consultationOf('benches', { help: {} }))
    await meet(store, anna, said)
    await meet(store, 'sandbox:bo')
    await meet(store, lars)
    await happens(
      store,
      acted({ act: 'duty.granted', contact: lars, duty }),
      changes({ kind: 'duty.granted', contact: lars, duty, at: evening }),
    )
    await drain(store)
  }
  /** Postgres gives whole numbers as text. */
  const consented = async (sql: string) =>
    (await here().rig.query(sql)).map((row) =>
      Object.fromEntries(
        Object.entries(row as Record<string, unknown>).map(([name, cell]) => [
          name,
          name === 'wording_version' ? cell : Number(cell),
        ]),
      ),
    )
  const told = async () => Object.keys(await statesByKey(here().store)).filter((key) => key.startsWith('help:'))
  const gives = async () => {
    await taps('write')
    await takes(wrote(anna, reach))
    await taps('give')
  }

  test('nothing is handed over before the last yes, and then only what was chosen, with the consent to it', async () => {
    const { store, rig } = here()
    await begins()
    await taps('begin')
    await taps('write')
    await takes(wrote(anna, reach))
    expect(await store.helpOffers()).toEqual([])
    expect(await told()).toEqual([])
    await taps('give')
    expect(await store.helpOffers()).toMatchObject([
      { number: 1, consultation: 'benches', department: 'parks', words: reach, wordingVersion: 'h1', at: evening },
    ])
    expect(await told()).toHaveLength(1)
    expect(await consented(`select given, wording_version, at from consents where purpose = 'help'`)).toEqual([
      { given: 1, wording_version: 'h1', at: evening },
    ])
    // No row can be read, and nothing leads from the offer to an answer.
    const rows = (await everythingIn(rig)).split('\n')
    expect(rows.filter((row) => row.includes(reach))).toEqual([])
    expect(JSON.stringify(await store.helpOffers())).not.toContain('respondent')
  })

  test('whoever has not answered cannot offer, and a tap twice is one offer', async () => {
    const { store } = here()
    await begins()
    await taps('here', 'sandbox:bo')
    expect(await store.helpOffers()).toEqual([])
    const tap = pressed(anna, tokenOf({ do: 'help', verb: 'here', consultation: codeOf('benches'), wording: 'h1' }))
    await takes(tap)
    await takes(tap)
    expect(await store.helpOffers()).toHaveLength(1)
  })

  test('a new offer takes the place of the old one, and one that is taken back is gone, with a word to who had it', async () => {
    const { store, rig } = here()
    await begins()
    await taps('here')
    await gives()
    expect(await store.helpOffers()).toMatchObject([{ number: 2, words: reach }])
    await taps('back')
    expect(await store.helpOffers()).toEqual([])
    expect(await everythingIn(rig)).not.toContain(reach)
    expect((await told()).filter((key) => key.includes(':gone:'))).toHaveLength(1)
    expect(
      (await consented(`select given from consents where purpose = 'help' order by seq`)).map(({ given }) => given),
    ).toEqual([1, 1, 0])
    await taps('back')
    expect((await told()).filter((key) => key.includes(':gone:'))).toHaveLength(1)
  })

  test('a consent to help is no consent to be asked or told', async () => {
    const { store } = here()
    await begins()
    const no = (purpose: 'asked' | 'told'): Change => ({
      kind: 'consent.recorded',
      ...{ purpose, given: false, wordingVersion: 'x', at: evening },
    })
    await happens(store, wrote(anna), changes(no('asked'), no('told')))
    await taps('here')
    const { known } = await personState(store, anna)
    expect(known?.consents).toMatchObject({ asked: { given: false }, told: { given: false }, help: { given: true } })
  })

  test('after "forget me" it is gone with what was asked about it, and whoever had it is told to delete theirs', async () => {
    const { store, rig } = here()
    await begins()
    await taps('here')
    const [offer] = await store.helpOffers()
    const subject = { of: 'help', offer: offer?.key ?? '' } as const
    await takes(acted({ act: 'inquiry.asked', subject, department: 'parks', words: 'When?', asker: lars }))
    expect(await store.inquiries()).toHaveLength(1)
    await takes(acted({ act: 'contact.forgotten', contact: anna }))
    expect(await store.helpOffers()).toEqual([])
    expect(await store.inquiries()).toEqual([])
    expect(await rig.query('select * from inquiry_lines')).toEqual([])
    expect((await told()).filter((key) => key.includes(':gone:'))).toHaveLength(1)
    expect(await everythingIn(rig)).not.toContain('anna-4711')
  })

  test('an offer of the department’s only member of staff is gone with a word to who sees to all of it', async () => {
    await begins()
    await taps('here')
    await takes(acted({ act: 'duty.revoked', contact: lars }, 'left'))
    await takes(acted({ act: 'duty.granted', contact: anna, duty: { kind: 'staff', department: 'parks' } }, 'only'))
    await takes(acted({ act: 'duty.granted', contact: 'sandbox:bo', duty: { kind: 'administrator' } }, 'all'))
    await takes(acted({ act: 'contact.forgotten', contact: anna }, 'forgotten'))
    expect((await told()).filter((key) => key.includes(':gone:'))).toHaveLength(1)
  })

  test('who left a number is not written to through Ekko', async () => {
    const { store } = here()
    await begins()
    await gives()
    const [offer] = await store.helpOffers()
    const subject = { of: 'help', offer: offer?.key ?? '' } as const
    await takes(acted({ act: 'inquiry.asked', subject, department: 'parks', words: 'When?', asker: lars }, 'ask'))
    expect(await store.resultOf('ask')).toMatchObject({ refused: { key: 'inquiry-unreachable' } })
  })

  test('it goes when the matter is over', async () => {
    const { store, rig } = here()
    await begins()
    await gives()
    await changeCity(
      store,
      'benches',
      changes(
        {
          kind: 'consultation.moved',
          consultation: 'benches',
          stage: { at: 'archived', archivedAt: evening + 90 * dayMs },
        },
        { kind: 'offers.cleared', consultation: 'benches' },
      ),
    )
    expect(await store.helpOffers()).toEqual([])
    expect(await everythingIn(rig)).not.toContain(reach)
    await taps('here')
    expect(await store.helpOffers()).toEqual([])
  })

  test('who looked at the offers is on the record, by a mark', async () => {
    const { store } = here()
    await begins()
    await takes(pressed(lars, tokenOf({ do: 'help', verb: 'list', consultation: '', wording: '' })))
    const [seen] = await store.audit(1)
    expect(seen).toMatchObject({
      act: 'help.seen',
      subject: 'parks',
      by: expect.stringMatching(/^sandbox:[0-9a-f]{12}$/),
    })
  })
}
