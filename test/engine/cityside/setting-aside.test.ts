import { describe, expect, it } from 'vitest'
import { dayMs } from '../../../src/domain/time.ts'
import { tokenOf } from '../../../src/domain/token.ts'
import type { Matter } from '../../../src/engine/state.ts'
import { benches } from '../../web/town.ts'
import { Clerk, evening, keysOf } from './clerk.ts'

const { id, code } = benches(evening)
const hall = (verb: 'explain' | 'remind' | 'drop' | 'extend' | 'outcome', item = '', of = '') =>
  tokenOf({ do: 'cityside', verb, consultation: of, item })

/** The benches, closed or open, with an answer that is late. */
function matter(more: Partial<Matter> = {}): Matter {
  const consultation = { ...benches(evening - 60 * dayMs), departments: ['parks'] as const }
  return {
    running: { consultation, stage: { at: 'closed', closedAt: evening - 20 * dayMs } },
    tally: {
      invited: 9,
      delivered: 9,
      answered: 0,
      declined: 0,
      capped: 0,
      questions: {},
      themes: {},
      heard: { yes: 0, partly: 0, no: 0 },
    },
    commitments: [{ key: `outcome:${id}`, consultation: id, kind: 'outcome', dueOn: '2026-03-01' }],
    remindable: true,
    reports: [],
    themes: [],
    ...more,
  }
}

function clerk(more: Partial<Matter> = {}): Clerk {
  const found = matter(more)
  return new Clerk([{ kind: 'moderator' }], {
    subject: { of: 'matter', matter: found },
    consultations: [found.running],
  })
}

describe('a draft', () => {
  it('waits while something else is written, and is there again when that is dropped', () => {
    const mette = clerk()
    mette.writes('/consult new')
    mette.writes('Trees')
    expect(keysOf(mette.taps(hall('explain', '', code)))).toEqual(['note-late-due', 'note-late', 'note-late-example'])
    expect(mette.kept).toMatchObject({ on: 'note', aside: { on: 'launch', draft: { title: 'Trees' } } })
    expect(keysOf(mette.taps(hall('drop', 'note')))).toEqual(['draft-dropped', 'draft-aside'])
    expect(mette.kept).toMatchObject({ on: 'launch', draft: { title: 'Trees' } })
    expect(mette.kept).not.toHaveProperty('aside')
  })

  it('is not lost by a second tap on the button that dropped something else', () => {
    const mette = clerk()
    mette.writes('/consult new')
    mette.writes('Trees')
    mette.taps(hall('explain', '', code))
    mette.taps(hall('drop', 'note'))
    expect(keysOf(mette.taps(hall('drop', 'note')))).toEqual(['draft-aside'])
    expect(mette.kept).toMatchObject({ on: 'launch', draft: { title: 'Trees' } })
    expect(keysOf(mette.taps(hall('drop', 'themes')))).toEqual(['themes-done'])
    expect(mette.kept).toMatchObject({ on: 'launch' })
  })

  it('is told of when the errand is sent', () => {
    const mette = clerk()
    mette.writes('/consult new')
    mette.writes('Trees')
    mette.taps(hall('explain', '', code))
    expect(keysOf(mette.writes('The committee had no time.'))).toEqual(['note-late-by', 'note-late-by-example'])
    mette.writes('4 May 2026')
    expect(keysOf(mette.writes('Udvalget havde ikke tid.'))).toEqual(['note-explain', 'note-explain-by'])
    const sent = mette.taps(tokenOf({ do: 'cityside', verb: 'confirm', consultation: '', item: '' }))
    expect(sent.changes).toContainEqual(
      expect.objectContaining({
        kind: 'act.filed',
        act: {
          act: 'delay.explained',
          commitment: `outcome:${id}`,
          why: { en: 'The committee had no time.', da: 'Udvalget havde ikke tid.' },
          dueOn: '2026-05-04',
        },
        answerTo: { contact: 'sandbox:mette', aside: true },
      }),
    )
    expect(mette.kept).toMatchObject({ on: 'launch' })
  })

  it('in which nothing is written yet makes room without a word', () => {
    const mette = clerk()
    mette.writes('/consult new')
    mette.taps(hall('explain', '', code))
    expect(mette.kept).not.toHaveProperty('aside')
    expect(keysOf(mette.taps(hall('drop', 'note')))).toEqual(['draft-dropped'])
    expect(mette.kept).toBeUndefined()
  })
})

describe('a delay', () => {
  it('is explained in one language when the writer wants no more, and whoever writes is told who reads what', () => {
    const mette = clerk()
    mette.taps(hall('explain', '', code))
    expect(keysOf(mette.writes('The committee had no time.'))).toEqual(['note-late-by', 'note-late-by-example'])
    expect(keysOf(mette.writes('4 May 2026'))).toEqual(['draft-read-as', 'note-other'])
    expect(
      keysOf(mette.taps(tokenOf({ do: 'cityside', verb: 'take', consultation: '', item: 'other-enough' }))),
    ).toEqual(['note-explain', 'note-explain-by'])
  })

  it('has a new day that is later, and on which offices are open', () => {
    const mette = clerk()
    mette.taps(hall('explain', '', code))
    mette.writes('The committee had no time.')
    expect(keysOf(mette.writes('3 May 2026'))).toEqual(['day-off', 'note-late-by', 'note-late-by-example'])
    expect(keysOf(mette.writes('2 March 2026'))[0]).toBe('refused-day-not-later')
    expect(keysOf(mette.writes('no idea'))[0]).toBe('draft-day-slip')
    expect(mette.kept?.draft).not.toHaveProperty('dueOn')
    mette.taps(tokenOf({ do: 'cityside', verb: 'take', consultation: '', item: 'by-20260504' }))
    expect(mette.kept?.draft).toMatchObject({ dueOn: '2026-05-04' })
  })

  it('can be explained before the day: what is still to be kept is offered where nothing is late', () => {
    const mette = clerk({
      commitments: [{ key: `outcome:${id}`, consultation: id, kind: 'outcome', dueOn: '2026-04-07' }],
    })
    expect(keysOf(mette.taps(hall('explain', '', code)))[0]).toBe('note-soon-due')
  })

  it('of one promise among several is chosen first', () => {
    const late = { consultation: id, kind: 'milestone', dueOn: '2026-02-01' } as const
    const mette = clerk({
      commitments: [
        { ...late, key: `milestone:${id}:m1`, milestone: 'm1', explained: { en: 'Snow.' } },
        { ...late, key: `milestone:${id}:m2`, milestone: 'm2' },
      ],
    })
    expect(keysOf(mette.taps(hall('explain', '', code)))[0]).toBe('note-late-which')
    mette.taps(tokenOf({ do: 'cityside', verb: 'take', consultation: '', item: 'promise-0' }))
    // What says nothing yet comes first.
    expect(mette.kept?.draft).toMatchObject({ commitment: `milestone:${id}:m2` })
  })

  it('cannot be explained where nothing is promised any more', () => {
    const mette = clerk({ commitments: [] })
    expect(keysOf(mette.taps(hall('explain', '', code)))).toEqual(['desk-too-late'])
  })
})

describe('a reminder', () => {
  it('is not offered twice: when nobody is left it says so', () => {
    const open = { at: 'open', openedAt: evening - dayMs } as const
    const running = { consultation: { ...matter().running.consultation, closesAt: evening + dayMs }, stage: open }
    expect(keysOf(clerk({ running }).taps(hall('remind', '', code)))).toEqual(['remind-sure'])
    expect(keysOf(clerk({ running, remindable: false }).taps(hall('remind', '', code)))).toEqual(['remind-nobody'])
  })
})
