import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { AttachmentEvent } from '../../src/domain/inbox.ts'
import { dayMs, secondMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import { type AttachmentClaim, attachmentLeaseMs } from '../../src/store/inbox/attachments.ts'
import type { Store } from '../../src/store/store.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import { changes, evening, happens, meet, wrote } from './town.ts'

const anna: ContactId = 'test:anna'
const bo: ContactId = 'test:bo'

function wanting(contact: ContactId, id: string): Change {
  const wanted = {
    ...{ id, contact, source: `secret-source-${id}`, mediaType: 'audio/ogg' },
    for: { purpose: 'hear', language: 'en', seconds: 4 },
  } as const
  return { kind: 'attachment.wanted', wanted, at: evening }
}

async function want(store: Store, contact: ContactId, ...ids: readonly string[]): Promise<void> {
  await happens(store, wrote(contact), changes(...ids.map((id) => wanting(contact, id))))
}

function claim(store: Store, now = evening, limit = 10): Promise<readonly AttachmentClaim[]> {
  return store.claimAttachments({ purpose: 'hear', channels: ['test'], limit }, now)
}

function heard({ wanted: { id, contact, for: purpose } }: AttachmentClaim, words = 'Trees'): AttachmentEvent {
  return {
    ...{ kind: 'attachment.read', id: `read:${id}`, contact, at: evening, for: purpose },
    read: { purpose: 'hear', words },
  }
}

/** Attachments that wait to be fetched, and what becomes of them. */
export function attachmentsKept(here: () => Bench): void {
  test('what is wanted is handed out once, with what it is wanted for', async () => {
    const { store } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    const [first] = await claim(store)
    expect(first).toMatchObject({
      wanted: { id: 'v1', contact: anna, source: 'secret-source-v1', mediaType: 'audio/ogg', for: { seconds: 4 } },
      ...{ channel: 'test', since: evening, tries: 1 },
    })
    expect(await claim(store)).toEqual([])
  })

  test('deciding the same twice wants it once', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    await want(store, anna, 'v1')
    expect(await rig.query('select id from attachments_wanted')).toHaveLength(1)
  })

  test('what came of it is an event of the person, and the row with its source is gone', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    const [first] = await claim(store)
    if (!first) throw new Error('Nothing was claimed.')
    expect(await store.attachmentDone(first, heard(first), evening)).toBe(true)
    expect(await store.claimInbox(10, evening)).toMatchObject([{ event: { kind: 'attachment.read', contact: anna } }])
    expect(await everythingIn(rig)).not.toContain('secret-source')
    expect(await store.attachmentDone(first, heard(first), evening)).toBe(false)
    expect(await store.nextAttachmentAt()).toBeUndefined()
  })

  test('of a process that died another takes over when the lease ends, and only one records what came of it', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    const other = await rig.open()
    const [dead] = await claim(store)
    expect(await claim(other, evening + attachmentLeaseMs - 1)).toEqual([])
    const [alive] = await claim(other, evening + attachmentLeaseMs)
    if (!dead || !alive) throw new Error('Nothing was claimed.')
    expect(alive.tries).toBe(2)
    expect(await store.attachmentDone(dead, heard(dead, 'Late'), evening)).toBe(false)
    expect(await other.attachmentDone(alive, heard(alive), evening)).toBe(true)
    expect(await store.claimInbox(10, evening)).toMatchObject([{ event: { read: { words: 'Trees' } } }])
  })

  test('of many processes that ask at the same moment one gets it', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    const stores = await Promise.all(Array.from({ length: 4 }, () => rig.open()))
    const claims = await Promise.all(stores.map((each) => claim(each)))
    expect(claims.flat()).toHaveLength(1)
  })

  test('one person’s come one after the other in the order they were sent, and do not hold up another’s', async () => {
    const { store } = here()
    await meet(store, anna)
    await meet(store, bo)
    await want(store, anna, 'v1', 'v2')
    await want(store, bo, 'v3')
    const claims = await claim(store)
    expect(claims.map(({ wanted }) => wanted.id)).toEqual(['v1', 'v3'])
    const [first] = claims
    if (!first) throw new Error('Nothing was claimed.')
    await store.attachmentLater(first, evening + secondMs)
    expect(await claim(store)).toEqual([])
    expect(await store.nextAttachmentAt()).toBe(evening + secondMs)
    const [again] = await claim(store, evening + secondMs)
    if (!again) throw new Error('It was not handed out again.')
    expect(again).toMatchObject({ wanted: { id: 'v1' }, tries: 2 })
    await store.attachmentDone(again, heard(again), evening)
    expect((await claim(store, evening + secondMs)).map(({ wanted }) => wanted.id)).toEqual(['v2'])
  })

  test('a channel that this process has not is left to others, for a day', async () => {
    const { store } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    const elsewhere = { purpose: 'hear', channels: ['other'], limit: 10 } as const
    expect(await store.claimAttachments(elsewhere, evening + dayMs - 1)).toEqual([])
    expect(await store.claimAttachments(elsewhere, evening + dayMs)).toHaveLength(1)
  })

  test('a delay is told once for each, and never of what is done', async () => {
    const { store } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    expect(await store.tellDelays('hear', evening - 1, evening)).toBe(0)
    expect(await store.tellDelays('hear', evening, evening)).toBe(1)
    expect(await store.tellDelays('hear', evening + dayMs, evening)).toBe(0)
    expect(await store.claimInbox(10, evening)).toMatchObject([
      { event: { kind: 'attachment.delayed', id: 'delayed:v1', contact: anna, for: { purpose: 'hear' } } },
    ])
  })

  for (const [how, change] of [
    ['stopped', { kind: 'person.stopped', at: evening }],
    ['is forgotten', { kind: 'person.forgotten', at: evening }],
  ] as const) {
    test(`nothing of a person who ${how} is fetched or recorded any more`, async () => {
      const { store, rig } = here()
      await meet(store, anna)
      await want(store, anna, 'v1', 'v2')
      const [under] = await claim(store)
      if (!under) throw new Error('Nothing was claimed.')
      await happens(store, wrote(anna), changes(change))
      expect(await rig.query('select id from attachments_wanted')).toEqual([])
      expect(await store.attachmentDone(under, heard(under), evening)).toBe(false)
      expect(await store.claimInbox(10, evening)).toEqual([])
    })
  }

  test('an event of ours about an attachment is no sign of life', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await want(store, anna, 'v1')
    const [first] = await claim(store)
    if (!first) throw new Error('Nothing was claimed.')
    await happens(
      store,
      { kind: 'contact.stopped', id: 'left', contact: anna, at: evening },
      changes({ kind: 'contact.gone', at: evening }),
    )
    await happens(store, { ...heard(first), at: evening + dayMs })
    const [contact] = await rig.query(`select state, last_seen_at from contacts where id = '${anna}'`)
    expect([contact?.state, Number(contact?.last_seen_at)]).toEqual(['gone', evening])
  })
}
