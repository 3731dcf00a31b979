import { escapeHtml as h } from '../../digests/escape.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import { type LotList, lotLines, mayShowLots } from '../../domain/public-lots.ts'
import type { Draws } from '../../store/records/draws.ts'
import type { LotsPlace } from './addresses.ts'
import type { PublishedDraw } from './rule.ts'
import type { Voice } from './voice.ts'

type LotStore = Pick<Draws, 'draw' | 'lotCounts' | 'lotsAfter'>

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

/** Where every lot stands, and how to hold the lists against the fingerprints. */
export function lotsHtml(id: ConsultationId, { say, href }: Pick<Voice, 'say' | 'href'>): string {
  const link = (list: LotList, key: string) => `<li><a href="${h(href({ at: 'lots', id, list }))}">${say(key)}</a></li>`
  return `<p>${say('ledger-lots')}</p><ul>${link('all', 'ledger-draw-list')}${link('won', 'ledger-draw-won')}</ul>`
}
