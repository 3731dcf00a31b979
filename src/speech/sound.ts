/** A recording as a speech-to-text service wants it handed over: many go by the name's ending alone. */
export interface Sound {
  readonly name: string
  readonly mediaType: string
}

interface Format {
  readonly ending: string
  readonly mediaType: string
  /** What such a file begins with, as Latin-1, from this byte on. */
  readonly at: number
  readonly begins: readonly string[]
}

const formats: readonly Format[] = [
  { ending: 'ogg', mediaType: 'audio/ogg', at: 0, begins: ['OggS'] },
  { ending: 'wav', mediaType: 'audio/wav', at: 8, begins: ['WAVE'] },
  { ending: 'm4a', mediaType: 'audio/mp4', at: 4, begins: ['ftyp'] },
  { ending: 'webm', mediaType: 'audio/webm', at: 0, begins: ['\x1a\x45\xdf\xa3'] },
  { ending: 'flac', mediaType: 'audio/flac', at: 0, begins: ['fLaC'] },
  { ending: 'amr', mediaType: 'audio/amr', at: 0, begins: ['#!AMR'] },
  { ending: 'aac', mediaType: 'audio/aac', at: 0, begins: ['\xff\xf1', '\xff\xf9'] },
  { ending: 'mp3', mediaType: 'audio/mpeg', at: 0, begins: ['ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2', '\xff\xfa'] },
]

/** What platforms send in place of a file that is not there any more. */
const pages = ['<!doctype html', '<html', '<?xml']

/**
 * What a file is by its first bytes, or else by what the platform says of it. Undefined where it is no sound: empty, a picture, or
 * a page that says it is gone.
 */
export function soundOf(bytes: Uint8Array, mediaType = ''): Sound | undefined {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  const known = formats.find(({ at, begins }) => begins.some((each) => head.startsWith(each, at)))
  if (known) return soundIn(known)
  const start = head.trimStart().toLowerCase()
  if (bytes.byteLength === 0 || pages.some((page) => start.startsWith(page))) return undefined
  const said = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (said.startsWith('image/') || said.startsWith('text/')) return undefined
  return soundIn(formats.find((each) => each.mediaType === said) ?? ogg)
}

/** What most chats record in, for a file that does not say what it is. */
const ogg: Pick<Format, 'ending' | 'mediaType'> = { ending: 'ogg', mediaType: 'audio/ogg' }

function soundIn({ ending, mediaType }: Pick<Format, 'ending' | 'mediaType'>): Sound {
  return { name: `voice.${ending}`, mediaType }
}
