import { readFileSync } from 'node:fs'
import type { City } from '../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { CityAct, InboxEvent } from '../../src/domain/inbox.ts'
import type { MilestoneReport, Outcome } from '../../src/domain/outcome.ts'
import { dayMs, type Instant } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Change, Decision } from '../../src/engine/decision.ts'
import { needsOf } from '../../src/engine/needs.ts'
import type { State } from '../../src/engine/state.ts'
import { readCity, readConsultationFile, readOutcomeFile } from '../../src/files/read.ts'
import { statementsWith, suggestingThemes } from '../../src/files/themes.ts'
import type { World } from '../../src/store/load/states.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import type { Texts } from '../../src/texts/texts.ts'
import { citySeal } from '../key.ts'
import { english } from '../saying.ts'
import { understood } from '../understood.ts'

/** A city that has used Ekko for a while, decided by the real engine and kept in a real store. */
export interface LedgerTown {
  readonly store: Store
  readonly city: City
  readonly texts: Texts
  readonly clock: { now(): Instant }
  readonly config: { readonly publicUrl?: string }
  readonly channels: readonly string[]
  /** Lets time pass: what falls due happens. */
  passes(days: number): Promise<void>
  act(act: CityAct): Promise<void>
  /** Events that come from elsewhere: a page of the desk, say. */
  receive(events: readonly InboxEvent[]): Promise<void>
  /** One of prompts/consultations, launched now; `more` changes it. */
  launch(name: string, more?: Partial<Consultation>): Promise<Consultation>
  publish(name: string): Promise<void>
  report(report: MilestoneReport): Promise<void>
  /** So many people answer: one after the other the answers that `say` gives. */
  answer(consultation: string, people: number, say: (person: number) => readonly Said[]): Promise<void>
  close(): Promise<void>
}

type Said = Pick<Extract<Change, { kind: 'answer.given' }>, 'question' | 'value'>

/** 3 March 2025, 09:00 in Hejresund. */
const beginsAt = Date.UTC(2025, 2, 3, 8)

let read: Promise<City> | undefined
let shippedTexts: Texts | undefined

/** The city that is shipped and its texts, read once for all towns. */
function shippedCity(): Promise<City> {
  read ??= readCity('prompts').then((city) => {
    if (!city.ok) throw new Error('prompts/city.yaml cannot be read.')
    return city.value
  })
  return read
}

function textsOf(city: City): Texts {
  shippedTexts ??= loadTexts('prompts', city)
  return shippedTexts
}

/** An empty town, with the city and the texts that are shipped; or one whose people are in this store already. */
export async function emptyTown(more: Partial<City> = {}, settled?: Store): Promise<LedgerTown> {
  const shipped = await shippedCity()
  const city = { ...shipped, ...more }
  const store = settled ?? (await openSqlite(':memory:', { seal: citySeal }))
  const surfaceOf = () => ({ forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 10, edits: true })
  const world: World = { city, needsOf, wordings: [], understood, surfaceOf }
  let now = beginsAt
  let events = 0

  async function work(event: InboxEvent, by: (state: State, event: InboxEvent) => Decision): Promise<void> {
    await store.recordInbox([event], now)
    await workOff(by)
    const result = await store.resultOf(event.id).catch(() => undefined)
    if (typeof result === 'object' && result.refused !== undefined) throw new Error(english(result.refused))
  }

  async function workOff(by: (state: State, event: InboxEvent) => Decision): Promise<void> {
    for (;;) {
      const claims = await store.claimInbox(100, now)
      if (claims.length === 0) return
      const loaded = await store.load(claims, world)
      for (const [index, claim] of claims.entries()) {
        const { state, version } = loaded[index] ?? {}
        if (!state || version === undefined) throw new Error('Nothing was loaded.')
        await store.commit([{ claim, decision: by(state, claim.event), expectedVersion: version }], now)
      }
    }
  }

  const byTheEngine = (state: State, event: InboxEvent) => decide(state, event, now)
  async function ring(): Promise<void> {
    while ((await store.ringTimers(now, 100)) > 0) await workOff(byTheEngine)
  }
  async function act(what: CityAct): Promise<void> {
    events += 1
    await work({ kind: 'city.acted', id: `act-${events}`, at: now, by: 'cli:test', act: what }, byTheEngine)
    await ring()
  }

  return {
    store,
    city,
    texts: Object.keys(more).length === 0 ? textsOf(city) : loadTexts('prompts', city),
    clock: { now: () => now },
    config: {},
    channels: [],
    act,
    receive: async (events) => {
      await store.recordInbox(events, now)
      await workOff(byTheEngine)
      await ring()
    },
    passes: async (days) => {
      for (let day = 0; day < days; day += 1) {
        now += dayMs
        await ring()
      }
    },
    launch: async (name, changed = {}) => {
      const parsed = await readConsultationFile(`prompts/consultations/${name}.yaml`, { city, now })
      if (!parsed.ok) throw new Error(parsed.problems.map(({ text }) => text).join('\n'))
      const id = changed.id ?? parsed.value.id
      const consultation = { ...parsed.value, communities: [], ...changed, id, code: codeOf(id), opensAt: now }
      await act({ act: 'consultation.submitted', consultation })
      return consultation
    },
    publish: async (name) => {
      const running = await store.consultation(name)
      if (!running) throw new Error(`There is no ${name}.`)
      const statements = await store.statementsOf(name)
      const file = `prompts/outcomes/${name}.outcome.yaml`
      // The moderator has read what the file's words suggest, and takes it.
      const themes = suggestingThemes(readFileSync(file, 'utf8'), city).map(({ theme, words }) => ({
        ...theme,
        statements: statementsWith(words, statements),
      }))
      await act({ act: 'themes.labelled', consultation: name, themes })
      const context = { city, now, consultation: running.consultation, statements, themes }
      const parsed = await readOutcomeFile(file, context)
      if (!parsed.ok) throw new Error(parsed.problems.map(({ text }) => text).join('\n'))
      await act({ act: 'outcome.published', outcome: parsed.value as Outcome })
    },
    report: (report) => act({ act: 'milestone.reported', report }),
    answer: async (consultation, people, say) => {
      for (let person = 0; person < people; person += 1) {
        events += 1
        const contact = `sandbox:person-${person}` as const
        const known = (await store.personOf(contact)) !== undefined
        const about = { consultation, at: now } as const
        const made: readonly Change[] = [
          ...(known ? [] : [{ kind: 'person.met', language: 'da', at: now } as const]),
          { kind: 'invitation.joined', ...about },
          ...say(person).map((each) => ({ kind: 'answer.given', ...about, ...each }) as const),
          { kind: 'answering.finished', ...about },
        ]
        const event: InboxEvent = { kind: 'message.received', id: `said-${events}`, contact, at: now, text: 'x' }
        await work(event, () => ({ changes: made, outbox: [] }))
      }
    },
    close: () => store.close(),
  }
}

/** Takes turns through a list, as often as each entry says. */
function nth(person: number, ...entries: readonly (readonly [string, number])[]): string {
  let left = person
  for (const [value, times] of entries) {
    if (left < times) return value
    left -= times
  }
  return entries[0]?.[0] ?? ''
}

/** Half a year in Hejresund: something being done after a delay, something overdue, something taken back, something open. */
export async function busyTown(more: Partial<City> = {}): Promise<LedgerTown> {
  const town = await emptyTown(more)
  await town.launch('noerregade-space')
  await town.answer('noerregade-space', 62, (person) => {
    const choice = nth(person, ['benches', 31], ['trees', 19], ['bikes', 9], ['nothing', 3])
    const wish = person % 3 === 0 ? 'Plads til en kørestol' : 'Ved bageren <script>alert("privat")</script>'
    return [
      { question: 'most', value: { kind: 'choice', choice } },
      ...(person < 24 ? [{ question: 'spot', value: { kind: 'open', statements: [wish] } } as const] : []),
    ]
  })
  await town.passes(26)
  await town.publish('noerregade-space')
  await town.launch('noerregade-space', {
    id: 'havnebad',
    title: { da: 'Et havnebad ved kajen', en: 'A harbour bath at the quay' },
  })
  await town.passes(5)
  await town.act({
    act: 'consultation.withdrawn',
    consultation: 'havnebad',
    reason: {
      da: 'Havnen har fundet olie i bunden. Der kan ikke bades de næste år, så der er ikke noget at spørge om.',
      en: 'The port found oil in the bottom. Nobody can bathe there for years, so there is nothing to ask.',
    },
  })
  await town.launch('moellevang-school-route')
  await town.answer('moellevang-school-route', 48, (person) => [
    { question: 'safe', value: { kind: 'scale', value: 1 + (person % 5) } },
    {
      question: 'first',
      value: { kind: 'choices', choices: [nth(person, ['closed', 22], ['bumps', 17], ['path', 9])] },
    },
  ])
  await town.passes(54)
  await town.report({
    consultation: 'noerregade-space',
    milestone: 'benches-up',
    state: 'delayed',
    what: { da: 'Bænkene er ikke kommet endnu.', en: 'The benches have not arrived yet.' },
    why: {
      da: 'Tømreren gik konkurs, og vi måtte finde en ny.',
      en: 'The carpenter went bankrupt, and we had to find another.',
    },
    dueOn: '2025-09-20',
  })
  await town.launch('library-evenings')
  await town.answer('library-evenings', 23, (person) => [
    { question: 'evenings', value: { kind: 'choices', choices: [person % 2 === 0 ? 'monday' : 'thursday'] } },
  ])
  await town.passes(3)
  return town
}
