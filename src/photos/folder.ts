import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PhotoId } from '../domain/photo.ts'
import { fileName, idIn, type PhotoStore, PhotoStoreError, probeId, type StoredPhoto } from './photo-store.ts'

/** Pictures as files that the user Ekko runs as can read, and no other. */
export function folderStore(folder: string): PhotoStore {
  const fileOf = (id: PhotoId) => join(folder, id.slice(0, 2), fileName(id))
  const store: PhotoStore = {
    where: `the folder ${folder}`,
    put: (id, jpeg) => explained(folder, () => write(join(folder, id.slice(0, 2)), fileName(id), jpeg)),
    get: (id) => explained(folder, () => unlessMissing(readFile(fileOf(id)))),
    remove: (id) => explained(folder, () => rm(fileOf(id), { force: true })),
    list: () => listed(folder),
    check: async () => {
      await store.put(probeId, new Uint8Array([1]))
      await store.remove(probeId)
    },
  }
  return store
}

/** Under a name of its own first, so that a picture is never there by halves. */
async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const part = join(folder, `${name}.${randomUUID()}.part`)
  try {
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, join(folder, name))
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function* listed(folder: string): AsyncGenerator<StoredPhoto> {
  const shelves = (await unlessMissing(readdir(folder))) ?? []
  for (const shelf of shelves.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of (await unlessMissing(readdir(join(folder, shelf)))) ?? []) {
      const found = await unlessMissing(stat(join(folder, shelf, name)))
      const id = idIn(name)
      if (found && id !== undefined && id !== probeId) yield { id, at: Math.round(found.mtimeMs) }
      // What a crash left half written is nothing to any answer.
      else if (found && name.endsWith('.part') && Date.now() - found.mtimeMs > partKeptMs)
        await rm(join(folder, shelf, name), { force: true })
    }
  }
}

/** Writing a picture takes no longer than this. */
const partKeptMs = 3_600_000

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

async function explained<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const what = `Pictures cannot be kept in the folder ${folder} (${codeOf(error)}).`
    throw new PhotoStoreError(`${what} Let the user Ekko runs as write there, and see that the disk has room.`, {
      cause: error,
    })
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
