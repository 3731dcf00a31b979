import type { Attachment, Voice } from '../../src/domain/attachment.ts'
import { fileOf } from '../shared/file-kind.ts'
import { type Fields, integerIn, objectIn, objectsIn, textIn } from '../shared/read.ts'
import { plainWords } from './words.ts'

/** The files of a message (docs.slack.dev/reference/objects/file-object), as far as Ekko tells them apart. */
export function attachedIn(message: unknown): readonly Attachment[] {
  return objectsIn(message, 'files').flatMap((file) => attachmentOf(file) ?? [])
}

/** What another person wrote and this one passed on: its words and files; undefined where nothing was. */
export function forwardedIn(
  message: unknown,
): { readonly text: string; readonly attached: readonly Attachment[] } | undefined {
  const shares = objectsIn(message, 'attachments').filter(
    (each) => each.is_share === true || each.is_msg_unfurl === true,
  )
  if (shares.length === 0) return undefined
  return {
    text: shares
      .map((share) => plainWords(textIn(share, 'text') ?? '', share.blocks).trim())
      .filter((words) => words !== '')
      .join('\n\n'),
    attached: shares.flatMap(attachedIn),
  }
}

function attachmentOf(file: Fields): Attachment | undefined {
  const source = textIn(file, 'id')
  // What the person has taken back meanwhile is not there any more.
  if (source === undefined || file.mode === 'tombstone') return undefined
  const bytes = integerIn(file, 'size')
  const mediaType = textIn(file, 'mimetype')
  const fetchable = {
    source,
    ...(bytes === undefined ? {} : { bytes }),
    ...(mediaType === undefined ? {} : { mediaType }),
  }
  if (file.subtype === 'slack_audio') return { kind: 'voice', ...fetchable, ...heard(file) }
  if (file.subtype === 'slack_video') return { kind: 'video' }
  // In shared channels Slack says no more of a file than its name.
  return fileOf(fetchable, textIn(file, 'name'))
}

/** What Slack itself heard. A preview that says there is more would cut the person's words short. */
function heard(file: Fields): Pick<Voice, 'seconds' | 'transcript'> {
  const durationMs = integerIn(file, 'duration_ms')
  const transcription = objectIn(file, 'transcription')
  const preview = objectIn(transcription, 'preview')
  const whole = transcription?.status === 'complete' && preview?.has_more !== true
  const transcript = whole ? textIn(preview, 'content')?.trim() : undefined
  return {
    ...(durationMs === undefined || durationMs < 0 ? {} : { seconds: Math.round(durationMs / 1_000) }),
    ...(transcript === undefined || transcript === '' ? {} : { transcript }),
  }
}
