import { describe, expect, test } from 'vitest'
import type { Dialogue } from '../../../src/domain/dialogue.ts'
import type { Memory } from '../../../src/domain/memory.ts'
import type { Message } from '../../../src/domain/message.ts'
import { dayMs } from '../../../src/domain/time.ts'
import { commandIn, memoryQueryIn } from '../../../src/engine/conversation/commands.ts'
import { decide } from '../../../src/engine/decide.ts'
import type { Decision } from '../../../src/engine/decision.ts'
import type { PersonState } from '../../../src/engine/state.ts'
import { city, consultationOf, evening, world, wrote } from '../../store/town.ts'
import { understood } from '../../understood.ts'

describe('what somebody wants to know of earlier questions', () => {
  test.each([
    ['what have you asked about bike paths?', 'bike paths'],
    ['What did you ask people about  benches', 'benches'],
    ['Hvad har I spurgt om cykelstier?', 'cykelstier'],
    ['hvad har kommunen spurgt om Nørregade', 'Nørregade'],
    ['Har I spurgt om bænke før?', 'bænke før'],
    ['/memory bike paths', 'bike paths'],
    ['/memory@EkkoBot bænke', 'bænke'],
    ['/hukommelse træer i gaden', 'træer i gaden'],
  ])('%s', (words, query) => {
    expect(memoryQueryIn(words, understood)).toBe(query)
  })

  test.each([
    '',
    '/memory',
    'what have you asked about ?',
    'memory lane',
    'Jeg har spurgt om bænke',
    'Hvad med en bænk?',
  ])('is not in: %s', (words) => {
    expect(memoryQueryIn(words, understood)).toBeUndefined()
  })

  test('the bare command asks for the words', () => {
    expect(commandIn('/memory', understood)).toBe('memory')
    expect(commandIn('hukommelse', understood)).toBe('memory')
  })

  test('is bounded', () => {
    expect(memoryQueryIn(`/memory ${'x'.repeat(5_000)}`, understood)?.length).toBe(200)
  })
})

const consultation = consultationOf('benches', { opensAt: Date.UTC(2025, 5, 1) })
const memory: Memory = {
  consultation,
  stage: { at: 'answered', answeredAt: evening - dayMs },
  answered: { people: 37 },
  outcome: {
    consultation: 'benches',
    decidedBy: { name: 'Karen', title: { en: 'Gardener' } },
    decidedOn: '2025-09-01',
    themes: [],
    parts: [
      {
        concerns: { kind: 'choice', question: 'bench', choice: 'no' },
        verdict: 'not-adopted',
        decision: { en: 'Z' },
        why: { en: 'w' },
      },
      {
        concerns: { kind: 'everyone' },
        verdict: 'in-part',
        decision: { en: 'Four benches come. They are red.' },
        why: { en: 'w' },
      },
    ],
    milestones: [],
  },
  reports: [],
  commitments: [{ key: 'outcome:benches', consultation: 'benches', kind: 'outcome', dueOn: '2025-10-01', keptAt: 1 }],
  rank: 1,
}

function said(...how: Parameters<typeof decided>): readonly Message[] {
  return decided(...how).outbox.flatMap(({ notice }) => (notice.kind === 'said' ? [notice.message] : []))
}

function decided(
  words: string,
  more: Partial<PersonState> = {},
  cityMore: Partial<PersonState['city']> = {},
  dialogue: Dialogue = { at: 'idle' },
): Decision {
  const state = {
    of: 'person',
    city: { ...city, ...cityMore },
    wordings: [{ version: 'v', language: 'en', purpose: 'asked', text: 'May we?' }],
    understood,
    surface: world.surfaceOf('sandbox'),
    contact: { id: 'sandbox:a', reach: { kind: 'open' } },
    known: {
      person: { id: 1, language: 'en', topics: [], places: [], roles: [], standing: 'active', metAt: 0 },
      consents: { asked: { purpose: 'asked', given: true, at: 0, wordingVersion: 'v' } },
      dialogue,
      involvements: [],
    },
    consultations: [],
    duties: [],
    lookup: { of: 'nothing' },
    subject: { of: 'nothing' },
    ...more,
  } as PersonState
  return decide(state, wrote('sandbox:a', words), evening)
}

const found = (memories: readonly Memory[]) => ({ of: 'memory', memories }) as const
const blocksOf = (message: Message | undefined) => (message?.blocks ?? []).map(({ words }) => words)

describe('the reply', () => {
  const question = 'what have you asked about benches'

  test('tells when it was asked, how many answered, and what was decided for everyone in one sentence', () => {
    const [message] = said(question, { lookup: found([memory]) })
    expect(blocksOf(message)).toEqual([
      { key: 'memory-intro' },
      { city: { en: 'About benches' } },
      { key: 'memory-asked', with: { year: '2025', answered: 37 } },
      { key: 'memory-in-part', with: { decision: { local: { en: 'Four benches come.' } } } },
    ])
    expect(message?.buttons).toBeUndefined()
  })

  test('leads to the ledger where there is one, and to the answer where it is still open', () => {
    const open: Memory = { ...memory, stage: { at: 'open', openedAt: 0 } }
    const [message] = said(question, { lookup: found([open]) }, { ledgerUrl: 'https://ekko.example/' })
    expect(message?.buttons).toMatchObject([
      { label: { key: 'memory-answer' }, action: { do: 'begin', consultation: consultation.code } },
      { label: { key: 'memory-more' }, url: 'https://ekko.example/benches' },
    ])
  })

  test('says no number about one to four people', () => {
    const [message] = said(question, { lookup: found([{ ...memory, answered: undefined }]) })
    expect(blocksOf(message)).toContainEqual({ key: 'memory-asked-few', with: { year: '2025' } })
  })

  test('says that the city is late, and why where it has said so', () => {
    const { outcome: _, ...unanswered } = memory
    const late = { key: 'outcome:benches', consultation: 'benches', kind: 'outcome', dueOn: '2025-10-01' } as const
    const closed = { ...unanswered, stage: { at: 'closed', closedAt: 1 } } as const
    const [message] = said(question, { lookup: found([{ ...closed, commitments: [late] }]) })
    expect(linesOf(message)).toMatchObject([
      { key: 'standing-promised-outcome', with: { first: { on: '2025-10-01' } } },
      { key: 'standing-since-late', with: { days: 152 } },
      { key: 'standing-silent' },
    ])
    const why = { en: 'Snow' }
    const [explained] = said(question, { lookup: found([{ ...closed, commitments: [{ ...late, explained: why }] }]) })
    expect(linesOf(explained)[2]).toMatchObject({ key: 'standing-says', with: { why: { local: why } } })
    const moved = { ...late, explained: why, firstDueOn: '2025-10-01', dueOn: '2026-05-04' }
    const [promised] = said(question, { lookup: found([{ ...closed, commitments: [moved] }]) })
    expect(linesOf(promised)[3]).toMatchObject({ key: 'standing-new-date', with: { due: { on: '2026-05-04' } } })
  })

  test('shows three at most, and says so kindly when there is none', () => {
    const [message] = said(question, { lookup: found([memory, memory, memory, memory]) })
    expect(blocksOf(message)).toHaveLength(10)
    expect(blocksOf(said(question, { lookup: found([]) })[0])).toEqual([{ key: 'memory-none' }])
  })

  test('comes in the middle of a question and leaves what is waited for as it is', () => {
    const dialogue = { at: 'answering', consultation: 'benches', question: 'wish', misses: 0, fresh: false } as const
    const { changes, outbox } = decided(question, { lookup: found([memory]) }, {}, dialogue)
    expect(outbox).toHaveLength(1)
    expect(changes).toEqual([])
  })

  test('to somebody who has not met Ekko comes with the welcome', () => {
    const messages = said(question, { known: undefined, lookup: found([memory]) })
    expect(messages.map((message) => blocksOf(message)[0])).toEqual([{ key: 'memory-intro' }, { key: 'welcome' }])
  })
})

function linesOf(message: Parameters<typeof blocksOf>[0]): readonly unknown[] {
  return blocksOf(message).flatMap((words) => ('lines' in words ? words.lines : []))
}
