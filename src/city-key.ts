import { existsSync, renameSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Config } from './config.ts'
import { KeyError, keyIn, newKey } from './seal/key.ts'
import { readKeyFile, writeKeyFile } from './seal/key-file.ts'
import { type Seal, sealOf } from './seal/seal.ts'

/** Where a house's key is looked for. */
export type KeySettings = Pick<Config, 'house' | 'dataDir' | 'env'>

/** Where the key comes from: a variable of the environment, or a file. */
export type KeyPlace = { readonly in: 'environment' } | { readonly in: 'file'; readonly file: string }

/** The file that is looked at where none is named: beside .env, and not beside the data. */
const ownKeyFile = './ekko.key'

/** Where this house's key is, or would be. The sandbox has a key of its own beside its data: everything in it is invented. */
export function keyPlaceOf({ house, dataDir, env }: KeySettings): KeyPlace {
  if (house === 'sandbox') return { in: 'file', file: join(dataDir, 'sandbox.key') }
  if (env.EKKO_KEY?.trim()) return { in: 'environment' }
  return { in: 'file', file: resolve(env.EKKO_KEY_FILE?.trim() || ownKeyFile) }
}

/** The seal of the house's key. The sandbox makes its key by itself; a city's has to be there. Throws KeyError with what to do. */
export function citySeal(settings: KeySettings): Seal {
  const place = keyPlaceOf(settings)
  if (place.in === 'environment') return sealOf(keyInEnvironment(settings))
  const { file } = place
  if (settings.house === 'sandbox' && !existsSync(file)) writeKeyFile(file, newKey())
  if (!existsSync(file)) throw new KeyError(noKey(settings, file))
  return sealOf(readKeyFile(file))
}

function keyInEnvironment({ env }: KeySettings): Uint8Array {
  const key = keyIn(env.EKKO_KEY ?? '')
  if (key) return key
  throw new KeyError(
    'EKKO_KEY is no key. It is 32 bytes, in base64 or as 64 hexadecimal digits: set it to the right one, or remove it to use a file.',
  )
}

function noKey({ env }: KeySettings, file: string): string {
  const where = relative('.', file) || file
  const first = 'run "ekko key new", and keep a copy where no backup of the data is'
  return env.EKKO_KEY_FILE?.trim()
    ? `EKKO_KEY_FILE names ${where}, and there is no key. Put the city’s key back there. For a city that has none yet, ${first}.`
    : `There is no key: accounts and words are only stored closed. Put the city’s key into ${where}, or name it in EKKO_KEY or EKKO_KEY_FILE. For a city that has none yet, ${first}.`
}

/** The next key while it takes the place of the present one: a file beside it, which is there only as long as that lasts. */
export function nextKeyFile(file: string): string {
  return `${file}.next`
}

/** The next key, where one is on its way. */
export function nextSeal(settings: KeySettings): Seal | undefined {
  const place = keyPlaceOf(settings)
  if (place.in !== 'file' || !existsSync(nextKeyFile(place.file))) return undefined
  return sealOf(readKeyFile(nextKeyFile(place.file)))
}

/** The next key is the key from now on. */
export function takeNextKey(settings: KeySettings): void {
  const place = keyPlaceOf(settings)
  if (place.in === 'file') renameSync(nextKeyFile(place.file), place.file)
}

/** Whether what keeps a copy of the data keeps the key with it. */
export function standsBesideData({ dataDir }: Pick<Config, 'dataDir'>, file: string): boolean {
  const path = relative(resolve(dataDir), dirname(file))
  return !path.startsWith('..') && !path.startsWith('/')
}
