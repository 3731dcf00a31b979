import { isSafeAddress } from '../domain/this-machine.ts'

/** A bucket of any store that speaks S3, and the keys to it. */
export interface BucketSettings {
  /** `https://s3.eu-north-1.amazonaws.com`, without a slash at the end. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** Empty, or a path without slashes around it. */
  readonly prefix: string
  readonly keyId: string
  readonly secret: string
}

/** The bucket for pictures as the operator has set it, and every problem of its settings, each a sentence. */
export function bucketIn(given: Readonly<Record<string, string | undefined>>): {
  readonly settings?: BucketSettings
  readonly problems: readonly string[]
} {
  const { EKKO_PHOTOS: address, EKKO_PHOTOS_REGION: region = 'us-east-1' } = given
  const { EKKO_PHOTOS_KEY_ID: keyId, EKKO_PHOTOS_SECRET: secret } = given
  if (address === undefined) return { problems: alone(given) }
  const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[\w.-]+)*)\/?$/.exec(address) ?? []
  const endpoint = (given.EKKO_PHOTOS_ENDPOINT ?? `https://s3.${region}.amazonaws.com`).replace(/(?<!\/)\/+$/, '')
  const problems = [
    ...(bucket === undefined
      ? ['EKKO_PHOTOS is no bucket. Set it to s3://bucket/path, or remove it for a folder.']
      : []),
    ...(isSafeAddress(endpoint)
      ? []
      : ['EKKO_PHOTOS_ENDPOINT is not an https address. Pictures of people travel by https only.']),
    ...(keyId === undefined
      ? ['EKKO_PHOTOS_KEY_ID is not set. Make a key for the bucket, or remove EKKO_PHOTOS.']
      : []),
    ...(secret === undefined ? ['EKKO_PHOTOS_SECRET is not set. It belongs to EKKO_PHOTOS_KEY_ID.'] : []),
  ]
  if (bucket === undefined || keyId === undefined || secret === undefined || problems.length > 0) return { problems }
  return { settings: { endpoint, region, bucket, prefix: path.slice(1), keyId, secret }, problems }
}

/** A key to a bucket that is not named looks as if pictures were kept there. */
function alone(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  return ['EKKO_PHOTOS_ENDPOINT', 'EKKO_PHOTOS_REGION', 'EKKO_PHOTOS_KEY_ID', 'EKKO_PHOTOS_SECRET'].flatMap((name) =>
    given[name] === undefined
      ? []
      : [`${name} is set and EKKO_PHOTOS is not. Set EKKO_PHOTOS to s3://bucket/path, or remove ${name}.`],
  )
}
