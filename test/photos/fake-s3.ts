import { createHash, createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A store that speaks S3, on loopback: it works out the signature of each request by itself and refuses a wrong one. */
export interface FakeS3 {
  readonly endpoint: string
  readonly objects: Map<string, { readonly bytes: Buffer; readonly at: number }>
  /** The next request meets this answer. */
  failNext(status: number, code: string): void
  stop(): Promise<void>
}

export const keys = { keyId: 'AKMADEUP', secret: 'a-made-up-secret', region: 'eu-north-1', bucket: 'town' } as const

/** Objects in one page of a list: few, so that a test sees more than one. */
const pageMax = 2

export async function fakeS3(now: () => number = Date.now): Promise<FakeS3> {
  const objects: FakeS3['objects'] = new Map()
  let failure: { readonly status: number; readonly code: string } | undefined
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const answer = (status: number, text: string | Buffer = '') => response.writeHead(status).end(text)
    const error = (status: number, code: string) => answer(status, `<Error><Code>${code}</Code></Error>`)
    if (failure) {
      const { status, code } = failure
      failure = undefined
      return error(status, code)
    }
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    if (headers['x-amz-content-sha256'] !== sha256(body)) return error(400, 'XAmzContentSHA256Mismatch')
    if (!isSigned(request.method ?? '', url, headers)) return error(403, 'SignatureDoesNotMatch')
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/')
    if (bucket !== keys.bucket) return error(404, 'NoSuchBucket')
    const key = rest.join('/')
    switch (request.method) {
      case 'PUT':
        objects.set(key, { bytes: body, at: now() })
        return answer(200)
      case 'DELETE':
        objects.delete(key)
        return answer(204)
      case 'GET': {
        if (key === '') return answer(200, listed(url.searchParams))
        const found = objects.get(key)
        return found ? answer(200, found.bytes) : error(404, 'NoSuchKey')
      }
      default:
        return error(405, 'MethodNotAllowed')
    }
  })
  const listed = (query: URLSearchParams) => {
    const all = [...objects].filter(([key]) => key.startsWith(query.get('prefix') ?? '')).toSorted()
    const from = Number(query.get('continuation-token') ?? 0)
    const page = all.slice(from, from + pageMax)
    const more = from + pageMax < all.length
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${page
      .map(
        ([key, { at }]) =>
          `<Contents><Key>${key}</Key><LastModified>${new Date(at).toISOString()}</LastModified></Contents>`,
      )
      .join('')}${more ? `<NextContinuationToken>${from + pageMax}</NextContinuationToken>` : ''}</ListBucketResult>`
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    failNext: (status, code) => {
      failure = { status, code }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** AWS Signature Version 4, worked out from what the server was sent. */
function isSigned(method: string, url: URL, headers: Readonly<Record<string, string>>): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
  const [, keyId, day = '', region, signedHeaders = '', signature] = form.exec(headers.authorization ?? '') ?? []
  if (keyId !== keys.keyId || region !== keys.region) return false
  const query = [...url.searchParams]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .toSorted()
    .join('&')
  const canonical = [
    method,
    url.pathname,
    query,
    ...signedHeaders.split(';').map((name) => `${name}:${headers[name]?.trim()}`),
    '',
    signedHeaders,
    headers['x-amz-content-sha256'],
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(Buffer.from(canonical))].join('\n')
  const key = [day, region ?? '', 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${keys.secret}`),
  )
  return createHmac('sha256', key).update(toSign).digest('hex') === signature
}

function strict(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
