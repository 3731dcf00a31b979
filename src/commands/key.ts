import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { Finding } from '../adapter.ts'
import { citySeal, keyPlaceOf, nextKeyFile, nextSeal, standsBesideData, takeNextKey } from '../city-key.ts'
import { type Config, type Environment, readConfig, readEnvironment } from '../config.ts'
import { databaseFile } from '../home.ts'
import { newKey as freshKey, KeyError } from '../seal/key.ts'
import { readKeyFile, writeKeyFile } from '../seal/key-file.ts'
import { sealOf } from '../seal/seal.ts'
import { isKeyed, rewrapIn } from '../store/operations/root-key.ts'
import { Refusal } from './print.ts'

type Ground = Pick<Config, 'dataDir' | 'databaseUrl' | 'env'>

/** `ekko key new`: makes the city's key, once. */
export async function makeKey(): Promise<string> {
  const ground = groundOf(readEnvironment())
  const file = keyFileOf(ground)
  if (existsSync(file))
    throw new Refusal(`${here(file)} is there already, and a key is never overwritten. "ekko key rotate" changes it.`)
  if (await isKeyed(placeOf(ground)))
    throw new Refusal(
      'The database was closed with a key, and a new one would not open it. Put the old key back where it was, from where you keep the copy.',
    )
  writeKeyFile(file, freshKey())
  return madeLines(ground, file).join('\n')
}

/**
 * `ekko key rotate`: gives the city a new key. Ekko may run meanwhile. Killed at any moment the city still opens, and run again it
 * goes on.
 */
export async function rotateKey(): Promise<string> {
  const ground = { ...groundOf(readEnvironment()), house: 'city' as const }
  const file = keyFileOf(ground)
  const present = citySeal(ground)
  const next = nextKeyFile(file)
  // Written before the database has it: at no moment is what opens the city only in memory.
  if (nextSeal(ground) === undefined) writeKeyFile(next, freshKey())
  const later = sealOf(readKeyFile(next))
  if (await isKeyed(placeOf(ground))) await rewrapIn(placeOf(ground), present, later)
  takeNextKey(ground)
  return `${here(file)} holds the new key, and the database is closed with it. The old key opens only backups from before now: keep it with them, and nowhere else. Take a copy of the new one.`
}

/** Makes the city's key where there is none, for `ekko init`; the file's name where it did. */
export function makeFirstKey(ground: Pick<Config, 'dataDir' | 'env'>): string | undefined {
  const place = keyPlaceOf({ ...ground, house: 'city' })
  if (place.in === 'environment' || existsSync(place.file)) return undefined
  writeKeyFile(place.file, freshKey())
  return here(place.file)
}

/** How a city's key stands, for `ekko doctor`. */
export function keyFindings({ house, dataDir, env }: Pick<Config, 'house' | 'dataDir' | 'env'>): readonly Finding[] {
  if (house === 'sandbox') return []
  try {
    citySeal({ house, dataDir, env })
  } catch (error) {
    if (error instanceof KeyError) return [{ ok: false, text: error.message }]
    throw error
  }
  const place = keyPlaceOf({ house, dataDir, env })
  if (place.in === 'environment') return [{ ok: true, text: 'the city’s key is in EKKO_KEY' }]
  const named = here(place.file)
  if (!standsBesideData({ dataDir }, place.file))
    return [{ ok: true, text: `the city’s key is in ${named}, which Ekko’s user alone may read` }]
  return [
    {
      ok: false,
      text: `the city’s key stands beside the data: a copy of ${here(dataDir)} tells everything. Move ${named} to another folder, and name it in EKKO_KEY_FILE`,
    },
  ]
}

function madeLines({ dataDir }: Ground, file: string): readonly string[] {
  return [
    `${here(file)} holds the city’s key. Without it no account and no word in the database can be read, by Ekko either:`,
    'take a copy now, and keep it where no backup of the data is (a password manager, a sealed envelope).',
    ...(standsBesideData({ dataDir }, file)
      ? [
          `It stands beside the data: a copy of ${here(dataDir)} tells everything. Better move it, and name it in EKKO_KEY_FILE.`,
        ]
      : []),
  ]
}

function groundOf(env: Environment): Ground {
  const read = readConfig({ ...env, EKKO_SANDBOX: 'off' }, [])
  if (!read.ok) throw new Refusal(read.problems)
  return read.config
}

function keyFileOf({ dataDir, env }: Ground): string {
  const place = keyPlaceOf({ house: 'city', dataDir, env })
  if (place.in === 'file') return place.file
  throw new Refusal(
    'The city’s key is in EKKO_KEY. To change it, put it into a file that EKKO_KEY_FILE names, and take EKKO_KEY away.',
  )
}

function placeOf({ dataDir, databaseUrl }: Ground) {
  return databaseUrl === undefined ? { file: databaseFile('city', dataDir) } : { url: databaseUrl }
}

function here(file: string): string {
  return relative('.', file) || file
}
