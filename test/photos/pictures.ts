import sharp from 'sharp'

/** A made-up picture with everything in it that a phone puts there: the place, the time, the camera, and its way up. */
export async function snapshot({ width = 400, height = 300, orientation = 1 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } })
    .composite([{ input: await patch(width, height), left: 0, top: 0 }])
    .withMetadata({ orientation })
    .withExif({
      IFD0: { Make: 'Madeupphone', Model: 'Nine', Artist: 'Anna Andersen', DateTime: '2026:03:02 18:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '55/1 41/1 3000/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '12/1 33/1 1000/100',
      },
    })
    .withXmp('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Nørregade 7</secret></x:xmpmeta>')
    .jpeg()
    .toBuffer()
}

/** A blue corner at the top left tells which way is up. */
async function patch(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: {
      width: Math.ceil(width / 2),
      height: Math.ceil(height / 2),
      channels: 3,
      background: { r: 20, g: 20, b: 220 },
    },
  })
    .png()
    .toBuffer()
}

/** The colour of one pixel. */
export async function pixelAt(picture: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data } = await sharp(picture)
    .extract({ left: x, top: y, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}
