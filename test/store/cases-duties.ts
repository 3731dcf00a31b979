import { expect, test } from 'vitest'
import { chainOf } from '../../src/cityside/audit-chain.ts'
import { codeHash, guessesMax } from '../../src/domain/duty.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  consultationOf,
  evening,
  happens,
  launch,
  meet,
  personState,
  wrote,
} from './town.ts'

const hash = codeHash('7KQ2M4XD9TBC2FHJ')
const moderator = { kind: 'moderator', department: 'parks' } as const
const granted = (contact: `${string}:${string}`) => ({
  kind: 'duty.granted' as const,
  contact,
  duty: moderator,
  at: evening,
})

/** Who does what for the city, and how they came to it. */
export function dutiesKept(here: () => Bench): void {
  const takes = (event: Parameters<typeof happens>[1], now = evening) => {
    const { store } = here()
    return happens(store, event, ({ state }) => decide(state, event, now), now)
  }

  test('a duty holds for a contact that has not met Ekko yet, and then for the person', async () => {
    const { store } = here()
    await takes(acted({ act: 'duty.granted', contact: 'sandbox:mette', duty: moderator }))
    expect((await personState(store, 'sandbox:mette')).duties).toEqual([moderator])
    await meet(store, 'sandbox:mette')
    expect((await personState(store, 'sandbox:mette')).duties).toEqual([moderator])
    expect((await personState(store, 'sandbox:bo')).duties).toEqual([])
    expect(await store.duties()).toEqual([{ ...moderator, contact: 'sandbox:mette', since: evening }])
  })

  test('a duty that is given twice is there once, and taking it back takes it at once', async () => {
    const { store } = here()
    await happens(
      store,
      acted({ act: 'duty.granted', contact: 'sandbox:mette', duty: moderator }),
      changes(granted('sandbox:mette'), granted('sandbox:mette')),
    )
    expect(await store.duties()).toHaveLength(1)
    await takes(acted({ act: 'duty.revoked', contact: 'sandbox:mette', duty: 'moderator' }, 'first'))
    expect(await store.resultOf('first')).toEqual({ done: true })
    expect(await store.duties()).toEqual([])
    await takes(acted({ act: 'duty.revoked', contact: 'sandbox:mette' }, 'again'))
    expect(await store.resultOf('again')).toMatchObject({ refused: { key: 'refused-no-duty' } })
  })

  test('a code works once, for whoever comes first', async () => {
    const { store } = here()
    await takes(acted({ act: 'duty.offered', hash, duty: moderator, expiresAt: evening + dayMs }))
    for (const contact of ['sandbox:mette', 'sandbox:per'] as const) {
      await meet(store, contact)
      await takes(acted({ act: 'duty.claimed', hash, contact }, contact))
    }
    expect(await store.resultOf('sandbox:mette')).toEqual({ done: true })
    expect(await store.resultOf('sandbox:per')).toMatchObject({ refused: { key: 'refused-code' } })
    expect((await store.duties()).map(({ contact }) => contact)).toEqual(['sandbox:mette'])
  })

  test('an old code is no code, and a department must exist', async () => {
    const { store } = here()
    await takes(acted({ act: 'duty.offered', hash, duty: moderator, expiresAt: evening + dayMs }))
    await takes(acted({ act: 'duty.claimed', hash, contact: 'sandbox:per' }, 'late'), evening + 2 * dayMs)
    expect(await store.resultOf('late')).toMatchObject({ refused: { key: 'refused-code-old' } })
    const nowhere = { kind: 'staff', department: 'moon' } as const
    await takes(acted({ act: 'duty.granted', contact: 'sandbox:per', duty: nowhere }, 'moon'))
    expect(await store.resultOf('moon')).toMatchObject({
      refused: { key: 'refused-no-department', with: { department: 'moon' } },
    })
  })

  test('after five wrong codes within the hour even the right one has to wait, and nobody else does', async () => {
    const { store } = here()
    await takes(acted({ act: 'duty.offered', hash, duty: moderator, expiresAt: evening + dayMs }))
    for (const guess of ['1', '2', '3', '4', '5'])
      await takes(acted({ act: 'duty.claimed', hash: `wrong:${guess}`, contact: 'sandbox:per' }, guess))
    await takes(acted({ act: 'duty.claimed', hash, contact: 'sandbox:per' }, 'sixth'))
    expect(await store.resultOf('sixth')).toMatchObject({ refused: { key: 'refused-code-wait' } })
    await takes(acted({ act: 'duty.claimed', hash, contact: 'sandbox:mette' }, 'mette'))
    expect(await store.resultOf('mette')).toEqual({ done: true })
    const later = evening + hourMs + 1
    await takes({ ...acted({ act: 'duty.claimed', hash, contact: 'sandbox:per' }, 'waited'), at: later }, later)
    expect(await store.resultOf('waited')).toMatchObject({ refused: { key: 'refused-code' } })
  })

  test('wrong codes of many contacts are counted together', async () => {
    const { store } = here()
    await takes(acted({ act: 'duty.offered', hash, duty: moderator, expiresAt: evening + dayMs }))
    const guesses = Array.from({ length: guessesMax.ofAll }, (_, index) => ({
      kind: 'code.guessed' as const,
      contact: `sandbox:${index}` as const,
      at: evening,
    }))
    await happens(store, acted({ act: 'digest.requested' }), changes(...guesses))
    await takes(acted({ act: 'duty.claimed', hash, contact: 'sandbox:mette' }, 'mette'))
    expect(await store.resultOf('mette')).toMatchObject({ refused: { key: 'refused-code-wait' } })
  })

  test('wrong codes of a contact that is forgotten name nobody and still count for all together', async () => {
    const { store, rig } = here()
    await meet(store, 'sandbox:per')
    for (const guess of ['1', '2', '3'])
      await takes(acted({ act: 'duty.claimed', hash: `wrong:${guess}`, contact: 'sandbox:per' }, guess))
    await takes(acted({ act: 'contact.forgotten', contact: 'sandbox:per' }, 'forgotten'))
    expect((await rig.query('select contact from code_guesses')).map((row) => Object.values(row as object))).toEqual([
      [''],
      [''],
      [''],
    ])
  })

  test('a code is listed until it is used, withdrawn or old, and a withdrawn one is no code', async () => {
    const { store } = here()
    await takes(acted({ act: 'duty.offered', hash, duty: moderator, expiresAt: evening + dayMs }))
    expect((await store.openOffers(evening)).map(({ hash: each }) => each)).toEqual([hash])
    expect(await store.openOffers(evening + dayMs)).toEqual([])
    await takes(acted({ act: 'duty.withdrawn', hash }, 'gone'))
    expect(await store.resultOf('gone')).toEqual({ done: true })
    expect(await store.openOffers(evening)).toEqual([])
    await takes(acted({ act: 'duty.claimed', hash, contact: 'sandbox:per' }, 'late'))
    expect(await store.resultOf('late')).toMatchObject({ refused: { key: 'refused-code' } })
    await takes(acted({ act: 'duty.withdrawn', hash }, 'again'))
    expect(await store.resultOf('again')).toMatchObject({ refused: { key: 'refused-no-code', with: { code: '7KQ2' } } })
  })

  test('what someone does in a chat is an act of its own, done once and on the record', async () => {
    const { store } = here()
    await meet(store, 'sandbox:mette')
    const act = { act: 'duty.offered', hash, duty: moderator, expiresAt: evening + dayMs } as const
    const filed = {
      kind: 'act.filed',
      id: 'chat:sandbox:1',
      act,
      by: 'sandbox:mark',
      answerTo: { contact: 'sandbox:mette' },
      at: evening,
    } as const
    await happens(store, wrote('sandbox:mette'), changes(filed))
    const claims = await store.claimInbox(10, evening)
    expect(claims.map(({ event }) => event)).toEqual([
      {
        kind: 'city.acted',
        id: 'chat:sandbox:1',
        at: evening,
        by: 'sandbox:mark',
        act,
        answerTo: { contact: 'sandbox:mette' },
      },
    ])
    const later = evening + hourMs
    await happens(store, wrote('sandbox:bo'), changes(filed), later)
    expect(await store.claimInbox(10, later)).toEqual([])
  })

  test('forgetting someone takes their duties, and the record goes on holding without naming them', async () => {
    const { store, rig } = here()
    await meet(store, 'sandbox:mette-unmistakable')
    await takes(acted({ act: 'duty.granted', contact: 'sandbox:mette-unmistakable', duty: moderator }))
    await takes(acted({ act: 'contact.forgotten', contact: 'sandbox:mette-unmistakable' }))
    expect(await store.duties()).toEqual([])
    expect(await everythingIn(rig)).not.toContain('mette-unmistakable')
    const rows = await store.audit(100)
    expect(rows).toHaveLength(2)
    expect(chainOf(rows)).toMatchObject({ whole: true, rows: 2 })
    expect(chainOf(rows.slice(0, 1))).toEqual({ whole: false, brokenAt: 1 })
    expect(chainOf(rows.map((row) => ({ ...row, act: 'x' })))).toEqual({ whole: false, brokenAt: 1 })
  })

  test('what someone has begun to write is there after a restart, once, and goes when it is dropped or they are forgotten', async () => {
    const { store, rig } = here()
    const draft = { key: 'abc123', language: 'en', title: 'Unmistakable trees', questions: [] } as const
    await takes(acted({ act: 'duty.granted', contact: 'sandbox:mette', duty: moderator }))
    await meet(store, 'sandbox:mette', [
      { kind: 'draft.kept', draft: { on: 'launch', draft: { ...draft, title: 'x' } } },
    ])
    await happens(store, wrote('sandbox:mette'), changes({ kind: 'draft.kept', draft: { on: 'launch', draft } }))
    const other = await rig.open()
    expect((await personState(other, 'sandbox:mette')).draft).toEqual({ on: 'launch', draft })
    await happens(store, wrote('sandbox:mette'), changes({ kind: 'draft.dropped' }))
    expect((await personState(store, 'sandbox:mette')).draft).toBeUndefined()
    await happens(store, wrote('sandbox:mette'), changes({ kind: 'draft.kept', draft: { on: 'launch', draft } }))
    await takes(acted({ act: 'contact.forgotten', contact: 'sandbox:mette' }))
    expect(await everythingIn(rig)).not.toContain('Unmistakable')
  })

  test('what was being written before the update is gone on with after it', async () => {
    const { store, rig } = here()
    const draft = { key: 'abc123', language: 'en', title: 'Trees', questions: [] } as const
    await takes(acted({ act: 'duty.granted', contact: 'sandbox:mette', duty: moderator }))
    await meet(store, 'sandbox:mette', [{ kind: 'draft.kept', draft: { on: 'launch', draft } }])
    await rig.query(`update persons set dialogue = '{"at":"working"}'`)
    await rig.query(`delete from migrations where id = '014-drafting'`)
    const state = await personState(await rig.open(), 'sandbox:mette')
    expect(state.known?.dialogue).toEqual({ at: 'drafting' })
    expect(state.draft).toEqual({ on: 'launch', draft })
  })

  test('names that statements were given before the update are there after it, with who kept them', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf('benches'))
    const act = { act: 'themes.labelled', consultation: 'benches', themes: [] } as const
    await takes(acted(act))
    await rig.query('create table themings (consultation text primary key, themes text not null)')
    const before = JSON.stringify([{ id: 't-1', label: { en: 'Trees' }, statements: [2, 1] }])
    await rig.query(`insert into themings (consultation, themes) values ('benches', '${before}')`)
    for (const name of ['themes', 'theme_assignments', 'theme_steps']) await rig.query(`drop table ${name}`)
    for (const id of ['015-themes', '072-proposed-themes']) await rig.query(`delete from migrations where id = '${id}'`)
    await rig.query('drop table theme_proposals')
    const { themes, assignments } = await (await rig.open()).themesSet('benches')
    expect(themes).toEqual([{ id: 't-1', label: { en: 'Trees' } }])
    expect(assignments.map(({ statement, theme }) => [statement, theme])).toEqual([
      [1, 't-1'],
      [2, 't-1'],
    ])
  })

  test('themes that were found wait for a person, and how each statement came into its theme is kept', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    expect(await store.themesProposed('benches')).toBeUndefined()
    const waits = { id: 't1', label: { en: 'Trees' }, statements: [{ number: 1, from: 0, to: 5 }] }
    const propose = (...themes: readonly (typeof waits)[]) =>
      changes({
        ...{ kind: 'themes.proposed', consultation: 'benches' },
        proposed: { by: 'words', at: evening, themes },
      })
    await changeCity(store, 'benches', propose(waits, { ...waits, id: 't2' }))
    expect((await store.themesProposed('benches'))?.themes).toHaveLength(2)
    const set = { theme: 't1', by: 'desk:mette', at: evening } as const
    const kept = {
      themes: [{ id: 't1', label: { en: 'Trees' } }],
      assignments: [
        { ...set, statement: 1, how: 'suggested' },
        { ...set, statement: 2, how: 'moved' },
        { ...set, statement: 3 },
      ],
      passed: ['t2'],
    } as const
    await changeCity(store, 'benches', changes({ kind: 'themes.kept', consultation: 'benches', kept }))
    expect(await store.themesSet('benches')).toEqual(kept)
    expect((await store.themesProposed('benches'))?.passed).toEqual(['t2'])
    // What is found anew waits anew.
    await changeCity(store, 'benches', propose(waits))
    expect((await store.themesProposed('benches'))?.passed).toEqual([])
    expect(await store.themesProposed('other')).toBeUndefined()
  })

  test('someone who runs a consultation finds it with its themes and promises, closed or not, and nobody else does', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const over = { at: 'closed', closedAt: evening } as const
    await changeCity(store, 'benches', changes({ kind: 'consultation.moved', consultation: 'benches', stage: over }))
    const themes = [{ id: 't1', label: { en: 'Trees' }, statements: [1, 2] }]
    const kept = {
      themes: [{ id: 't1', label: { en: 'Trees' } }],
      assignments: [1, 2].map((statement) => ({ statement, theme: 't1', by: 'slack:9f2c01aa77e0', at: evening })),
    }
    await changeCity(store, 'benches', changes({ kind: 'themes.kept', consultation: 'benches', kept }))
    expect(await store.themesSet('benches')).toEqual(kept)
    expect(await store.themesKept('benches')).toEqual(themes)
    expect(await store.themesKept('other')).toEqual([])
    await takes(acted({ act: 'duty.granted', contact: 'sandbox:mette', duty: moderator }))
    const work = { on: 'themes', draft: { consultation: 'benches', language: 'en', after: 0 } } as const
    await meet(store, 'sandbox:mette', [{ kind: 'draft.kept', draft: work }])
    const state = await personState(store, 'sandbox:mette')
    expect(state.subject).toMatchObject({
      of: 'matter',
      matter: { running: { stage: { at: 'closed' } }, themes, commitments: [] },
    })
    expect(state.consultations.map(({ consultation }) => consultation.id)).toEqual(['benches'])
    await meet(store, 'sandbox:bo')
    expect((await personState(store, 'sandbox:bo')).subject).toEqual({ of: 'nothing' })
  })
}
