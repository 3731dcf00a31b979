import { closeSync, fsyncSync, ftruncateSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Space on the disk that is kept for what has to be written down even when it is full. */
export interface Reserve {
  /** Gives the space to the database. */
  release(): void
  /** Takes it again; false while there is not enough. */
  restore(): boolean
}

/** Enough to record what became of everything that is under way, many times over. */
export const reserveBytes = 8 * 1024 * 1024

/** A file of so many bytes beside the database, named `reserve`. What cannot be reserved at first is reserved when it can. */
export function reserveIn(folder: string): Reserve {
  const file = join(folder, 'reserve')
  const reserve: Reserve = {
    release() {
      try {
        truncateSync(file, 0)
      } catch {
        // There is none to give.
      }
    },
    restore() {
      try {
        if (statSync(file, { throwIfNoEntry: false })?.size === reserveBytes) return true
        fill(file)
        return true
      } catch {
        reserve.release()
        return false
      }
    },
  }
  reserve.restore()
  return reserve
}

/** Zeros that are written: a length alone would take no space. */
function fill(file: string): void {
  const handle = openSync(file, 'w', 0o600)
  try {
    const piece = new Uint8Array(1024 * 1024)
    for (let written = 0; written < reserveBytes; written += piece.byteLength) writeSync(handle, piece)
    fsyncSync(handle)
  } catch (error) {
    ftruncateSync(handle, 0)
    throw error
  } finally {
    closeSync(handle)
  }
}
