import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleaned, NoPicture, sideMax } from '../../src/photos/clean.ts'
import { pixelAt, snapshot } from './pictures.ts'

describe('what is kept of a picture', () => {
  test('says nothing of where, when, by whom and with what it was taken', async () => {
    const taken = await snapshot()
    const before = await sharp(taken).metadata()
    expect([before.exif, before.xmp].every((each) => each !== undefined)).toBe(true)
    expect(taken.includes('Anna Andersen')).toBe(true)

    const { jpeg } = await cleaned(taken)

    const { exif, xmp, icc, iptc, orientation } = await sharp(jpeg).metadata()
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({})
    for (const secret of ['Anna', 'Madeupphone', 'Nørregade', '2026:03', 'GPS', 'Exif', 'http'])
      expect(Buffer.from(jpeg).includes(secret)).toBe(false)
  })

  test('is the way up that the phone was held', async () => {
    // Six: the camera lay on its side, and what is the left edge of the file is the top.
    const { jpeg, width, height } = await cleaned(await snapshot({ width: 400, height: 300, orientation: 6 }))
    expect([width, height]).toEqual([300, 400])
    const [red = 0, , blue = 0] = await pixelAt(jpeg, 290, 10)
    expect(blue).toBeGreaterThan(red)
  })

  test('is no larger than a screen, and never made larger', async () => {
    const large = await cleaned(await snapshot({ width: 4_000, height: 1_000 }))
    expect([large.width, large.height]).toEqual([sideMax, 400])
    const small = await cleaned(await snapshot({ width: 40, height: 30 }))
    expect([small.width, small.height]).toEqual([40, 30])
  })

  test.each(['png', 'webp', 'jpeg'] as const)('can be opened when it was sent as %s', async (format) => {
    const sent = await sharp(await snapshot())
      .toFormat(format)
      .toBuffer()
    expect(await sharp((await cleaned(sent)).jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 400 })
  })

  test('is the first image of a moving one', async () => {
    const frames = [200, 20].map((red) => ({
      input: { create: { width: 20, height: 20, channels: 3 as const, background: { r: red, g: 0, b: 0 } } },
    }))
    const images = await Promise.all(frames.map(({ input }) => sharp(input).png().toBuffer()))
    const moving = await sharp(images, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)
    const { jpeg, height } = await cleaned(moving)
    expect(height).toBe(20)
    expect((await pixelAt(jpeg, 5, 5))[0]).toBeGreaterThan(150)
  })

  test('is white where it was see-through', async () => {
    const clear = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    expect(Math.min(...(await pixelAt((await cleaned(clear)).jpeg, 4, 4)))).toBeGreaterThan(250)
  })
})

describe('what is no picture is refused', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'
  const cases: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['nothing', () => new Uint8Array()],
    ['words', () => Buffer.from('hello')],
    ['a drawing that names a file', () => Buffer.from(drawing)],
    [
      'a drawing that begins like a picture',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(drawing)]),
    ],
    ['a document', () => Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a GIF', () => Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')],
    [
      'a TIFF',
      async () =>
        sharp(await snapshot())
          .tiff()
          .toBuffer(),
    ],
    ['half a picture', async () => (await snapshot({ width: 800, height: 800 })).subarray(0, 4_000)],
    ['a bomb: few bytes that say they are a wall of pixels', () => bomb(60_000, 60_000)],
    ['one that says it is wide without end', () => bomb(4_000_000_000, 1)],
  ]
  test.each(cases)('%s', async (_, bytes) => {
    await expect(cleaned(await bytes())).rejects.toBeInstanceOf(NoPicture)
  })

  test('a picture that is something else as well is only the picture afterwards', async () => {
    const both = Buffer.concat([
      await snapshot(),
      Buffer.from('PK\u0003\u0004 secret archive <script>alert(1)</script>'),
    ])
    const { jpeg } = await cleaned(both)
    expect(Buffer.from(jpeg).includes('secret')).toBe(false)
    expect(Buffer.from(jpeg).includes('script')).toBe(false)
  })
})

/** A PNG of black rows that packs to almost nothing. */
function bomb(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const framed = Buffer.alloc(8 + body.length)
    framed.writeUInt32BE(data.length, 0)
    body.copy(framed, 4)
    framed.writeUInt32BE(crc(body), 4 + body.length)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const rows = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
