import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Adapter, Outbound } from '../../src/adapter.ts'
import { cityIn } from '../../src/city-files.ts'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { readConfig } from '../../src/config.ts'
import type { Voice } from '../../src/domain/attachment.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { createLog } from '../../src/log.ts'
import { type MovableClock, movableClock } from '../../src/loops/clock.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { cityKey } from '../key.ts'
import { limits } from '../loops/platform.ts'
import { type FakeSpeech, recording, startFakeSpeech, wordsIn } from '../speech/fake.ts'

/** A running Ekko on a chat of its own, with a file as its database and ears on loopback. */
export interface Chat {
  readonly running: Running
  readonly cityside: Cityside
  readonly clock: MovableClock
  readonly speech: FakeSpeech
  readonly folder: string
  readonly logged: readonly string[]
  /** The sources that were fetched. */
  readonly fetched: readonly string[]
  person(name: string): Person
  /** The id of the newest message to them that holds these words. */
  idOf(person: Person, words: string): string
  stop(): Promise<void>
}

/** What a person does, each time until nothing is left to do. */
export interface Person {
  readonly contact: ContactId
  /** What they see: a message a line, its paragraphs joined, quotations between « and ». */
  readonly sees: readonly string[]
  /** What they see in the newest message, and what can be tapped there. */
  readonly last: string
  readonly buttons: readonly string[]
  writes(text: string): Promise<void>
  /** Takes their newest message back. */
  deletes(): Promise<void>
  /** Speaks these words. */
  says(words: string, more?: Said): Promise<void>
  /** Taps the newest button with this label, or the newest that an earlier message had. */
  taps(label: string, of?: 'newest' | 'oldest'): Promise<void>
  starts(consultation?: string): Promise<void>
}

/** A voice message as the platform describes it. */
export interface Said extends Partial<Voice> {
  readonly caption?: string
  /** Do not wait until everything is done. */
  readonly goesOn?: true
  readonly aside?: true
  /** The message of ours that it replies to. */
  readonly replyTo?: string
}

/** What differs from the plainest one. */
export interface ChatOptions {
  /** No service: nothing is listened to. */
  readonly deaf?: true
  readonly fetch?: NonNullable<Adapter['fetch']>
}

export async function openChat({ deaf, fetch }: ChatOptions = {}): Promise<Chat> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-voice-'))
  const speech = await startFakeSpeech('sk-secret')
  speech.answers(({ bytes }) => ({ words: wordsIn(bytes) }))
  const clock = movableClock(instantOf('2026-03-02', '18:00', 'Europe/Copenhagen') - Date.now())
  const read = readConfig(
    {
      ...{ EKKO_PORT: '0', EKKO_DATA_DIR: folder, ...cityKey },
      ...(deaf ? {} : { EKKO_TRANSCRIBE_URL: speech.url, EKKO_TRANSCRIBE_KEY: 'sk-secret' }),
    },
    [],
  )
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const sent: Outbound[] = []
  const fetched: string[] = []
  const logged: string[] = []
  const adapter: Adapter = {
    channel: 'chat',
    limits,
    routes: [],
    start: async () => undefined,
    send: async (outbound) => {
      sent.push(outbound)
      return { externalId: `m${sent.length}` }
    },
    fetch: async (source, bytesMax) => {
      fetched.push(source)
      if (fetch) return fetch(source, bytesMax)
      return { bytes: recording(decodeURIComponent(source)), mediaType: 'audio/ogg' }
    },
    stop: async () => undefined,
  }
  const log = createLog({ level: 'debug', target: { write: (line) => logged.push(line) } })
  const running = await startEkko(read.config, { clock, log, adapters: [adapter], city: await cityIn('prompts') })
  let acts = 0
  const person = (name: string): Person => {
    const contact: ContactId = `chat:${name}`
    const theirs = () => sent.filter(({ to }) => to === contact)
    const base = () => {
      acts += 1
      return { id: `${name}-${acts}`, contact, at: clock.now(), locale: 'da' }
    }
    let spokenIn = ''
    const happens = async (event: InboxEvent) => {
      await running.receive([event])
      await running.settled()
    }
    return {
      contact,
      get sees() {
        return theirs().map(seen)
      },
      get last() {
        const last = theirs().at(-1)
        return last ? seen(last) : ''
      },
      get buttons() {
        return (theirs().at(-1)?.buttons ?? []).map(({ label }) => label)
      },
      deletes: () => happens({ ...base(), kind: 'message.deleted', messageId: spokenIn }),
      writes: (text) => happens({ ...base(), kind: 'message.received', text }),
      async says(words, { caption = '', goesOn, aside, replyTo, ...voice } = {}) {
        const attached = [{ kind: 'voice', source: encodeURIComponent(words), ...voice }] as const
        const messageId = `message-${acts}`
        spokenIn = messageId
        const more = { text: caption, attached, messageId, ...(aside && { aside }), ...(replyTo && { replyTo }) }
        const event: InboxEvent = { ...base(), kind: 'message.received', ...more }
        return goesOn ? running.receive([event]) : happens(event)
      },
      async taps(label, of = 'newest') {
        const with_ = theirs().flatMap(({ buttons }) => buttons.filter((button) => button.label === label))
        const button = of === 'newest' ? with_.at(-1) : with_[0]
        if (!button || !('token' in button))
          throw new Error(`${name} sees no button »${label}«, only:\n${theirs().map(seen).join('\n')}`)
        await happens({ ...base(), kind: 'button.pressed', token: button.token })
      },
      starts: (consultation) =>
        happens({
          ...{ ...base(), kind: 'conversation.started' },
          ...(consultation !== undefined && { ref: tokenOf({ do: 'begin', consultation: codeOf(consultation) }) }),
        }),
    }
  }
  return {
    ...{ running, clock, speech, folder, logged, fetched, person },
    cityside: citysideOn(running),
    idOf: ({ contact }, words) =>
      `m${sent.findLastIndex((each) => each.to === contact && seen(each).includes(words)) + 1}`,
    async stop() {
      await running.stop()
      await speech.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function seen({ blocks }: Outbound): string {
  return blocks.map(({ style, text }) => (style === 'quote' ? `«${text}»` : text)).join(' | ')
}
