import { writeFileSync } from 'node:fs'
import { csvOf } from '../cityside/csv.ts'
import { readArchive } from '../web/ledger/archive.ts'
import { siteFiles } from '../web/ledger/site.ts'
import { writeSite } from '../web/ledger/write-site.ts'
import { channelsSetUp } from './leaflet.ts'
import { Refusal, withCityside } from './session.ts'

/**
 * `ekko archive FILE|DIR`: what the city keeps for its records, without persons. A name that ends in .json is one file; a folder has the
 * same as JSON, as tables, and as pages to read.
 */
export async function archive(target: string, options: { readonly separator?: string }): Promise<string> {
  const { separator = ',' } = options
  if (separator !== ',' && separator !== ';')
    throw new Refusal('The separator is , or ; (Danish Excel opens ; directly).')
  return withCityside(async ({ store }, running) => {
    const ground = { ...running, channels: await channelsSetUp(running.config) }
    const { json, tables } = await readArchive(ground, await store.audit(Number.MAX_SAFE_INTEGER))
    if (target.endsWith('.json')) {
      writeFileSync(target, json)
      return target
    }
    const pages = (await siteFiles(ground, { pictures: false })).filter(({ path }) => /\.(?:html|txt)$/.test(path))
    const written = await writeSite(target, [
      { path: 'archive.json', content: json },
      ...Object.entries(tables).map(([name, rows]) => ({ path: `${name}.csv`, content: csvOf(rows, separator) })),
      ...pages.map(({ path, content }) => ({ path: `pages/${path}`, content })),
    ])
    return `The archive is in ${target}: ${written.written} files written, ${written.unchanged} as they were, ${written.removed} removed. Begin at pages/index.html.`
  })
}
