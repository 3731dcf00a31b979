import { beforeEach, expect, test } from 'vitest'
import { codeOf } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { ideaKeyOf } from '../../src/domain/idea.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { inquiryKeyOf, inquirySilenceMs } from '../../src/domain/inquiry.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { inquirableOf } from '../../src/engine/cityside/subject.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Change } from '../../src/engine/decision.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { closedOf, everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changes,
  city,
  consultationOf,
  drain,
  evening,
  happens,
  launch,
  meet,
  pressed,
  statesByKey,
  world,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna-4711'
const lars: ContactId = 'sandbox:lars'
const words = 'Unmistakable benches by the lake'
const question = 'By which lake?'
const subject = { of: 'answer', consultation: 'benches', respondent: 1 } as const
const key = inquiryKeyOf(subject)

/** Questions back: both ways through Ekko, and nobody learns who the other is. */
export function inquiriesKept(here: () => Bench): void {
  const takes = async (event: InboxEvent, now = evening) => {
    await happens(here().store, event, ({ state }) => decide(state, event, now), now)
    return event.id
  }
  const serves = async (contact: ContactId, department = 'parks') => {
    const duty = { kind: 'staff', department } as const
    await meet(here().store, contact)
    await happens(
      here().store,
      acted({ act: 'duty.granted', contact, duty }),
      changes({ kind: 'duty.granted', contact, duty, at: evening }),
    )
  }
  const said = (text: string): readonly Change[] => [
    { kind: 'invitation.joined', consultation: 'benches', at: evening },
    {
      kind: 'answer.given',
      consultation: 'benches',
      question: 'wish',
      value: { kind: 'open', statements: [text] },
      at: evening,
    },
    { kind: 'answering.finished', consultation: 'benches', at: evening },
  ]
  /** Anna has said something, Lars serves the department. */
  const begins = async () => {
    await launch(here().store, consultationOf('benches'))
    await meet(here().store, anna, said(words))
    await serves(lars)
  }
  const asks = (id?: string, asker = lars, text = question, now = evening) =>
    takes(acted({ act: 'inquiry.asked', subject, statement: 1, department: 'parks', words: text, asker }, id), now)
  const taps = (contact: ContactId, verb: Parameters<typeof tapOf>[0], now = evening) =>
    takes(pressed(contact, tapOf(verb)), now)
  const tapOf = (verb: 'reply' | 'pass' | 'end' | 'again' | 'close') => tokenOf({ do: 'inquiry', verb, subject: key })
  const refusal = async (id: string) => here().store.resultOf(id)
  /** What somebody is told by then, in words; everybody else gets theirs too. */
  const reads = async (contact: ContactId, now = evening + 16 * hourMs) => {
    const { store } = here()
    const told: unknown[] = []
    for (let round = 0; round < 50; round += 1) {
      const items = await store.claimOutbox('sandbox', 100, now)
      if (items.length === 0) break
      const facts = await store.facts(items, city)
      for (const [index, item] of items.entries()) {
        const found = facts[index]
        if (found && item.priority !== 'reply' && verdict(item, found, now).do === 'send')
          mailbox.push({ to: item.to, message: compose(item.notice, found, now) })
      }
      await store.settle(
        items.map((item) => ({ item, settlement: { as: 'sent', externalId: `m${item.id}` } })),
        now,
      )
    }
    for (const { to, message } of mailbox) if (to === contact) told.push(message)
    return JSON.stringify(told)
  }
  let mailbox: { to: string; message: unknown }[] = []
  beforeEach(() => {
    mailbox = []
  })

  test('reaches whoever said it with their own words and the department, and the answer whoever asked', async () => {
    const { store, rig } = here()
    await begins()
    await drain(store)
    await asks()
    const asked = await reads(anna)
    expect(asked).toContain(words)
    expect(asked).toContain(question)
    expect(asked).toContain('Parks')
    expect(asked).not.toContain('lars')
    await taps(anna, 'reply')
    await takes(wrote(anna, 'The unlikely one'))
    const answered = await reads(lars)
    expect(answered).toContain('The unlikely one')
    expect(answered).toContain(question)
    expect(answered).not.toContain('anna')
    expect(await store.inquiries()).toMatchObject([
      { key, department: 'parks', lines: [{ kind: 'asked', statement: 1 }, { kind: 'answered' }] },
    ])
    // No row can be read, and the record names nobody.
    const rows = (await everythingIn(rig)).split('\n')
    expect(rows.filter((row) => row.includes('The unlikely one'))).toEqual([])
    const audit = await store.audit(20)
    expect(audit.map(({ act }) => act)).toEqual(expect.arrayContaining(['inquiry.asked', 'inquiry.answered']))
    expect(JSON.stringify(audit)).not.toContain('anna-4711')
  })

  test('one question at a time, and the same act twice is one question', async () => {
    const { store } = here()
    await begins()
    await asks('first')
    await asks('second')
    expect(await refusal('first')).toEqual({ done: true })
    expect(await refusal('second')).toMatchObject({ done: true, refused: { key: expect.stringMatching(/^inquiry-/) } })
    const waiting = Object.keys(await statesByKey(store)).filter((each) => each.startsWith(`inquiry:${key}:`))
    expect(waiting).toHaveLength(1)
    expect((await store.inquiries())[0]?.lines).toHaveLength(1)
  })

  test('nobody is asked who said no to being told, or stopped; the asker hears the same of both', async () => {
    const { store } = here()
    await begins()
    const refused = async (id: string, change: Change) => {
      await happens(store, wrote(anna), changes(change))
      await asks(id)
      return refusal(id)
    }
    const told = { kind: 'consent.recorded', purpose: 'told', wordingVersion: 't1', at: evening } as const
    const no = await refused('no', { ...told, given: false })
    await happens(store, wrote(anna), changes({ ...told, given: true }))
    const stopped = await refused('stopped', { kind: 'person.stopped', at: evening })
    expect(no).toMatchObject({ refused: { key: expect.stringMatching(/^inquiry-/) } })
    expect(stopped).toEqual(no)
    expect(await store.inquiries()).toEqual([])
  })

  test('a question on its way keeps quiet hours, a pause and a no that came meanwhile', async () => {
    const { store } = here()
    await begins()
    await drain(store)
    await asks()
    const found = async (now: number) => {
      const [item] = await store.claimOutbox('sandbox', 10, now)
      const [facts] = item ? await store.facts([item], city) : []
      if (!item || !facts) throw new Error('Nothing waits for her.')
      return (at: number, more: object = {}) => verdict(item, { ...facts, ...more }, at)
    }
    const judge = await found(evening)
    expect(judge(evening)).toEqual({ do: 'send' })
    expect(judge(evening + 5 * hourMs)).toMatchObject({ do: 'wait', why: 'quiet' })
    expect(judge(evening, { consents: { asked: { given: true } } })).toEqual({ do: 'drop', code: 'no-consent' })
    await happens(store, wrote(anna), changes({ kind: 'person.paused', until: evening + 3 * dayMs }))
    const [facts] = await store.facts(await store.claimOutbox('sandbox', 10, evening + 2 * hourMs), city)
    expect(judge(evening, { person: facts?.person ?? { ...(await personOf()) } })).toMatchObject({ do: 'wait' })
    async function personOf() {
      const event = wrote(anna)
      const { loaded } = await happens(store, event)
      return loaded.state.of === 'person' ? loaded.state.known?.person : undefined
    }
  })

  test('"no more on this" is for good, whoever asks; the asker hears it, and a question on its way is not said', async () => {
    const { store } = here()
    await begins()
    await serves('sandbox:sofie', 'roads')
    await drain(store)
    await asks()
    await taps(anna, 'end')
    expect(await reads(anna)).not.toContain(question)
    expect(await reads(lars)).toContain('inquiry-unwanted')
    await takes(acted({ act: 'inquiry.ended', inquiry: key }, 'late'))
    await asks('again')
    expect(await refusal('late')).toMatchObject({ refused: { key: expect.stringMatching(/^inquiry-/) } })
    expect(await refusal('again')).toMatchObject({ refused: { key: expect.stringMatching(/^inquiry-/) } })
    expect((await store.inquiries())[0]).toMatchObject({ ended: { by: 'citizen' } })
  })

  test('a question that was decided on while "no more on this" was tapped opens nothing again', async () => {
    const { store } = here()
    await begins()
    await asks()
    await taps(anna, 'end')
    const late = { key: 'late', kind: 'asked', words: 'One more?', at: evening } as const
    await happens(
      store,
      acted({ act: 'inquiry.ended', inquiry: key }),
      changes(
        { kind: 'inquiry.opened', inquiry: key, subject, department: 'parks', asker: lars, at: evening },
        { kind: 'inquiry.continued', inquiry: key, line: late },
        {
          kind: 'asked.told',
          inquiry: key,
          about: { show: 'question', inquiry: key, line: 'late' },
          key: `inquiry:${key}:late`,
          at: evening,
        },
      ),
    )
    expect((await store.inquiries())[0]).toMatchObject({ ended: { by: 'citizen' } })
    expect(await reads(anna)).not.toContain('One more?')
  })

  test('whoever asked and no longer may is not told: their department is', async () => {
    const { store } = here()
    await begins()
    await serves('sandbox:lone')
    await asks()
    await takes(acted({ act: 'duty.revoked', contact: lars }))
    await drain(store)
    await taps(anna, 'reply')
    await takes(wrote(anna, 'The unlikely one'))
    expect(await reads(lars)).not.toContain('The unlikely one')
    expect(await reads('sandbox:lone', evening + 17 * hourMs)).toContain('The unlikely one')
  })

  test('lapses two weeks after the last word, not before, and whoever asked hears it', async () => {
    const { store } = here()
    await begins()
    await asks()
    await drain(store)
    const rings = async (now: number) => {
      await store.ringTimers(now, 10)
      const claims = await store.claimInbox(10, now)
      const loaded = await store.load(claims, world)
      await store.commit(
        claims.flatMap((claim, index) => {
          const found = loaded[index]
          return found
            ? [{ claim, decision: decide(found.state, claim.event, now), expectedVersion: found.version }]
            : []
        }),
        now,
      )
      return (await store.inquiries())[0]?.ended
    }
    expect(await rings(evening + inquirySilenceMs - 1)).toBeUndefined()
    await taps(anna, 'reply', evening + dayMs)
    await takes(wrote(anna, 'The small one'), evening + dayMs)
    expect(await rings(evening + inquirySilenceMs)).toBeUndefined()
    expect(await rings(evening + inquirySilenceMs + dayMs)).toMatchObject({ by: 'time' })
    expect(await reads(lars, evening + inquirySilenceMs + 2 * dayMs)).toContain('inquiry-ended')
  })

  test('what somebody writes unasked goes nowhere before they say that it is an answer', async () => {
    const { store } = here()
    await begins()
    await drain(store)
    await asks()
    await takes(wrote(anna, 'Before it came'))
    expect((await store.inquiries())[0]?.lines).toHaveLength(1)
    await reads(anna)
    await takes(wrote(anna, 'The unlikely one'))
    expect((await store.inquiries())[0]?.lines).toHaveLength(1)
    await takes(wrote(anna, 'yes'))
    expect((await store.inquiries())[0]?.lines.map(({ words: each }) => each)).toEqual([question, 'The unlikely one'])
  })

  test('nobody else can answer, end or read it, with whatever token', async () => {
    const { store } = here()
    await begins()
    await serves('sandbox:sofie', 'roads')
    await meet(store, 'sandbox:bo')
    await asks()
    for (const verb of ['reply', 'pass', 'end', 'again', 'close'] as const) await taps('sandbox:bo', verb)
    await takes(wrote('sandbox:bo', 'I am not Anna'))
    await taps('sandbox:sofie', 'close')
    const again = pressed('sandbox:sofie', tapOf('again'))
    const turn = await happens(store, again, ({ state }) => decide(state, again, evening))
    expect(JSON.stringify(turn.loaded.state)).not.toContain('"draft"')
    expect((await store.inquiries())[0]).toMatchObject({ lines: [{ kind: 'asked' }] })
    expect((await store.inquiries())[0]?.ended).toBeUndefined()
  })

  test('after "forget me" nothing of it is left, and whoever asked is told only that it is over', async () => {
    const { store, rig } = here()
    await begins()
    await asks()
    await drain(store)
    await taps(anna, 'reply')
    await takes(wrote(anna, 'The unlikely one'))
    const closed = await closedOf(rig, anna)
    expect(await everythingIn(rig)).toContain(closed[0])
    await happens(store, wrote(anna), changes({ kind: 'person.forgotten', at: evening }))
    const everything = await everythingIn(rig)
    for (const trace of [words, 'The unlikely one', question, 'anna-4711', ...closed])
      expect(everything).not.toContain(trace)
    expect(await store.inquiries()).toEqual([])
    expect(await store.timerKeys('inquiry:')).toEqual([])
    const told = await reads(lars)
    expect(told).toContain('inquiry-ended')
    expect(told).not.toContain('unlikely')
    await asks('after')
    expect(await refusal('after')).toMatchObject({ refused: { key: expect.stringMatching(/^inquiry-/) } })
  })

  test('an asker who is forgotten leaves it to their department', async () => {
    const { store, rig } = here()
    await begins()
    await serves('sandbox:lone')
    await asks()
    await takes(acted({ act: 'contact.forgotten', contact: lars }))
    expect(await rig.query('select asker from inquiries')).toEqual([{ asker: null }])
    await drain(store)
    await taps(anna, 'pass')
    expect(await reads('sandbox:lone')).toContain('inquiry-was-passed')
  })

  test('an idea is asked about by whoever has it, and its author needs to have said yes to being told', async () => {
    const { store } = here()
    await serves(lars)
    await meet(store, anna)
    const idea = ideaKeyOf(anna, await takes(wrote(anna, `/idea ${words}`)))
    await drain(store)
    const about = { of: 'idea', idea } as const
    const ask = (id: string, department: string) =>
      takes(acted({ act: 'inquiry.asked', subject: about, department, words: question, asker: lars }, id))
    await ask('elsewhere', 'roads')
    expect(await refusal('elsewhere')).toMatchObject({ refused: { key: expect.stringMatching(/^inquiry-/) } })
    await ask('here', 'parks')
    expect(await refusal('here')).toEqual({ done: true })
    expect(await reads(anna)).toContain(words)
  })

  test('staff of the department find what they ask about by its number, and nobody else does', async () => {
    const { store } = here()
    await begins()
    await meet(store, 'sandbox:bo')
    const finds = async (contact: ContactId, text: string) => {
      const event = wrote(contact, text)
      const { loaded } = await happens(store, event)
      return loaded.state.of === 'person' ? inquirableOf(loaded.state) : undefined
    }
    expect(await finds(lars, 'ask benches 1')).toMatchObject({ subject, named: { of: 'statement', number: 1 } })
    expect(await finds(lars, 'ask benches answer 1')).toMatchObject({ subject, named: { of: 'answer', number: 1 } })
    expect(await finds(lars, 'ask benches 2')).toBeUndefined()
    expect(await finds(lars, `ask ${codeOf('nothing')} 1`)).toBeUndefined()
    expect(await finds('sandbox:bo', 'ask benches 1')).toBeUndefined()
  })
}
