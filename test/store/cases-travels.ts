import { expect, test } from 'vitest'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ReadingVerdict } from '../../src/domain/reactions/reading.ts'
import { hourMs, minuteMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { PersonState } from '../../src/engine/state.ts'
import { findOpinions } from '../../src/insight/groups/find.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  city,
  consultationOf,
  drain,
  evening,
  happens,
  item,
  launch,
  meet,
  pressed,
  sending,
  wrote,
} from './town.ts'

const anna = 'sandbox:anna'
const bo = 'sandbox:bo'
const carl = 'sandbox:carl'
const sent = { as: 'sent', externalId: 'm1' } as const
const all = { of: 'waiting', from: 0, many: 20 } as const

/** What people write is read before others see it: the verdict, who hears of it, and what is shown to whom after it. */
export function travelling(here: () => Bench): void {
  const square: Consultation = consultationOf('square', {
    questions: [{ id: 'square', kind: 'open', react: true, text: { en: 'What is missing?' }, statementsMax: 5 }],
  })
  const begins = async (...contacts: readonly ContactId[]) => {
    for (const contact of contacts) {
      await meet(here().store, contact)
      const told = {
        kind: 'consent.recorded',
        purpose: 'told',
        given: true,
        wordingVersion: 'v1',
        at: evening,
      } as const
      await happens(here().store, wrote(contact), changes(told))
    }
    await launch(here().store, square)
  }
  /** Everything that they have written to the question so far; answers are whole. */
  const writes = async (contact: ContactId, ...statements: readonly string[]) => {
    const joined = { kind: 'invitation.joined', consultation: 'square', at: evening } as const
    const value = { kind: 'open', statements } as const
    const given = { kind: 'answer.given', consultation: 'square', question: 'square', value, at: evening } as const
    await happens(here().store, wrote(contact), changes(joined, given))
  }
  const judges = async (statement: number, said: ReadingVerdict, at = evening) => {
    let refused = ''
    const event = acted({ act: 'statement.judged', consultation: 'square', statement, ...said })
    await happens(
      here().store,
      event,
      ({ state }) => {
        const decided = decide(state, event, at)
        refused = decided.changes.find((change) => change.kind === 'act.refused')?.why.key ?? ''
        return decided
      },
      at,
    )
    return refused
  }
  const yes = (statement: number) => judges(statement, { verdict: 'yes' })
  const waiting = async () => (await here().store.statementsToRead(square, all)).map(({ number }) => number)
  const boardOf = async (contact: ContactId) => {
    const token = tokenOf({ do: 'react', consultation: square.code, question: 0, verb: 'more', item: '' })
    const turn = await happens(here().store, pressed(contact, token))
    const { lookup } = turn.loaded.state as PersonState
    return lookup.of === 'reactions' ? (lookup.boards.get('square')?.get('square') ?? []) : undefined
  }
  /** The numbers of the statements that this person could be shown. */
  const board = async (contact: ContactId) => (await boardOf(contact))?.map(({ key }) => Number(key))
  /** A tap on what can be said to a statement. */
  const says = async (contact: ContactId, statement: number, verb: 'agree' | 'disagree') => {
    const token = tokenOf({ do: 'react', consultation: square.code, question: 0, verb, item: String(statement) })
    await happens(here().store, pressed(contact, token), ({ state }) => decide(state, pressed(contact, token), evening))
  }
  const counted = async () => (await here().store.tally('square')).reactions?.square
  const told = async () =>
    (await drain(here().store, sent, evening + hourMs)).flatMap(({ to, notice }) =>
      notice.kind === 'judged' ? [[to, notice.statement] as const] : [],
    )

  test('nothing that was written is shown to others before it was read, and then to all but its author', async () => {
    await begins(anna, bo)
    await writes(anna, 'More benches.')
    expect(await waiting()).toEqual([1])
    expect(await board(bo)).toEqual([])
    expect(await yes(1)).toBe('')
    expect(await waiting()).toEqual([])
    expect(await board(bo)).toEqual([1])
    expect(await board(anna)).toEqual([])
  })

  test('its author alone is told, some minutes later, once for each verdict', async () => {
    await begins(anna, bo)
    await writes(anna, 'More benches.')
    await yes(1)
    expect(await drain(here().store, sent, evening + minuteMs)).not.toContainEqual(
      expect.objectContaining({ notice: expect.objectContaining({ kind: 'judged' }) }),
    )
    expect(await told()).toEqual([[anna, 1]])
    await yes(1)
    expect(await told()).toEqual([])
  })

  test('one who does not want to hear of it is not told', async () => {
    await begins(anna)
    const no = { kind: 'consent.recorded', purpose: 'told', given: false, wordingVersion: 'v1', at: evening } as const
    await happens(here().store, wrote(anna), changes(no))
    await writes(anna, 'More benches.')
    await yes(1)
    expect(await told()).toEqual([])
  })

  test.each(['stops', 'objects', 'is forgotten', 'says it in other words'])(
    'what was merged waits to be read anew where the author of the other one %s',
    async (how) => {
      await begins(anna, bo, carl)
      await writes(anna, 'More benches.')
      await writes(bo, 'Many more benches.')
      await yes(1)
      await judges(2, { verdict: 'merged', into: 1 })
      expect([await board(carl), await waiting()]).toEqual([[1], []])
      const leaving: Readonly<Record<string, Change>> = {
        stops: { kind: 'person.stopped', at: evening },
        objects: { kind: 'person.objected', at: evening },
        'is forgotten': { kind: 'contact.forgotten', contact: anna, at: evening },
      }
      const left = leaving[how]
      if (left) await happens(here().store, wrote(anna), changes(left))
      else await writes(anna, 'A kiosk instead.')
      expect(await board(carl)).toEqual([])
      expect(await waiting()).toContain(2)
      expect((await here().store.readingBacklogs([square])).get('square')?.waiting).toBe((await waiting()).length)
      await yes(2)
      expect(await board(carl)).toEqual([2])
    },
  )

  test('who wrote what was merged is asked about the words that are shown in its place, and counts once they said so', async () => {
    await begins(anna, bo, carl)
    await writes(anna, 'More benches.')
    await writes(bo, 'Many more benches.')
    await writes(carl, 'A tree.')
    await yes(1)
    await yes(3)
    await judges(2, { verdict: 'merged', into: 1 })
    expect(await boardOf(bo)).toMatchObject([{ key: '1', alike: true }, { key: '3' }])
    expect((await boardOf(carl))?.map(({ alike }) => alike)).toEqual([undefined])
    expect(await counted()).toMatchObject({ '1/seen': 1, '1/agree': 1 })
    const voted = async (at: number) => {
      const [running] = await here().store.consultations()
      const [opinions] = running ? await here().store.opinionsOf(running, findOpinions, at) : []
      return opinions?.found.said.find(({ statement }) => statement === '1')?.all
    }
    expect(await voted(evening)).toMatchObject({ agree: 1, disagree: 0 })
    // They were shown nothing in a round, and say it below the message that tells them.
    await says(bo, 1, 'disagree')
    expect(await counted()).toMatchObject({ '1/seen': 2, '1/agree': 1, '1/disagree': 1 })
    expect(await voted(evening + hourMs)).toMatchObject({ agree: 1, disagree: 1 })
    await says(bo, 1, 'agree')
    expect(await counted()).toMatchObject({ '1/seen': 2, '1/agree': 2, '1/disagree': 0 })
    // What has not been shown to them in any way they can say nothing to.
    await says(bo, 3, 'agree')
    expect(await counted()).toMatchObject({ '3/seen': 1, '3/agree': 1 })
    await writes(bo, 'A kiosk instead.')
    expect(await boardOf(carl)).toMatchObject([{ key: '1' }])
    expect(await counted()).toMatchObject({ '1/agree': 2 })
  })

  test('what was merged goes where the other goes', async () => {
    await begins(anna, bo, carl)
    await writes(anna, 'More benches.')
    await writes(bo, 'Many more benches.')
    await yes(1)
    expect(await judges(2, { verdict: 'merged', into: 1 })).toBe('')
    expect(await board(bo)).toEqual([1])
    expect(await board(carl)).toEqual([1])
    // It is not shown after all: what was merged into it is read anew.
    expect(await judges(1, { verdict: 'no', reason: 'several' }, evening + 1)).toBe('')
    expect(await board(carl)).toEqual([])
    expect(await waiting()).toEqual([2])
  })

  test('is merged into nothing that others do not see, nor into itself', async () => {
    await begins(anna, bo)
    await writes(anna, 'More benches.')
    await writes(bo, 'Many more benches.')
    expect(await judges(2, { verdict: 'merged', into: 1 })).toBe('refused-reading-into')
    await yes(1)
    expect(await judges(1, { verdict: 'merged', into: 1 })).toBe('refused-reading-into')
    expect(await judges(2, { verdict: 'merged', into: 9 })).toBe('refused-reading-into')
  })

  test('what names a person cannot be let through; what only holds a number is shown without it', async () => {
    await begins(anna, bo)
    await writes(anna, 'My neighbour Mrs Hansen parks on the square.', 'Call me on 20 30 40 50 about the benches.')
    expect(await yes(1)).toBe('refused-reading-alarm')
    expect(await yes(2)).toBe('')
    expect(await board(bo)).toEqual([2])
  })

  test('in other words it is a new statement, linked to the old one, which travels no more and keeps its votes', async () => {
    await begins(anna, bo)
    await writes(anna, 'More benches.')
    await yes(1)
    const value = { kind: 'agree', shown: ['1'], votes: { 1: -1 } } as const
    const vote = { kind: 'answer.given', consultation: 'square', question: 'square/react', value, at: evening } as const
    await happens(
      here().store,
      wrote(bo),
      changes({ kind: 'invitation.joined', consultation: 'square', at: evening }, vote),
    )
    await writes(anna, 'More benches in the shade.')
    const [next] = await here().store.statementsToRead(square, all)
    expect(next).toMatchObject({ number: 2, corrects: 1, text: 'More benches in the shade.' })
    expect(await board(bo)).toEqual([])
    expect(await yes(1)).toBe('refused-reading-gone')
    const counted = await here().rig.query(
      "select item, count from tallies where question = 'square/react' and measure = 'choice'",
    )
    expect(counted.map((row) => `${row.item} ${row.count}`).toSorted()).toEqual(['1/disagree 1', '1/seen 1'])
  })

  test.each([
    ['is forgotten', { kind: 'person.forgotten', at: evening }],
    ['says stop', { kind: 'person.stopped', at: evening }],
  ] as const)('travels no more once its author %s', async (_, change) => {
    await begins(anna, bo)
    await writes(anna, 'Unmistakable benches.')
    await yes(1)
    expect(await board(bo)).toEqual([1])
    await happens(here().store, wrote(anna), changes(change))
    expect(await board(bo)).toEqual([])
    if (change.kind === 'person.forgotten') expect(await everythingIn(here().rig)).not.toContain('Unmistakable')
    expect(await told()).toEqual([])
  })

  test('how many wait and since when is known of each open consultation, and of none where all is read', async () => {
    await begins(anna)
    expect(await here().store.readingBacklogs([square])).toEqual(new Map())
    await writes(anna, 'More benches.', 'Less wind.')
    expect(await here().store.readingBacklogs([square])).toEqual(new Map([['square', { waiting: 2, since: evening }]]))
    await yes(1)
    expect(await here().store.readingCounts(square)).toEqual({ waiting: 1, read: 1 })
  })

  test('no verdict is given where no one would be shown the statement', async () => {
    await begins(anna)
    await writes(anna, 'More benches.')
    const closed = {
      kind: 'consultation.moved',
      consultation: 'square',
      stage: { at: 'closed', closedAt: evening },
    } as const
    await changeCity(here().store, 'square', changes(closed))
    expect(await yes(1)).toBe('refused-reading-closed')
  })

  test('an author counts as one who saw their statement and agrees, as long as it is shown to others', async () => {
    await begins(anna, bo, carl)
    await writes(anna, 'More benches.')
    await writes(bo, 'Less wind.')
    await writes(carl, 'Many benches.')
    await yes(1)
    await judges(3, { verdict: 'merged', into: 1 })
    const value = { kind: 'agree', shown: ['1'], votes: { 1: -1 } } as const
    const vote = { kind: 'answer.given', consultation: 'square', question: 'square/react', value, at: evening } as const
    await happens(here().store, wrote(bo), changes(vote))
    const { reactions, questions } = await here().store.tally('square')
    expect(reactions?.square).toMatchObject({ '1/seen': 2, '1/agree': 1, '1/disagree': 1, '1/unsure': 0 })
    expect(reactions?.square).toMatchObject({ 'verdict/merged': 1, 'verdict/rest': 2, 'verdict/adverts': 0 })
    expect(Object.keys(questions)).toEqual(['square'])
    await happens(here().store, wrote(anna), changes({ kind: 'person.stopped', at: evening }))
    expect((await here().store.tally('square')).reactions?.square).not.toHaveProperty('1/seen')
  })

  test('at the closing each author knows what became of each statement, but for those they want shown to no one', async () => {
    await begins(anna, bo, carl)
    await writes(anna, 'More benches.', 'Buy at mine.', 'Less wind.')
    await writes(bo, 'Many more benches.')
    await writes(carl, 'A tree.')
    await yes(1)
    await judges(2, { verdict: 'no', reason: 'adverts' })
    await judges(4, { verdict: 'merged', into: 1 })
    await happens(here().store, wrote(carl), changes({ kind: 'person.objected', at: evening }))
    const notice = { kind: 'mailing', mailing: { kind: 'closing', consultation: 'square', ref: 'closing' } } as const
    const told = ([anna, bo, carl] as const).map((to) => item(`closing:${to}`, to, { notice, priority: 'echo' }))
    await changeCity(here().store, 'square', sending(...told))
    const items = (await drain(here().store)).filter(({ key }) => key.startsWith('closing:'))
    const facts = await here().store.facts(items, city)
    const known = (contact: ContactId) => {
      const travels = facts[items.findIndex(({ to }) => to === contact)]?.travels
      return travels && [...travels]
    }
    expect(known(anna)).toEqual([
      [1, { verdict: 'yes', at: evening }],
      [2, { verdict: 'no', reason: 'adverts', at: evening }],
      [3, { verdict: 'unread' }],
    ])
    expect(known(bo)).toEqual([[4, { verdict: 'merged', into: 1, at: evening }]])
    expect(known(carl)).toBeUndefined()
  })
}
