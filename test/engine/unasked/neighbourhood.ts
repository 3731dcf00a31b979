import type { Action } from '../../../src/domain/action.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import type { CityAct, ContactEvent } from '../../../src/domain/inbox.ts'
import type { Button } from '../../../src/domain/message.ts'
import { hourMs, type Instant } from '../../../src/domain/time.ts'
import { tokenOf } from '../../../src/domain/token.ts'
import { type Arrived, Room } from '../../attack/room.ts'
import { keysOf } from '../../attack/street.ts'
import { beginning } from '../../attack/town.ts'

/** What one person hears: the texts by their keys, the citizens' and the city's own words, and the buttons by their labels. */
export interface Heard {
  readonly keys: readonly string[]
  readonly words: readonly string[]
  readonly buttons: Readonly<Record<string, Action>>
}

/** A few people and a city on real SQLite, one act at a time. */
export class Neighbourhood {
  readonly room: Room
  now: Instant = beginning
  #events = 0

  private constructor(room: Room) {
    this.room = room
  }

  static async open(...consultations: readonly Consultation[]): Promise<Neighbourhood> {
    const opened = new Neighbourhood(await Room.open(':memory:'))
    for (const consultation of consultations) await opened.acts({ act: 'consultation.submitted', consultation })
    return opened
  }

  writes(who: ContactId, text: string): Promise<Heard> {
    return this.#does({ ...this.#base(who), kind: 'message.received', text })
  }

  /** What they hear of their tap, or what another person hears of it. */
  taps(who: ContactId, action: Action | undefined, hearer = who): Promise<Heard> {
    if (!action) throw new Error('There is no such button.')
    return this.#does({ ...this.#base(who), kind: 'button.pressed', token: tokenOf(action) }, hearer)
  }

  follows(who: ContactId, action: Action): Promise<Heard> {
    return this.#does({ ...this.#base(who), kind: 'conversation.started', ref: tokenOf(action) })
  }

  sends(who: ContactId, action: Action, fields: Readonly<Record<string, string>>): Promise<Heard> {
    return this.#does({ ...this.#base(who), kind: 'form.submitted', token: tokenOf(action), fields })
  }

  /** A citizen who answered and wants to hear back. */
  async answers(who: ContactId, { code }: Consultation, ...words: readonly string[]): Promise<void> {
    await this.follows(who, { do: 'begin', consultation: code })
    for (const each of words) await this.writes(who, each)
    await this.writes(who, 'yes')
    await this.writes(who, 'yes')
    for (let step = 0; step < 3; step += 1) await this.writes(who, 'done')
  }

  /** What a person hears at once of an act of the city's. */
  async acts(act: CityAct, who: ContactId = 'bare:anna'): Promise<Heard> {
    this.#events += 1
    const event = { kind: 'city.acted', id: `act-${this.#events}`, at: this.now, by: 'test', act } as const
    return heardOf(await this.room.settle([event], this.now), who)
  }

  /** What a person hears meanwhile. */
  async waits(hours: number, who: ContactId): Promise<Heard> {
    this.now += hours * hourMs
    return heardOf(await this.room.settle([], this.now), who)
  }

  async #does(event: ContactEvent, hearer = event.contact): Promise<Heard> {
    return heardOf(await this.room.settle([event], this.now), hearer)
  }

  #base(contact: ContactId) {
    this.#events += 1
    return { id: `event-${this.#events}`, contact, at: this.now }
  }
}

function heardOf(all: readonly Arrived[], who: ContactId): Heard {
  const arrived = all.filter(({ item }) => item.to === who)
  const buttons = arrived.flatMap(({ message }) => message.buttons ?? [])
  return {
    keys: keysOf(arrived),
    words: arrived.flatMap(({ message }) =>
      message.blocks.flatMap(({ words }) =>
        'own' in words ? [words.own] : 'city' in words ? Object.values(words.city) : [],
      ),
    ),
    buttons: Object.fromEntries(
      buttons.flatMap((button) => ('action' in button ? [[labelOf(button), button.action] as const] : [])),
    ),
  }
}

/** A label by its text's key, with the host or the title in it where there are several. */
function labelOf({ label }: Button): string {
  if (!('key' in label)) return ''
  const { host, title } = label.with ?? {}
  const named =
    typeof host === 'string'
      ? host
      : title && typeof title === 'object' && 'local' in title
        ? title.local.en
        : undefined
  return named === undefined ? label.key : `${label.key} ${named}`
}
