import { type Fetched, SendError } from '../../src/adapter.ts'
import { download } from '../shared/download.ts'
import { integerIn, objectIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'

/** Where Slack keeps what people upload, for the workspaces of governments too. */
const fileHosts: ReadonlySet<string> = new Set(['files.slack.com', 'files.slack-gov.com'])

/**
 * The bytes of a file by its id. Slack is asked where it stands, since an address that came along may be old, and in shared channels
 * none comes along; needs the scope files:read. Our token goes to Slack's own hosts, and nowhere else.
 */
export async function fetchFile(web: Client, settings: Settings, source: string, bytesMax: number): Promise<Fetched> {
  if (!/^F[A-Z0-9]{1,40}$/.test(source)) throw new SendError('rejected', 'foreign_source')
  const file = await infoOf(web, source)
  const url = textIn(file, 'url_private_download') ?? textIn(file, 'url_private')
  if (url === undefined) throw new SendError('rejected', 'file_gone')
  if ((integerIn(file, 'size') ?? 0) > bytesMax) throw new SendError('rejected', 'too_large')
  const fetched = await download(url, {
    bytesMax,
    headers: { authorization: `Bearer ${settings.botToken}` },
    isOfPlatform: (address) => isSlacks(address, settings.apiUrl),
  })
  // Without the right to read a file Slack shows the page for signing in.
  if (fetched.mediaType === 'text/html') throw new SendError('rejected', 'file_not_readable')
  return fetched
}

async function infoOf(web: Client, file: string) {
  try {
    return objectIn(await web.call('files.info', { file }), 'file')
  } catch (error) {
    const failure = sendErrorOf(error, 'person')
    throw failure.reason === 'unknown' ? new SendError('unreachable', failure.code) : failure
  }
}

/** Or a test server in the place of Slack. */
function isSlacks(address: URL, apiUrl: string): boolean {
  if (address.origin === new URL(apiUrl).origin) return address.hostname !== 'slack.com'
  return address.protocol === 'https:' && address.port === '' && fileHosts.has(address.hostname)
}
