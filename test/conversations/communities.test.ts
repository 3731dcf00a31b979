import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { type ClockTime, dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { startDiscord } from '../adapters/discord/subject.ts'
import { commentPayload } from '../adapters/messenger/people.ts'
import type { MessengerRig } from '../adapters/messenger/rig.ts'
import { startSlack } from '../adapters/slack/rig.ts'
import type { Rig, Sent } from '../adapters/subject.ts'
import { startRig as startTelegram } from '../adapters/telegram/subject.ts'
import { known } from '../key.ts'
import { startMessengerWithNews } from './messenger-with-news.ts'
import { clockAt, does, opens, openTown, publishes, type StartsAs, type Town } from './town.ts'

const noon = instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')
const neighbours = ['anna', 'bo', 'clara', 'david', 'ellen'] as const
const secret = (name: string) => `Kun ${name} og kommunen ved det her.`

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

async function townOn<R extends Rig>(subject: StartsAs<R>): Promise<Town<R>> {
  const town = await openTown(subject, clockAt(noon))
  open.push(town)
  return town
}

const telegram = {
  start: (options: Parameters<StartsAs<Rig>['start']>[0]) => startTelegram('webhook', options),
}
const discord = { start: startDiscord }
const slack = { start: (options: Parameters<StartsAs<Rig>['start']>[0]) => startSlack('http', options) }
const messenger = { start: startMessengerWithNews }

/** How each platform shows that a message stands under another, read from what its fake keeps. */
const platforms: readonly { readonly name: string; readonly play: (claims: Claims) => Promise<void> }[] = [
  {
    name: 'telegram',
    play: async (claims) => {
      const town = await townOn(telegram)
      await claims(town, ({ raw }) => (raw[0] as { reply_parameters?: object }).reply_parameters !== undefined)
    },
  },
  {
    name: 'discord',
    play: async (claims) => {
      const town = await townOn(discord)
      const { world } = town.rig.fake
      await claims(town, (sent) =>
        world.messages.some(
          ({ raw, channel }) => raw[0] === sent.raw[0] && world.channels.get(channel)?.parent !== undefined,
        ),
      )
    },
  },
  {
    name: 'slack',
    play: async (claims) => {
      const town = await townOn(slack)
      await claims(town, ({ raw }) => (raw[0] as { thread_ts?: string }).thread_ts !== undefined)
    },
  },
  {
    name: 'messenger',
    play: async (claims) => {
      const town = await townOn(messenger)
      const posts = () => [...town.rig.fake.state.posts.values()]
      await claims(town, ({ raw }) => posts().some((post) => post.raw[0] === raw[0] && post.under !== undefined))
    },
  },
]

type Claims = (town: Town, isUnder: (sent: Sent) => boolean) => Promise<void>

/** Answers by what the platform offers after the tap: a form at once, or question by question. */
async function answers({ rig, running }: Town, name: string): Promise<void> {
  const person = rig.person(name)
  await person.taps('Svar privat', 'square')
  await running.settled()
  expect(person.form !== undefined).toBe(rig.adapter.limits.forms)
  const [choice, words] = person.form?.fields ?? []
  if (choice && words) await person.submits({ [choice.label]: 'Træer', [words.label]: secret(name) })
  else {
    await person.taps('Træer')
    await running.settled()
    await person.types(secret(name))
  }
  await running.settled()
}

/** Where the reply window is closed, the news itself comes after a tap on word of it. */
async function readNews({ rig, running }: Town, name: string): Promise<void> {
  if (!labels(rig.person(name).sees.at(-1)).includes('Læs, hvad der skete')) return
  await rig.person(name).taps('Læs, hvad der skete')
  await running.settled()
}

function words(sent: Sent | undefined): string {
  return sent?.parts.join('\n') ?? ''
}

function labels(sent: Sent | undefined): readonly string[] {
  return (sent?.buttons ?? []).map(({ label }) => label)
}

describe.each(platforms)('a community on $name', ({ play }) => {
  it(
    'sees the post, the number, the end, the outcome and what became of it, and nothing private',
    { timeout: 60_000 },
    () =>
      play(async (town, isUnder) => {
        const { rig, running, cityside } = town
        const square = rig.community('square')
        await opens(cityside, 'noerregade-space', { communities: [square.address] })
        await running.settled()
        expect(square.posts).toHaveLength(1)
        expect(words(square.posts[0])).toContain('Mere plads i Nørregade')
        expect(words(square.posts[0])).toContain('Færre end fem har svaret endnu.')
        expect(labels(square.posts[0])).toEqual(expect.arrayContaining(['Svar privat', 'Hvorfor mig?']))

        for (const name of neighbours.slice(0, 4)) await answers(town, name)
        await running.advance?.(minuteMs)
        expect(words(square.posts[0])).toContain('Færre end fem har svaret endnu.')
        await answers(town, neighbours[4])
        await running.advance?.(minuteMs)
        expect(words(square.posts[0])).toContain('5 har svaret indtil nu.')
        expect(square.posts[0]?.edited).toBe(true)

        for (const name of neighbours) {
          const seen = rig.person(name).sees.map(words).join('\n')
          expect(seen.split('Hej, jeg hedder Ekko og er et program')).toHaveLength(2)
          expect(seen).toContain('Tak! Dit er svar nummer')
          await rig.person(name).taps('Ja, fortæl mig det')
          await running.settled()
        }
        expect(await cityside.store.tally('noerregade-space')).toMatchObject({ answered: 5 })
        expect(square.posts).toHaveLength(1)

        await does(cityside, { act: 'consultation.closed', consultation: 'noerregade-space' })
        await running.settled()
        expect(words(square.posts[0])).toContain('Lukket. 5 har svaret.')
        expect(labels(square.posts[0])).not.toContain('Svar privat')
        expect(square.posts).toHaveLength(2)
        expect(words(square.posts[1])).toContain('er lukket. 5 har svaret.')

        await running.advance?.(dayMs)
        await publishes(cityside, 'noerregade-space.outcome')
        await running.settled()
        expect(square.posts).toHaveLength(3)
        expect(words(square.posts[2])).toContain('Det er besluttet: »Mere plads i Nørregade«.')
        expect(words(square.posts[2])).toContain('Det bliver et nej')

        for (const name of neighbours) {
          await readNews(town, name)
          const told = rig.person(name).sees.map(words).join('\n')
          expect(told).toContain('Nu kan du høre, hvad det blev til.')
          expect(told).toContain(secret(name))
        }

        await publishes(cityside, 'noerregade-space.milestone')
        await running.settled()
        expect(square.posts).toHaveLength(4)
        expect(words(square.posts[3])).toContain('Et løfte er holdt')

        expect(square.posts.map(isUnder)).toEqual([false, true, true, true])
        const everything = square.posts.map(words).join('\n')
        for (const name of neighbours) expect(everything).not.toContain(secret(name))
        expect(everything).not.toContain('svar nummer')
      }),
  )

  it('reads a politician’s answers under the post, once, in words that all can read', { timeout: 60_000 }, () =>
    play(async (town, isUnder) => {
      const { rig, running, cityside } = town
      const square = rig.community('square')
      const consultation = 'noerregade-space'
      const title = { da: 'formand for Udvalget for Vej og Park', en: 'chair of the Streets and Parks Committee' }
      await opens(cityside, consultation, {
        communities: [square.address],
        deciderQuestions: { name: 'Hanne Lund', title, answerBy: '2026-03-24', answersMin: 1 },
      })
      await running.settled()
      await answers(town, 'anna')
      await rig.person('anna').types('spørg Hanne Lund: Hvornår bliver her lys hos mig i nummer 7?')
      await running.settled()
      await does(cityside, { act: 'consultation.closed', consultation })
      const asked = { da: 'Hvornår kommer der lys?', en: 'When are there lights?' }
      await does(cityside, { act: 'decider.gathered', consultation, questions: [1], words: asked })
      await running.settled()
      const before = square.posts.length
      const [{ id: question = '' } = {}] = (await cityside.store.deciderBoard(consultation)).gathering.gathered
      const said = { da: 'Der kommer lys inden jul.', en: 'There are lights before Christmas.' }
      await does(cityside, { act: 'decider.answered', consultation, answers: [{ question, words: said }] })
      await running.settled()
      await running.advance?.(minuteMs)
      expect(square.posts).toHaveLength(before + 1)
      const post = square.posts.at(-1)
      expect(words(post)).toContain('har svaret på jeres spørgsmål om »Mere plads i Nørregade«.')
      expect(words(post)).toContain('Der kommer lys inden jul.')
      expect(words(post)).not.toContain('nummer 7')
      expect(post && isUnder(post)).toBe(true)
    }),
  )

  it(
    'hears at nine of the first working morning that a promise is late, once, and again when the new date passes',
    { timeout: 60_000 },
    () =>
      play(async ({ rig, running, cityside }, isUnder) => {
        const square = rig.community('square')
        await opens(cityside, 'noerregade-space', { communities: [square.address] })
        await running.settled()
        const until = async (day: string, clock: string) => {
          await running.advance?.(instantOf(day, clock as ClockTime, 'Europe/Copenhagen') - cityside.now())
          return square.posts.map(words)
        }
        // Promised by Tuesday 7 April; the department says nothing.
        const silent = await until('2026-04-08', '08:59')
        expect(silent.join('\n')).not.toContain('trækker ud')
        const told = await until('2026-04-08', '09:01')
        expect(told).toHaveLength(silent.length + 1)
        expect(told.at(-1)).toContain('I blev spurgt om »Mere plads i Nørregade«, og svaret er ikke kommet endnu.')
        expect(told.at(-1)).toContain('Svaret var lovet senest den 7. april 2026.\nDet er én dag over tiden.')
        expect(told.at(-1)).toContain('har ikke skrevet hvorfor, og der er ingen ny dato.')
        expect(told.at(-1)).toContain('I får det at vide her, når det er besluttet – også hvis det bliver et nej.')
        expect(square.posts.map(isUnder).at(-1)).toBe(true)

        const why = { da: 'Tegneren er syg.', en: 'The draughtsman is ill.' }
        const explained = { act: 'delay.explained', commitment: 'outcome:noerregade-space', why } as const
        await does(cityside, { ...explained, dueOn: '2026-05-04' })
        // Not within thirty days of the first: by then the new date has passed as well.
        expect(await until('2026-05-07', '23:00')).toHaveLength(told.length)
        const again = await until('2026-05-11', '10:00')
        expect(again).toHaveLength(told.length + 1)
        expect(again.at(-1)).toContain('Svaret på »Mere plads i Nørregade« trækker stadig ud.')
        expect(again.at(-1)).toContain('den nye dato, den 4. maj 2026, er også gået.')
        expect(again.at(-1)).toContain('har ikke skrevet noget siden, og der er ingen ny dato.')
      }),
  )

  it(
    'is told why a question was taken back, under the post, which takes no answers any more',
    { timeout: 30_000 },
    () =>
      play(async ({ rig, running, cityside }, isUnder) => {
        const square = rig.community('square')
        await opens(cityside, 'noerregade-space', { communities: [square.address] })
        await running.settled()
        const reason = { da: 'Vi spurgte for tidligt.', en: 'We asked too early.' }
        await does(cityside, { act: 'consultation.withdrawn', consultation: 'noerregade-space', reason })
        await running.settled()
        expect(words(square.posts[0])).toContain('Lukket.')
        expect(labels(square.posts[0])).not.toContain('Svar privat')
        expect(words(square.posts[1])).toContain('Vi spurgte for tidligt.')
        expect(square.posts.map(isUnder)).toEqual([false, true])
      }),
  )

  it('gets no answer to a tap: "why" is explained to the one who asked, in private', { timeout: 30_000 }, () =>
    play(async ({ rig, running, cityside }) => {
      const square = rig.community('square')
      await opens(cityside, 'noerregade-space', { communities: [square.address] })
      await running.settled()
      const before = square.posts
      await rig.person('anna').taps('Hvorfor mig?', 'square')
      await running.settled()
      expect(words(rig.person('anna').sees.at(-1))).toContain('Det ligger fast:')
      expect(square.posts).toEqual(before)
    }),
  )
})

describe.each(platforms.filter(({ name }) => name !== 'messenger'))(
  'a community on $name that shows Ekko out',
  ({ play }) => {
    it(
      'hears nothing any more: what waited for it is cancelled, and the operator can see where',
      { timeout: 30_000 },
      () =>
        play(async ({ rig, running, cityside }) => {
          const square = rig.community('square')
          await running.advance?.(10 * hourMs)
          await opens(cityside, 'noerregade-space', { communities: [square.address] })
          await running.settled()
          expect(square.posts).toEqual([])
          await square.removes()
          await running.settled()
          expect(await cityside.store.outboxListed(['dropped'], 10)).toMatchObject([
            { kind: 'post', code: 'community-left' },
          ])
          expect((await cityside.store.communitiesLeft()).map(({ id }) => id)).toEqual([square.address])
          await running.advance?.(dayMs)
          expect(square.posts).toEqual([])
        }),
    )
  },
)

describe('a comment under a post of the Page', () => {
  async function commented(): Promise<Town<MessengerRig>> {
    const town = await townOn(messenger)
    await opens(town.cityside, 'noerregade-space', { communities: [town.rig.community('page').address] })
    await town.running.settled()
    return town
  }

  it('is answered once, in private, and begins nothing until the person taps', async () => {
    const { rig, running, cityside } = await commented()
    const anna = rig.person('anna')
    await anna.comments('Der mangler bænke!')
    await running.settled()
    expect(anna.sees).toHaveLength(1)
    expect(words(anna.sees[0]).length).toBeLessThanOrEqual(640)
    expect(words(anna.sees[0])).toContain('Mere plads i Nørregade')
    expect(labels(anna.sees[0])).toEqual(['Svar nu'])
    expect(rig.community('page').posts).toHaveLength(1)
    expect(await cityside.store.personOf(known(cityside.store, anna.contact))).toBeUndefined()
    expect(await cityside.store.tally('noerregade-space')).toMatchObject({ invited: 0, answered: 0 })

    await anna.taps('Svar nu')
    await running.settled()
    expect(words(anna.sees.at(-1))).toContain('Hej, jeg hedder Ekko og er et program')
    await anna.taps('Træer')
    await running.settled()
    await anna.types('Ved bageren.')
    await running.settled()
    expect(words(anna.sees.at(-1))).toContain('Tak! Dit er svar nummer 1')
  })

  it('delivered twice is still answered once', async () => {
    const { rig, running } = await commented()
    const anna = rig.person('anna')
    const id = await anna.comments('Der mangler bænke!')
    const post = rig.fake.state.comments.get(id)?.postId ?? ''
    await running.settled()
    await rig.deliver(commentPayload(rig.fake, id, post, 'Der mangler bænke!'))
    await running.settled()
    expect(anna.sees).toHaveLength(1)
  })

  it('is left alone under a post that is not ours, and when the question takes no answers any more', async () => {
    const { rig, running, cityside } = await commented()
    const anna = rig.person('anna')
    await anna.comments('Hvad er det her?', `${rig.fake.state.pageId}_77`)
    await does(cityside, { act: 'consultation.closed', consultation: 'noerregade-space' })
    await running.settled()
    await anna.comments('For sent?')
    await running.settled()
    expect(anna.sees).toEqual([])
    expect(await cityside.store.outboxListed(['failed', 'unknown', 'held'], 10)).toEqual([])
  })
})
