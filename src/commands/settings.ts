import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { Channel } from '../adapter.ts'
import { learnPersonalFrom } from '../city-files.ts'
import { type Config, readConfig, readEnvironment } from '../config.ts'
import type { House } from '../domain/house.ts'
import { databaseFile } from '../home.ts'
import { Refusal } from './print.ts'

/**
 * The settings that a command works with: those of the sandbox or of the city, whichever `npm start` would run, or of the one that
 * the command is for alone. Throws a Refusal with every problem of them.
 */
export function settings(channels: readonly Channel[], only?: House): Config {
  const read = readConfig(readEnvironment(), channels, only)
  if (!read.ok) throw new Refusal(read.problems)
  nameHouse(read.config)
  learnPersonalFrom(read.config.promptsDir)
  return read.config
}

/**
 * Says which of the two a command works on, where there are both; beside the answer and not in it, since that may be piped into a
 * file.
 */
export function nameHouse(config: Config): void {
  const line = houseLine(config)
  if (line !== undefined) process.stderr.write(`${line}\n`)
}

function houseLine({ house, dataDir, databaseUrl, env }: Config): string | undefined {
  const [sandbox, city] = [databaseFile('sandbox', dataDir), databaseFile('city', dataDir)]
  const isCity = existsSync(city) || Boolean(env.DATABASE_URL?.trim())
  if (!existsSync(sandbox) || !isCity) return undefined
  const here = (file: string) => relative('.', file) || file
  return house === 'sandbox'
    ? `This is the sandbox (${here(sandbox)}). The city is left alone.`
    : `This is the city (${databaseUrl === undefined ? here(city) : 'in Postgres'}). The sandbox is left alone.`
}
