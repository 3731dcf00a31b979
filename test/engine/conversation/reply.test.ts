import { describe, expect, it } from 'vitest'
import type { ContactEvent } from '../../../src/domain/inbox.ts'
import { say } from '../../../src/domain/message.ts'
import { replyAlso, replyInPlace } from '../../../src/engine/conversation/reply.ts'

const content = { blocks: [say('choices-kept')] }
const from = { id: 'e1', contact: 'discord:user/1', at: 0 } as const

const inPlace = (event: ContactEvent) => replyInPlace(event, content).outbox.map((item) => item.inPlace === true)

describe('a reply in place', () => {
  it('changes the message whose button was tapped', () => {
    expect(inPlace({ ...from, kind: 'button.pressed', token: 'done_topic', via: { message: 'm1' } })).toEqual([true])
  })

  it('never changes what the citizen wrote themselves, which no platform allows', () => {
    expect(inPlace({ ...from, kind: 'message.received', text: 'traffic', via: { message: 'm1' } })).toEqual([false])
  })

  it('never changes a post that a whole community reads', () => {
    const via = { message: 'm1', community: 'discord:channel/42' } as const
    expect(inPlace({ ...from, kind: 'button.pressed', token: 'done_topic', via })).toEqual([false])
  })
})

describe('something said beside a reply', () => {
  it('is no message of its own where there is nothing to say', () => {
    const silent = { changes: [], outbox: [] }
    expect(replyAlso({ ...from, kind: 'message.received', text: 'traffic' }, silent, [])).toEqual(silent)
  })
})
