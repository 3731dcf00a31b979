import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/domain/action.ts'
import { type TextRef, text } from '../../../src/domain/message.ts'
import { tokenOf } from '../../../src/domain/token.ts'
import { show } from '../../../src/engine/cityside/messages.ts'
import { danish, english } from '../../saying.ts'
import { blocksOf, buttonsOf, Clerk, city, evening, keysOf } from './clerk.ts'

const hall = (verb: Extract<Action, { do: 'cityside' }>['verb'], item = '') =>
  tokenOf({ do: 'cityside', verb, consultation: '', item })
const form = (subject: string) => tokenOf({ do: 'form', form: 'work', subject })

/** Three forms and five taps: as fast as it goes. */
function written(): { readonly clerk: Clerk; readonly last: ReturnType<Clerk['writes']> } {
  const clerk = new Clerk([{ kind: 'moderator', department: 'parks' }])
  clerk.writes('/consult new')
  clerk.sends(form('frame'), {
    title: 'Trees',
    why: 'Why',
    open: 'You can choose where.',
    settled: 'Settled',
    decider: 'The council',
  })
  clerk.sends(form('question'), { question: 'Where?', kind: 'choice', choices: 'Here, There' })
  clerk.taps(hall('take', 'more-no'))
  clerk.taps(hall('take', 'topics-all'))
  clerk.taps(hall('take', 'places-1'))
  clerk.taps(hall('take', 'places-done'))
  const last = clerk.sends(form('dates'), {
    host: 'Mette Krogh, gardener',
    opens: 'now',
    closes: 'in 14 days',
    decision: '30 March',
    answer: '6 April',
  })
  return { clerk, last }
}

describe('launching from a chat', () => {
  it('by forms ends in the same preview as step by step: each message as people will see it', () => {
    const { last } = written()
    const shown = last.outbox.flatMap(({ notice }) => (notice.kind === 'cityside' ? [notice.about] : []))
    expect(shown.map((about) => about.show)).toEqual(['sample', 'sample', 'sample', 'launch'])
    const facts = { city, consents: {}, statements: [] }
    const messages = shown.map((about) => show(about, facts, evening))
    for (const message of messages.slice(0, 3)) {
      const actions = (message?.buttons ?? []).flatMap((button) => ('action' in button ? [button.action] : []))
      expect(actions.every((action) => action.do === 'cityside' && action.verb === 'example')).toBe(true)
      expect(new Set(actions.map(tokenOf)).size).toBe(actions.length)
    }
    expect(messages[0]?.buttons?.map(({ label }) => label)).toContainEqual({ city: { en: 'Here' } })
  })

  it('asks for an order as for a choice, and takes no more things than can be ranked', () => {
    const things = (count: number) => Array.from({ length: count }, (_, at) => `Thing ${at + 1}`).join(', ')
    const clerk = new Clerk([{ kind: 'moderator', department: 'parks' }])
    clerk.writes('/consult new')
    clerk.sends(form('frame'), {
      title: 'Trees',
      why: 'Why',
      open: 'You can choose where.',
      settled: 'Settled',
      decider: 'The council',
    })
    clerk.writes('What first?')
    const kinds = clerk.writes('hm')
    expect(buttonsOf(kinds).map(({ label }) => label)).toContainEqual(text('button-kind-ranking'))
    clerk.writes('rækkefølge')
    expect(keysOf(clerk.writes(things(8)))).toContain('draft-choices-slip')
    expect(keysOf(clerk.writes(things(7)))).toContain('draft-more')
  })

  it('files exactly one act, and a second tap finds nothing left', () => {
    const { clerk } = written()
    const opened = clerk.taps(hall('open'))
    const filed = opened.changes.flatMap((change) => (change.kind === 'act.filed' ? [change] : []))
    expect(filed).toHaveLength(1)
    expect(filed[0]?.act).toMatchObject({
      act: 'consultation.submitted',
      consultation: {
        title: { en: 'Trees' },
        departments: ['parks'],
        audience: { topics: [], places: ['south'], roles: [] },
        questions: [{ id: 'q1', kind: 'choice', choices: [{ id: 'c1', label: { en: 'Here' } }, { id: 'c2' }] }],
        opensAt: evening,
        frame: { decisionOn: '2026-03-30' },
        answerBy: '2026-04-06',
      },
    })
    expect(keysOf(clerk.taps(hall('open')))).toEqual(['draft-gone'])
  })

  it('nothing opens while a check finds a problem', () => {
    const { last } = written()
    const about = last.outbox.flatMap(({ notice }) => (notice.kind === 'cityside' ? [notice.about] : [])).at(-1)
    if (!about) throw new Error('Nothing is shown.')
    const verbs = (problems: readonly TextRef[]) =>
      show(
        about,
        {
          city,
          consents: {},
          statements: [],
          checked: { plan: [], problems, settledBy: [], remarks: [text('check-few')], file: '' },
        },
        evening,
      )?.buttons?.flatMap((button) =>
        'action' in button && button.action.do === 'cityside' ? [button.action.verb] : [],
      )
    expect(verbs([])).toContain('open')
    expect(verbs([text('check-two-questions')])).not.toContain('open')
    expect(verbs([text('check-two-questions')])).not.toContain('schedule')
  })

  it('only those who have shown an interest are meant where the writer says so, and it can be left out again', () => {
    const { clerk } = written()
    clerk.taps(hall('edit', 'topics'))
    expect(keysOf(clerk.taps(hall('take', 'topics-interest')))[0]).toBe('draft-interest')
    expect(keysOf(clerk.writes('og det'))[0]).toBe('draft-interest-slip')
    expect(keysOf(clerk.writes('bike path, Istedgade; benches-2024'))).toEqual(['preview-intro'])
    const filed = (acts: ReturnType<Clerk['taps']>) =>
      acts.changes.flatMap((change) => (change.kind === 'act.filed' ? [change.act] : []))
    const opened = filed(clerk.taps(hall('open')))
    expect(opened[0]).toMatchObject({
      consultation: {
        audience: { interest: { about: ['bike path', 'Istedgade', 'benches-2024'], languages: ['en', 'da'] } },
      },
    })
    const { clerk: other } = written()
    other.taps(hall('edit', 'topics'))
    other.taps(hall('take', 'topics-interest'))
    expect(keysOf(other.taps(hall('take', 'interest-none')))).toEqual(['preview-intro'])
    expect(filed(other.taps(hall('open')))[0]).not.toHaveProperty('consultation.audience.interest')
  })

  it('the preview says how it is sent and what to change, in the language of whoever reads it', () => {
    const { last } = written()
    const about = last.outbox.flatMap(({ notice }) => (notice.kind === 'cityside' ? [notice.about] : [])).at(-1)
    if (!about) throw new Error('Nothing is shown.')
    const checked = {
      plan: [text('plan-asked', { people: text('plan-people', { count: 1200 }) })],
      remarks: [text('check-jargon', { found: 'vedrørende', plain: 'om' })],
      problems: [],
      settledBy: [],
      file: '',
    }
    const message = show(about, { city, consents: {}, statements: [], checked }, evening)
    const words = message?.blocks.flatMap(({ words }) =>
      'lines' in words ? words.lines : 'key' in words ? [words] : [],
    )
    expect(words?.map(danish)).toEqual(
      expect.arrayContaining(['Lige nu ville 1.200 blive spurgt.', '»vedrørende« er kontorsprog. Skriv »om«.']),
    )
    expect(words?.map(english)).toEqual(
      expect.arrayContaining([
        'Right now 1,200 people would be asked.',
        '"vedrørende" is office language. Write "om".',
      ]),
    )
  })

  it('what does not fit in a form is asked again, and the rest of the form is kept', () => {
    const clerk = new Clerk()
    clerk.writes('ny høring')
    const next = clerk.sends(form('frame'), { title: 'x'.repeat(101), why: 'Why', open: '', settled: '', decider: '' })
    expect(keysOf(next)).toEqual(['draft-too-long', 'draft-title', 'draft-title-example'])
    expect(clerk.kept?.draft).toMatchObject({ why: 'Why' })
    expect(clerk.kept?.draft).not.toHaveProperty('title')
  })

  it('dates are held against each other, also when one is changed afterwards', () => {
    const { clerk } = written()
    clerk.taps(hall('edit', 'closes'))
    const next = clerk.writes('2 April')
    expect(keysOf(next)).toEqual(['draft-read-as', 'draft-decision', 'draft-decision-example'])
    expect(keysOf(clerk.writes('1 April'))[0]).toBe('draft-decision-slip')
    clerk.writes('7 April')
    expect(keysOf(clerk.writes('6 April'))[0]).toBe('draft-answer-slip')
    expect(keysOf(clerk.writes('8 April'))).toEqual(['draft-read-as', 'preview-intro'])
  })

  it('a word that stops or asks for help is still that word', () => {
    const clerk = new Clerk()
    clerk.writes('/consult new')
    expect(clerk.writes('stop').changes.map(({ kind }) => kind)).toContain('person.stopped')
  })

  it('a draft that was begun is not lost by beginning another', () => {
    const clerk = new Clerk()
    clerk.writes('/consult new')
    clerk.writes('Trees')
    const again = clerk.writes('new consultation')
    expect(keysOf(again)).toEqual(['draft-there'])
    expect(clerk.kept?.draft).toMatchObject({ title: 'Trees' })
    expect(keysOf(clerk.taps(hall('resume')))[0]).toBe('draft-why')
    expect(keysOf(clerk.writes('drop'))).toEqual(['draft-dropped'])
    expect(clerk.kept).toBeUndefined()
  })

  it('staff and citizens launch nothing, with words or with a moderator’s old button', () => {
    for (const duties of [[], [{ kind: 'staff', department: 'parks' }] as const]) {
      const clerk = new Clerk(duties)
      clerk.writes('/consult new')
      expect(clerk.kept).toBeUndefined()
      const tapped = clerk.taps(hall('new'))
      expect(keysOf(tapped)).toEqual(['hall-closed'])
      expect(tapped.changes).toEqual([])
    }
  })

  it('choices must be few enough, short enough and different', () => {
    const clerk = new Clerk()
    clerk.writes('/consult new')
    for (const words of ['Trees', 'Why', 'Open', 'Settled', 'The council', 'Where?']) clerk.writes(words)
    clerk.taps(hall('take', 'kind-choice'))
    expect(keysOf(clerk.writes('One'))[0]).toBe('draft-choices-slip')
    expect(keysOf(clerk.writes('One, one'))[0]).toBe('draft-choices-same')
    const long = clerk.writes('One, A label of twenty-one')
    expect(blocksOf(long.outbox)[0]).toMatchObject({ words: { with: { choice: 'A label of twenty-one', max: 20 } } })
    expect(buttonsOf(clerk.writes('- One\n- Two')).length).toBeGreaterThan(0)
  })
})
