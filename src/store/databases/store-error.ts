/** What can be wrong with a database. */
export type StoreErrorReason =
  | 'read-only'
  | 'disk-full'
  | 'busy'
  | 'unreachable'
  | 'damaged'
  | 'newer'
  | 'closed'
  | 'moved'
  | 'house'
  | 'key'
  | 'keyring'

/** The database failing, in one sentence that says what to do. Nothing of the failed call was written. */
export class StoreError extends Error {
  readonly reason: StoreErrorReason

  constructor(reason: StoreErrorReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreError'
    this.reason = reason
  }
}

const sentences: Readonly<Record<StoreErrorReason, string>> = {
  'read-only':
    'The database cannot be written to. Give the user Ekko runs as the right to write the file and its folder.',
  'disk-full': 'The disk of the database is full. Free some space; nothing was lost, and Ekko goes on by itself.',
  busy: 'Another process holds the database. Stop it, or wait until it is done.',
  unreachable: 'The database cannot be reached. Check that it runs and that the address and password are right.',
  damaged: 'The database file is damaged or not a database of Ekko. Restore the latest backup.',
  newer: 'The database was made by a newer version of Ekko. Start that version, or restore a backup from before it.',
  closed: 'The store is closed.',
  moved: 'The city has moved to another database. Set DATABASE_URL to that one.',
  house: 'The database is not of this house: the sandbox and a city never share one.',
  key: 'The key is not the one that this database was closed with.',
  keyring: 'The keyring of this database is not there.',
}

/** A file is not reached over an address. */
const unopenable =
  'The database file cannot be opened. EKKO_DATA_DIR has to be a folder that the user Ekko runs as may write to, and the database in it a file.'

/** A StoreError by its reason. */
export function storeError(reason: StoreErrorReason, cause?: unknown): StoreError {
  return new StoreError(reason, sentences[reason], cause)
}

/** What a driver's error code means; codes of SQLite, Postgres (class or full) and the network. */
const reasons: readonly (readonly [RegExp, StoreErrorReason])[] = [
  [/^SQLITE_READONLY|^25006$|^42501$/, 'read-only'],
  [/^SQLITE_FULL|^53100$/, 'disk-full'],
  [/^SQLITE_(BUSY|LOCKED)|^55P03$/, 'busy'],
  [/^ECONN|^ENOTFOUND|^ETIMEDOUT|^EPIPE|^ENOENT$|^08|^28|^3D000|^57P0|^53300/, 'unreachable'],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR)|^XX00/, 'damaged'],
]

/** The same error, or the sentence for it where the database itself has failed. */
export function explained(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code.startsWith('SQLITE_CANTOPEN') || /directory does not exist/i.test(error.message))
    return new StoreError('unreachable', unopenable, error)
  const reason = reasons.find(([pattern]) => pattern.test(code))?.[1]
  if (reason) return storeError(reason, error)
  if (/connection is not open|driver has already been destroyed|after calling end/i.test(error.message)) {
    return storeError('closed', error)
  }
  if (
    /timeout exceeded when trying to connect|Connection terminated|is not queryable|connection (?:was )?closed/i.test(
      error.message,
    )
  ) {
    return storeError('unreachable', error)
  }
  return error
}

/** The same object, with every method's database failures turned into sentences. */
export function explaining<T extends object>(subject: T): T {
  return new Proxy(subject, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return async (...args: readonly unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(member, target, args)
        } catch (error) {
          throw explained(error)
        }
      }
    },
  })
}
