import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { type DiscordRig, startDiscord } from '../adapters/discord/subject.ts'
import { botUser, envelope, freshId, messageEvent } from '../adapters/slack/payloads.ts'
import { type SlackRig, startSlack } from '../adapters/slack/rig.ts'
import type { Sent } from '../adapters/subject.ts'
import { clockAt, opens, openTown } from './town.ts'

const noon = instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')
const noAnswer = 'Det, du skrev under opslaget, kan alle læse, så det tæller ikke som svar.'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

describe('on Slack', () => {
  async function square() {
    const town = await openTown<SlackRig>({ start: (options) => startSlack('http', options) }, clockAt(noon))
    open.push(town)
    const { rig, running, cityside } = town
    const { address } = rig.community('square')
    await opens(cityside, 'noerregade-space', { communities: [address as `slack:${string}`] })
    await running.settled()
    const post = rig.fake.workspace.messages.at(-1)
    return {
      ...town,
      posts: () => rig.community('square').posts,
      says: async (name: string, text: string, below = true) => {
        const ts = rig.fake.workspace.stamp()
        const channel = post?.channel ?? ''
        const thread = below ? { threadTs: post?.ts ?? '' } : {}
        const message = { user: rig.person(name).user, channel, ts, text, clientMsgId: freshId('client-'), ...thread }
        await rig.deliver(envelope(messageEvent(message), noon))
        if (text.includes(botUser)) await rig.deliver(envelope({ ...messageEvent(message), type: 'app_mention' }, noon))
        await running.settled()
      },
    }
  }

  it('a reply in the thread of a post is no answer, and its author alone is told so, once', async () => {
    const { rig, running, cityside, says, posts } = await square()
    const before = posts().length
    await says('anna', 'Flere bænke!')
    await says('anna', 'og træer')
    const seen = rig.person('anna').sees
    expect(seen.map(words)).toEqual([expect.stringContaining(noAnswer)])
    expect(posts()).toHaveLength(before)
    expect((await cityside.store.tally('noerregade-space')).answered).toBe(0)
    await rig.person('anna').taps('Svar nu')
    await running.settled()
    expect(rig.person('anna').form?.title ?? words(rig.person('anna').sees.at(-1))).toContain('Nørregade')
  })

  it('a person who calls Ekko and says stop is left in peace', async () => {
    const { rig, running, says } = await square()
    const anna = rig.person('anna')
    await anna.starts()
    await running.settled()
    await says('anna', `<@${botUser}> stop, tak`, false)
    const seen = anna.sees.length
    await says('anna', 'Flere bænke!')
    expect(anna.sees).toHaveLength(seen)
    expect(words(anna.sees.at(-1))).toContain('start')
  })
})

describe('on Discord', () => {
  it('a reply under a post is no answer, and a stranger is told so below it, once', async () => {
    const town = await openTown<DiscordRig>({ start: startDiscord }, clockAt(noon))
    open.push(town)
    const { rig, running, cityside } = town
    const { address } = rig.community('square')
    await opens(cityside, 'noerregade-space', { communities: [address as `discord:${string}`] })
    await running.settled()
    const post = rig.fake.world.messages.at(-1)
    const bob = rig.fake.world.person('bob')
    if (post === undefined) throw new Error('Nothing was posted.')
    const thread = rig.fake.beginThread(bob, post)
    const before = rig.community('square').posts.length
    for (const text of ['Flere bænke!', 'og træer']) {
      const heard = rig.received.length
      rig.fake.writeIn(thread, bob, text)
      while (rig.received.length === heard) await new Promise((resolve) => setTimeout(resolve, 2))
      await running.settled()
    }
    const said = rig.community('square').posts.slice(before)
    expect(said.map(words)).toEqual([expect.stringContaining(noAnswer)])
    expect((await cityside.store.tally('noerregade-space')).answered).toBe(0)
    await rig.person('bob').taps('Svar nu', 'square')
    await running.settled()
    expect(rig.person('bob').form?.title).toContain('Nørregade')
  })
})

function words(sent: Sent | undefined): string {
  return sent?.parts.join('\n') ?? ''
}
