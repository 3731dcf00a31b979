import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { PhotoId } from '../domain/photo.ts'
import { fileName, idIn, type PhotoStore, PhotoStoreError, probeId, type StoredPhoto } from './photo-store.ts'
import type { BucketSettings } from './settings.ts'

/** A store that does not answer within this is not there. */
const answerMsMax = 20_000
/** Tries again, with growing waits, at an answer that says the store is busy. */
const retries = 2

/** Pictures as objects of a bucket, addressed by its path, which every store that speaks S3 understands. */
export function bucketStore(settings: BucketSettings): PhotoStore {
  const { endpoint, region, bucket, prefix, keyId, secret } = settings
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries })
  const where = `the bucket s3://${[bucket, prefix].filter(Boolean).join('/')} at ${endpoint}`
  const root = `${endpoint}/${bucket}`
  const keyOf = (id: PhotoId) => [prefix, fileName(id)].filter(Boolean).join('/')

  const asked = async (what: string, url: string, init: { method: string; body?: Uint8Array }): Promise<Response> => {
    const headers = {
      'x-amz-content-sha256': createHash('sha256')
        .update(init.body ?? '')
        .digest('hex'),
      ...(init.body && { 'content-type': 'image/jpeg' }),
    }
    try {
      return await client.fetch(url, {
        method: init.method,
        headers,
        ...(init.body && { body: new Uint8Array(init.body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(answerMsMax),
      })
    } catch (error) {
      throw new PhotoStoreError(`${where} does not answer (${what}). Look at EKKO_PHOTOS_ENDPOINT.`, { cause: error })
    }
  }

  const store: PhotoStore = {
    where,
    async put(id, jpeg) {
      const answer = await asked('PUT', `${root}/${keyOf(id)}`, { method: 'PUT', body: jpeg })
      await heard(answer, where, 'PUT')
    },
    async get(id) {
      const answer = await asked('GET', `${root}/${keyOf(id)}`, { method: 'GET' })
      if (answer.status === 404 && (await codeIn(answer)) !== 'NoSuchBucket') return undefined
      return new Uint8Array(await (await heard(answer, where, 'GET')).arrayBuffer())
    },
    async remove(id) {
      const answer = await asked('DELETE', `${root}/${keyOf(id)}`, { method: 'DELETE' })
      if (answer.status !== 404) await heard(answer, where, 'DELETE')
    },
    async *list() {
      for (let after: string | undefined, more = true; more; ) {
        const query = new URLSearchParams({ 'list-type': '2', ...(prefix && { prefix: `${prefix}/` }) })
        if (after !== undefined) query.set('continuation-token', after)
        const answer = await asked('LIST', `${root}?${query}`, { method: 'GET' })
        const page = await (await heard(answer, where, 'LIST')).text()
        yield* photosIn(page, prefix)
        after = tagIn(page, 'NextContinuationToken')
        more = tagIn(page, 'IsTruncated') === 'true' && after !== undefined
      }
    },
    async check() {
      await store.put(probeId, new Uint8Array([1]))
      if (!(await store.get(probeId))) throw new PhotoStoreError(`${where} does not give back what was put there.`)
      await store.remove(probeId)
    },
  }
  return store
}

async function heard(answer: Response, where: string, what: string): Promise<Response> {
  if (answer.ok) return answer
  const code = (await codeIn(answer)) ?? String(answer.status)
  const advice =
    answer.status === 403 ? 'Look at EKKO_PHOTOS_KEY_ID, EKKO_PHOTOS_SECRET and what they may do there.' : ''
  throw new PhotoStoreError(`${where} refuses (${what}: ${answer.status} ${code}). ${advice}`.trim())
}

/** The store's own word for what is wrong: `NoSuchBucket`. */
async function codeIn(answer: Response): Promise<string | undefined> {
  return /^[A-Za-z.]{1,60}$/.exec(tagIn(await answer.clone().text(), 'Code') ?? '')?.[0]
}

function photosIn(page: string, prefix: string): readonly StoredPhoto[] {
  return page
    .split('<Contents>')
    .slice(1)
    .flatMap((entry) => {
      const key = tagIn(entry, 'Key') ?? ''
      const name = prefix === '' ? key : key.startsWith(`${prefix}/`) ? key.slice(prefix.length + 1) : ''
      const [id, at] = [idIn(name), Date.parse(tagIn(entry, 'LastModified') ?? '')]
      return id === undefined || id === probeId || Number.isNaN(at) ? [] : [{ id, at }]
    })
}

/** What stands in the first element of this name. */
function tagIn(xml: string, name: string): string | undefined {
  const [, rest] = xml.split(`<${name}>`, 2)
  return rest?.split(`</${name}>`, 1)[0]
}
