import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Subject } from '../adapters/subject.ts'
import { clockAt, does, opens, openTown, type Town } from '../conversations/town.ts'
import { asOperator } from '../operator.ts'
import { Busy } from './busy.ts'

/** More than any channel takes; what is cut to a channel's own length is the longest that can come from it. */
const hugeCharacters = 64 * 1024
const blockedMsMax = 50
/** Starting, compiling and collecting garbage also take their time: what counts takes it every time. */
const looksMax = 4

const parts = [
  ...[
    '.',
    ' ',
    '\n',
    '! ',
    'a',
    'a.',
    'a@',
    '@everyone ',
    '1',
    '12 34 56 78 ',
    '"»“',
    "'",
    '(',
    '[',
    '{',
    '<a',
    '- ',
    '/',
  ],
  ...[
    '👍',
    '👩‍👩‍👧‍👦',
    '\u0301',
    '\u202e',
    '\u2067\u202e',
    '\u200b',
    '\ud800',
    'İ',
    'ة',
    '٣',
    '漢',
    'ja ',
    'stop ',
    'nej, ',
    ' og ',
  ],
  ...['selvmord ', 'jeg ', 'bænk ', 'Nørregade ', 'https://a.', 'hilsen '],
]
const begins = [
  '',
  '/memory ',
  'hvad har I spurgt om ',
  '/idé ',
  'idé: ',
  'stop ',
  'glem mig ',
  '/help ',
  'Jeg vil gerne hjælpe ',
]
const texts = (characters: number): readonly string[] =>
  parts.flatMap((part, index) =>
    [begins[0], begins[1 + (index % (begins.length - 1))]].map((begin = '') =>
      `${begin}${part.repeat(characters / part.length)}`.slice(0, characters - 1).concat('x'),
    ),
  )

/** How a person comes to each state of a conversation, in words. */
const met = ['start', 'ja', 'det hele', 'spring over', 'spring over']
const states: Readonly<Record<string, readonly string[]>> = {
  'a stranger': [],
  'asked for their consent': ['start'],
  'choosing what they are asked about': ['start', 'ja'],
  'in peace': met,
  'asked which they want': [...met, '(asked)'],
  'asked in their own words': [...met, '(asked)', 'bænke'],
  'asked whether to be told': [...met, '(asked)', 'bænke', 'Ved bageren.'],
  'asked where their words are to go': [...met, 'Der mangler en bænk ved skolen, hvor bussen holder.'],
  'writing an idea': [...met, 'idé'],
  'asked whether to be forgotten': [...met, 'glem mig'],
  stopped: [...met, 'stop'],
  'a moderator': [...met, '(moderator)'],
  'writing a consultation': [...met, '(moderator)', '/hoering ny'],
}

describe.each([sandbox, slack])('$name', (subject: Subject) => {
  let town: Town
  let busy: Busy
  let events = 0
  let people = 0

  beforeEach(async () => {
    town = await openTown(subject, clockAt(instantOf('2026-03-02', '17:00', 'Europe/Copenhagen')))
    await opens(town.cityside, 'noerregade-space')
    await town.running.settled()
    busy = new Busy()
  })
  afterEach(async () => {
    busy.stop()
    await town.stop()
  })

  const write = async (contact: ContactId, text: string): Promise<void> => {
    events += 1
    const event: ContactEvent = {
      ...{ kind: 'message.received', id: `hostile-${events}`, contact, at: town.clock.now(), text },
      reach: { kind: 'open' },
    }
    await town.running.receive([event])
  }
  const inState = async (steps: readonly string[]): Promise<ContactId> => {
    people += 1
    const { contact } = town.rig.person(`hostile${people}`)
    for (const step of steps) {
      if (step === '(moderator)') {
        const duty = { kind: 'moderator', department: 'streets-parks' } as const
        await does(town.cityside, { act: 'duty.granted', contact, duty })
      } else if (step !== '(asked)') await write(contact, step)
      await town.running.settled()
    }
    return contact
  }

  test.each(Object.entries(states))('a person who is %s holds up nothing', { timeout: 300_000 }, async (_, steps) => {
    const contact = await inState(steps)
    const longest = subject.name === 'slack' ? 39_999 : 4_095
    for (const text of [...texts(longest), ...texts(hugeCharacters).slice(0, 4)]) {
      let least = Number.POSITIVE_INFINITY
      for (let look = 0; look < looksMax && least > blockedMsMax; look += 1) {
        busy.longestMs()
        await write(contact, text)
        await town.running.settled()
        least = Math.min(least, busy.longestMs())
      }
      expect(least, JSON.stringify(text.slice(0, 30))).toBeLessThan(blockedMsMax)
    }
  })

  test('many of them at once let others have their turn', { timeout: 300_000 }, async () => {
    const contacts = await Promise.all([1, 2, 3, 4, 5].map(() => inState([])))
    const long = texts(subject.name === 'slack' ? 39_999 : 4_095).slice(0, 40)
    let least = Number.POSITIVE_INFINITY
    for (let look = 0; look < looksMax && least > 2 * blockedMsMax; look += 1) {
      busy.longestMs()
      await Promise.all(long.map((text, index) => write(contacts[index % contacts.length] ?? 'x:y', text)))
      await town.running.settled()
      least = Math.min(least, busy.longestMs())
    }
    expect(least).toBeLessThan(2 * blockedMsMax)
  })

  test('what is longer than people can write is not read, and its author is told', async () => {
    const contact = await inState(met)
    const text = `/memory ${'.'.repeat(hugeCharacters)}x`
    await write(contact, text)
    await town.running.settled()
    const person = town.rig.person(`hostile${people}`)
    expect(person.sees.at(-1)?.parts.join('\n')).toContain('længere, end jeg kan læse på én gang')
    const page = await (await fetch(`${town.running.url}/metrics`, asOperator)).text()
    expect(page).toContain(`ekko_inbox_odd_total{channel="${subject.name}",what="length"} 1`)
  })
})
