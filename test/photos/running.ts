import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Adapter, type Outbound, SendError } from '../../src/adapter.ts'
import { readConfig } from '../../src/config.ts'
import type { Photo } from '../../src/domain/attachment.ts'
import type { City } from '../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { CityAct, ContactEvent, InboxEvent, Received } from '../../src/domain/inbox.ts'
import type { Question } from '../../src/domain/question.ts'
import { dayMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { createLog } from '../../src/log.ts'
import { type Overrides, type Running, startEkko } from '../../src/main.ts'
import { idIn } from '../../src/photos/photo-store.ts'
import { cityKey, known } from '../key.ts'
import { limits } from '../loops/platform.ts'
import { city, eveningClock } from '../loops/town.ts'

/** A chat on this machine with an Ekko behind it: real settings, database and files; only the platform is made up. */
export interface Chat {
  readonly running: Running
  readonly folder: string
  readonly logged: readonly string[]
  /** What stands behind each source; what is not here is gone. */
  readonly behind: Map<string, Uint8Array | SendError>
  /** What anna was told since the last look, each message as its paragraphs. */
  told(): readonly string[]
  /** The labels under the newest message. */
  labels(): readonly string[]
  begins(): Promise<void>
  writes(text: string, more?: Partial<Received>): Promise<void>
  /** One message with these pictures. */
  sends(sources: readonly string[], text?: string, more?: Partial<Received>): Promise<void>
  taps(label: string): Promise<void>
  does(event: Pick<ContactEvent, 'kind'> & Readonly<Record<string, unknown>>): Promise<void>
  acts(act: CityAct): Promise<void>
  /** Every picture on the disk. */
  files(): readonly string[]
  /** As it lies there. */
  bytesOf(file: string): Buffer
  /** As Ekko reads it. */
  opened(file: string): Promise<Buffer>
  stop(): Promise<void>
}

/** Who writes. */
export const anna: ContactId = 'loop:anna'

const asked = { en: 'Show us where a bench is missing' }
export const where: Question = { id: 'where', kind: 'photo', text: asked, photosMax: 3 }
export const why: Question = { id: 'why', kind: 'open', text: { en: 'Why there?' }, statementsMax: 5 }

/** A small city with one department. */
export const town: City = { ...city, departments: [{ id: 'parks', name: { en: 'Parks' } }] }

/** What is asked, of all. */
export function benches(questions: readonly [Question, ...Question[]], now: number): Consultation {
  const words = { en: 'Benches' }
  return {
    ...{ id: 'benches', code: codeOf('benches'), title: words },
    frame: { why: words, open: words, settled: words, decider: { en: 'The council' }, decisionOn: '2026-05-01' },
    host: { name: 'Mette Holm', title: { en: 'planner' } },
    departments: ['parks'],
    audience: { topics: [], places: [], roles: [] },
    questions,
    communities: [],
    ...{ opensAt: now - 1_000, closesAt: now + 14 * dayMs, answerBy: '2026-06-01' },
  }
}

export interface ChatOptions extends Pick<Overrides, 'pages'> {
  readonly questions?: readonly [Question, ...Question[]]
  readonly env?: Readonly<Record<string, string>>
  /** Where another one was before; it asks nothing anew. */
  readonly folder?: string
  readonly city?: City
  /** Stands in for the moment when the process dies. */
  readonly fetch?: NonNullable<Adapter['fetch']>
}

export async function startChat(options: ChatOptions = {}): Promise<Chat> {
  const { questions = [where], env = {}, pages } = options
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'ekko-photos-'))
  const clock = eveningClock()
  const behind: Chat['behind'] = new Map()
  const sent: Outbound[] = []
  const logged: string[] = []
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_SANDBOX: 'off', ...cityKey, ...env }, [])
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const running = await startEkko(read.config, {
    clock,
    city: options.city ?? town,
    channels: [],
    adapters: [platform(sent, options.fetch ?? fetchFrom(behind))],
    log: createLog({ level: 'info', target: { write: (line) => logged.push(line) } }),
    ...(pages && { pages }),
  })
  const happens = async (event: InboxEvent) => {
    await running.receive([event])
    await running.settled()
  }
  const does: Chat['does'] = (event) =>
    happens({ id: nextId(), contact: anna, at: clock.now(), ...event } as InboxEvent)
  let looked = 0
  const chat: Chat = {
    running,
    folder,
    logged,
    behind,
    told: () => {
      const news = sent.slice(looked).map(({ blocks }) => blocks.map(({ text }) => text).join('\n'))
      looked = sent.length
      return news
    },
    labels: () => (sent.at(-1)?.buttons ?? []).map(({ label }) => label),
    does,
    begins: () =>
      does({ kind: 'conversation.started', ref: tokenOf({ do: 'begin', consultation: codeOf('benches') }) }),
    writes: (text, more = {}) => does({ kind: 'message.received', text, ...more }),
    sends: (sources, text = '', more = {}) =>
      does({
        kind: 'message.received',
        text,
        attached: sources.map((source): Photo => ({ kind: 'photo', source })),
        ...more,
      }),
    taps: async (label) => {
      const button = sent.flatMap(({ buttons }) => buttons).findLast((each) => each.label === label)
      if (!button || !('token' in button)) throw new Error(`There is no button ${label}.`)
      await does({ kind: 'button.pressed', token: button.token })
    },
    acts: (act) => {
      const named = 'contact' in act ? { ...act, contact: known(running.store, act.contact) } : act
      return happens({ kind: 'city.acted', id: nextId(), at: clock.now(), by: 'cli:test', act: named })
    },
    files: () => filesIn(join(folder, 'photos')),
    bytesOf: (file) => readFileSync(join(folder, 'photos', file)),
    opened: async (file) => Buffer.from((await running.photos.get(idIn(basename(file)) ?? '')) ?? ''),
    stop: async () => {
      await running.stop()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
  if (options.folder === undefined)
    await chat.acts({ act: 'consultation.submitted', consultation: benches(questions, clock.now()) })
  return chat
}

/** Waits until this holds: pictures are removed soon, not at once. */
export async function soon(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('It did not come to be within five seconds.')
}

let ids = 0
function nextId(): string {
  ids += 1
  return `event-${process.pid}-${ids}`
}

function platform(sent: Outbound[], fetch: NonNullable<Adapter['fetch']>): Adapter {
  return {
    channel: 'loop',
    limits,
    routes: [],
    start: async () => {},
    stop: async () => {},
    fetch,
    send: async (outbound) => {
      sent.push(outbound)
      return { externalId: `m${sent.length}` }
    },
  }
}

function fetchFrom(behind: Chat['behind']): NonNullable<Adapter['fetch']> {
  return async (source, bytesMax) => {
    const found = behind.get(source)
    if (found === undefined) throw new SendError('rejected', 'gone')
    if (found instanceof SendError) throw found
    if (found.byteLength > bytesMax) throw new SendError('rejected', 'too-large')
    return { bytes: found, mediaType: 'image/jpeg' }
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jpg'))
  } catch {
    return []
  }
}
