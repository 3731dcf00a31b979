import { instantOf } from '../../src/domain/calendar.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Actor, Rig, Sent, Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { messengerWithNews } from '../conversations/messenger-with-news.ts'
import { readsNews } from '../conversations/stage.ts'
import { clockAt, does, folderOf, openTown, type Town } from '../conversations/town.ts'
import { danish } from '../saying.ts'
import { outcomeFor, square, themesIn } from './camp-square.ts'
import { type Camp, camps, saysTo, type Written, written } from './camps.ts'
import { type Random, seeded } from './random.ts'

const zone = 'Europe/Copenhagen'
/** The channels of one Ekko; the sandbox never runs beside another. */
export const houses = {
  'four channels': [slack, messengerWithNews, telegram, discord],
  'the sandbox': [sandbox],
} as const
const perChannel = 12
/** What twelve people write: some of each kind. */
const fewWrite = [0, 28, 30, 5, 6, 31, 12, 13, 22, 29, 23, 7]
const rounds = 3

/** What buttons and commands are called where these people live. */
const label = (key: string) => danish({ key })
const says = {
  agree: label('button-react-agree'),
  disagree: label('button-react-disagree'),
  unsure: label('button-react-unsure'),
} as const
type Vote = keyof typeof says

/** One of the people: where they write from, what they think, and what they said. */
export interface Neighbour {
  readonly number: number
  readonly name: string
  readonly rig: Rig
  readonly actor: Actor
  readonly camp: Camp
  readonly wrote: Written | undefined
  readonly wantsToHear: boolean
  readonly said: Map<Written, Vote>
}

/** People of three camps, twelve on each channel of one Ekko: what they do goes through the real adapters and all that is behind them. */
export class FiveChannels {
  readonly #town: Town
  readonly #random: Random
  readonly #rigs: readonly Rig[]
  readonly people: readonly Neighbour[]
  readonly #moderator: Actor
  readonly consultation: Consultation = {
    ...square(instantOf('2026-03-04', '09:00', zone)),
    departments: ['parks'],
  }

  private constructor(town: Town, random: Random) {
    this.#town = town
    this.#random = random
    this.#rigs = [town.rig, ...town.beside]
    const many = perChannel * this.#rigs.length
    this.people = Array.from({ length: many }, (_, number) =>
      neighbour(
        number,
        this.#rigs[number % this.#rigs.length] as Rig,
        many < written.length ? fewWrite[number] : number,
      ),
    )
    this.#moderator = town.rig.person('mette')
  }

  /** Everybody says yes to being asked, and the square is asked about. */
  static async settle([first, ...beside]: readonly [Subject, ...Subject[]], seed: number): Promise<FiveChannels> {
    const clock = clockAt(instantOf('2026-03-02', '18:00', zone))
    const town = new FiveChannels(await openTown(first, clock, folderOf('lundby'), { beside }), seeded(seed))
    await town.#all(({ actor }) => actor.starts())
    for (const each of ['button-yes-asked', 'button-any-topic', 'button-any-place', 'button-any-role'])
      await town.#all((one) => town.#tapsIf(one, label(each)))
    await town.#moderator.starts()
    await town.#rest()
    const { contact } = town.#moderator
    await does(town.cityside, { act: 'duty.granted', contact, duty: { kind: 'moderator', department: 'parks' } })
    await does(town.cityside, { act: 'consultation.submitted', consultation: town.consultation })
    await town.until('2026-03-04', '10:00')
    return town
  }

  get cityside() {
    return this.#town.cityside
  }

  /** Those who have something to say write it, one after the other; of what no moderator will read, when it is late. */
  async write(late: boolean): Promise<void> {
    for (const one of this.people) {
      if (!one.wrote || (one.wrote.unread ?? false) !== late) continue
      await this.#looks(one)
      await one.actor.types(one.wrote.words)
      await this.#rest()
    }
    await this.#answersConsent()
  }

  /** The moderator reads in her own chat, one statement after the other; returns those that she found to say what another says. */
  async read(): Promise<ReadonlySet<Written>> {
    const same = new Set<Written>()
    await this.#moderator.types('høring læs')
    await this.#rest()
    if (isOn(this.#moderator, 'Torvet')) await this.#moderates('Torvet')
    for (;;) {
      const shown = textOf(this.#moderator.sees.at(-1))
      // Below it stands what Ekko finds to be much the same.
      const [read] = written
        .filter(({ words }) => shown.includes(words))
        .toSorted((one, other) => shown.indexOf(one.words) - shown.indexOf(other.words))
      if (!read) throw new Error(`The moderator is shown no statement: ${shown}`)
      if (read.refused) await this.#moderates(label('button-travel-hide'), label('button-travel-hurts'))
      else if (read.sameAs !== undefined && isOn(this.#moderator, label('button-travel-same'))) {
        same.add(read)
        await this.#moderates(label('button-travel-same'))
      } else await this.#moderates(label('button-travel-let'))
      if (!isOn(this.#moderator, label('button-travel-next'))) break
      await this.#moderates(label('button-travel-next'))
      if (!isOn(this.#moderator, label('button-travel-let'))) break
    }
    await this.#town.running.advance?.(15 * minuteMs)
    await this.#rest()
    return same
  }

  /** Everybody looks at what others wrote, a few rounds each, by tapping and by writing; then it is enough. */
  async react(): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      await this.#all((one) => {
        const more = label('button-react-more')
        return isOn(one.actor, more) ? one.actor.taps(more) : one.actor.types(label('button-react-others'))
      })
      for (;;) {
        const votes = this.people.filter((one) => this.#waiting(one).length > 0)
        if (votes.length === 0) break
        await this.#all((one) => (votes.includes(one) ? this.#votes(one) : undefined))
      }
      await this.#answersConsent()
    }
    await this.#all((one) => this.#tapsIf(one, label('button-react-enough')))
    await this.#answersConsent()
  }

  /** The question closes; what each hears of it. */
  async close(): Promise<ReadonlyMap<Neighbour, string>> {
    return this.hears(() => this.until('2026-03-16', '12:00'))
  }

  /** The council decides; what each hears of it. */
  async decide(): Promise<ReadonlyMap<Neighbour, string>> {
    const { id } = this.consultation
    const themes = themesIn(await this.cityside.store.statementsOf(id)).filter(
      ({ statements }) => statements.length > 0,
    )
    return this.hears(async () => {
      await does(this.cityside, { act: 'themes.labelled', consultation: id, themes })
      await this.until('2026-04-10', '12:00')
      await does(this.cityside, { act: 'outcome.published', outcome: outcomeFor(id, themes) })
      await this.until('2026-04-11', '12:00')
    })
  }

  /** Waits for an hour of a day. */
  async until(day: string, time: string): Promise<void> {
    await this.#town.running.advance?.(instantOf(day, time, zone) - this.#town.clock.now())
    await this.#rest()
  }

  stop(): Promise<void> {
    return this.#town.stop()
  }

  /** What came to each while something happened, all of it as they read it. */
  async hears(happens: () => Promise<void>): Promise<ReadonlyMap<Neighbour, string>> {
    const before = new Map(this.people.map((one) => [one, one.actor.sees.length]))
    await happens()
    await this.#all((one) => this.#looks(one))
    return new Map(
      this.people.map((one) => [one, one.actor.sees.slice(before.get(one)).map(textOf).join('\n\n')] as const),
    )
  }

  /** Whom Ekko asks whether it may come back says yes, or no. */
  async #answersConsent(): Promise<void> {
    const yes = label('button-yes-told')
    await this.#all((one) =>
      isOn(one.actor, yes) ? one.actor.taps(one.wantsToHear ? yes : label('button-no-thanks')) : undefined,
    )
  }

  /** Says what this one thinks: on the newest statement by its button where that is what a tap meets, else to the oldest in words. */
  async #votes(one: Neighbour): Promise<void> {
    const waiting = this.#waiting(one)
    const [oldest, newest] = [waiting[0], waiting.at(-1)]
    if (!oldest || !newest) return
    const vote = saysTo(newest, one.camp, this.#random)
    // A tap meets the newest of the name, marked or not.
    const reached = one.actor.sees.findLast(({ buttons }) => buttons.some((each) => each.label.endsWith(says[vote])))
    if (this.#random.chance(0.5) && textOf(reached).includes(newest.words)) {
      one.said.set(newest, vote)
      return one.actor.taps(says[vote])
    }
    const own = oldest === newest ? vote : saysTo(oldest, one.camp, this.#random)
    one.said.set(oldest, own)
    return one.actor.types(says[own].toLowerCase())
  }

  /** The statements in front of this one to which they have said nothing yet. */
  #waiting({ actor, said }: Neighbour): readonly Written[] {
    return actor.sees.flatMap((message) => {
      const isAsked = message.buttons.some((button) => button.label === says.agree)
      const shown = textOf(message)
      const wrote = isAsked ? written.find(({ words }) => shown.includes(words)) : undefined
      return wrote && !said.has(wrote) ? [wrote] : []
    })
  }

  async #moderates(...buttons: readonly string[]): Promise<void> {
    for (const button of buttons) {
      await this.#moderator.taps(button)
      await this.#rest()
    }
  }

  #tapsIf({ actor }: Neighbour, button: string): Promise<void> | undefined {
    return isOn(actor, button) ? actor.taps(button) : undefined
  }

  async #looks({ rig, name }: Neighbour): Promise<void> {
    if (await readsNews(rig, name)) await this.#rest()
  }

  /** All do something: those of one channel one after the other, the channels at the same time. */
  async #all(act: (one: Neighbour) => Promise<void> | undefined): Promise<void> {
    await Promise.all(
      this.#rigs.map(async (rig) => {
        for (const one of this.people) if (one.rig === rig) await act(one)
      }),
    )
    await this.#rest()
  }

  #rest(): Promise<void> {
    return this.#town.running.settled()
  }
}

function neighbour(number: number, rig: Rig, writes: number | undefined): Neighbour {
  const name = `neighbour${number}`
  const wrote = writes === undefined ? undefined : written[writes]
  // Who writes is of the camp whose words these are; the others are of one after the other.
  const [own] = wrote ? camps.filter((camp) => wrote.agrees[camp] > 0.5) : []
  return {
    ...{ number, name, rig, wrote, actor: rig.person(name), said: new Map<Written, Vote>() },
    camp: own ?? (camps[number % camps.length] as Camp),
    wantsToHear: number % 11 !== 10,
  }
}

/** Whether the newest message has this button. */
function isOn({ sees }: Actor, button: string): boolean {
  return sees.at(-1)?.buttons.some((each) => each.label === button) ?? false
}

function textOf(message: Sent | undefined): string {
  return message?.parts.join('\n') ?? ''
}
