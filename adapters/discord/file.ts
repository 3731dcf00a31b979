import { type Fetched, SendError } from '../../src/adapter.ts'
import { download } from '../shared/download.ts'
import { objectsIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'

/** Where Discord keeps what people upload (reference, CDN endpoints). */
const fileHosts: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net'])

/**
 * The bytes behind an attachment's address. Its signature lasts for about a day (reference, signed attachment CDN URLs); after that
 * Discord is asked for a fresh one. The address carries its own right, so our token goes with none of them.
 */
export async function fetchFile(
  client: Client,
  settings: Settings,
  source: string,
  bytesMax: number,
): Promise<Fetched> {
  const options = {
    bytesMax,
    timeoutMs: settings.timeoutMs,
    isOfPlatform: (url: URL) => isDiscords(url, settings.apiBase),
  }
  try {
    return await download(source, options)
  } catch (error) {
    if (!(error instanceof SendError) || !expired.has(error.code)) throw error
  }
  return download(await refreshed(client, source), options)
}

const expired: ReadonlySet<string> = new Set(['http_403', 'http_404', 'http_410'])

async function refreshed(client: Client, source: string): Promise<string> {
  try {
    const call = { method: 'POST', path: '/attachments/refresh-urls', body: { attachment_urls: [source] } } as const
    const url = textIn(objectsIn((await client.call(call)).body, 'refreshed_urls')[0], 'refreshed')
    if (url !== undefined) return url
  } catch (error) {
    const failure = sendErrorOf(error, 'repeatable')
    if (failure.reason !== 'rejected') throw failure
  }
  throw new SendError('rejected', 'file_gone')
}

/** Or a test server in the place of Discord. */
function isDiscords(url: URL, apiBase: string): boolean {
  if (url.origin === new URL(apiBase).origin) return url.hostname !== 'discord.com'
  return url.protocol === 'https:' && url.port === '' && fileHosts.has(url.hostname)
}
