import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CityAct, ContactEvent } from '../../src/domain/inbox.ts'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import { hourMs, type Instant } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { figure } from '../figures.ts'
import { type Deed, peopleMax, type Step, step } from './acts.ts'
import { Eyes, wrongWith } from './holds.ts'
import { type Arrived, Room } from './room.ts'
import { keysOf } from './street.ts'
import { beginning, consultations, outcomeOf } from './town.ts'

const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 2 ** 31))
/** As many lives as there is time for: more with EKKO_SECONDS. */
const seconds = Number(process.env.EKKO_SECONDS ?? 5)
const numRuns = 100_000

/** In memory where the machine has such a folder: thousands of commits wait for no disk. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Words nobody else writes, so that they are found wherever they are left lying. */
const marked = (who: number) => `Kvindesten${who}Æblegrød`

describe('people who write and tap whatever they like', () => {
  it(`get an answer, are counted right, and can always leave (EKKO_SEED=${seed})`, {
    timeout: (seconds + 110) * 1_000,
  }, async () => {
    const lives = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), live)
    // One life is lived however busy the machine is; that there is no time for another is no failure.
    await fc.assert(lives, { seed, numRuns: 1 })
    const more = await fc.check(lives, { seed, numRuns, interruptAfterTimeLimit: seconds * 1_000 })
    if (more.failed && more.counterexample !== null) throw new Error(fc.defaultReportMessage(more))
  })
})

async function live(steps: readonly Step[]): Promise<void> {
  const dir = mkdtempSync(join(scratch, 'ekko-nonsense-'))
  const room = await Room.open(join(dir, 'town.sqlite'))
  const eyes = await Eyes.open(join(dir, 'town.sqlite'))
  try {
    figure('lives of people who write and press whatever they like')
    const life = new Life(room, eyes)
    await life.begin()
    for (const each of steps) await life.take(each)
    await life.end()
  } finally {
    await eyes.close()
    await room.store.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

class Life {
  readonly #room: Room
  readonly #eyes: Eyes
  readonly #seen: string[] = []
  #now: Instant = beginning
  #events = 0
  #forgotten = false

  constructor(room: Room, eyes: Eyes) {
    this.#room = room
    this.#eyes = eyes
  }

  async begin(): Promise<void> {
    for (const consultation of consultations) await this.#city({ act: 'consultation.submitted', consultation })
    await this.#settle([{ id: 'clerk', contact: clerk, at: this.#now, kind: 'message.received', text: 'hello' }])
    await this.#city({ act: 'duty.granted', contact: clerk, duty: { kind: 'staff', department: 'streets' } })
  }

  async take(step: Step): Promise<void> {
    if (step.step === 'wait') {
      this.#now += step.hours * hourMs
      await this.#settle([])
    } else if (step.step === 'city') {
      await this.#city(actOf(step))
    } else {
      await this.#deed(step.who, step.deed, step.twice)
    }
  }

  /** Whatever happened: everyone can still get help, start, answer, stop, and be forgotten. */
  async end(): Promise<void> {
    for (let who = 0; who < peopleMax; who += 1) {
      for (const word of ['help', 'start', 'my answers', 'stop', 'start', 'stop', 'help']) {
        const replies = await this.#deed(who, { do: 'text', text: word }, false)
        const keys = keysOf(replies)
        if (word === 'help') expect(keys, 'help helps').toContain('help')
        if (word === 'stop') expect(keys, 'stop stops').toContain('stopped')
        if (word === 'start') expect(keys, 'who starts again is not sent away').not.toContain('is-stopped')
      }
      expect(await this.#eyes.isStopped(contactOf(who)), 'who said stop is stopped').toBe(true)
    }
    this.#now += 24 * 200 * hourMs
    const late = (await this.#settle([])).filter(({ item }) => item.to !== clerk)
    expect(keysOf(late), 'nobody who stopped hears anything').toEqual([])
    for (let who = 0; who < peopleMax; who += 1) {
      await this.#deed(who, { do: 'text', text: 'start' }, false)
      await this.#deed(who, { do: 'text', text: marked(who) }, false)
      // Wherever they lie by now, their key has been seen: what is left of them later is read.
      await this.#eyes.naming(marked(who))
      expect(keysOf(await this.#deed(who, { do: 'text', text: 'forget me' }, false)), 'it asks first').toContain(
        'forget-sure',
      )
      expect(keysOf(await this.#deed(who, { do: 'text', text: 'yes' }, false)), 'and then forgets').toEqual([
        'forgotten',
      ])
      expect(await this.#eyes.naming(contactOf(who)), 'no row names who was forgotten').toEqual([])
      expect(await this.#eyes.naming(marked(who)), 'no row keeps their words').toEqual([])
    }
    await this.#look()
  }

  async #deed(who: number, deed: Deed, twice: boolean): Promise<readonly Arrived[]> {
    const event = this.#eventOf(who, deed)
    const arrived = await this.#settle(twice ? [event, event] : [event])
    if (twice) expect(keysOf(await this.#settle([event])), 'a second delivery changes nothing').toEqual([])
    const replies = arrived.filter(({ item }) => item.to === event.contact && item.priority === 'reply')
    if (event.kind === 'message.received' || event.kind === 'conversation.started')
      expect(replies.length, `whoever writes gets an answer: ${JSON.stringify(deed).slice(0, 200)}`).toBeGreaterThan(0)
    return replies
  }

  async #city(act: CityAct): Promise<void> {
    this.#events += 1
    await this.#settle([{ kind: 'city.acted', id: `act-${this.#events}`, at: this.#now, by: 'test', act }])
  }

  async #settle(events: Parameters<Room['settle']>[0]): Promise<readonly Arrived[]> {
    const arrived = await this.#room.settle(events, this.#now)
    this.#forgotten ||= keysOf(arrived).includes('forgotten')
    for (const each of arrived) {
      expect(wrongWith(each)).toEqual([])
      if (each.item.priority !== 'reply')
        expect(await this.#eyes.isStopped(each.item.to), `${each.item.key} went to somebody who stopped`).toBe(false)
      this.#seen.push(
        ...(each.message.buttons ?? []).flatMap((button) => ('action' in button ? [tokenOf(button.action)] : [])),
      )
      if (each.message.form) this.#seen.push(tokenOf(each.message.form.action))
    }
    await this.#look()
    return arrived
  }

  async #look(): Promise<void> {
    expect(await this.#eyes.impossibleAnswers()).toEqual([])
    expect(await this.#eyes.miscounts(this.#forgotten)).toEqual([])
  }

  #eventOf(who: number, deed: Deed): ContactEvent {
    this.#events += 1
    const base = { id: `event-${this.#events}`, contact: contactOf(who), at: this.#now }
    switch (deed.do) {
      case 'text':
        return { ...base, kind: 'message.received', text: deed.text }
      case 'tap':
        return { ...base, kind: 'button.pressed', token: deed.token }
      case 'tap-seen':
        return {
          ...base,
          kind: 'button.pressed',
          token: this.#seen.at(-1 - (deed.nth % Math.max(1, this.#seen.length))) ?? 'start',
        }
      case 'form':
        return { ...base, kind: 'form.submitted', token: deed.token, fields: deed.fields }
      case 'start':
        return { ...base, kind: 'conversation.started', ...(deed.ref !== undefined && { ref: deed.ref }) }
      case 'block':
        return { ...base, kind: 'contact.stopped' }
      default:
        return deed satisfies never
    }
  }
}

/** Somebody at city hall, who asks back and reads what comes. */
const clerk = 'bare:clerk'

function contactOf(who: number): `${string}:${string}` {
  return `${who % 2 === 0 ? 'bare' : 'rich'}:person-${who}-of-nonsense`
}

function actOf({ act, of }: Extract<Step, { readonly step: 'city' }>): CityAct {
  const id = consultations[of]?.id ?? ''
  switch (act) {
    case 'close':
      return { act: 'consultation.closed', consultation: id }
    case 'withdraw':
      return { act: 'consultation.withdrawn', consultation: id, reason: { da: 'fordi', en: 'because' } }
    case 'publish':
      return { act: 'outcome.published', outcome: outcomeOf(id) }
    case 'milestone':
      return {
        act: 'milestone.reported',
        report: { consultation: id, milestone: 'first', state: 'done', what: { da: 'det er gjort', en: 'it is done' } },
      }
    case 'ask': {
      const subject = { of: 'answer', consultation: id, respondent: 1 } as const
      return { act: 'inquiry.asked', subject, department: 'streets', words: 'Where, exactly?', asker: clerk }
    }
    case 'hush':
      return { act: 'inquiry.ended', inquiry: inquiryKeyOf({ of: 'answer', consultation: id, respondent: 1 }) }
    default:
      return act satisfies never
  }
}
