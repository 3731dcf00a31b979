import { escapeHtml as h } from '../../digests/escape.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import { lineOf } from '../../domain/draw.ts'
import type { StratumCounts } from '../../domain/draw-in-parts.ts'
import { type LotList, mayShowLots, type PublicLot, winnersBy } from '../../domain/public-lots.ts'
import type { Draws } from '../../store/records/draws.ts'
import type { LotsPlace } from './addresses.ts'
import type { PublishedDraw } from './rule.ts'
import type { Voice } from './voice.ts'

type LotStore = Pick<Draws, 'draw' | 'lotCounts' | 'lotsAfter'>

/** Lots are read and written so many at a time. */
const lotsAtOnce = 500

/** A draw as the record tells of it. Lots that were made without a key lead to people by trying their numbers, so they stay out. */
export async function readPublishedDraw(store: LotStore, id: ConsultationId): Promise<PublishedDraw | undefined> {
  const draw = await store.draw(id)
  if (draw?.keyHash === undefined) return draw
  return mayShowLots(await store.lotCounts(id), draw.size) ? { ...draw, listed: true } : draw
}

/** A list of lots, part by part; undefined where none may be shown. */
export async function lotsOf({ id, list }: LotsPlace, store: LotStore): Promise<AsyncGenerator<string> | undefined> {
  const draw = await readPublishedDraw(store, id)
  if (!draw?.listed) return undefined
  const made = { counts: await store.lotCounts(id), size: draw.size }
  return lotLines(list, made, (last, limit) => store.lotsAfter(id, last, limit))
}

/**
 * A list of lots as text, part by part, a line each: the SHA-256 of the whole is the fingerprint that stands beside the draw, so that
 * a reader can hold one against the other. `after` gives the lots behind one, in the order of their tickets.
 */
async function* lotLines(
  list: LotList,
  { counts, size }: { readonly counts: StratumCounts; readonly size: number },
  after: (last: PublicLot, limit: number) => Promise<readonly PublicLot[]>,
): AsyncGenerator<string> {
  for (const [stratum, won] of winnersBy(counts, size)) {
    let left = list === 'all' ? (counts[stratum] ?? 0) : won
    let last: PublicLot = { stratum, ticket: '' }
    while (left > 0) {
      const lots = await after(last, Math.min(left, lotsAtOnce))
      if (lots.length === 0) break
      yield lots.map(lineOf).join('')
      left -= lots.length
      last = lots.at(-1) ?? last
    }
  }
}

/** Where every lot stands, and how to hold the lists against the fingerprints. */
export function lotsHtml(id: ConsultationId, { say, href }: Pick<Voice, 'say' | 'href'>): string {
  const link = (list: LotList, key: string) => `<li><a href="${h(href({ at: 'lots', id, list }))}">${say(key)}</a></li>`
  return `<p>${say('ledger-lots')}</p><ul>${link('all', 'ledger-draw-list')}${link('won', 'ledger-draw-won')}</ul>`
}
