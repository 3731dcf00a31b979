import { expect, test } from 'vitest'
import type { CommunityId } from '../../src/domain/contact.ts'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { postKey } from '../../src/domain/outbox.ts'
import type { PersonState } from '../../src/engine/state.ts'
import { closeReference } from '../../src/seal/account.ts'
import type { Bench } from './suite.ts'
import { changeCity, consultationOf, evening, happens, item, launch, meet, sending, wrote } from './town.ts'

const square: CommunityId = 'sandbox:community/square'
const benches = consultationOf('benches', { communities: [square] })

/** What was sent before names were closed as they are now is found by what a platform tells of it today. */
export function namesOfBefore(here: () => Bench): void {
  /** Sends what waits; the database then holds the platform's name of it as an earlier version closed it. */
  const sentBefore = async (name: string) => {
    const { store } = here()
    const [claimed] = await store.claimOutbox('sandbox', 1, evening)
    if (!claimed) throw new Error('Nothing waits.')
    const externalId = store.seal.closeAlikeAsBefore('reference', name)
    await store.settle([{ item: claimed, settlement: { as: 'sent', externalId } }], evening)
  }
  const lookupAfter = async (event: ContactEvent) =>
    ((await happens(here().store, event)).loaded.state as PersonState).lookup

  test('a reply to one is about it', async () => {
    const { store } = here()
    await meet(store, 'sandbox:anna')
    await happens(store, wrote('sandbox:anna'), sending(item('hers', 'sandbox:anna')))
    await sentBefore('chat/7')
    const replyTo = (name: string) => wrote('sandbox:anna', '👍', { replyTo: closeReference(store.seal, name) })
    expect(await lookupAfter(replyTo('chat/7'))).toMatchObject({ of: 'quoted', notice: { kind: expect.any(String) } })
    expect(await lookupAfter(replyTo('chat/8'))).toEqual({ of: 'quoted', notice: undefined })
  })

  test('what begins under a post is about its consultation', async () => {
    const { store } = here()
    await launch(store, benches)
    await changeCity(store, 'benches', sending(item(postKey('benches', square), square, { priority: 'invitation' })))
    await sentBefore('page/7')
    const under = (name: string): ContactEvent => ({
      kind: 'conversation.started',
      id: name,
      contact: `sandbox:comment/${name}`,
      at: evening,
      via: { message: closeReference(store.seal, name), community: square },
    })
    expect(await lookupAfter(under('page/7'))).toEqual({ of: 'post', consultation: 'benches' })
    expect(await lookupAfter(under('page/8'))).toEqual({ of: 'post', consultation: undefined })
  })
}
