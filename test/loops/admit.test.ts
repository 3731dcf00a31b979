import { describe, expect, test } from 'vitest'
import type { ContactEvent, InboxEvent } from '../../src/domain/inbox.ts'
import { dayMs, hourMs, minuteMs, secondMs } from '../../src/domain/time.ts'
import { admit, idCharactersMax } from '../../src/loops/admit.ts'

const now = Date.UTC(2026, 2, 2, 17)
const bounds = { message: 100, field: 50 }
const written: ContactEvent = {
  ...{ kind: 'message.received', id: 'm1', contact: 'messenger:1', at: now, text: 'Træer', messageId: 'm1' },
  reach: { kind: 'window', until: now + dayMs },
}

function admitted(event: InboxEvent) {
  const { events, found } = admit([event], now, () => bounds)
  return { event: events[0], odd: found.map(({ oddity }) => oddity) }
}

/** As the adapters tell it: the window is counted from the same wrong time. */
function told(at: number): ContactEvent {
  return { ...written, at, reach: { kind: 'window', until: at + dayMs } }
}

describe('a time that a platform tells', () => {
  test.each([0, -hourMs, -dayMs, -30 * dayMs, 4 * minuteMs])('%i ms from now is taken as it is', (away) => {
    const event = told(now + away)
    expect(admitted(event)).toEqual({ event, odd: [] })
  })

  test.each([
    ['seconds', now / secondMs],
    ['microseconds', now * 1_000],
  ])('in %s is the same moment, and so is the window', (_, at) => {
    expect(admitted(told(at))).toEqual({
      event: { ...written, at: now, reach: { kind: 'window', until: now + dayMs } },
      odd: ['time'],
    })
  })

  test('in seconds, with a window in milliseconds, opens that window', () => {
    const event = { ...told(now / secondMs), reach: { kind: 'window', until: now / secondMs + dayMs } } as const
    expect(admitted(event).event).toMatchObject({ reach: { kind: 'window', until: now + dayMs } })
  })

  test.each([
    0,
    -1,
    1,
    1e308,
    -1e308,
    now + dayMs,
    now - 400 * dayMs,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
  ])('%d is put where it can be, and neither shuts the window nor opens it for ever', (at) => {
    const { event, odd } = admitted(told(at))
    expect(odd).toEqual(['time'])
    expect(event?.at).toBeGreaterThanOrEqual(now - 31 * dayMs)
    expect(event?.at).toBeLessThanOrEqual(now + 5 * minuteMs)
    const reach = event && 'reach' in event ? event.reach : undefined
    if (reach?.kind !== 'window') throw new Error('The window is gone.')
    expect(reach.until).toBeLessThanOrEqual(now + 31 * dayMs)
    if (Number.isFinite(at) && Math.abs(at) < 1e15) expect(reach.until).toBe(now + dayMs)
  })

  test('a window that is open too long ends within a month', () => {
    const event = { ...written, reach: { kind: 'window', until: 1e308 } } as const
    expect(admitted(event)).toMatchObject({ event: { reach: { until: now + 31 * dayMs } }, odd: ['time'] })
  })

  test('a community may have been joined years ago', () => {
    const event = { kind: 'community.joined', id: 'j', community: 'discord:channel/1', at: now - 900 * dayMs } as const
    expect(admitted(event)).toEqual({ event, odd: [] })
    expect(admitted({ ...event, at: Number.NaN })).toEqual({ event: { ...event, at: now }, odd: ['time'] })
  })

  test('acts of the city and what falls due keep theirs', () => {
    const due = { kind: 'timer.due', id: 't', at: 0, timer: { timer: 'held', before: 0 } } as const
    const act = { kind: 'city.acted', id: 'a', at: 1e12, by: 'cli', act: { act: 'digest.requested' } } as const
    expect(admit([due, act], now, () => bounds)).toEqual({ events: [due, act], found: [] })
  })
})

describe('what is longer than people can write', () => {
  test('is counted in letters and emoji, not in their halves', () => {
    const event = { ...written, text: '🌳'.repeat(100) } as ContactEvent
    expect(admitted(event)).toEqual({ event, odd: [] })
    expect(admitted({ ...event, text: `${'🌳'.repeat(100)}!` } as ContactEvent).odd).toEqual(['length'])
  })

  test('is not read: only that something was written is told, and how much may be', () => {
    const { messageId: _, ...rest } = written as ContactEvent & { readonly messageId: string }
    expect(admitted({ ...written, text: 'a'.repeat(101) } as ContactEvent)).toEqual({
      event: { ...rest, text: '', tooLong: 100 },
      odd: ['length'],
    })
    const attached = [{ kind: 'voice', source: 's', transcript: 'a'.repeat(101) }] as const
    expect(admitted({ ...written, attached } as ContactEvent).event).toMatchObject({ text: '', tooLong: 100 })
  })

  test('an edit and a form are no different', () => {
    const { id, contact, at } = written
    const edit = { kind: 'message.edited', id, contact, at, messageId: 'm', text: 'a'.repeat(101) } as const
    expect(admitted(edit)).toEqual({
      event: { kind: 'message.received', id, contact, at, text: '', tooLong: 100 },
      odd: ['length'],
    })
    const form = { kind: 'form.submitted', id, contact, at, token: 'f', fields: { a: 'a'.repeat(51) } } as const
    expect(admitted(form)).toMatchObject({ event: { kind: 'message.received', tooLong: 50 }, odd: ['length'] })
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}`, 'a']))
    expect(admitted({ ...form, fields: many }).odd).toEqual(['length'])
  })

  test('words under a post are left out, and the conversation begins', () => {
    const { id, contact, at } = written
    const event = { kind: 'conversation.started', id, contact, at, words: 'a'.repeat(101) } as const
    expect(admitted(event)).toEqual({ event: { kind: 'conversation.started', id, contact, at }, odd: ['length'] })
  })
})

describe('an event without an id that can be kept', () => {
  test.each(['', 'a\u0000b', 'a\ud83d', 'a'.repeat(idCharactersMax + 1)])('%j is no event', (id) => {
    expect(admitted({ ...written, id })).toEqual({ event: undefined, odd: ['id'] })
    expect(admitted({ ...written, contact: `messenger:${id}\u0000` }).odd).toEqual(['id'])
    expect(admitted({ ...written, messageId: id } as ContactEvent).odd).toEqual(['id'])
  })

  test('takes no other with it', () => {
    const { events } = admit([{ ...written, id: '' }, written], now, () => bounds)
    expect(events).toEqual([written])
  })
})
