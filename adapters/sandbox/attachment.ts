import type { Attachment } from '../../src/domain/attachment.ts'
import { type Fields, integerIn, objectIn, textIn } from '../shared/read.ts'
import { attachedMax, limits } from './limits.ts'

/** What a page says came with a message; undefined where it cannot be read as such. */
export function attachedIn(act: Fields): readonly Attachment[] | undefined {
  const { attached } = act
  if (attached === undefined) return []
  if (!Array.isArray(attached) || attached.length > attachedMax) return undefined
  const read = attached.map(attachmentOf)
  return read.every((each) => each !== undefined) ? read : undefined
}

function attachmentOf(value: unknown): Attachment | undefined {
  const given = objectIn(value)
  switch (given?.kind) {
    case 'voice': {
      const seconds = integerIn(given, 'seconds')
      const transcript = textIn(given, 'transcript')
      if (transcript !== undefined && transcript.length > limits.textCharactersMax) return undefined
      return {
        kind: 'voice',
        ...fetchable(given),
        ...(seconds === undefined || seconds < 0 ? {} : { seconds }),
        ...(transcript === undefined ? {} : { transcript }),
      }
    }
    case 'photo':
      return { kind: 'photo', ...fetchable(given) }
    case 'place':
      return placeOf(given)
    case 'sticker': {
      const emoji = textIn(given, 'emoji')
      return { kind: 'sticker', ...(emoji === undefined || emoji.length > 40 ? {} : { emoji }) }
    }
    case 'video':
    case 'sound':
    case 'file':
    case 'card':
    case 'poll':
    case 'unknown':
      return { kind: given.kind }
    default:
      return undefined
  }
}

function placeOf(given: Fields): Attachment | undefined {
  const { latitude, longitude } = given
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined
  const name = textIn(given, 'name')
  return { kind: 'place', latitude, longitude, ...(name === undefined ? {} : { name: name.slice(0, 200) }) }
}

/** The page keeps no files, so the source only names one. */
function fetchable(given: Fields) {
  const source = textIn(given, 'source')
  const mediaType = textIn(given, 'mediaType')
  return {
    source: source !== undefined && /^[\w.-]{1,80}$/.test(source) ? source : 'none',
    ...(mediaType !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? { mediaType } : {}),
  }
}
