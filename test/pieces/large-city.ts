import { join } from 'node:path'
import { cityIn } from '../../src/city-files.ts'
import { pagesOf } from '../../src/commands/start.ts'
import type { Department } from '../../src/domain/city.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { moveToPostgres } from '../../src/store/operations/move.ts'
import { morning } from '../delivery/city.ts'
import { citySeal } from '../key.ts'
import { type DoorTown, doorTown, type Session } from '../web/door-town.ts'
import { department, moderation, settleLargeTown } from './large-town.ts'

export const operatorKey = 'the-operator-of-a-large-city-0123456789'

/** A large city that runs, with everything it serves, and a moderator at its desk. */
export interface LargeCity {
  readonly town: DoorTown
  readonly mette: Session
  /** Everything that can be asked for and is made from many rows, with how it is asked. */
  readonly pages: Readonly<Record<string, () => Promise<{ readonly status: number }>>>
}

/** Without the address of an empty Postgres its database is a file. */
export async function largeCity(people: number, consultation: string, postgres?: string): Promise<LargeCity> {
  const described = await cityIn('prompts')
  const town = await doorTown(
    { EKKO_OPERATOR_KEY: operatorKey, ...(postgres !== undefined && { DATABASE_URL: postgres }) },
    {
      city: { ...described, departments: described.departments.map(told) },
      clock: movableClock(morning - Date.now()),
      settle: async (folder) => {
        const file = join(folder, 'ekko.sqlite')
        await settleLargeTown(file, people)
        if (postgres !== undefined) await moveToPostgres({ from: file, to: postgres, seal: citySeal, now: morning })
      },
      pages: (inside) => pagesOf(inside.config)(inside),
    },
  )
  await town.appoint('mette', moderation)
  const mette = await town.enter('mette')
  const desk = (path: string) => () => mette.get(`/desk/${path}`)
  const operator = { headers: { authorization: `Bearer ${operatorKey}` } }
  return {
    town,
    mette,
    pages: {
      'the front of the record': () => town.ask('/ledger'),
      'its data': () => town.ask('/ledger/data.json'),
      'its feed': () => town.ask('/ledger/feed.xml'),
      'an account on it': () => town.ask(`/ledger/${consultation}`),
      'what was said': desk(`consultations/${consultation}/said`),
      'what was written': desk(`consultations/${consultation}/said/statements`),
      'a word looked for in it': desk(`consultations/${consultation}/said/statements?words=bench`),
      'its themes': desk(`consultations/${consultation}/themes`),
      'the outcome’s form': desk(`consultations/${consultation}/outcome`),
      'the digest': desk('digest'),
      'the digest as a file': desk('exports/digest/json'),
      'answers as a table': desk(`exports/answers/${consultation}.csv`),
      'answers as data': desk(`exports/answers/${consultation}.json`),
      'answers as a workbook': desk(`exports/answers/${consultation}.xlsx`),
      'themes as a table': desk(`exports/answers/${consultation}.themes`),
      metrics: () => town.ask('/metrics', operator),
      health: () => town.ask('/health', operator),
    },
  }
}

/** Where the digest of the department that asked goes. */
export const staff = 'test:staff'

function told(each: Department): Department {
  return each.id === department ? { ...each, digest: { to: [staff], every: 'day', at: '08:00' } } : each
}
