import { writeFileSync } from 'node:fs'
import { allChannels } from '../channel-table.ts'
import { chooseChannels } from '../channels.ts'
import type { Config } from '../config.ts'
import { type LeafletSection, leafletFacts, leafletOf } from '../domain/leaflet.ts'
import type { TextRef } from '../domain/message.ts'
import { privacyMissing } from '../domain/privacy.ts'
import { renderText } from '../texts/render.ts'
import { filedHref } from '../web/ledger/addresses.ts'
import { privacyDocument } from '../web/ledger/documents.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko leaflet [--lang da] [--out FILE]`: the data protection leaflet from the city's own settings, as text or as a page. */
export async function leaflet(options: { readonly lang?: string; readonly out?: string }): Promise<string> {
  return withCityside(async (_cityside, running) => {
    const { city, texts, config } = running
    const language = options.lang ?? city.languages[0]
    if (!city.languages.includes(language))
      throw new Refusal(`The city does not speak "${language}". Choose one of ${city.languages.join(', ')}.`)
    const channels = await channelsSetUp(config)
    const missing = privacyMissing(city)
    const toDo = missing.length === 0 ? [] : [`Not filled in yet: ${missing.join(', ')} in city.yaml.`]
    const { out } = options
    if (out === undefined) {
      const spoken = city.citysideLanguages?.[language] ?? language
      return markdown(leafletOf(city, leafletFacts(channels, config)), (ref) => renderText(ref, spoken, texts))
    }
    const place = { at: 'privacy', language } as const
    writeFileSync(out, privacyDocument(place, { ...running, channels }, filedHref(place, city)).body)
    return [out, ...toDo].join('\n')
  })
}

/** The channels that a running Ekko would have. */
export async function channelsSetUp(config: Config): Promise<readonly string[]> {
  return chooseChannels(config, await allChannels()).on.map(({ channel }) => channel)
}

function markdown(sections: readonly LeafletSection[], said: (ref: TextRef) => string): string {
  const parts = sections.map(({ heading, paragraphs, points }) =>
    [
      `## ${said(heading)}`,
      ...paragraphs.map(said),
      ...(points.length > 0 ? [points.map((point) => `- ${said(point)}`).join('\n')] : []),
    ].join('\n\n'),
  )
  return [`# ${said({ key: 'leaflet-title' })}`, said({ key: 'leaflet-lead' }), ...parts].join('\n\n')
}
