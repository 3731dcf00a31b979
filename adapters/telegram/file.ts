import { type Fetched, SendError } from '../../src/adapter.ts'
import { download } from '../shared/download.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'
import { fileBytesMax } from './limits.ts'
import type { Settings } from './settings.ts'

/** The bytes of what a person sent, by its file id: Telegram first says where they are, for an hour. Rejects only with SendError. */
export async function fetchFile(
  { api }: Client,
  { apiRoot, token }: Settings,
  source: string,
  bytesMax: number,
): Promise<Fetched> {
  const max = Math.min(bytesMax, fileBytesMax)
  const { file_path: path, file_size: bytes } = await api.raw.getFile({ file_id: source }).catch((error: unknown) => {
    throw sendErrorOf(error)
  })
  if (bytes !== undefined && bytes > max) throw new SendError('rejected', 'file_too_big')
  // A server of one's own may answer with a path on its disk, which is not ours to open.
  if (path === undefined || !/^[\w.-]+(\/[\w.-]+)*$/.test(path) || path.split('/').includes('..')) {
    throw new SendError('rejected', 'file_path_unusable')
  }
  const { bytes: found } = await download(`${apiRoot}/file/bot${token}/${path}`, {
    bytesMax: max,
    isOfPlatform: (url) => url.origin === new URL(apiRoot).origin,
  })
  // What the file server calls it says nothing; the message did.
  return { bytes: found }
}
