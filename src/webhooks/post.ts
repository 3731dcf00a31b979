import { type LookupOptions, lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isInside } from './address.ts'

/** What became of one try. */
export type Posted = { readonly taken: true } | { readonly taken: false; readonly why: string }

const patienceMs = 10_000

/**
 * Posts JSON once. Taken is what is answered with 2xx; redirects are not followed, since they could lead anywhere. Unless `inside` is allowed,
 * the address that the name stands for is looked at as it is connected to, so that a name cannot come to mean another one in between.
 */
export function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  { inside }: { readonly inside: boolean },
): Promise<Posted> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!inside && isIP(host) !== 0 && isInside(host)) return Promise.resolve(refused)
  const request = url.protocol === 'https:' ? requestTls : requestPlain
  return new Promise((resolve) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'Ekko', ...headers },
        timeout: patienceMs,
        signal: AbortSignal.timeout(patienceMs),
        ...(inside ? {} : { lookup: outside }),
      },
      (response) => {
        response.resume()
        const { statusCode: status = 0 } = response
        resolve(status >= 200 && status < 300 ? { taken: true } : { taken: false, why: `it answered ${status}` })
      },
    )
    sent.on('timeout', () => sent.destroy(new Error('timeout')))
    sent.on('error', (error: NodeJS.ErrnoException) => resolve({ taken: false, why: whyOf(error) }))
    // A system that changes to another protocol ends the request without an answer and without an error.
    sent.on('close', () => resolve({ taken: false, why: 'it gave no answer' }))
    sent.end(body)
  })
}

const refused: Posted = {
  taken: false,
  why: 'its address is inside a private network, and EKKO_WEBHOOKS_INSIDE is not on',
}

/** What went wrong, without the address, which may hold a secret. */
function whyOf({ code, name }: NodeJS.ErrnoException): string {
  if (code === insideCode) return refused.taken ? '' : refused.why
  return code === 'ABORT_ERR' || name === 'TimeoutError'
    ? 'it did not answer in time'
    : `it cannot be reached (${code ?? 'error'})`
}

const insideCode = 'EKKO_INSIDE'

const outside: LookupFunction = (name, options, done) => {
  lookup(name, { ...(options as LookupOptions), all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    const [first] = addresses
    if (!first || addresses.some(({ address }) => isInside(address)))
      return done(Object.assign(new Error('inside'), { code: insideCode }), '', 0)
    if ('all' in options && options.all === true) return done(null, addresses)
    done(null, first.address, first.family)
  })
}
