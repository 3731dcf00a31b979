import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Language } from '../../domain/language.ts'
import { type Block, type Button, text } from '../../domain/message.ts'
import type { Facts } from '../state.ts'

/**
 * The address of a consultation's page on the public record, or of the whole record; undefined where the city has none.
 */
export function ledgerPage({ ledgerUrl }: City, consultation?: Consultation): string | undefined {
  if (!ledgerUrl) return undefined
  const base = ledgerUrl.replace(/\/$/, '')
  return consultation ? `${base}/${consultation.id}` : base
}

/** The way to the city's leaflet on data protection in this language; nothing where no address leads to it. */
export function leafletBlocks(city: City, language: Language): readonly Block[] {
  const base = ledgerPage(city)
  if (base === undefined) return []
  const url = [base, ...(language === city.languages[0] ? [] : [language]), 'privacy'].join('/')
  return [{ style: 'note', words: text('leaflet-way', { url }) }]
}

/** The way to everything that is public about a consultation; no button where the record has no address. */
export function ledgerButton({ city, running }: Pick<Facts, 'city' | 'running'>): readonly Button[] {
  const url = running && ledgerPage(city, running.consultation)
  return url === undefined ? [] : [{ label: text('button-ledger'), url }]
}
