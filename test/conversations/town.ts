import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Adapter, type Pace, SendError } from '../../src/adapter.ts'
import { cityIn } from '../../src/city-files.ts'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { consultationIn, isMilestone, newsIn, outcomeIn } from '../../src/cityside/files.ts'
import { quotesIn } from '../../src/cityside/quote-proposals.ts'
import { putting, suggestedIn } from '../../src/cityside/themes/put.ts'
import { themesView } from '../../src/cityside/themes/view.ts'
import { readConfig } from '../../src/config.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { quoteMark } from '../../src/domain/quotes.ts'
import { couldRecognise } from '../../src/insight/voices/recognisable.ts'
import type { Log } from '../../src/log.ts'
import { type MovableClock, movableClock } from '../../src/loops/clock.ts'
import { type Overrides, type Running, startEkko } from '../../src/main.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import type { Actor, Rig, Subject } from '../adapters/subject.ts'
import { known, steadySeal } from '../key.ts'
import { operatorKey } from '../operator.ts'
import { english } from '../saying.ts'
import { recording, startFakeSpeech } from '../speech/fake.ts'
import { pictureBehind } from './pictures.ts'

/** All of Ekko on one channel: real loops, real SQLite, the real client library, a fake platform behind it. */
export interface Town<R extends Rig = Rig> {
  readonly rig: R
  /** The other app that some people have too. */
  readonly second: Rig | undefined
  /** The further apps on which other people are. */
  readonly beside: readonly Rig[]
  readonly running: Running
  readonly cityside: Cityside
  readonly clock: MovableClock
  /** Says which words the next voice message holds; absent where there is nothing to hear with. */
  readonly speaks: ((words: string) => void) | undefined
  stop(): Promise<void>
}

/** What a town has besides its channel. */
export interface Equipment {
  /** A service that hears voice messages. */
  readonly hears?: boolean
  /** Another channel that some people have too. */
  readonly second?: Subject | undefined
  /** Further channels on which other people are. */
  readonly beside?: readonly Subject[]
  /** The file of its database; absent, it is in memory alone. */
  readonly database?: string | undefined
  /** Its database, where it is no file. */
  readonly store?: Store
  /** Told what the platform tells, before Ekko is. */
  readonly overhears?: (events: readonly InboxEvent[]) => void
  /** Told what Ekko logs. */
  readonly log?: Log
  /** Makes a file of all that is stored of a person, where the channel takes files. */
  readonly dataPage?: NonNullable<Overrides['dataPage']>
  /** After everything that happens: a platform that puts messages off is waited for here. */
  readonly outlasts?: (town: Town) => Promise<void>
}

export interface StartsAs<R extends Rig> {
  readonly start: (options: Parameters<Subject['start']>[0]) => Promise<R>
}

/** The town of the examples. The others, in `towns`, speak other languages, and their consultations and outcomes do. */
export const exampleTown = 'prompts'
const towns = 'test/conversations/towns'

/** Where a town keeps its file, its consultations and its outcomes. */
export function folderOf(town: string | undefined): string {
  return town === undefined ? exampleTown : join(towns, town)
}

/** Starts it at an instant of the town's time. */
export async function openTown<R extends Rig>(
  subject: StartsAs<R>,
  clock: MovableClock,
  folder = exampleTown,
  equipment: Equipment = {},
): Promise<Town<R>> {
  const { hears = false, database = ':memory:', second: other, store: given, overhears, log, dataPage } = equipment
  let ekko: Running | undefined
  const receive = async (events: readonly InboxEvent[]) => {
    overhears?.(events)
    await ekko?.receive(events)
  }
  const world: Parameters<Subject['start']>[0] = { now: () => clock.now(), receive }
  const rig = await subject.start(world)
  const second = await other?.start(world)
  const beside: Rig[] = []
  for (const each of equipment.beside ?? []) beside.push(await each.start(world))
  const speech = hears ? await startFakeSpeech() : undefined
  const spoken: string[] = []
  speech?.answers(() => ({ words: spoken.shift() ?? '' }))
  // Pictures are files: they are nothing to any other town.
  const dataDir = mkdtempSync(join(tmpdir(), 'ekko-town-'))
  const read = readConfig(
    { EKKO_PORT: '0', ...operatorKey, EKKO_DATA_DIR: dataDir, ...(speech && { EKKO_TRANSCRIBE_URL: speech.url }) },
    [],
  )
  if (!read.ok) throw new Error(read.problems.join('\n'))
  // The rig has started its adapter already; Ekko may use it and leaves its ending to the rig.
  const throttled: string[] = []
  const adapters = [rig, ...(second ? [second] : []), ...beside].map((each) => ({
    ...bound(each, throttled),
    ...fetching(each.adapter),
    start: async () => undefined,
    stop: async () => undefined,
    routes: [],
  }))
  const store = given ?? (await openSqlite(database, { seal: steadySeal }))
  ekko = await startEkko(
    { ...read.config, logLevel: 'error' },
    { clock, store, adapters, city: await cityIn(folder), ...(log && { log }), ...(dataPage && { dataPage }) },
  )
  const running = ekko
  return {
    rig,
    second,
    beside,
    running,
    clock,
    cityside: citysideOn(running),
    speaks: speech && ((words) => spoken.push(words)),
    stop: async () => {
      await running.stop()
      await rig.stop()
      await second?.stop()
      for (const each of beside) await each.stop()
      await speech?.stop()
      rmSync(dataDir, { recursive: true, force: true })
      // What is put off comes later than the conversation waits for: the next tap would meet an older message.
      if (throttled.length > 0 && !equipment.outlasts)
        throw new Error(`The platform put off ${throttled.length} messages: ${throttled[0]}.`)
    },
  }
}

/** The town's clock, moved to an instant. */
export function clockAt(instant: number): MovableClock {
  return movableClock(instant - Date.now())
}

/**
 * Distances between messages are kept in real time, which a conversation need not spend: test/loops keeps the platforms'
 * own paces, and here only what is said and recorded counts.
 */
const pace: Pace = { perSecondMax: 1_000, perChatSpacingMs: 0, perCommunitySpacingMs: 0, inFlightMax: 10 }

/** An adapter that its rig starts and stops, without its waits; `throttled` is told what the platform puts off. */
export function bound({ adapter, perSecondMax = pace.perSecondMax }: Rig, throttled: string[] = []) {
  return {
    channel: adapter.channel,
    limits: { ...adapter.limits, pace: { ...pace, perSecondMax } },
    send: async (outbound: Parameters<typeof adapter.send>[0]) => {
      try {
        return await adapter.send(outbound)
      } catch (error) {
        if (error instanceof SendError && error.reason === 'throttled') throttled.push(error.message)
        throw error
      }
    },
  }
}

/** The source of what a person says whose channel keeps no sounds. */
const spokenElsewhere = 'spoken elsewhere'
let spoken = 0

/** A person says these words in a voice message; where their channel keeps no sounds, one arrives all the same. */
export async function says({ rig, running, clock, speaks }: Town, person: Actor, words: string): Promise<void> {
  speaks?.(words)
  if (person.does && rig.adapter.fetch) return person.does({ do: 'voice' })
  spoken += 1
  const attached = [{ kind: 'voice', source: spokenElsewhere }] as const
  const { contact } = person
  return running.receive([
    { kind: 'message.received', id: `spoken-${spoken}`, contact, at: clock.now(), text: '', attached },
  ])
}

/** Fetches as the adapter does, where something was sent that it keeps. */
function fetching(adapter: Adapter): Pick<Adapter, 'fetch'> {
  return {
    fetch: async (source, bytesMax) => {
      const picture = await pictureBehind(source)
      if (picture) return picture
      if (source === spokenElsewhere) return { bytes: recording(source) }
      if (!adapter.fetch) throw new SendError('rejected', 'nothing-to-fetch')
      return adapter.fetch(source, bytesMax)
    },
  }
}

/** Opens one of the town's consultations, changed as told. */
export async function opens(
  cityside: Cityside,
  name: string,
  changed: Partial<Consultation> = {},
  folder = exampleTown,
): Promise<void> {
  const read = await consultationIn(cityside, join(folder, 'consultations', `${name}.yaml`))
  if (!read.ok) throw new Error(read.problems.map(({ text }) => english(text)).join('\n'))
  await does(cityside, { act: 'consultation.submitted', consultation: { ...read.value, ...changed } })
}

/** Publishes the outcome of a consultation, or what became of a milestone of it. */
export async function publishes(cityside: Cityside, name: string, folder = exampleTown): Promise<void> {
  const id = name.split('.')[0] ?? ''
  const asked = await cityside.store.consultation(id)
  if (!asked) throw new Error(`Nothing called ${id} was opened.`)
  const read = await outcomeIn(cityside, asked, join(folder, 'outcomes', `${name}.yaml`))
  if (!read.ok) throw new Error(read.problems.map(({ text }) => english(text)).join('\n'))
  await does(
    cityside,
    isMilestone(read.value)
      ? { act: 'milestone.reported', report: read.value }
      : { act: 'outcome.published', outcome: read.value },
  )
}

/** Puts into themes what the words of an outcome's file suggest for them, as a moderator does who has read it. */
export async function takesSuggested(cityside: Cityside, id: string, themes: readonly string[]): Promise<void> {
  for (const theme of themes) {
    const view = await themesView(cityside, id)
    const changes = putting(view, theme, suggestedIn(view, theme), 'da')
    await does(cityside, { act: 'themes.changed', consultation: id, changes })
  }
}

/** Sends news of a consultation, from its file. */
export async function tells(cityside: Cityside, id: string, folder = exampleTown): Promise<void> {
  const asked = await cityside.store.consultation(id)
  if (!asked) throw new Error(`Nothing called ${id} was opened.`)
  const read = await newsIn(cityside, asked, join(folder, 'news', `${id}.yaml`))
  if (!read.ok) throw new Error(read.problems.map(({ text }) => english(text)).join('\n'))
  await does(cityside, { act: 'news.sent', news: read.value })
}

/** One act of the city's side; throws the sentence why not. */
export async function does(cityside: Cityside, act: Parameters<Cityside['act']>[0]): Promise<void> {
  // Who is named by an account is known by its mark, as on the command line.
  const named = 'contact' in act ? { ...act, contact: known(cityside.store, act.contact) } : act
  const result = await cityside.act(named, 'test')
  if (!result.ok) throw new Error(english(result.why))
}

/** A moderator reads what is proposed for quoting: others may read it, but for words by which a person could be recognised. */
export async function clears(cityside: Cityside, id: string): Promise<void> {
  const asked = await cityside.store.consultation(id)
  if (!asked) throw new Error(`Nothing called ${id} was opened.`)
  const { toRead, isKnown } = await quotesIn(cityside, asked.consultation)
  if (toRead.length === 0) throw new Error(`Nothing that was said in ${id} could be quoted.`)
  for (const { number, text } of toRead) {
    const sign = couldRecognise(text, isKnown)
      ? ({ verdict: 'kept', reason: 'names' } as const)
      : ({ verdict: 'cleared' } as const)
    await does(cityside, { act: 'quote.signed', consultation: id, number, seen: quoteMark(text), sign })
  }
}
