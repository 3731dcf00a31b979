import { expect, test } from 'vitest'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { Localized } from '../../src/domain/language.ts'
import type { Looking } from '../../src/domain/memory.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { dayMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Bench } from './suite.ts'
import { acted, changeCity, changes, consultationOf, evening, happens, launch, meet } from './town.ts'

const outcomeOf = (consultation: string, decision: Localized, theme: Localized): Outcome => ({
  consultation,
  decidedBy: { name: 'Karen', title: { en: 'Gardener' } },
  decidedOn: '2026-05-01',
  themes: [{ id: 't', label: theme, statements: [] }],
  parts: [{ concerns: { kind: 'everyone' }, verdict: 'adopted', decision, why: { en: 'w' } }],
  milestones: [],
})

function titled(id: string, title: Localized, more: Partial<Consultation> = {}): Consultation {
  return consultationOf(id, { title, questions: asking('Hvad synes du?'), ...more })
}

function asking(text: string): Consultation['questions'] {
  return [{ kind: 'open', id: 'q', text: { da: text }, statementsMax: 5 }]
}

/** What was asked before can be found again, on both databases alike. */
export function memoryKept(here: () => Bench): void {
  async function find(words: string, more: Partial<Looking> = {}): Promise<readonly string[]> {
    const found = await here().store.remembered({ words, languages: ['da', 'en'], limit: 10, ...more })
    return found.map(({ consultation }) => consultation.id)
  }

  test('a consultation is found by any form of its words, in every language, with æ, ø and å as letters of their own', async () => {
    const { store } = here()
    await launch(store, titled('paths', { da: 'Nye cykelstier i Sønderby', en: 'New bike paths' }))
    await launch(store, titled('lake', { da: 'Badning i søen', en: 'Swimming in the lake' }))
    for (const words of ['cykelsti', 'Cykelstierne!', 'hvad med en CYKELSTI?', 'path', 'Sønderby', 'bikes']) {
      expect(await find(words)).toEqual(['paths'])
    }
    expect(await find('sø')).toEqual(['lake'])
    expect(await find('so')).toEqual([])
    expect(await find('sonderby')).toEqual([])
  })

  test('a word finds the compounds that begin with it, after the word itself', async () => {
    const { store } = here()
    await launch(store, titled('road', { da: 'En tryg skolevej' }))
    await launch(store, titled('school', { da: 'Mad på skolen' }))
    expect(await find('skoler')).toEqual(['school', 'road'])
  })

  test('titles count more than questions, and these more than frames', async () => {
    const { store } = here()
    const { frame } = consultationOf('x')
    await launch(store, titled('c', { da: 'Torvet' }, { frame: { ...frame, why: { da: 'Der mangler bænke' } } }))
    await launch(store, titled('b', { da: 'Parken' }, { questions: asking('Hvor skal bænkene stå?') }))
    await launch(store, titled('a', { da: 'Nye bænke' }))
    expect(await find('bænk')).toEqual(['a', 'b', 'c'])
    expect(await find('bænk', { limit: 1 })).toEqual(['a'])
  })

  test('a rare word tells more than one that everybody uses, and a tie goes to the newest', async () => {
    const { store } = here()
    for (const [index, id] of ['one', 'two', 'three'].entries()) {
      await launch(store, titled(id, { da: 'Byens træer' }, { opensAt: evening + index * dayMs }))
    }
    await launch(store, titled('fountain', { da: 'Et springvand' }))
    expect(await find('træer springvand')).toEqual(['fountain', 'three', 'two', 'one'])
  })

  test('what was decided and what came of it is found from the moment it is recorded', async () => {
    const { store } = here()
    await launch(store, titled('square', { da: 'Torvet' }))
    expect(await find('springvand')).toEqual([])
    const outcome = outcomeOf('square', { da: 'Der kommer et springvand' }, { da: 'Legende børn' })
    await changeCity(store, 'square', changes({ kind: 'outcome.recorded', outcome, at: evening }))
    expect(await find('springvandet')).toEqual(['square'])
    expect(await find('barn børnene')).toEqual(['square'])
    const report = {
      consultation: 'square',
      milestone: 'm',
      state: 'done',
      what: { da: 'Indviet med fyrværkeri' },
    } as const
    await changeCity(store, 'square', changes({ kind: 'milestone.recorded', report, at: evening }))
    expect(await find('fyrværkeri')).toEqual(['square'])
  })

  test('words that a consultation no longer has do not find it', async () => {
    const { store } = here()
    await launch(store, titled('square', { da: 'Torvet' }))
    await launch(store, titled('square', { da: 'Havnen' }))
    expect(await find('torvet')).toEqual([])
    expect(await find('havnen')).toEqual(['square'])
  })

  test('what has not opened yet is not found by people', async () => {
    const { store } = here()
    const recorded: Change = {
      kind: 'consultation.recorded',
      consultation: titled('secret', { da: 'Springvand' }),
      stage: { at: 'scheduled' },
    }
    await happens(
      store,
      acted({ act: 'consultation.submitted', consultation: recorded.consultation }),
      changes(recorded),
    )
    expect(await find('springvand')).toEqual(['secret'])
    expect(await find('springvand', { openedOnly: true })).toEqual([])
  })

  test('a memory tells how many answered unless it was one to four, what was decided, and what was promised', async () => {
    const { store } = here()
    await launch(store, titled('square', { da: 'Torvet' }))
    const commitment = { key: 'outcome:square', consultation: 'square', kind: 'outcome', dueOn: '2026-06-01' } as const
    const outcome = outcomeOf('square', { da: 'Ja' }, { da: 'Tema' })
    await changeCity(
      store,
      'square',
      changes({ kind: 'commitment.made', commitment }, { kind: 'outcome.recorded', outcome, at: evening }),
    )
    const answer = async (name: string) => {
      const given = { kind: 'answer.given', consultation: 'square', question: 'q', at: evening } as const
      await meet(store, `sandbox:${name}`, [
        { kind: 'invitation.joined', consultation: 'square', at: evening },
        { ...given, value: { kind: 'open', statements: ['Flagermus på torvet'] } },
      ])
    }
    for (const name of ['a', 'b', 'c', 'd']) await answer(name)
    const recall = async () => (await store.remembered({ words: 'torv', languages: ['da'], limit: 1 }))[0]
    expect(await recall()).toMatchObject({
      answered: undefined,
      outcome,
      commitments: [commitment],
      stage: { at: 'open' },
    })
    await answer('e')
    expect((await recall())?.answered, 'in fives while it is open').toEqual({ people: 5, atLeast: true })
    expect(await find('flagermus')).toEqual([])
  })

  test('nothing but common words, signs and commands of the database finds nothing and breaks nothing', async () => {
    const { store } = here()
    await launch(store, titled('square', { da: 'Torvet "or" near' }))
    for (const words of [
      '',
      'og i det',
      '"',
      `'; drop table memories; --`,
      '* OR NEAR(',
      '🙂',
      ':* & !x',
      'x'.repeat(5_000),
    ]) {
      expect(await find(words), words).toEqual(words.includes('NEAR') ? ['square'] : [])
    }
    expect(await find('torvet')).toEqual(['square'])
  })

  test('what was recorded before there was a memory is remembered when the store is opened', async () => {
    const { store, rig } = here()
    await launch(store, titled('square', { da: 'Torvet' }))
    await rig.query('delete from memories')
    await rig.open()
    expect(await find('torvet')).toEqual(['square'])
  })
}
