import { opinionsNow } from '../../src/cityside/opinions.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Theme } from '../../src/domain/outcome.ts'
import { reactionsId } from '../../src/domain/reactions/question.ts'
import { dayMs } from '../../src/domain/time.ts'
import { inEveryRound, type Tryout } from '../../src/domain/tryout.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Random } from '../simulation/random.ts'
import { consultationOf, happens, meeting, wrote } from '../store/town.ts'
import { emptyTown, type LedgerTown } from '../web/ledger-town.ts'
import { inOwnWords, named, outcomeOf, type Questions } from './names.ts'
import { type Rendered, rendered, sentNow } from './rendering.ts'
import { type SmallTown, smallTown, type Townsman } from './small-town.ts'

/** How it goes: to its end, taken back before that, asked round by round, or asked of a drawn sample alone. */
export type Course = 'closed' | 'withdrawn' | 'tryout' | 'drawn'

/** A consultation's life, with what was rendered at each moment of it. */
export interface Life {
  readonly course: Course
  readonly questions: Consultation['questions']
  readonly moments: readonly Rendered[]
}

const id = 'square'
const courses: readonly Course[] = ['closed', 'closed', 'closed', 'closed', 'withdrawn', 'tryout', 'tryout', 'drawn']

/**
 * A small town through the whole life of one consultation, in a real store and by the real engine: people answer, say whether they agree
 * with each other, change their minds, decline, are forgotten; it is closed or taken back, decided, echoed, put right, and heard. After
 * each step all that it renders is collected.
 */
export async function lifeOf(random: Random, course: Course = random.pick(courses)): Promise<Life> {
  const small = smallTown(random)
  const town = await emptyTown()
  try {
    return await new Playing(small, town, random, course).played()
  } finally {
    await town.close()
  }
}

class Playing {
  readonly #town: LedgerTown
  readonly #random: Random
  readonly #course: Course
  readonly #questions: Questions
  readonly #people: readonly Townsman[]
  readonly #gone = new Set<number>()
  readonly #moments: Rendered[] = []
  readonly #tryout: Tryout | undefined
  /** Those who were drawn; all where no sample is. */
  #drawn: ReadonlySet<number> | undefined

  constructor(small: SmallTown, town: LedgerTown, random: Random, course: Course) {
    this.#town = town
    this.#random = random
    this.#course = course
    const asked = small.questions.map(named) as unknown as Questions
    const now = town.clock.now()
    const round = (name: 'before' | 'during' | 'after', from: number) => ({
      ...{ name, from: now + from * dayMs, until: now + (from + 3) * dayMs },
    })
    const rounds = random.chance(0.5)
      ? ([round('before', 0), round('during', 6), round('after', 12)] as const)
      : ([round('before', 0), round('after', 12)] as const)
    this.#tryout = course === 'tryout' ? { rounds, stockOn: '2025-05-20' } : undefined
    this.#questions = this.#tryout ? inEveryRound(asked, this.#tryout) : asked
    const people = small.people.map((each, person) => ({ ...each, said: inOwnWords(each.said, person) }))
    this.#people = this.#tryout ? people.map((each) => this.#inRounds(each, people)) : people
  }

  async played(): Promise<Life> {
    const { act, passes } = this.#town
    if (this.#course === 'drawn') await this.#meetAll()
    await this.#launch()
    const count = this.#people.length
    const [early = 0, later = 0] = [this.#random.below(count + 1), this.#random.below(count + 1)].toSorted(
      (one, other) => one - other,
    )
    for (let person = 0; person < early; person += 1) await this.#comes(person)
    await this.#read()
    await this.#look('a', true)
    for (let person = early; person < later; person += 1) await this.#comes(person)
    await this.#read()
    for (let person = 0; person < later; person += 1) await this.#reacts(person)
    await this.#leave(later)
    await this.#look('b', true)
    for (let person = later; person < count; person += 1) {
      await this.#comes(person)
      await this.#reacts(person)
    }
    if (this.#course === 'withdrawn') {
      await act({ act: 'consultation.withdrawn', consultation: id, reason: { en: 'There is oil in the ground.' } })
    } else await act({ act: 'consultation.closed', consultation: id })
    await passes(1)
    await this.#groups()
    await this.#look('c', false)
    await this.#leave(count)
    await this.#look('d', false)
    if (this.#course !== 'withdrawn') await this.#decided()
    return { course: this.#course, questions: this.#questions, moments: this.#moments }
  }

  /** Decided and echoed, put right with other themes, and once more with some of the first ones; and people say whether they were heard. */
  async #decided(): Promise<void> {
    const { act, passes } = this.#town
    const first = await this.#themes(['t1', 't2'])
    await act({ act: 'outcome.published', outcome: outcomeOf(id, this.#questions, first) })
    await passes(1)
    await this.#look('e', false)
    for (const [person, { felt, does: what }] of this.#people.entries()) {
      if (!felt || what !== 'answers' || !this.#isHere(person)) continue
      await this.#does(person, { kind: 'heard.told', ...this.#about(), echo: 'outcome', felt })
    }
    await this.#leave(this.#people.length)
    await this.#look('f', false)
    // Each time some statements are moved, and a theme goes or gets another name.
    const moved = first.map((theme) => this.#moved(theme))
    const renamed = moved.map((theme, at) => (at === 0 ? { ...theme, id: 't3' } : theme))
    for (const [at, themes] of [
      ['g', renamed],
      ['h', moved.map((theme) => this.#moved(theme))],
    ] as const) {
      const correction = { en: `We had read some of it wrong, ${at}.` }
      await act({ act: 'outcome.published', outcome: { ...outcomeOf(id, this.#questions, themes), correction } })
      await passes(1)
      await this.#look(at, false)
    }
  }

  async #look(at: string, open: boolean): Promise<void> {
    this.#moments.push(await rendered(this.#town, { id }, at, open, this.#people))
  }

  #about() {
    return { consultation: id, at: this.#town.clock.now() } as const
  }

  async #does(person: number, ...changes: readonly Change[]): Promise<void> {
    const at = this.#town.clock.now()
    await happens(this.#town.store, wrote(`sandbox:p${person}`, 'x', { at }), { changes, outbox: [] }, at)
  }

  #isHere(person: number): boolean {
    return !this.#gone.has(person) && (this.#drawn?.has(person) ?? true)
  }

  #meets(): readonly Change[] {
    const { city, clock } = this.#town
    const chosen = (of: 'place' | 'role', all: City): Change => ({
      ...{ kind: 'interests.chosen', of },
      ids: all.map((each) => each.id).filter(() => this.#random.chance(0.4)),
    })
    return [...meeting(clock.now()), chosen('place', city.places), chosen('role', city.roles)]
  }

  async #meetAll(): Promise<void> {
    for (const person of this.#people.keys()) await this.#does(person, ...this.#meets())
  }

  async #launch(): Promise<void> {
    const { city, clock, act, passes } = this.#town
    const opensAt = clock.now()
    // Of a smaller sample all know from its size alone that each of its parts is small.
    const size = 10 + this.#random.below(this.#people.length)
    const audience = { topics: [], places: [], roles: [], ...(this.#course === 'drawn' && { size }) }
    await act({
      act: 'consultation.submitted',
      consultation: {
        ...consultationOf(id, { questions: this.#questions, departments: [city.departments[0]?.id ?? ''] }),
        ...{ code: codeOf(id), opensAt, closesAt: opensAt + 20 * dayMs, answerBy: '2025-06-02', communities: [] },
        ...{ audience, ...(this.#tryout && { tryout: this.#tryout }) },
      },
    })
    if (this.#course !== 'drawn') return
    await passes(1)
    const invited = (await sentNow(this.#town)).filter(({ kind }) => kind === 'invitation')
    this.#drawn = new Set(invited.flatMap(({ person }) => person ?? []))
  }

  async #comes(person: number): Promise<void> {
    const one = this.#people[person]
    if (!one || !this.#isHere(person)) return
    const given = Object.entries(one.said).map(
      ([question, value]): Change => ({
        kind: 'answer.given',
        ...this.#about(),
        question,
        value: value ?? { kind: 'skipped' },
      }),
    )
    await this.#does(
      person,
      ...(this.#drawn ? [] : this.#meets()),
      { kind: 'invitation.joined', ...this.#about() },
      ...(one.does === 'declines' ? [{ kind: 'invitation.declined', ...this.#about() } as const] : []),
      ...(one.does === 'answers' ? [...given, { kind: 'answering.finished', ...this.#about() } as const] : []),
    )
    const second = { kind: 'behalf.said', what: { of: 'answer', consultation: id }, given: true } as const
    if (one.does === 'answers' && one.onBehalf) await this.#does(person, second)
  }

  /** A moderator lets others see the first three statements of each question whose statements travel, and one of the rest not. */
  async #read(): Promise<void> {
    for (const question of this.#travelling()) {
      const all = await this.#statementsOf(question)
      for (const [at, { number: statement }] of all.slice(0, 4).entries())
        await this.#town.act({
          ...{ act: 'statement.judged', consultation: id, statement },
          ...(at < 3 ? ({ verdict: 'yes' } as const) : ({ verdict: 'no', reason: 'adverts' } as const)),
        })
    }
  }

  #travelling() {
    return this.#questions.flatMap((each) => (each.kind === 'open' && each.react ? [each] : []))
  }

  async #statementsOf({ id: question }: { readonly id: string }) {
    const all = await this.#town.store.statementsOf(id)
    return all.filter((each) => each.question === question).toSorted((one, other) => one.number - other.number)
  }

  /** What a person says to the statements of others. */
  async #reacts(person: number): Promise<void> {
    const one = this.#people[person]
    if (one?.does !== 'answers' || !this.#isHere(person)) return
    for (const question of this.#travelling()) {
      const own = one.said[question.id]
      if (!own) continue
      const words = own.kind === 'open' ? own.statements : []
      const shown = (await this.#statementsOf(question)).slice(0, 3)
      const keys = shown.flatMap(({ number, text }, at) =>
        words.includes(text) || !one.reacted.shown.includes(String(at + 1)) ? [] : [[String(number), String(at + 1)]],
      )
      if (keys.length === 0) continue
      const votes = Object.fromEntries(
        keys.flatMap(([key = '', place = '']) => {
          const vote = one.reacted.votes[place]
          return vote === undefined ? [] : [[key, vote]]
        }),
      )
      const value = { kind: 'agree', shown: keys.map(([key = '']) => key), votes } as const
      await this.#does(person, {
        ...{ kind: 'answer.given', question: reactionsId(question), value },
        ...this.#about(),
      })
    }
  }

  /** Some who have answered take an answer back, and some are forgotten with all they said. */
  async #leave(upTo: number): Promise<void> {
    for (let person = 0; person < upTo; person += 1) {
      const question = Object.keys(this.#people[person]?.said ?? {})[0]
      if (!question || this.#people[person]?.does !== 'answers' || !this.#isHere(person)) continue
      const fate = this.#random.next()
      if (fate < 0.04) {
        await this.#does(person, { kind: 'answer.given', ...this.#about(), question, value: { kind: 'skipped' } })
      } else if (fate < 0.08) {
        this.#gone.add(person)
        await this.#does(person, { kind: 'person.forgotten', at: this.#town.clock.now() } as Change)
      }
    }
  }

  /** The city's side finds the groups of votes before it tells people of a closing. */
  async #groups(): Promise<void> {
    const { store, clock } = this.#town
    const running = await store.consultation(id)
    if (running) await opinionsNow({ store, now: () => clock.now() }, running)
  }

  async #themes(ids: readonly string[]): Promise<readonly Theme[]> {
    const statements = await this.#town.store.statementsOf(id)
    return ids.map((each) => ({
      ...{ id: each, label: { en: `Theme ${each}.` } },
      statements: statements.flatMap(({ number }) => (this.#random.chance(this.#random.next()) ? [number] : [])),
    }))
  }

  #moved({ statements, ...theme }: Theme): Theme {
    return { ...theme, statements: statements.filter(() => this.#random.chance(0.92)) }
  }

  /** In each round most say the same; some say what another one says, and some have nothing to say. */
  #inRounds(one: Townsman, people: readonly Townsman[]): Townsman {
    const answersIn = (name: string) =>
      Object.entries(one.said).flatMap(([question, value]) => {
        const other = this.#random.chance(0.12) ? this.#random.pick(people).said[question] : value
        const answered = name === 'before' || this.#random.chance(0.9)
        return answered && other !== undefined ? [[`${question}-${name}`, other] as const] : []
      })
    const said = Object.fromEntries((this.#tryout?.rounds ?? []).flatMap(({ name }) => answersIn(name)))
    const answers = Object.values(said).some((value) => value !== null)
    return { ...one, said, ...(one.does === 'answers' && !answers && { does: 'nothing' }) }
  }
}

type City = readonly { readonly id: string }[]
