import { expect, test } from 'vitest'
import { type Holder, idleMsMax, linkValidMs, secretHash, sessionMsMax } from '../../src/domain/desk.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Bench } from './suite.ts'
import { acted, evening, happens, meet } from './town.ts'

const duty = { kind: 'moderator', department: 'parks' } as const
const mette: Holder = { by: 'chat', contact: 'sandbox:mette' }
const guest: Extract<Holder, { readonly by: 'link' }> = { by: 'link', id: 'desk:0123456789ab', name: 'Lars', duty }
const hash = (name: string) => secretHash('link', name)

/** The ways in to the desk, and who is in. */
export function deskKept(here: () => Bench): void {
  const takes = (act: Parameters<typeof acted>[0]) => {
    const { store } = here()
    return happens(store, acted(act), ({ state }) => decide(state, acted(act), evening), evening)
  }
  const link = (name: string, holder: Holder = mette) => ({
    hash: hash(name),
    holder,
    expiresAt: evening + linkValidMs,
  })
  const session = (name: string, holder: Holder = mette) =>
    here().store.openDeskSession({ hash: hash(name), holder, since: evening }, evening + sessionMsMax)

  test('a link is looked at as often as one likes, used once, and replaced by the next', async () => {
    const { store } = here()
    await store.keepDeskLink(link('one'))
    expect(await store.deskLink(hash('one'), evening)).toEqual(mette)
    await store.keepDeskLink(link('two'))
    expect(await store.deskLink(hash('one'), evening)).toBeUndefined()
    await store.keepDeskLink(link('other', guest))
    const taken = await Promise.all([1, 2, 3].map(() => store.takeDeskLink(hash('two'), evening)))
    expect(taken.filter((each) => each !== undefined)).toEqual([mette])
    expect(await store.takeDeskLink(hash('other'), evening + linkValidMs)).toBeUndefined()
    expect(await store.deskLinks(evening)).toEqual([{ holder: guest, expiresAt: evening + linkValidMs }])
  })

  test('a session ends when nothing was done in it, and at its end, and is swept then', async () => {
    const { store } = here()
    await session('one')
    await session('two', guest)
    await store.seeDeskSession(hash('one'), evening + minuteMs)
    const idle = evening + idleMsMax
    expect((await store.deskSessions(idle)).map(({ holder }) => holder)).toEqual([mette])
    expect(await store.deskSession(hash('two'), idle)).toBeUndefined()
    await store.sweepDesk(idle)
    expect((await store.deskSessions(evening)).map(({ holder }) => holder)).toEqual([mette])
    await store.seeDeskSession(hash('one'), evening + sessionMsMax)
    expect(await store.deskSession(hash('one'), evening + sessionMsMax)).toBeUndefined()
    await store.endDeskSession(hash('one'))
    expect(await store.deskSessions(evening)).toEqual([])
  })

  test('a role that is taken back ends what its holder has open, and nothing of others', async () => {
    const { store } = here()
    await meet(store, 'sandbox:mette')
    await takes({ act: 'duty.granted', contact: 'sandbox:mette', duty })
    expect(await store.dutiesBehind('sandbox:mette')).toEqual([duty])
    await store.keepDeskLink(link('one'))
    await session('two')
    await session('three', guest)
    await takes({ act: 'duty.revoked', contact: 'sandbox:mette' })
    expect(await store.deskLinks(evening)).toEqual([])
    expect((await store.deskSessions(evening)).map(({ holder }) => holder)).toEqual([guest])
    await takes({ act: 'desk.left', holder: 'desk:0123456789ab' })
    expect(await store.deskSessions(evening)).toEqual([])
  })

  test('who is forgotten leaves no link and no session', async () => {
    const { store } = here()
    await meet(store, 'sandbox:mette')
    await store.keepDeskLink(link('one'))
    await session('two')
    await takes({ act: 'contact.forgotten', contact: 'sandbox:mette' })
    expect(await store.deskLinks(evening)).toEqual([])
    expect(await store.deskSessions(evening)).toEqual([])
  })

  test('a link from the terminal is refused for a department that the city has not', async () => {
    const { store } = here()
    const wrong: Holder = { ...guest, duty: { kind: 'moderator', department: 'moon' } }
    await takes({ act: 'desk.offered', link: link('one', wrong) })
    expect(await store.deskLinks(evening)).toEqual([])
    await takes({ act: 'desk.offered', link: link('one', guest) })
    expect(await store.deskLinks(evening)).toHaveLength(1)
  })
}
