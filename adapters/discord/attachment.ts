import type { Attachment } from '../../src/domain/attachment.ts'
import { fileOf } from '../shared/file-kind.ts'
import { type Fields, integerIn, objectIn, objectsIn, textIn } from '../shared/read.ts'

/** Message flag (resources/message, 1 << 13): the one attachment is spoken. */
const voiceFlag = 1 << 13

/** What came with a message beside its words. */
export function attachedIn(message: Fields): readonly Attachment[] {
  const spoken = ((integerIn(message, 'flags') ?? 0) & voiceFlag) !== 0
  return [
    ...objectsIn(message, 'attachments').flatMap((file) => attachmentOf(file, spoken) ?? []),
    // Which emoji a sticker was made for stands nowhere in a message.
    ...objectsIn(message, 'sticker_items').map(() => ({ kind: 'sticker' }) as const),
    ...(objectIn(message, 'poll') === undefined ? [] : [{ kind: 'poll' } as const]),
  ]
}

function attachmentOf(file: Fields, spoken: boolean): Attachment | undefined {
  const source = textIn(file, 'url')
  if (source === undefined) return undefined
  const bytes = integerIn(file, 'size')
  const mediaType = textIn(file, 'content_type')?.split(';')[0]?.trim().toLowerCase()
  const fetchable = {
    source,
    ...(bytes === undefined ? {} : { bytes }),
    ...(mediaType ? { mediaType } : {}),
  }
  if (spoken) {
    const seconds = typeof file.duration_secs === 'number' ? Math.round(file.duration_secs) : undefined
    const told = seconds !== undefined && Number.isSafeInteger(seconds) && seconds >= 0
    return { kind: 'voice', ...fetchable, ...(told ? { seconds } : {}) }
  }
  return fileOf(fetchable, textIn(file, 'filename'))
}
