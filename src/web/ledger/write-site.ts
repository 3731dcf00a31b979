import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteFile, SitePicture } from './site.ts'

/** The list of what was written, so that nothing the operator put there is ever replaced or removed. */
export const manifestName = '.ekko-site.json'

/** What writing the site did. */
export interface Written {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

/** Each file's SHA-256 as it was written. */
type Manifest = Readonly<Record<string, string>>

/**
 * Writes the files into a folder, each at once and whole, and removes those of an earlier run that are no longer needed.
 * Rejects with a sentence when a file that Ekko did not write is in the way; nothing is changed then.
 */
export async function writeSite(folder: string, files: readonly (SiteFile | SitePicture)[]): Promise<Written> {
  const before = await readManifest(folder)
  const looked = await Promise.all(files.map(async (file) => ({ file, there: await read(join(folder, file.path)) })))
  const strangers = looked.filter(({ file, there }) => there !== undefined && before[file.path] === undefined)
  if (strangers.length > 0) {
    const names = strangers.map(({ file }) => join(folder, file.path)).join(', ')
    throw new Error(`Ekko did not write ${names}, and will not replace it. Choose another folder, or move it away.`)
  }
  const changed = looked.filter(({ file, there }) => !there?.equals(Buffer.from(file.content))).map(({ file }) => file)
  const manifest: Record<string, string> = { ...before }
  for (const { path, content } of files) manifest[path] = hashOf(content)
  // First the list, then the files: whatever stops us in between, every file of ours is known to be ours.
  await writeWhole(join(folder, manifestName), listed(manifest))
  for (const { path, content } of changed) await writeWhole(join(folder, path), content)
  const kept = new Set(files.map(({ path }) => path))
  const stale = Object.keys(before).filter((path) => !kept.has(path))
  let removed = 0
  for (const path of stale) if (await removeOurs(folder, path, before[path])) removed += 1
  await writeWhole(
    join(folder, manifestName),
    listed(Object.fromEntries(files.map((each) => [each.path, hashOf(each.content)]))),
  )
  return { written: changed.length, unchanged: files.length - changed.length, removed }
}

/** A file that the operator has changed since is theirs now, and stays. */
async function removeOurs(folder: string, path: string, hash: string | undefined): Promise<boolean> {
  const there = await read(join(folder, path))
  if (there === undefined || hashOf(there) !== hash) return false
  await rm(join(folder, path))
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    // Only empty folders go; one that holds something is not ours to remove.
    const gone = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    )
    if (!gone) break
  }
  return true
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = (await read(join(folder, manifestName)))?.toString('utf8')
  if (text === undefined) return {}
  const list = parsed(text)
  const paths = typeof list === 'object' && list !== null ? Object.entries(list) : undefined
  if (!paths?.every(([path, hash]) => isOurs(path) && typeof hash === 'string')) {
    throw new Error(
      `${join(folder, manifestName)} is not the list that Ekko wrote there. Choose an empty folder instead.`,
    )
  }
  return Object.fromEntries(paths)
}

/** Only names that the record can have: a list that was changed by hand must not lead out of the folder. */
function isOurs(path: string): boolean {
  return path.split('/').every((part) => /^[A-Za-z0-9-]+(\.[a-z]+)?$/.test(part))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function read(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined
    throw error
  }
}

/** A reader of the old file keeps it, and the next one gets all of the new one. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, content)
  await rename(`${path}.new`, path)
}

function listed(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 1)}\n`
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
