import { expect, test } from 'vitest'
import type { CommunityId, ContactId } from '../../src/domain/contact.ts'
import type { ContactEvent, InboxEvent } from '../../src/domain/inbox.ts'
import { postKey } from '../../src/domain/outbox.ts'
import { hourMs } from '../../src/domain/time.ts'
import { nothing } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import {
  changeCity,
  changes,
  consultationOf,
  evening,
  happens,
  item,
  launch,
  meet,
  sending,
  statesByKey,
  wrote,
} from './town.ts'

const square: CommunityId = 'sandbox:community/square'
const harbour: CommunityId = 'sandbox:community/harbour'
const benches = consultationOf('benches', { communities: [square, harbour] })
const post = item(postKey('benches', square), square, { priority: 'invitation' })

function moved(kind: 'community.joined' | 'community.left', community: CommunityId, movedTo?: CommunityId): InboxEvent {
  return {
    kind,
    id: `${kind} ${community} ${movedTo ?? ''}`,
    community,
    at: evening,
    ...(movedTo === undefined ? {} : { movedTo }),
  }
}

async function posted(store: Store, externalId: string): Promise<void> {
  await changeCity(store, 'benches', sending(post))
  const [claimed] = await store.claimOutbox('sandbox', 1, evening)
  if (!claimed) throw new Error('The post does not wait.')
  await store.settle([{ item: claimed, settlement: { as: 'sent', externalId } }], evening)
}

let comments = 0

async function under(store: Store, message: string, community = square): Promise<string | undefined> {
  comments += 1
  const contact: ContactId = `sandbox:comment/${comments}`
  const event: ContactEvent = {
    kind: 'conversation.started',
    id: `comment-${comments}`,
    contact,
    at: evening,
    via: { message, community },
  }
  const { loaded } = await happens(store, event)
  if (loaded.state.of !== 'person') throw new Error('This is no state of a person.')
  const { lookup } = loaded.state
  return lookup.of === 'post' ? lookup.consultation : undefined
}

/** What happens where everybody reads along. */
export function communitiesKept(here: () => Bench): void {
  test('a conversation that begins under a post is known to be about its consultation, while that is open', async () => {
    const { store } = here()
    await launch(store, benches)
    await posted(store, 'page/7')
    expect(await under(store, 'page/7')).toBe('benches')
    expect(await under(store, 'page/8')).toBeUndefined()
    expect(await under(store, 'page/7', harbour)).toBeUndefined()
    const closed = { kind: 'consultation.moved', consultation: 'benches', stage: { at: 'closed', closedAt: evening } }
    await changeCity(store, 'benches', changes(closed as Parameters<typeof changes>[0]))
    expect(await under(store, 'page/7')).toBeUndefined()
  })

  test('who comments and gets no reply leaves nothing behind but the event', async () => {
    const { store, rig } = here()
    await launch(store, benches)
    await posted(store, 'page/7')
    await under(store, 'page/7')
    expect(await rig.query('select * from persons')).toEqual([])
    expect(await rig.query('select * from contacts')).toEqual([])
    expect(await rig.query(`select contact from inbox where kind = 'conversation.started'`)).toEqual([
      { contact: null },
    ])
  })

  test('leaving a community cancels what waits for it, and nothing else', async () => {
    const { store } = here()
    await launch(store, benches)
    await meet(store, 'sandbox:anna')
    await happens(store, moved('community.joined', square))
    await happens(
      store,
      wrote('sandbox:anna'),
      sending(post, item(postKey('benches', harbour), harbour), item('hers', 'sandbox:anna', { priority: 'echo' })),
    )
    await happens(store, moved('community.left', square), nothing, evening + hourMs)
    expect(await statesByKey(store)).toEqual({
      [postKey('benches', square)]: 'dropped community-left',
      [postKey('benches', harbour)]: 'waiting',
      hers: 'waiting',
    })
    expect(await store.communities()).toEqual([])
  })

  test('a community that has moved keeps what waits for it', async () => {
    const { store } = here()
    await launch(store, benches)
    await happens(store, moved('community.joined', square))
    await changeCity(store, 'benches', sending(post))
    await happens(store, moved('community.left', square, harbour))
    await happens(store, moved('community.joined', harbour))
    expect(await statesByKey(store)).toEqual({ [postKey('benches', square)]: 'waiting' })
    expect((await store.communities()).map(({ id }) => id)).toEqual([harbour])
  })

  test('a community that refuses a message because Ekko is out counts as left from then on', async () => {
    const { store } = here()
    await launch(store, benches)
    await happens(store, moved('community.joined', square))
    await changeCity(store, 'benches', sending(post, item('later', square, { notBefore: evening + hourMs })))
    const [claimed] = await store.claimOutbox('sandbox', 1, evening)
    if (!claimed) throw new Error('The post does not wait.')
    await store.settle([{ item: claimed, settlement: { as: 'gone', code: 'kicked' } }], evening + 1)
    expect(await statesByKey(store)).toEqual({
      [post.key]: 'dropped community-left',
      later: 'dropped community-left',
    })
    expect(await store.communities()).toEqual([])
  })

  test('a community that does not take a message is told of, with the newest reason', async () => {
    const { store } = here()
    await launch(store, benches)
    await happens(store, moved('community.joined', square))
    await changeCity(store, 'benches', sending(post, item('later', square)))
    const settlements = [
      { as: 'failed', code: '50013' },
      { as: 'held', code: 'closed:160005' },
    ] as const
    for (const [minute, settlement] of settlements.entries()) {
      const at = evening + minute * 60_000
      const [claimed] = await store.claimOutbox('sandbox', 1, at)
      if (!claimed) throw new Error('Nothing waits.')
      await store.settle([{ item: claimed, settlement }], at)
    }
    expect(await store.communitiesRefusing()).toEqual([{ id: square, code: '160005' }])
    expect((await store.communities()).map(({ id }) => id)).toEqual([square])
  })
}
