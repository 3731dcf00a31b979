const heartbeatMs = 20_000
/** A page that does not read is dropped; it connects again by itself. */
const unreadMax = 100

/** Tells every open page that the desk has something new; the page then asks for it. */
export class Changes {
  readonly #pages = new Set<(line: string) => void>()
  readonly #closers = new Set<() => void>()

  /** Call it after anything happened that the desk could show. Cheap, so call it often. */
  changed(): void {
    for (const write of [...this.#pages]) write('event: changed\ndata: {}')
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
        },
        cancel: () => leave(),
      },
      new CountQueuingStrategy({ highWaterMark: 1 }),
    )
  }

  /** Ends every stream, so that the server can stop. */
  close(): void {
    for (const end of [...this.#closers]) end()
  }
}
