import { toldFacts } from '../../src/cityside/told-facts.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { CityAct, ContactEvent, InboxEvent } from '../../src/domain/inbox.ts'
import type { Message } from '../../src/domain/message.ts'
import { hourMs, type Instant, minuteMs } from '../../src/domain/time.ts'
import { createLog } from '../../src/log.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { CampDesk } from './camp-desk.ts'
import { CampModerator } from './camp-moderator.ts'
import { type Neighbour, neighbour } from './camp-neighbour.ts'
import { squareCity as city, firstFor, outcomeFor, square, toldBy } from './camp-square.ts'
import { type Camp, saysTo, type Written, written } from './camps.ts'
import { EngineRoom } from './engine-room.ts'
import { type Random, seeded } from './random.ts'

/** A vote as the citizen cast it: who, on what, and what. */
export interface CastInChat {
  readonly person: number
  readonly wrote: Written
  readonly said: 'agree' | 'disagree' | 'unsure'
}

const zone = city.timeZone

/** A town in which people of three camps write about a square and say whether they agree with each other, all of it in chat. */
export class CampTown {
  readonly #random: Random
  readonly #room: EngineRoom
  readonly people: readonly Neighbour[]
  readonly consultation: Consultation
  readonly votes: CastInChat[] = []
  readonly heard: Map<number, Message[]> = new Map()
  /** Whose group each is, as the moderator read it off the desk. */
  groups: readonly Camp[] = []
  #desk: CampDesk | undefined
  #now: Instant
  #acts = 0

  private constructor(
    room: EngineRoom,
    random: Random,
    people: readonly Neighbour[],
    consultation: Consultation,
    now: Instant,
  ) {
    this.#room = room
    this.#random = random
    this.people = people
    this.consultation = consultation
    this.#now = now
  }

  static async settle(file: string, many: number, seed: number): Promise<CampTown> {
    const random = seeded(seed)
    const texts = loadTexts('prompts', city)
    const wordings = wordingsOf(texts)
    const log = createLog({ level: 'error', target: { write: () => true } })
    const ground = { promptsDir: 'prompts', paceOf: () => undefined, now: (): Instant => town.now }
    const chats = new Map<string, (message: Message) => void>()
    const room = await EngineRoom.open(
      ...([file, city, wordings, random] as const),
      ({ item, message }) => chats.get(item.to ?? '')?.(message),
      (store) => toldFacts(store, ground, log),
    )
    const people = Array.from({ length: many }, (_, number) => neighbour(number))
    const opensAt = instantOf('2026-03-04', '09:00', zone)
    const town = new CampTown(room, random, people, square(opensAt), instantOf('2026-03-02', '18:00', zone))
    town.#desk = await CampDesk.open({
      ...{ store: room.store, city, texts, now: ground.now },
      receive: (events) => town.#acted(events),
    })
    for (const each of people) chats.set(each.citizen.contact, (message) => town.#arrives(each, message))
    const asked = wordings.find(({ purpose }) => purpose === 'asked')?.version ?? ''
    await town.#step(people.map(({ citizen }) => citizen.starts(town.#now)))
    await town.#step(
      people.map(({ citizen }) =>
        citizen.taps(town.#now, { do: 'consent', purpose: 'asked', given: true, wording: asked }),
      ),
    )
    await town.#step(people.flatMap((each) => town.#tells(each)))
    await town.act({ act: 'consultation.submitted', consultation: town.consultation })
    await town.#until(opensAt + minuteMs)
    return town
  }

  /** Where they live and how old they are, by a tap each. */
  #tells({ number, camp, citizen }: Neighbour): readonly ContactEvent[] {
    const { place, age } = toldBy(number, camp)
    const ages = city.roles.filter((role) => role.age).map(({ id }) => id)
    const at = (of: 'place' | 'age', item: number) =>
      item < 0
        ? []
        : [citizen.taps(this.#now, { do: 'choose', of, item }), citizen.taps(this.#now, { do: 'chosen', of })]
    return [
      ...at(
        'place',
        city.places.findIndex(({ id }) => id === place),
      ),
      ...at('age', ages.indexOf(age ?? '')),
    ]
  }

  /** All say what is to come first. */
  async choose(): Promise<void> {
    const about = { do: 'answer', consultation: this.consultation.code, question: 1 } as const
    await this.#step(
      this.people.map(({ number, camp, citizen }) =>
        citizen.taps(this.#now, { ...about, choice: firstFor(number, camp) }),
      ),
    )
  }

  /** Those who have something to say write it. */
  async write(): Promise<void> {
    await this.#until(this.#now + hourMs)
    await this.#step(
      this.people.flatMap(({ citizen, wrote }) => (wrote ? [citizen.types(this.#now, wrote.words)] : [])),
    )
  }

  /** A moderator reads it at the desk. */
  async read(): Promise<void> {
    await this.#until(this.#now + hourMs)
    await new CampModerator(this.desk).reads()
    await this.#until(this.#now + hourMs)
  }

  /** It closes, its themes are signed off and the council decides: some things are answered, some are not. */
  async decide(): Promise<void> {
    await this.#until(this.consultation.closesAt + hourMs)
    await this.#until(instantOf('2026-03-16', '12:00', zone))
    const moderator = new CampModerator(this.desk)
    await moderator.signsThemes()
    this.groups = await moderator.namesGroups()
    const { id } = this.consultation
    const themes = await this.#room.store.themesKept(id)
    await this.#until(instantOf('2026-04-10', '12:00', zone))
    await this.act({ act: 'outcome.published', outcome: outcomeFor(id, themes) })
    await this.#until(instantOf('2026-04-11', '12:00', zone))
  }

  /** Whom Ekko asks whether it may come back says yes, nine of ten. */
  async #says(): Promise<void> {
    await this.#step(
      this.people.flatMap(({ number, citizen, told }) =>
        told && this.agreedToHear(number) ? [citizen.taps(this.#now, told)] : [],
      ),
    )
  }

  /** All of them look at what others wrote, a few rounds each. */
  async react(): Promise<void> {
    for (const each of this.people)
      each.more ??= { do: 'react', consultation: this.consultation.code, question: 0, verb: 'more', item: '' }
    for (let round = 0; round < 5; round += 1) {
      for (let from = 0; from < this.people.length; from += 50) {
        const some = this.people.slice(from, from + 50).filter(() => round < 3 || this.#random.chance(0.6))
        await this.#step(some.flatMap((each) => (each.more ? [each.citizen.taps(this.#now, each.more)] : [])))
        for (;;) {
          const votes = some.flatMap((each) => this.#nextVote(each))
          if (votes.length === 0) break
          await this.#step(votes)
        }
      }
      await this.#until(this.#now + hourMs)
    }
    await this.#step(this.people.flatMap((each) => (each.enough ? [each.citizen.taps(this.#now, each.enough)] : [])))
    await this.#says()
    await new CampModerator(this.desk).clearsQuotes()
  }

  async act(act: CityAct): Promise<void> {
    this.#acts += 1
    const id = `act-${this.#acts}`
    await this.#room.receive([{ kind: 'city.acted', id, at: this.#now, by: 'cli:test', act }], this.#now)
    this.#now = await this.#room.settle(this.#now)
    const result = await this.#room.store.resultOf(id)
    if (typeof result === 'object' && result.refused)
      throw new Error(`${act.act} was refused: ${JSON.stringify(result.refused)}`)
  }

  /** Whether this one of them said yes to being told. */
  agreedToHear(person: number): boolean {
    return person % 10 !== 9
  }

  /** What they heard of the decision. */
  echoTo(person: number): Message | undefined {
    return this.heard
      .get(person)
      ?.find(({ blocks }) => blocks.some(({ words }) => 'key' in words && words.key === 'echo-intro'))
  }

  get store() {
    return this.#room.store
  }

  get now(): Instant {
    return this.#now
  }

  async close(): Promise<void> {
    await this.#desk?.close()
    await this.#room.close()
  }

  /** The desk of the town's moderators. */
  get desk(): CampDesk {
    if (!this.#desk) throw new Error('The desk is closed.')
    return this.#desk
  }

  /** What comes from a page of the desk is decided at once. */
  async #acted(events: readonly InboxEvent[]): Promise<void> {
    await this.#room.receive(events, this.#now)
    this.#now = await this.#room.settle(this.#now)
  }

  #nextVote(each: Neighbour): readonly ContactEvent[] {
    const next = each.waiting.shift()
    const wrote = written.find(({ words }) => words === next?.words)
    if (!next) return []
    if (!wrote) throw new Error(`A statement came that no neighbour wrote: ${next.words}`)
    const said = saysTo(wrote, each.camp, this.#random)
    const tap = next.taps[said]
    if (!tap) throw new Error('A statement came without its buttons.')
    this.votes.push({ person: each.number, wrote, said })
    return [each.citizen.taps(this.#now, tap)]
  }

  #arrives(each: Neighbour, message: Message): void {
    const heard = this.heard.get(each.number) ?? []
    this.heard.set(each.number, [...heard, message])
    const yes = (message.buttons ?? []).flatMap((button) =>
      'action' in button && button.action.do === 'consent' && button.action.purpose === 'told' && button.action.given
        ? [button.action]
        : [],
    )
    each.told = yes[0] ?? each.told
    const taps = (message.buttons ?? []).flatMap((button) =>
      'action' in button && button.action.do === 'react' ? [button.action] : [],
    )
    const votes = taps.filter(({ verb }) => verb === 'agree' || verb === 'disagree' || verb === 'unsure')
    if (votes.length > 0) {
      // Above the words of another may stand their own, which were read as the same.
      const quote = message.blocks.findLast(({ style }) => style === 'quote')?.words
      const words = quote && 'own' in quote ? quote.own : ''
      const isKnown = this.votes.some(({ person, wrote }) => person === each.number && wrote.words === words)
      if (!isKnown) each.waiting.push({ words, taps: Object.fromEntries(votes.map((tap) => [tap.verb, tap])) })
      return
    }
    const more = taps.find(({ verb }) => verb === 'more')
    if (more) each.more = more
    const enough = taps.find(({ verb }) => verb === 'enough')
    if (enough) each.enough = enough
  }

  async #step(events: readonly ContactEvent[]): Promise<void> {
    if (events.length === 0) return
    await this.#room.receive(events, this.#now)
    this.#now = await this.#room.settle(this.#now)
  }

  async #until(instant: Instant): Promise<void> {
    this.#now = Math.max(this.#now, instant)
    this.#now = await this.#room.settle(this.#now)
  }
}
