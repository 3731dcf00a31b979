import { chainOf } from '../cityside/audit-chain.ts'
import { clockAt, dateAt } from '../domain/calendar.ts'
import { Refusal, withCityside } from './session.ts'

/** How many acts are listed; checking looks at all of them. */
const shownMax = 50

/** `ekko audit [--verify]`: who did what for the city, newest first, or whether the record has been changed. */
export async function audit({ verify = false }: { readonly verify?: boolean }): Promise<string> {
  return withCityside(async ({ store, city }) => {
    if (verify) {
      const state = chainOf(await store.audit(Number.MAX_SAFE_INTEGER))
      if (!state.whole)
        throw new Refusal(
          `The record does not hold from act ${state.brokenAt} on: a row was changed, removed or added by hand. Compare it with a backup.`,
        )
      return `The record holds: ${state.rows} acts, each chained to the one before.${state.rows > 0 ? ` The last hash is ${state.last}.` : ''}`
    }
    const rows = await store.audit(shownMax)
    if (rows.length === 0) return 'Nobody has done anything for the city yet.'
    return rows
      .map(({ seq, at, by, act, subject }) =>
        [`${seq}.`, dateAt(at, city.timeZone), clockAt(at, city.timeZone), by, act, subject].join(' ').trimEnd(),
      )
      .join('\n')
  })
}
