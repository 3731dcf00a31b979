import type { Chat } from './chat.ts'
import { unreadEntriesMax } from './limits.ts'
import type { ChatEntry } from './message.ts'

const heartbeatMs = 20_000

/** The pages that look at the chat right now, as Server-Sent Events. */
export class Streams {
  readonly #chat: Chat
  /** Tells this run's numbers from an earlier run's, which may have counted differently. */
  readonly #run: string
  readonly #open = new Set<() => void>()

  constructor(chat: Chat, run: string) {
    this.#chat = chat
    this.#run = run
  }

  /** The id under which a page can resume after entry `seq`. */
  idOf(seq: number): string {
    return `${this.#run}.${seq}`
  }

  /** Everything after `lastId`, then everything as it happens. An id from another run, or too old, gets `reset`: load anew. */
  open(lastId: string | undefined): ReadableStream<Uint8Array> {
    let close = () => {}
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const text = new TextEncoder()
          const write = (lines: string) => {
            if ((controller.desiredSize ?? 0) < -unreadEntriesMax) close()
            else controller.enqueue(text.encode(`${lines}\n\n`))
          }
          const show = (entry: ChatEntry) =>
            write(`id: ${this.idOf(entry.seq)}\nevent: entry\ndata: ${JSON.stringify(entry)}`)
          const unlisten = this.#chat.listen(show)
          const heartbeat = setInterval(() => write(': still here'), heartbeatMs)
          heartbeat.unref()
          close = () => {
            unlisten()
            clearInterval(heartbeat)
            if (this.#open.delete(close)) controller.close()
          }
          this.#open.add(close)
          write('retry: 1000')
          const missed = this.#missedSince(lastId)
          if (missed) for (const entry of missed) show(entry)
          else write('event: reset\ndata: {}')
        },
        cancel: () => {
          this.#open.delete(close)
          close()
        },
      },
      new CountQueuingStrategy({ highWaterMark: 1 }),
    )
  }

  close(): void {
    for (const close of [...this.#open]) close()
  }

  #missedSince(lastId: string | undefined): readonly ChatEntry[] | undefined {
    if (lastId === undefined) return []
    const [run, seq] = lastId.split('.')
    return run === this.#run && /^\d{1,15}$/.test(seq ?? '') ? this.#chat.since(Number(seq)) : undefined
  }
}
