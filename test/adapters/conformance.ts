/*
 * What every channel has to keep, as claims. A subject may skip a case only in `skips`, by its name, with the reason:
 *
 *   decodes every fixture to the events beside it
 *   unknown payloads decode to nothing, quietly
 *   its own messages are ignored
 *   the same delivery twice is one event
 *   contact ids and button tokens round-trip within the limits
 *   a text at the limit is sent whole
 *   a text over the limit is split and never truncated
 *   each platform failure maps to its reason
 *   a bad, missing or stale signature is refused before parsing
 *   acknowledges only after receive resolved
 *   a receiver that rejects is not acknowledged
 *   stop waits for the send in flight
 *   no secret and no citizen's word in any log line
 *   citizens' words are never a mention or markup
 *   more buttons or longer labels than fit lose nothing
 *   a button that says nothing, and two that are one, are refused
 *   an image carries its words
 *   an edit changes the message in place
 *
 * Parts of a case that can be skipped alone: `a bad signature`, `a missing signature`, `a stale signature` (a platform that
 * signs no time has none that is stale) and `a throttled send`. `EKKO_SUBJECT=telegram npx vitest run
 * test/adapters/conformance.test.ts` runs one adapter alone.
 */
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { SendError } from '../../src/adapter.ts'
import type { ContactEvent, InboxEvent } from '../../src/domain/inbox.ts'
import { tokenCharactersMax, tokenOf } from '../../src/domain/token.ts'
import { type Fixture, fixtureNow, fixturesOf } from './fixtures.ts'
import { buttonsOf, hostileWords, longestToken, outboundTo, textOfLength, withoutSpace } from './samples.ts'
import type { Rig, RigOptions, Sent, Subject } from './subject.ts'

/** Runs every case against one adapter. */
export function describeAdapter(subject: Subject): void {
  const fixtures = fixturesOf(subject.name)
  const rigs: Rig[] = []

  const started = async (options?: RigOptions): Promise<Rig> => {
    const rig = await subject.start(options)
    rigs.push(rig)
    return rig
  }
  const claim = (name: string, run: () => Promise<void>) => {
    const reason = subject.skips[name]
    if (reason === undefined) test(name, run)
    else test.skip(`${name} (${reason})`, run)
  }
  /** A person who has met us, and what they do and see. */
  const met = async (rig: Rig, name = 'anna') => {
    const person = rig.person(name)
    await person.starts()
    return person
  }

  describe(subject.name, () => {
    afterEach(async () => {
      for (const rig of rigs.splice(0)) await rig.stop()
    })

    test('there are fixtures to decode, and one of them is our own message', () => {
      expect(fixtures.length).toBeGreaterThan(0)
      if (subject.skips['its own messages are ignored'] === undefined) {
        expect(fixtures.some((fixture) => fixture.own)).toBe(true)
      }
    })

    claim('decodes every fixture to the events beside it', async () => {
      for (const fixture of fixtures) {
        expect(subject.decode(fixture.payload, fixtureNow), `${fixture.file}: ${fixture.situation}`).toEqual(
          fixture.events,
        )
      }
    })

    claim('unknown payloads decode to nothing, quietly', async () => {
      fc.assert(
        fc.property(fc.jsonValue(), (json) => {
          expect(subject.decode(json, fixtureNow)).toEqual([])
        }),
      )
      const spoilt = fc.constantFrom(...fixtures).chain((fixture) => spoiled(fixture.payload))
      fc.assert(
        fc.property(spoilt, (json) => {
          expect(Array.isArray(subject.decode(json, fixtureNow))).toBe(true)
        }),
      )
      const rig = await started()
      const before = rig.received.length
      await rig.deliver({ something: 'else' }, 'good')
      expect(rig.received.length).toBe(before)
    })

    claim('its own messages are ignored', async () => {
      const rig = await started()
      const before = rig.received.length
      for (const fixture of fixtures.filter((one) => one.own)) {
        expect(
          fixture.events.every((event) => event.kind === 'delivery.reported'),
          fixture.file,
        ).toBe(true)
        await rig.deliver(fixture.payload, 'good')
      }
      expect(rig.received.slice(before).filter((event) => event.kind !== 'delivery.reported')).toEqual([])
    })

    claim('the same delivery twice is one event', async () => {
      const rig = await started()
      for (const fixture of fixtures.filter((one) => one.events.length > 0)) {
        const before = rig.received.length
        await rig.deliver(fixture.payload, 'good')
        await rig.deliver(fixture.payload, 'good')
        const expected = new Set(fixture.events.map((event) => event.id))
        await reached(() => expected.size <= new Set(rig.received.slice(before).map((event) => event.id)).size)
        expect(new Set(rig.received.slice(before).map((event) => event.id)), fixture.file).toEqual(expected)
      }
      const ids = fixtures.flatMap((one) => one.events.map((event) => `${event.id} in ${one.situation}`))
      expect(new Set(ids).size).toBe(ids.length)
    })

    claim('contact ids and button tokens round-trip within the limits', async () => {
      const rig = await started()
      const person = await met(rig)
      await reached(() => rig.received.length > 0)
      const first = rig.received.at(-1)
      expect(first && 'contact' in first ? first.contact : undefined).toBe(person.contact)
      expect(person.contact.startsWith(`${rig.adapter.channel}:`)).toBe(true)
      expect(longestToken.length).toBe(tokenCharactersMax)
      expect(tokenCharactersMax).toBeLessThanOrEqual(rig.adapter.limits.tokenBytesMax)
      await rig.adapter.send(outboundTo(person.contact, { buttons: [{ label: 'Længst', token: longestToken }] }))
      await person.taps('Længst')
      const tap = await eventual(rig, (event) => event.kind === 'button.pressed')
      expect(tap).toMatchObject({ kind: 'button.pressed', token: longestToken, contact: person.contact })
    })

    claim('a text at the limit is sent whole', async () => {
      const rig = await started()
      const person = await met(rig)
      const text = textOfLength(rig.adapter.limits.textCharactersMax)
      await rig.adapter.send(outboundTo(person.contact, { blocks: [{ style: 'plain', text }] }))
      expect(lastSeen(person.sees).parts).toEqual([text])
    })

    claim('a text over the limit is split and never truncated', async () => {
      const rig = await started()
      const person = await met(rig)
      for (const length of [rig.adapter.limits.textCharactersMax + 1, rig.adapter.limits.textCharactersMax * 3 + 7]) {
        const text = textOfLength(length)
        await rig.adapter.send(
          outboundTo(person.contact, {
            key: `long-${length}`,
            blocks: [{ style: 'plain', text }],
            buttons: [{ label: 'Ja', token: tokenOf({ do: 'start' }) }],
          }),
        )
        const sent = lastSeen(person.sees)
        expect(sent.parts.length).toBeGreaterThan(1)
        expect(sent.parts.every((part) => part.length <= rig.adapter.limits.textCharactersMax)).toBe(true)
        expect(withoutSpace(sent.parts.join(''))).toBe(withoutSpace(text))
        expect(sent.buttons.map((button) => button.label)).toEqual(['Ja'])
      }
    })

    claim('each platform failure maps to its reason', async () => {
      const probe = await started()
      expect(probe.faults.length).toBeGreaterThan(0)
      for (const { fault, reason } of probe.faults) {
        const rig = await started()
        const person = await met(rig)
        rig.failNext(fault)
        const error = await failureOf(rig.adapter.send(outboundTo(person.contact, {})))
        expect(error, fault.kind).toBeInstanceOf(SendError)
        if (!(error instanceof SendError)) continue
        expect({ fault: fault.kind, reason: error.reason }).toEqual({ fault: fault.kind, reason })
        if (reason === 'throttled') expect(error.retryAfterMs, fault.kind).toBe(fault.retryAfterMs)
      }
      if (subject.skips['a throttled send'] === undefined) {
        expect(probe.faults.map((one) => one.reason)).toContain('throttled')
      }
    })

    claim('a bad, missing or stale signature is refused before parsing', async () => {
      const rig = await started()
      const fixture = spoken(fixtures)
      for (const signed of ['bad', 'missing', 'stale'] as const) {
        if (subject.skips[`a ${signed} signature`] !== undefined) continue
        for (const payload of [fixture.payload, 'this is not { json']) {
          expect((await rig.deliver(payload, signed)).status, signed).toBe(401)
        }
      }
      expect(rig.received).toEqual([])
    })

    claim('acknowledges only after receive resolved', async () => {
      let arrived = false
      let open = () => {}
      const gate = new Promise<void>((resolve) => {
        open = resolve
      })
      const rig = await started({
        receive: async () => {
          arrived = true
          await gate
        },
      })
      let acknowledged = false
      const delivering = rig.deliver(spoken(fixtures).payload, 'good').then((answer) => {
        acknowledged = true
        return answer
      })
      await reached(() => arrived)
      // A round through the machine's own network stack: an acknowledgement that was on its way would be here by now.
      await rounds(20)
      expect(acknowledged).toBe(false)
      open()
      const { status } = await delivering
      expect(status ?? 200).toBeLessThan(300)
    })

    claim('a receiver that rejects is not acknowledged', async () => {
      const rig = await started({ receive: () => Promise.reject(new Error('the store is full')) })
      const answer = await rig.deliver(spoken(fixtures).payload, 'good').then(
        ({ status }) => status,
        () => 'not acknowledged',
      )
      if (typeof answer === 'number') expect(answer).toBeGreaterThanOrEqual(400)
      else expect(answer).toBe('not acknowledged')
    })

    claim('stop waits for the send in flight', async () => {
      const rig = await started()
      const person = await met(rig)
      rig.slowNext?.(150)
      const ended: string[] = []
      const sending = rig.adapter.send(outboundTo(person.contact, {})).then(
        () => ended.push('sent'),
        () => ended.push('failed'),
      )
      await rig.adapter.stop()
      ended.push('stopped')
      await sending
      expect(ended).toEqual(['sent', 'stopped'])
    })

    claim("no secret and no citizen's word in any log line", async () => {
      const rig = await started()
      const person = await met(rig)
      const words = 'Bænken ved søen er en perle'
      await person.types(words)
      await rig.deliver(spoken(fixtures).payload, 'bad').catch(() => {})
      await rig.deliver({ something: 'else' }, 'good')
      await rig.adapter.send(outboundTo(person.contact, { blocks: [{ style: 'quote', text: words }] }))
      for (const { fault } of rig.faults) {
        rig.failNext(fault)
        const error = await failureOf(
          rig.adapter.send(
            outboundTo(person.contact, { key: `fault-${fault.kind}`, blocks: [{ style: 'quote', text: words }] }),
          ),
        )
        for (const secret of [...rig.secrets, words]) expect(String(error)).not.toContain(secret)
      }
      for (const line of rig.logged) for (const secret of [...rig.secrets, words]) expect(line).not.toContain(secret)
    })

    claim("citizens' words are never a mention or markup", async () => {
      const rig = await started()
      const person = await met(rig)
      for (const [index, words] of hostileWords.entries()) {
        await rig.adapter.send(
          outboundTo(person.contact, {
            key: `hostile-${index}`,
            blocks: [
              { style: 'plain', text: 'Somebody wrote:' },
              { style: 'quote', text: words },
            ],
          }),
        )
        const sent = lastSeen(person.sees)
        const visible = withoutSpace(sent.parts.join(''))
        expect(visible, words).toContain(withoutSpace(words))
        if (subject.liveIn === undefined) throw new Error('Give the subject liveIn, so that this can be asked.')
        expect(subject.liveIn(sent), words).toEqual([])
      }
    })

    claim('a button that says nothing, and two that are one, are refused', async () => {
      const rig = await started()
      const { contact, sees } = await met(rig)
      const before = sees.length
      const yes = { label: 'Ja', token: 'yes' }
      for (const label of ['', ' ', '\u200b', '\ufe0f']) {
        const buttons = [yes, { label, token: 'no' }]
        const refused = await failureOf(rig.adapter.send(outboundTo(contact, { key: `empty-${label}`, buttons })))
        expect(refused, JSON.stringify(label)).toMatchObject({ reason: 'rejected', code: 'empty_label' })
      }
      const twice = outboundTo(contact, { key: 'twice', buttons: [yes, { ...yes, label: 'Jo' }] })
      expect(await failureOf(rig.adapter.send(twice))).toMatchObject({ reason: 'rejected', code: 'same_token_twice' })
      const options = [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'B' },
      ]
      const fields = [{ id: 'q', label: 'Q', required: false, kind: 'choice', options }] as const
      const form = { title: 'T', submit: 'S', token: 'form', fields }
      expect(await failureOf(rig.adapter.send(outboundTo(contact, { key: 'form', form })))).toMatchObject({
        reason: 'rejected',
        code: 'same_token_twice',
      })
      expect(sees.length).toBe(before)
    })

    claim('more buttons or longer labels than fit lose nothing', async () => {
      const rig = await started()
      const person = await met(rig)
      const { buttonsMax, buttonLabelCharactersMax } = rig.adapter.limits
      const many = outboundTo(person.contact, { key: 'many', buttons: buttonsOf(buttonsMax + 1) })
      const refused = await failureOf(rig.adapter.send(many))
      if (refused === undefined) {
        const tokens = lastSeen(person.sees).buttons.map((button) => ('token' in button ? button.token : ''))
        expect(tokens).toEqual(buttonsOf(buttonsMax + 1).map((button) => button.token))
      } else {
        expect(refused).toMatchObject({ reason: 'rejected' })
      }
      const label = `Æ${'ø'.repeat(buttonLabelCharactersMax)}`
      const long = outboundTo(person.contact, { key: 'long-label', buttons: [{ label, token: 'keep' }] })
      const refusedLabel = await failureOf(rig.adapter.send(long))
      if (refusedLabel === undefined) {
        const [shown] = lastSeen(person.sees).buttons
        expect(shown).toMatchObject({ token: 'keep' })
        expect(shown?.label.length).toBeLessThanOrEqual(buttonLabelCharactersMax)
        expect(shown?.label.endsWith('…')).toBe(true)
      } else {
        expect(refusedLabel).toMatchObject({ reason: 'rejected' })
      }
    })

    claim('an image carries its words', async () => {
      const rig = await started()
      const person = await met(rig)
      const alt = 'A bar chart: 61 want benches, 12 want trees.'
      await rig.adapter.send(outboundTo(person.contact, { image: { png: onePixel, alt } }))
      expect(lastSeen(person.sees).alt).toBe(alt)
    })

    claim('an edit changes the message in place', async () => {
      const rig = await started()
      const person = await met(rig)
      const before = person.sees.length
      const { externalId } = await rig.adapter.send(outboundTo(person.contact, { key: 'first' }))
      if (externalId === undefined) throw new Error('A platform that can edit gives the message an id.')
      const changed = 'Now 38 people have answered.'
      await rig.adapter.send(
        outboundTo(person.contact, {
          key: 'second',
          blocks: [{ style: 'plain', text: changed }],
          editsExternalId: externalId,
        }),
      )
      expect(person.sees.length).toBe(before + 1)
      expect(lastSeen(person.sees)).toMatchObject({ parts: [changed], edited: true })
    })
  })
}

/** A picture of one transparent pixel. */
const onePixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** The payload of somebody saying something in private, the plainest there is. */
function spoken(fixtures: readonly Fixture[]): Fixture {
  const isSpoken = (fixture: Fixture) => fixture.events.some((event) => event.kind === 'message.received')
  const found = fixtures.find(isSpoken) ?? fixtures.find((fixture) => fixture.events.length > 0)
  if (!found) throw new Error('Add a fixture in which somebody writes a message.')
  return found
}

/** The payload with one of its values replaced by anything. */
function spoiled(payload: unknown): fc.Arbitrary<unknown> {
  const count = leavesOf(payload)
  return fc.tuple(fc.nat({ max: Math.max(0, count - 1) }), fc.jsonValue({ maxDepth: 1 })).map(([at, value]) => {
    let seen = -1
    const walk = (node: unknown): unknown => {
      seen += 1
      if (seen === at) return value
      if (Array.isArray(node)) return node.map(walk)
      if (typeof node === 'object' && node !== null) {
        return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]))
      }
      return node
    }
    return walk(payload)
  })
}

function leavesOf(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1
  return 1 + Object.values(node).reduce((sum: number, inner) => sum + leavesOf(inner), 0)
}

function lastSeen(sees: readonly Sent[]): Sent {
  const last = sees.at(-1)
  if (!last) throw new Error('The person has seen nothing.')
  return last
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

async function eventual(rig: Rig, matches: (event: InboxEvent) => boolean): Promise<ContactEvent | InboxEvent> {
  await reached(() => rig.received.some(matches))
  const found = rig.received.findLast(matches)
  if (!found) throw new Error('The event never arrived.')
  return found
}

const patienceMs = 5_000

/** Waits for a condition, at most `patienceMs`; the expectation after it says what was missing. */
async function reached(condition: () => boolean): Promise<void> {
  const until = Date.now() + patienceMs
  while (!condition() && Date.now() < until) await rounds(1)
}

async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) await new Promise((resolve) => setTimeout(resolve, 2))
}
