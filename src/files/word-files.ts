import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedPrompts } from '../shipped.ts'
import { yamlFilesIn } from './read.ts'

/** Every file of words that a city reads, as it stands: by name, length and when it was changed (nanoseconds since 1970). */
export async function wordFilesOf(promptsDir: string): Promise<readonly string[]> {
  const listed = await Promise.all([...new Set([promptsDir, shippedPrompts])].map(languageFolders))
  const paths = (await Promise.all(listed.flat().map(yamlFilesIn))).flat()
  return Promise.all(
    paths.map(async (path) => {
      const { size, mtimeNs } = await stat(path, { bigint: true })
      return `${path} ${size} ${mtimeNs}`
    }),
  )
}

async function languageFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
}
