/** A page that does not read is dropped; it connects again by itself. */
const unreadMax = 100
/** How pages are told. */
export interface Telling {
  /** What happens within this counts as one: a mailing to thousands is not thousands of refreshes. */
  readonly togetherMs: number
  readonly heartbeatMs: number
}

const usual: Telling = { togetherMs: 60, heartbeatMs: 20_000 }

/** Tells every open page that the desk has something new; the page then asks for it. */
export class Changes {
  readonly #pages = new Set<(line: string) => Promise<void>>()
  readonly #closers = new Set<() => void>()
  #soon: NodeJS.Timeout | undefined
  #closed = false
  readonly #telling: Telling

  constructor(telling: Telling = usual) {
    this.#telling = telling
  }

  /** Call it after anything happened that the desk could show. Cheap, so call it often. */
  changed(): void {
    if (this.#closed || this.#pages.size === 0) return
    this.#soon ??= setTimeout(() => this.#tell(), this.#telling.togetherMs)
  }

  /** One page's stream of Server-Sent Events. It ends as soon as `isOpen` says no, asked before each line. */
  open(isOpen: () => Promise<boolean> = async () => true): ReadableStream<Uint8Array> {
    let leave = () => {}
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const encoder = new TextEncoder()
          const put = (line: string) => controller.enqueue(encoder.encode(`${line}\n\n`))
          const write = async (line: string) => {
            const goesOn = await isOpen().catch(() => false)
            if (!this.#pages.has(write)) return
            if (!goesOn || (controller.desiredSize ?? 0) < -unreadMax) end()
            else put(line)
          }
          const heartbeat = setInterval(() => void write(': still here'), this.#telling.heartbeatMs)
          heartbeat.unref()
          leave = () => {
            clearInterval(heartbeat)
            this.#pages.delete(write)
            this.#closers.delete(end)
          }
          const end = () => {
            leave()
            controller.close()
          }
          this.#pages.add(write)
          this.#closers.add(end)
          put('retry: 1000')
          if (this.#closed) end()
        },
        cancel: () => leave(),
      },
      new CountQueuingStrategy({ highWaterMark: 1 }),
    )
  }

  /** Ends every stream, and every one that is opened from now on, so that the server can stop. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#soon)
    for (const end of [...this.#closers]) end()
  }

  #tell(): void {
    this.#soon = undefined
    for (const write of [...this.#pages]) void write('event: changed\ndata: {}')
  }
}
