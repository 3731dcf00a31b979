import type { IncomingMessage } from 'node:http'

/** Whole, too large, or let go because others needed the room; a request that broke off has no body at all. */
export type ReadBody =
  | { readonly as: 'whole'; readonly body: Buffer }
  | { readonly as: 'too-large' }
  | { readonly as: 'crowded-out' }

interface UnderWay {
  readonly from: string
  bytes: number
  letGo(): void
}

/**
 * Reads bodies into memory, with a bound on what all that are not whole yet hold together. Platforms and browsers send theirs in one
 * piece, within milliseconds; a stranger who sends many slowly crowds out the oldest of their own, and takes no room from the others.
 */
export class Bodies {
  readonly #togetherMax: number
  /** In the order in which they began. */
  readonly #underWay = new Set<UnderWay>()
  #bytes = 0

  /** `togetherMax` is for bytes of bodies that have begun to arrive and are not whole yet. */
  constructor(togetherMax: number) {
    this.#togetherMax = togetherMax
  }

  /** Calls `done` once, unless the request breaks off before. */
  read(request: IncomingMessage, eachMax: number, done: (read: ReadBody) => void): void {
    if (Number(request.headers['content-length'] ?? 0) > eachMax) {
      request.resume()
      done({ as: 'too-large' })
      return
    }
    let chunks: Buffer[] = []
    const ended = (read?: ReadBody) => {
      request.removeAllListeners('data').removeAllListeners('end').removeAllListeners('close').resume()
      chunks = []
      this.#bytes -= own.bytes
      this.#underWay.delete(own)
      if (read) done(read)
    }
    const own: UnderWay = {
      from: request.socket.remoteAddress ?? '',
      bytes: 0,
      letGo: () => ended({ as: 'crowded-out' }),
    }
    this.#underWay.add(own)
    request.on('data', (chunk: Buffer) => {
      own.bytes += chunk.length
      this.#bytes += chunk.length
      chunks.push(chunk)
      if (own.bytes > eachMax) ended({ as: 'too-large' })
      else this.#makeRoom()
    })
    request.on('end', () => {
      const [first] = chunks
      ended({ as: 'whole', body: chunks.length === 1 && first ? first : Buffer.concat(chunks) })
    })
    request.on('close', () => ended())
    // A platform that left in the middle is not answered; the platform delivers it again.
    request.on('error', () => undefined)
  }

  /** Lets the oldest go of the address that holds the most. */
  #makeRoom(): void {
    while (this.#bytes > this.#togetherMax) {
      const held = new Map<string, number>()
      for (const { from, bytes } of this.#underWay) held.set(from, (held.get(from) ?? 0) + bytes)
      const [most] = [...held].toSorted(([, one], [, other]) => other - one)
      const oldest = [...this.#underWay].find(({ from, bytes }) => from === most?.[0] && bytes > 0)
      if (!oldest) return
      oldest.letGo()
    }
  }
}
