/** Who is answered at an address, and not only told no. */
export type Who =
  | 'public'
  /** Monitoring with EKKO_OPERATOR_KEY. */
  | 'operator'
  /** A platform that proves itself, by a signature over the bytes or a secret shared with it. */
  | 'platform'
  /** The holder of a link whose address carries a key. */
  | 'link'
  /** Moderators, staff and administrators with a session at the desk. */
  | 'signed-in'
  /** The browser that opened the sandbox by the link which its start printed. */
  | 'pass'

/** Where a request may come from: anywhere, this machine alone, or to the city's own address where it has one. */
export type From = 'anywhere' | 'this-machine' | 'own-address'

/** One address that answers over HTTP, and what holds there. The server reads this, and serves nothing that has none. */
export interface Entry {
  readonly method: 'GET' | 'POST'
  /** A star at the end stands for what follows. */
  readonly path: string
  readonly who: Who
  readonly from: From
  /** What is served there, for the reader of the table. */
  readonly what: string
  /** The largest body; 0 where none is read. */
  readonly bodyBytesMax: number
  /** What is posted there, where only that is read. */
  readonly type?: 'json' | 'form'
  /** So many answers of 401, 403 or 404 a minute to one address; more of them become 429. What is right is always answered. */
  readonly wrongPerMinuteMax?: number
  /** Whether answers may be kept, unless one says otherwise itself. */
  readonly cache: 'no-store' | 'no-cache'
}

/** Finds what holds for a request: the exact address, otherwise the longest one with a star that it lies below. */
export class Entries {
  readonly #exact: ReadonlyMap<string, ReadonlyMap<string, Entry>>
  readonly #below: readonly { readonly entry: Entry; readonly start: string }[]

  constructor(entries: readonly Entry[]) {
    const exact = new Map<string, Map<string, Entry>>()
    for (const entry of entries)
      exact.set(entry.method, (exact.get(entry.method) ?? new Map<string, Entry>()).set(entry.path, entry))
    this.#exact = exact
    this.#below = entries
      .flatMap((entry) => (entry.path.endsWith('/*') ? [{ entry, start: entry.path.slice(0, -1) }] : []))
      .toSorted((one, other) => other.start.length - one.start.length)
  }

  /** The row of exactly this address. */
  at(method: string, path: string): Entry | undefined {
    return this.#exact.get(method)?.get(path)
  }

  find(method: string, path: string): Entry | undefined {
    return (
      this.at(method, path) ??
      this.#below.find(({ entry, start }) => entry.method === method && path.startsWith(start))?.entry
    )
  }

  /** The methods that are answered at this address, as the header Allow names them. */
  methodsAt(path: string): readonly string[] {
    return [...(this.find('GET', path) ? ['GET', 'HEAD'] : []), ...(this.find('POST', path) ? ['POST'] : [])]
  }
}
