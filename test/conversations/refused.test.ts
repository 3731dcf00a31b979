import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { hourMs } from '../../src/domain/time.ts'
import { startDiscord } from '../adapters/discord/subject.ts'
import type { Refusing } from '../adapters/messenger/graph-state.ts'
import { startMessenger } from '../adapters/messenger/rig.ts'
import { startSlack } from '../adapters/slack/rig.ts'
import type { Rig } from '../adapters/subject.ts'
import { startRig as startTelegram } from '../adapters/telegram/subject.ts'
import { asOperator } from '../operator.ts'
import { clockAt, opens, openTown, type StartsAs, type Town } from './town.ts'

const noon = instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')
const asked = 'Hvad vil du helst have mere af i Nørregade?'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

async function townOn<R extends Rig>(start: StartsAs<R>['start']): Promise<Town<R>> {
  const town = await openTown({ start }, clockAt(noon))
  open.push(town)
  return town
}

function neighbours(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `nabo${index + 1}`)
}

/** Everybody says yes to being asked about everything. */
async function sayYes({ rig, running }: Town, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const person = rig.person(name)
    await person.starts()
    await running.settled()
    for (const label of ['Ja, spørg mig', 'Det hele', 'Spring over', 'Spring over']) {
      await person.taps(label)
      await running.settled()
    }
  }
}

function reached({ rig }: Town, names: readonly string[]): readonly string[] {
  return names.filter((name) => rig.person(name).sees.some(({ parts }) => parts.join('\n').includes(asked)))
}

/** As the operator's metrics say. */
async function isPaused({ running }: Town): Promise<boolean> {
  const page = await (await fetch(`${running.url}/metrics`, asOperator)).text()
  expect(page).toContain('ekko_channel_closed')
  return /^ekko_channel_closed\{.*"misconfigured".*\} 1$/m.test(page)
}

/** What Meta says about one person, in the words it has for each. */
const refusals: readonly Refusing[] = [
  { code: 10, subcode: 2018300, message: 'Message failed to send because another app is controlling this thread now.' },
  { code: 200, message: "This person isn't receiving messages from you right now" },
  { code: 10, subcode: 2018108, message: 'This Person Cannot Receive Messages' },
  { code: 10, subcode: 2018065, message: 'This message is sent outside of allowed window.' },
  { code: 10, subcode: 2534022, message: 'This message is sent outside of allowed window.' },
  { code: 551, message: 'This person is not available right now' },
  { code: 200, subcode: 1545041, message: 'This person is not available right now' },
  { code: 10, subcode: 2018999, message: 'A reason that is not known here' },
]

describe('eight people of thirty on Messenger who are each refused for a reason of their own', () => {
  it('are refused alone: the other twenty-two are asked, and the channel is not paused', {
    timeout: 120_000,
  }, async () => {
    const town = await townOn((options: Parameters<typeof startMessenger>[0]) => startMessenger(options))
    const names = neighbours(30)
    await sayYes(town, names)
    const { rig, running } = town
    // Two of them stand next to each other, where the next is told from the last by nothing but their number.
    const eight = [0, 1, 4, 8, 12, 16, 20, 29].map((index) => names[index] ?? '')
    for (const [index, name] of eight.entries()) {
      const person = rig.fake.state.people.get(rig.person(name).psid)
      if (person) person.refusing = refusals[index]
    }
    await opens(town.cityside, 'noerregade-space')
    await running.settled()
    expect(reached(town, names)).toEqual(names.filter((name) => !eight.includes(name)))
    expect(await isPaused(town)).toBe(false)
    expect(await town.cityside.store.outboxListed(['failed', 'unknown', 'waiting'], 100)).toEqual([])

    for (const name of eight) delete rig.fake.state.people.get(rig.person(name).psid)?.refusing
    await running.advance?.(7 * hourMs)
    const closed = [names[0], names[29]]
    expect(reached(town, eight)).toEqual(closed)
    for (const name of eight.filter((one) => !closed.includes(one))) await rig.person(name).types('Er der nyt?')
    await running.settled()
    expect(reached(town, eight)).toEqual(eight)
  })
})

const platforms: readonly { readonly name: string; readonly start: StartsAs<Rig>['start'] }[] = [
  { name: 'telegram', start: (options) => startTelegram('webhook', options) },
  { name: 'discord', start: startDiscord },
  { name: 'slack', start: (options) => startSlack('http', options) },
]

describe.each(platforms)('three people of ten on $name who have shut the door', ({ start }) => {
  it('are refused alone: the other seven are asked, and the channel is not paused', { timeout: 60_000 }, async () => {
    const town = await townOn(start)
    const names = neighbours(10)
    await sayYes(town, names)
    const three = [names[0], names[1], names[7]].map((name) => name ?? '')
    for (const name of three) await town.rig.person(name).blocks()
    await opens(town.cityside, 'noerregade-space')
    await town.running.settled()
    expect(reached(town, names)).toEqual(names.filter((name) => !three.includes(name)))
    expect(await isPaused(town)).toBe(false)
  })
})
