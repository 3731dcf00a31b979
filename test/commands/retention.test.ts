import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { retentionFindings } from '../../src/commands/retention-findings.ts'
import { retentionTimerKey } from '../../src/domain/retention.ts'
import { dayMs, type Instant, yearMs } from '../../src/domain/time.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { erasedAccount } from '../../src/web/ledger/kept.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import {
  acted,
  changeCity,
  changes,
  city,
  consultationOf,
  drain,
  evening,
  happens,
  launch,
  meet,
} from '../store/town.ts'
import { emptyTown, type LedgerTown } from '../web/ledger-town.ts'

const kept = evening + 20 * dayMs
let store: Store

/** Benches were asked about, a citizen answered in words, and the promise was kept three weeks later. */
beforeEach(async () => {
  store = await openSqlite(':memory:')
  await launch(store, consultationOf('benches'))
  await meet(store, 'sandbox:anna', [
    { kind: 'invitation.joined', consultation: 'benches', at: evening },
    {
      kind: 'answer.given',
      consultation: 'benches',
      question: 'wish',
      value: { kind: 'open', statements: ['Benches by the lake'] },
      at: evening,
    },
  ])
  await drain(store)
  const key = 'outcome:benches'
  const commitment = { key, consultation: 'benches', kind: 'outcome', dueOn: '2026-04-01' } as const
  await changeCity(
    store,
    'benches',
    changes(
      { kind: 'commitment.made', commitment },
      { kind: 'consultation.moved', consultation: 'benches', stage: { at: 'answered', answeredAt: kept } },
      { kind: 'commitment.kept', key, at: kept },
    ),
    kept,
  )
})

afterEach(() => store.close())

/** The next run is planned for then. */
async function planned(dueAt: Instant): Promise<void> {
  const timer = { timer: 'retention', step: 'begin' } as const
  await happens(
    store,
    acted({ act: 'retention.scheduled' }),
    changes({ kind: 'timer.set', key: retentionTimerKey, dueAt, timer }),
    evening,
  )
}

const found = async (now: Instant) => {
  const [finding, ...more] = await retentionFindings(store, city, now)
  expect(more).toEqual([])
  return finding
}

describe('doctor', () => {
  test('says what is due and when it is looked at next', async () => {
    await planned(kept + 30 * dayMs)
    const young = await found(kept + 29 * dayMs)
    expect(young).toMatchObject({ ok: true, text: expect.stringContaining('nothing is due; next run 2026-04-21') })
    const due = kept + 2 * yearMs + 40 * dayMs
    await planned(due + dayMs)
    const old = await found(due)
    expect(old).toMatchObject({ ok: true, text: expect.stringMatching(/due: .*words 1/) })
  })

  test('fails where what is due was not deleted in time', async () => {
    const late = kept + 2 * yearMs + 200 * dayMs
    await planned(late + dayMs)
    expect(await found(late)).toMatchObject({ ok: false, text: expect.stringContaining('should have been deleted') })
  })

  test('fails where no run happens any more, and where the next one is years away', async () => {
    await planned(evening)
    expect(await found(evening + 9 * dayMs)).toMatchObject({ ok: false, text: expect.stringContaining('start Ekko') })
    await planned(evening + 9 * yearMs)
    expect(await found(evening)).toMatchObject({ ok: false, text: expect.stringContaining('too far away') })
  })
})

describe('the public record', () => {
  test('says how long each kind is kept, and when something was last deleted', async () => {
    const town = await emptyTown({ retention: { words: 3 } })
    const deleted = [{ month: '2028-04-01', kind: 'words', count: 40, at: Date.UTC(2028, 3, 2) }] as const
    const before = await frontOf(town)
    expect(before).toContain('What you write in your answers I delete 3 years after')
    expect(before).toContain('Nothing has been deleted yet')
    const after = await frontOf({ ...town, store: { ...town.store, retentionErased: async () => deleted } })
    expect(after).toContain('Last deleted on 2 April 2028: 40 things')
    await town.close()
  })

  test('says no number where fewer than five of anything were deleted in a month', () => {
    const month = { month: '2028-04-01', at: Date.UTC(2028, 3, 2) } as const
    const told = (...counts: readonly number[]) =>
      erasedAccount(
        counts.map((count, at) => ({ ...month, kind: at === 0 ? 'words' : 'ideas', count })),
        city,
      )?.count
    expect(told(5, 9)).toBe(14)
    expect(told(4, 9)).toBeNull()
  })
})

async function frontOf(town: LedgerTown): Promise<string> {
  const path = '/ledger/en'
  const route = ledgerRoutes(town).find((each) => each.path === path || each.path === '/ledger/*')
  const request = { method: 'GET', path, query: new URLSearchParams(), headers: {}, body: new Uint8Array() }
  return String((await route?.handle(request))?.body)
}
