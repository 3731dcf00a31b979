import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { startDiscord } from '../adapters/discord/subject.ts'
import { startMessenger } from '../adapters/messenger/rig.ts'
import { startSlack } from '../adapters/slack/rig.ts'
import type { Rig } from '../adapters/subject.ts'
import { startRig as startTelegram } from '../adapters/telegram/subject.ts'
import { startMessengerWithNews } from './messenger-with-news.ts'
import { clockAt, does, opens, openTown, publishes, type StartsAs, type Town } from './town.ts'

type Options = Parameters<StartsAs<Rig>['start']>[0]

const noon = instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')
const question = 'noerregade-space'
const words = 'Ved bageren er der ingen steder at sidde.'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

async function townOn<R extends Rig>(start: StartsAs<R>['start']): Promise<Town<R>> {
  const town = await openTown({ start }, clockAt(noon))
  open.push(town)
  return town
}

/** Anna has answered and wants to hear what happens; the question is closed. */
async function answered({ rig, running, cityside }: Town): Promise<void> {
  const anna = rig.person('anna')
  const acts = async (act: Promise<void>) => {
    await act
    await running.settled()
  }
  await acts(anna.starts())
  await acts(anna.taps('Ja, spørg mig'))
  await acts(anna.taps('Det hele'))
  await acts(anna.taps('Spring over'))
  await acts(anna.taps('Spring over'))
  await acts(opens(cityside, question))
  await acts(anna.taps('Bænke'))
  await acts(anna.types(words))
  await acts(anna.taps('Ja, fortæl mig det'))
}

async function closesAndDecides({ running, cityside }: Town): Promise<void> {
  await does(cityside, { act: 'consultation.closed', consultation: question })
  await running.settled()
  await running.advance?.(dayMs)
  await publishes(cityside, `${question}.outcome`)
  await running.settled()
}

function seen({ rig }: Town): string {
  return rig
    .person('anna')
    .sees.map(({ parts }) => parts.join('\n'))
    .join('\n')
}

const times = (text: string, part: string) => text.split(part).length - 1

async function held({ cityside }: Town): Promise<readonly string[]> {
  return (await cityside.store.outboxListed(['held'], 10)).map(({ kind, code }) => `${kind} ${code}`)
}

describe('after a day of silence on Messenger', () => {
  it('news is held without an approved sentence, and told when the person next writes', async () => {
    const town = await townOn((options: Options) => startMessenger(options))
    await answered(town)
    await town.running.advance?.(3 * dayMs)
    const before = town.rig.sent.length
    await closesAndDecides(town)
    expect(town.rig.sent).toHaveLength(before)
    expect(await held(town)).toEqual(['mailing no_open_window', 'mailing no_open_window'])

    await town.running.advance?.(5 * dayMs)
    await town.rig.person('anna').types('Hej, er der nyt?')
    await town.running.settled()
    expect(times(seen(town), 'Nu kan du høre, hvad det blev til.')).toBe(1)
    expect(seen(town)).toContain(words)
    expect(await held(town)).toEqual([])
  })

  it('word of news goes out with an approved sentence, and the news itself after the tap, once', async () => {
    const town = await townOn((options: Options) => startMessengerWithNews(options))
    await answered(town)
    await town.running.advance?.(3 * dayMs)
    await closesAndDecides(town)
    const anna = town.rig.person('anna')
    expect(seen(town)).not.toContain('Nu kan du høre, hvad det blev til.')
    expect(anna.sees.at(-1)?.buttons.map(({ label }) => label)).toEqual(['Læs, hvad der skete'])
    expect(anna.sees.at(-1)?.parts).toEqual([
      'Hej! Du svarede på Mere plads i Nørregade, og nu er der nyt fra Hejresund Kommune. Tryk for at læse, hvad der skete.',
    ])
    // That it closed is not worth a knock on the door; it is told together with the news.
    expect(await held(town)).toEqual(['mailing announced', 'mailing no_open_window'])

    await anna.taps('Læs, hvad der skete')
    await town.running.settled()
    expect(times(seen(town), 'Nu kan du høre, hvad det blev til.')).toBe(1)
    expect(seen(town)).toContain(words)
    expect(await held(town)).toEqual([])
    await anna.taps('Læs, hvad der skete')
    await town.running.settled()
    expect(times(seen(town), 'Nu kan du høre, hvad det blev til.')).toBe(1)
  })

  it('an invitation is never announced: it would be advertising', async () => {
    const town = await townOn((options: Options) => startMessengerWithNews(options))
    await answered(town)
    await town.running.advance?.(8 * dayMs)
    const before = town.rig.sent.length
    await opens(town.cityside, 'library-evenings')
    await town.running.settled()
    expect(town.rig.sent).toHaveLength(before)
    expect(await held(town)).toEqual(['invitation no_open_window'])
  })
})

const platforms: readonly { readonly name: string; readonly start: StartsAs<Rig>['start'] }[] = [
  { name: 'telegram', start: (options) => startTelegram('webhook', options) },
  { name: 'discord', start: startDiscord },
  { name: 'slack', start: (options) => startSlack('http', options) },
  { name: 'messenger', start: startMessengerWithNews },
]

describe.each(platforms)('who cannot be written to any more on $name', ({ start }) => {
  it('is left in peace, and never counted as having declined', async () => {
    const town = await townOn(start)
    await answered(town)
    await town.rig.person('anna').blocks()
    const before = town.rig.sent.length
    await closesAndDecides(town)
    expect(town.rig.sent).toHaveLength(before)
    expect(await held(town)).toEqual(['mailing contact-gone', 'mailing contact-gone'])
    const { tally } = await factsOf(town)
    expect(tally).toMatchObject({ answered: 1, declined: 0 })
  })
})

describe('who blocked the bot on Telegram', () => {
  it('is gone at once, before anything is tried, and hears what was held after coming back without a word', async () => {
    const town = await townOn((options: Options) => startTelegram('webhook', options))
    await answered(town)
    const { rig } = town
    await rig.person('anna').blocks()
    await town.running.settled()
    const calls = rig.fake.calls.length
    await closesAndDecides(town)
    expect(rig.fake.calls).toHaveLength(calls)

    expect(await held(town)).toHaveLength(2)
    await rig.person('anna').does?.({ do: 'unblock' })
    await town.running.settled()
    expect(times(seen(town), 'Nu kan du høre, hvad det blev til.')).toBe(1)
    expect(await held(town)).toEqual([])
  })

  it('hears in the morning what was held, when they come back in the night', async () => {
    const town = await townOn((options: Options) => startTelegram('webhook', options))
    await answered(town)
    await town.rig.person('anna').blocks()
    await closesAndDecides(town)
    // From noon to a quarter past three.
    await town.running.advance?.(15 * hourMs + 15 * minuteMs)
    const before = town.rig.sent.length
    await town.rig.person('anna').does?.({ do: 'unblock' })
    await town.running.settled()
    expect(town.rig.sent).toHaveLength(before)
    await town.running.advance?.(8 * hourMs)
    expect(times(seen(town), 'Nu kan du høre, hvad det blev til.')).toBe(1)
  })

  it('hears nothing after coming back when they had said stop', async () => {
    const town = await townOn((options: Options) => startTelegram('webhook', options))
    await answered(town)
    await town.rig.person('anna').types('stop')
    await town.running.settled()
    await town.rig.person('anna').blocks()
    await closesAndDecides(town)
    const before = town.rig.sent.length
    await town.rig.person('anna').does?.({ do: 'unblock' })
    await town.running.settled()
    await town.running.advance?.(dayMs)
    expect(town.rig.sent).toHaveLength(before)
  })

  it('gets no reply in the night to what they did before they left', async () => {
    const town = await townOn((options: Options) => startTelegram('webhook', options))
    const { rig, running } = town
    const anna = rig.person('anna')
    await anna.starts()
    await running.settled()
    rig.failNext({ kind: 'blocked' })
    await anna.types('Hvad er det her?')
    await running.settled()
    const before = rig.sent.length
    await rig.people.unblocks(rig.fake.chats.user('anna'))
    await running.settled()
    expect(rig.sent).toHaveLength(before)
    await anna.types('Hej?')
    await running.settled()
    expect(rig.sent.length).toBeGreaterThan(before)
  })
})

describe('a conversation on Messenger that a colleague takes', () => {
  it('is left to the colleague, and what waited leaves when it is given back', async () => {
    const town = await townOn((options: Options) => startMessenger(options))
    await answered(town)
    const anna = town.rig.person('anna')
    await anna.does?.({ do: 'be taken over' })
    await does(town.cityside, { act: 'consultation.closed', consultation: question })
    await town.running.settled()
    const before = anna.sees.length
    expect(await held(town)).toEqual(['mailing closed:10/2018300'])
    await anna.does?.({ do: 'be given back' })
    await town.running.settled()
    expect(anna.sees.length).toBe(before + 1)
    expect(await held(town)).toEqual([])
  })

  it('is looked at again after some hours, where nothing tells that it was given back', async () => {
    const town = await townOn((options: Options) => startMessenger(options))
    await answered(town)
    const anna = town.rig.person('anna')
    await anna.does?.({ do: 'be taken over' })
    await does(town.cityside, { act: 'consultation.closed', consultation: question })
    await town.running.settled()
    const before = anna.sees.length
    delete town.rig.fake.state.people.get(town.rig.person('anna').psid)?.heldBy
    await town.running.advance?.(7 * hourMs)
    expect(anna.sees).toHaveLength(before + 1)
  })
})

async function factsOf({ cityside }: Town) {
  return { tally: await cityside.store.tally(question) }
}
