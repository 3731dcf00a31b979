import type { Running } from '../../../src/main.ts'
import { deskDoors } from '../../../src/web/desk/doors.ts'
import { sheetsIn } from '../../cityside/xlsx.ts'

/** What one address answered. */
export interface Found {
  readonly path: string
  readonly as: string
  readonly status: number
  readonly type: string
  readonly text: string
}

/** More pages than a town of tests has; what is beyond is a link that leads to ever new ones. */
const pagesMax = 3_000

/**
 * Everything that can be looked at, by each of these visitors: the doors that need no name, and from there every link, picture and form
 * that a page leads to.
 */
export async function crawled(running: Running, visitors: readonly string[]): Promise<readonly Found[]> {
  const doors = deskDoors({ ...running, deskPlace: () => ({ localUrl: running.url ?? '' }) })
  const plain = doors.flatMap(({ method, path }) => (method === 'GET' && !path.includes(':') ? [`/desk/${path}`] : []))
  const begin = ['/', '/ledger', '/privacy', '/ledger/feed.xml', '/ledger/data.json', '/desk', ...plain]
  const all: Found[] = []
  // What all may read is the same for each of them.
  const open = new Set<string>()
  for (const as of visitors) {
    const seen = new Set<string>(open)
    const wanted = [...begin]
    for (let path = wanted.shift(); path !== undefined && seen.size < pagesMax; path = wanted.shift()) {
      if (seen.has(path)) continue
      seen.add(path)
      if (!path.startsWith('/desk')) open.add(path)
      const answer = await looked(running, path, as)
      if (answer.status === 303) wanted.push(answer.text)
      else all.push(answer)
      if (/html|xml/.test(answer.type)) wanted.push(...linksIn(answer.text, path).filter((link) => !seen.has(link)))
    }
    if (seen.size >= pagesMax) throw new Error(`More than ${pagesMax} pages: ${[...seen].slice(-3).join(' ')}`)
  }
  return all
}

async function looked(running: Running, path: string, as: string): Promise<Found> {
  const headers = { 'x-as': as, 'accept-language': 'da' }
  const response = await fetch(`${running.url}${path}`, { headers, redirect: 'manual' })
  const { status } = response
  const type = response.headers.get('content-type') ?? ''
  // A workbook is packed: what stands in its cells is looked at.
  if (type.includes('spreadsheetml')) return { path, as, status, type: 'cells', text: await cellsIn(response) }
  const text = status === 303 ? (response.headers.get('location') ?? '') : await response.text()
  return { path, as, status, type, text }
}

async function cellsIn(response: Response): Promise<string> {
  const sheets = sheetsIn(new Uint8Array(await response.arrayBuffer()))
  return [...sheets.values()].flatMap((rows) => rows.map((row) => row.join('\t'))).join('\n')
}

/** Addresses of our own that a page leads to by looking; what goes to the chat's own pages and streams stays out. */
function linksIn(page: string, from: string): readonly string[] {
  const links = [...page.matchAll(/(?:href|src|action)="([^"#]+)/g)].flatMap(([, link = '']) => {
    const clear = link.replaceAll('&amp;', '&').replaceAll('&#38;', '&')
    if (!URL.canParse(clear, `http://here${from}`)) return []
    const { host, pathname, search } = new URL(clear, `http://here${from}`)
    return host === 'here' ? [`${pathname}${search}`] : []
  })
  return [...new Set(links)].filter((link) => !/^\/(?:sandbox|desk\/sign-|desk\/assets)|stream$/.test(link))
}
