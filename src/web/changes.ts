const heartbeatMs = 20_000
/** A page that does not read is dropped; it connects again by itself. */
const unreadMax = 100
/** What happens within this counts as one: a mailing to thousands is not thousands of refreshes. */
const togetherMs = 60

/** Tells every open page that the desk has something new; the page then asks for it. */
export class Changes {
  readonly #pages = new Set<(line: string) => void>()
  readonly #closers = new Set<() => void>()
  #soon: NodeJS.Timeout | undefined
  #closed = false

  /** Call it after anything happened that the desk could show. Cheap, so call it often. */
  changed(): void {
    if (this.#closed || this.#pages.size === 0) return
    this.#soon ??= setTimeout(() => this.#tell(), togetherMs)
  }

  /** One page's stream of Server-Sent Events. */
  open(): ReadableStream<Uint8Array> {
    let leave = () => {}
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const encoder = new TextEncoder()
          const write = (line: string) => {
            if ((controller.desiredSize ?? 0) < -unreadMax) end()
            else controller.enqueue(encoder.encode(`${line}\n\n`))
          }
          const heartbeat = setInterval(() => write(': still here'), heartbeatMs)
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
          write('retry: 1000')
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
    for (const write of [...this.#pages]) write('event: changed\ndata: {}')
  }
}
