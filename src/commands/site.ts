import { siteFiles, sitePictures } from '../web/ledger/site.ts'
import { writeSite } from '../web/ledger/write-site.ts'
import { entrancesToOpen } from './entrances.ts'
import { channelsSetUp } from './leaflet.ts'
import { withCityside } from './session.ts'

/** `ekko site DIR`: the public record as files, for the city's own web server. Run it as often as you like. */
export async function site(folder: string): Promise<string> {
  return withCityside(async (_office, running) => {
    const channels = await channelsSetUp(running.config)
    const ground = { ...running, channels, entrances: entrancesToOpen(running.config) }
    const files = [...(await siteFiles(ground)), ...(await sitePictures(ground))]
    const { written, unchanged, removed } = await writeSite(folder, files)
    const lines = [
      `The record is in ${folder}: ${written} files written, ${unchanged} as they were, ${removed} removed.`,
      running.city.ledgerUrl === undefined
        ? 'Set "ledgerUrl" in city.yaml to the address of that folder, so that messages can lead to it.'
        : `Messages lead to ${running.city.ledgerUrl}/<id>, so that address must show this folder.`,
    ]
    return lines.join('\n')
  })
}
