import sharp from 'sharp'

/** A picture as it is kept: nothing in it but what is seen. */
export interface CleanPhoto {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

/** What was sent is no picture that can be opened. */
export class NoPicture extends Error {
  constructor(options?: ErrorOptions) {
    super('What was sent is no picture that can be opened.', options)
    this.name = 'NoPicture'
  }
}

/** Enough to read a sign in it on a screen. */
export const sideMax = 1_600
/** The best cameras of phones make 50 million; more is a picture made to fill the memory of what opens it. */
const pixelsMax = 64_000_000
const qualityPercent = 80
/** A picture that takes longer was made to. */
const secondsMax = 20

// No other format has a door: drawings can name files and addresses, and rare decoders are seldom looked at.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
})
// Pictures of people stay in no cache, and a decode leaves the other core to answering.
sharp.cache(false)
sharp.concurrency(1)

/**
 * Opens a picture by its bytes alone, whatever it is called, turns it the way it was held, and draws it anew: where and
 * when it was taken, with what, and any smaller picture inside are gone, and so is whatever else the file was. Of a
 * moving one the first image stays. Runs off the event loop. Rejects with NoPicture.
 */
export async function cleaned(bytes: Uint8Array): Promise<CleanPhoto> {
  if (!looksLikePicture(bytes)) throw new NoPicture()
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: pixelsMax,
      failOn: 'error',
      sequentialRead: true,
      pages: 1,
    })
      .timeout({ seconds: secondsMax })
      .autoOrient()
      .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: qualityPercent })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height }
  } catch (error) {
    throw new NoPicture({ cause: error })
  }
}

/** JPEG, PNG, WebP, and what phones of Apple make, by how the bytes begin. */
function looksLikePicture(bytes: Uint8Array): boolean {
  const begins = (at: number, ...wanted: readonly number[]) => wanted.every((byte, index) => bytes[at + index] === byte)
  const letters = (at: number, words: string) => begins(at, ...Buffer.from(words, 'latin1'))
  return (
    begins(0, 0xff, 0xd8, 0xff) ||
    begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ||
    (letters(0, 'RIFF') && letters(8, 'WEBP')) ||
    (letters(4, 'ftyp') && ['heic', 'heix', 'mif1', 'msf1', 'avif'].some((brand) => letters(8, brand)))
  )
}
