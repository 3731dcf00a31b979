import { existsSync } from 'node:fs'
import { channelsOnPaper } from '../channel-table.ts'
import { citySeal } from '../city-key.ts'
import { secondMs } from '../domain/time.ts'
import { databaseFile } from '../home.ts'
import { stopwatch, systemClock } from '../loops/clock.ts'
import { StoreError } from '../store/databases/store-error.ts'
import { type Moved, moveToPostgres } from '../store/operations/move.ts'
import { print, Refusal } from './print.ts'
import { settings } from './settings.ts'

/** Told no more often than this. */
const progressEveryMs = secondMs

/** How much of a checksum is shown: enough to compare two of them by eye. */
const shownHexDigits = 16

/** `ekko migrate [--from FILE] --to URL`: moves the whole city from its SQLite file into Postgres, and proves that it is there. */
export async function migrate({ from, to }: { readonly from?: string; readonly to: string }): Promise<string> {
  const config = settings(await channelsOnPaper(), 'city')
  const { dataDir, keyring } = config
  const file = from ?? databaseFile('city', dataDir)
  if (!existsSync(file)) throw new Refusal(`There is no database at ${file}. Name the file with --from.`)
  if (!/^postgres(ql)?:\/\//.test(to) || !URL.canParse(to))
    throw new Refusal('--to has to be a Postgres address: postgres://user:password@host/database')
  let elapsed = stopwatch()
  const progress = (table: string, rows: number, of: number) => {
    if (elapsed() < progressEveryMs) return
    print(`${table.padEnd(tableWidth)} ${grouped(rows)} of ${grouped(of)}`)
    elapsed = stopwatch()
  }
  try {
    return summary(
      await moveToPostgres({
        ...{ from: file, to, now: systemClock.now(), progress, seal: citySeal(config) },
        ...(keyring !== undefined && { keyring }),
      }),
    )
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'busy')
      throw new Refusal(`${file} is in use. Stop Ekko, and every command of it that still runs; then run this again.`)
    throw error
  }
}

const tableWidth = 18
const countWidth = 12

function summary({ tables, before, withoutNul }: Moved): string {
  const full = tables.filter(({ rows: count }) => count > 0).toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const rows = full.map(
    ({ name, rows: count, checksum }) =>
      `${name.padEnd(tableWidth)} ${grouped(count).padStart(countWidth)}  ${checksum.slice(0, shownHexDigits)}`,
  )
  const all = tables.reduce((sum, { rows: count }) => sum + count, 0)
  return [
    `${'table'.padEnd(tableWidth)} ${'rows'.padStart(countWidth)}  SHA-256, the same in both`,
    ...rows,
    ...(full.length < tables.length ? [`and ${tables.length - full.length} empty tables`] : []),
    before
      ? `It had been moved before: ${tables.length} tables with ${grouped(all)} rows, the same on both sides.`
      : `Moved: ${tables.length} tables with ${grouped(all)} rows, each compared, the same on both sides.`,
    ...(withoutNul > 0
      ? [`${withoutNul} texts held the character NUL, which Postgres cannot keep; it was left out of them.`]
      : []),
    'Set DATABASE_URL to this Postgres and start Ekko: it goes on where it stopped. The file is kept, and Ekko does not start with it any more.',
  ].join('\n')
}

/** 1234567 as 1,234,567. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
