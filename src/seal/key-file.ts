import { closeSync, existsSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { KeyError, keyIn } from './key.ts'

/** A key is read by the user Ekko runs as, and by no other. */
const mode = 0o600
const othersBits = 0o077

/** The key in a file. Throws KeyError where it is not there, may be read by another user, is another user's, or holds no key. */
export function readKeyFile(file: string): Uint8Array {
  const key = keyIn(readSafely(file))
  if (key === undefined)
    throw new KeyError(
      `${file} holds no key: 32 bytes, written in base64 or as 64 hexadecimal digits. Put the right file back from where you keep it.`,
    )
  return key
}

/** Writes a key into a new file. Throws KeyError where the file is there: a key that is lost takes everything with it. */
export function writeKeyFile(file: string, key: string): void {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file)) throw new KeyError(`${file} is there already, and a key is never overwritten.`)
  const opened = openSync(file, 'wx', mode)
  try {
    writeSync(opened, `${key}\n`)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function readSafely(file: string): string {
  const opened = openedOf(file)
  try {
    // Asked of what was opened, so that no other file can be put in its place between.
    const { mode: rights, uid } = fstatSync(opened)
    if ((rights & othersBits) !== 0)
      throw new KeyError(`${file} may be read by other users of this machine. Run: chmod 600 ${file}`)
    const own = process.getuid?.()
    if (own !== undefined && uid !== own)
      throw new KeyError(`${file} belongs to another user. Make it the file of the user Ekko runs as: chown.`)
    return readFileSync(opened, 'utf8')
  } finally {
    closeSync(opened)
  }
}

function openedOf(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : undefined
    if (reason === 'ENOENT') throw new KeyError(`There is no key at ${file}.`, { cause: error })
    throw new KeyError(`The key in ${file} cannot be read (${reason}). Run: chmod 600 ${file}`, { cause: error })
  }
}
