import type { Fetched } from '../../src/adapter.ts'
import { download } from '../shared/download.ts'
import type { Settings } from './settings.ts'

/** Where Meta keeps what people send: its two networks for files, and nothing else that a webhook may name. */
const hosts = /^([a-z0-9-]+\.)*(fbcdn\.net|fbsbx\.com)$/

/** The bytes of what a person sent, by the address that came with it, which is good for some days. Rejects only with SendError. */
export async function fetchFile(settings: Settings, source: string, bytesMax: number): Promise<Fetched> {
  const { timeoutMs } = settings
  return await download(source, { bytesMax, timeoutMs, isOfPlatform: (url) => isMetas(url, settings) })
}

/** Where another Graph than Meta's own is configured, as in a test, the files are there as well. */
function isMetas(url: URL, { graphUrl }: Settings): boolean {
  if (url.origin === new URL(graphUrl).origin) return true
  return url.protocol === 'https:' && url.port === '' && hosts.test(url.hostname)
}
