import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerValue } from '../../src/domain/answer.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import { secondMs } from '../../src/domain/time.ts'
import { actionOf, tokenOf } from '../../src/domain/token.ts'
import type { Actor, Sent, Subject } from '../adapters/subject.ts'
import { clockAt, does, type Equipment, exampleTown, opens, openTown, says, type Town } from '../conversations/town.ts'
import type { Act, Outcome, Said, Situation, Standing, ToBeSaid } from './situation.ts'

const question = 'noerregade-space'
const begin = tokenOf({ do: 'begin', consultation: codeOf(question) })
const words = 'Ved bageren'
/** What Ekko says a little later, so that more may come before it. */
const laterMs = 10 * secondMs

/** Whether people who stand there have answered before the question was closed. */
export function standsAfterClosing(standing: Standing): boolean {
  return standing === 'the question is closed' || standing === 'they have blocked Ekko'
}

/** What became of a situation, and what was heard, for the one who reads why a test failed. */
export interface Played {
  readonly outcome: Outcome | 'lost' | 'wrong'
  readonly said: Said
  readonly heard: readonly string[]
}

/** A town on one channel in which one person after the other does something, all about the same question. */
export class SituationTown {
  readonly #town: Town
  #people = 0
  /** Those who stand where the question is closed, got there while it was open. */
  readonly #ready: { readonly standing: Standing; readonly person: Person }[] = []

  private constructor(town: Town) {
    this.#town = town
  }

  static async open(subject: Subject, equipment: Equipment = {}): Promise<SituationTown> {
    const town = new SituationTown(
      await openTown(subject, clockAt(instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')), exampleTown, equipment),
    )
    await opens(town.#town.cityside, question)
    await town.#rest()
    return town
  }

  /** Readies those who are to stand where the question is closed, one for each, and closes it. */
  async close(standings: readonly Standing[]): Promise<void> {
    for (const standing of standings) this.#ready.push({ standing, person: await this.#arrive(standing) })
    await does(this.#town.cityside, { act: 'consultation.closed', consultation: question })
    await this.#rest()
  }

  async play(situation: Situation, way: readonly Act[]): Promise<Played> {
    const person = await this.#standing(situation.when)
    const before = await this.#said(person)
    const [last, ...earlier] = way.toReversed()
    for (const act of earlier.toReversed()) await this.#does(person, act, situation.hears)
    const seen = person.actor.sees.map(textOf)
    const already = await this.#said(person)
    if (last !== undefined) await this.#does(person, last, situation.hears)
    await this.#town.running.advance?.(laterMs)
    await this.#rest()
    const said = await this.#said(person)
    const fresh = person.actor.sees.filter((message, index) => seen[index] !== textOf(message))
    const heard = fresh.map(textOf)
    const isSaid = isAs(said, situation.said ?? before)
    return { outcome: isSaid ? outcomeOf(!isAs(said, already), fresh) : 'wrong', said, heard }
  }

  stop(): Promise<void> {
    return this.#town.stop()
  }

  async #standing(standing: Standing): Promise<Person> {
    if (!standsAfterClosing(standing)) return this.#arrive(standing)
    const at = this.#ready.findIndex((each) => each.standing === standing)
    const [ready] = at < 0 ? [] : this.#ready.splice(at, 1)
    if (!ready) throw new Error(`Nobody is left for whom "${standing}".`)
    return ready.person
  }

  async #arrive(standing: Standing): Promise<Person> {
    this.#people += 1
    const actor = this.#town.rig.person(`neighbour${this.#people}`)
    const numbers = await this.#numbers()
    const person: Person = { actor, numbers, respondent: undefined }
    if (standing === 'nothing was ever said') return person
    await this.#does(person, '/start')
    const { contact } = actor
    await this.#town.running.receive([
      { kind: 'button.pressed', id: `poster-${this.#people}`, contact, at: this.#town.clock.now(), token: begin },
    ])
    await this.#rest()
    if (standing === 'a choice is asked') return person
    await this.#does(person, 'Træer')
    person.respondent = (await this.#numbers()).find((number) => !numbers.includes(number))
    if (standing === 'an open question is asked') return person
    await this.#does(person, words)
    if (standing === 'a consent is asked') return person
    await this.#does(person, '[Ja, fortæl mig det]')
    await this.#does(person, '[Nej tak]')
    if (standing !== 'they have blocked Ekko') return person
    await actor.blocks()
    await this.#rest()
    return person
  }

  async #does({ actor }: Person, act: Act, spoken?: string): Promise<void> {
    if (spoken !== undefined && typeof act !== 'string' && act.do === 'voice') await says(this.#town, actor, spoken)
    else if (typeof act !== 'string') {
      if (!actor.does) throw new Error(`${actor.contact} can do nothing but write and tap.`)
      await actor.does(act)
    } else if (act === '/start') await actor.starts()
    else if (act.startsWith('[')) await actor.taps(act.slice(1, -1))
    else await actor.types(act)
    await this.#rest()
  }

  async #rest(): Promise<void> {
    await this.#town.running.settled()
  }

  async #numbers(): Promise<readonly number[]> {
    const answers = await this.#town.cityside.store.answersOf(question)
    return [...new Set(answers.map(({ respondent }) => respondent))]
  }

  async #said(person: Person): Promise<Said> {
    const { numbers } = person
    const answers = await this.#town.cityside.store.answersOf(question)
    person.respondent ??= answers.map(({ respondent }) => respondent).find((number) => !numbers.includes(number))
    const own = answers.filter(({ respondent }) => respondent === person.respondent)
    return Object.assign({}, ...own.map(({ value }) => saidBy(value)))
  }
}

interface Person {
  readonly actor: Actor
  /** Whose answers were there before theirs. */
  readonly numbers: readonly number[]
  respondent: number | undefined
}

function saidBy(value: AnswerValue): Said {
  if (value.kind === 'choice') return { choice: value.choice }
  return value.kind === 'open' ? { statements: value.statements } : {}
}

function isAs({ choice, statements = [] }: Said, wanted: ToBeSaid): boolean {
  const words = wanted.statements ?? []
  return (
    choice === wanted.choice &&
    statements.length === words.length &&
    words.every((each, at) => (typeof each === 'string' ? each === statements[at] : each.test(statements[at] ?? '')))
  )
}

/** An answer that is kept or put right is taken; a button that says "yes, that" offers it back. */
function outcomeOf(changed: boolean, heard: readonly Sent[]): Played['outcome'] {
  if (changed) return 'taken'
  if (heard.length === 0) return 'left alone'
  return heard.some(({ buttons }) => buttons.some((button) => 'token' in button && confirms(button.token)))
    ? 'offered back'
    : 'said kindly'
}

function confirms(token: string): boolean {
  const action = actionOf(token)
  return (
    (action?.do === 'held' && action.verb === 'meant') ||
    (action?.do === 'consent' && action.given) ||
    action?.do === 'heard'
  )
}

function textOf({ parts, buttons }: Sent): string {
  return [...parts, ...buttons.map(({ label }) => `[${label}]`)].join('\n')
}

/** What is always the same of a text: its longest part without a placeable. */
export function wordsOf(key: string): string {
  const line = texts.find((each) => each.startsWith(`${key} = `))
  if (line === undefined) throw new Error(`There is no text ${key}.`)
  const parts = line.slice(key.length + 3).split(/\{[^}]*\}/)
  return parts.toSorted((one, other) => other.length - one.length)[0]?.trim() ?? ''
}

const folder = join(exampleTown, 'da')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
