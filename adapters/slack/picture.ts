import { SendError } from '../../src/adapter.ts'
import type { Image } from '../../src/domain/message.ts'
import { textIn } from '../shared/read.ts'
import { requestJson } from '../shared/request.ts'
import { shortened } from '../shared/split.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'
import { limits } from './limits.ts'

/** A title under the picture; the whole of the words is its alternative text. */
const titleCharactersMax = 100

/**
 * Uploads a picture and shares it: three calls, of which only the last can be seen. A failure before it is therefore
 * never `unknown`. docs.slack.dev/reference/methods/files.completeUploadExternal
 */
export async function sharePicture(
  web: Client,
  image: Image,
  name: string,
  where: { readonly channel: string; readonly thread?: string },
): Promise<void> {
  const title = shortened(image.alt, titleCharactersMax)
  const file = await uploaded(web, image, name).catch((error: unknown) => {
    throw unseen(sendErrorOf(error, 'person'))
  })
  await web.call('files.completeUploadExternal', {
    files: [{ id: file, title }],
    channel_id: where.channel,
    ...(where.thread === undefined ? {} : { thread_ts: where.thread }),
  })
}

async function uploaded(web: Client, image: Image, name: string): Promise<string> {
  const ticket = await web.call('files.getUploadURLExternal', {
    filename: name,
    length: image.png.byteLength,
    alt_txt: shortened(image.alt, limits.altTextCharactersMax),
  })
  const url = textIn(ticket, 'upload_url')
  const id = textIn(ticket, 'file_id')
  if (url === undefined || id === undefined) throw new SendError('unreachable', 'no_upload_url')
  const answer = await requestJson(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(image.png),
    serverErrors: 'answer',
  })
  if (answer.status !== 200) throw new SendError('unreachable', `upload_http_${answer.status}`)
  return id
}

/** A file that was not shared yet cannot have been seen. */
function unseen(failure: SendError): SendError {
  return failure.reason === 'unknown' ? new SendError('unreachable', failure.code) : failure
}
