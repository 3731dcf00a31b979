import { expect, test } from 'vitest'
import { draw, drawRecord, lotsOf } from '../../src/domain/draw.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { redraw } from '../../src/domain/redraw.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import { changes, consultationOf, evening, happens, launch, meet, wrote } from './town.ts'

const audience = { topics: [], places: ['north', 'south'], roles: [], size: 2, strata: ['place'] } as const

/** Opens as the engine does, with whoever qualifies. */
async function drawnIn(store: Store): Promise<readonly number[]> {
  await launch(store, consultationOf('drawn', { audience }))
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    await meet(store, `sandbox:${name}`, [
      { kind: 'interests.chosen', of: 'place', ids: [name < 'c' ? 'north' : 'south'] },
    ])
  }
  const timer = { timer: 'opening', consultation: 'drawn' } as const
  const opening = (id: string): InboxEvent => ({ kind: 'timer.due', id, at: evening, timer })
  const candidates = await store.candidates('drawn')
  const lots = lotsOf(candidates, 'seed')
  const made = drawRecord({ consultation: 'drawn', at: evening, seed: 'seed', size: 2, audience }, lots)
  const persons = draw(candidates, 2, 'seed')
  const both = changes(
    { kind: 'sample.drawn', consultation: 'drawn', persons },
    { kind: 'lots.drawn', consultation: 'drawn', lots },
    { kind: 'draw.recorded', draw: made },
  )
  await happens(store, opening('one'), both)
  // Decided again after a crash: the same rows.
  await happens(store, opening('again'), both)
  return persons
}

/** What a sample was drawn with. */
export function drawsKept(here: () => Bench): void {
  test('a draw can be repeated from what is kept of it, though people came, moved and left since', async () => {
    const { store } = here()
    expect(await store.draw('drawn')).toBeUndefined()
    const persons = await drawnIn(store)
    await meet(store, 'sandbox:late', [{ kind: 'interests.chosen', of: 'place', ids: ['north'] }])
    await happens(store, wrote('sandbox:a'), changes({ kind: 'interests.chosen', of: 'place', ids: ['south'] }))
    await happens(store, wrote('sandbox:b'), changes({ kind: 'person.stopped', at: evening }))
    expect(await store.draw('drawn')).toMatchObject({
      people: 5,
      drawn: 2,
      seed: 'seed',
      size: 2,
      audience,
      at: evening,
    })
    const stored = await store.storedDraw('drawn')
    if (!stored) throw new Error('The draw is kept.')
    expect(stored.sample).toEqual(persons)
    expect(redraw(stored)).toMatchObject({ differences: [], forgotten: 0 })
    expect(redraw(stored).strata).toEqual([
      { stratum: 'north', people: 2, drawn: 1 },
      { stratum: 'south', people: 3, drawn: 1 },
    ])
  })

  test('who is forgotten leaves a lot behind that counts and leads to nobody', async () => {
    const { store, rig } = here()
    const [person] = await drawnIn(store)
    const [row] = await rig.query(`select id from contacts where person = ${person}`)
    await happens(store, wrote(`${row?.id}` as 'sandbox:a'), changes({ kind: 'person.forgotten', at: evening }))
    expect(await rig.query(`select person from lots where person = ${person}`)).toEqual([])
    const stored = await store.storedDraw('drawn')
    if (!stored) throw new Error('The draw is kept.')
    expect(redraw(stored)).toMatchObject({ differences: [], forgotten: 1 })
  })
}
