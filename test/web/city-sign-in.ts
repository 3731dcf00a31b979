import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { type Answered, asked } from './door-town.ts'

/** A city's own sign-in: a real OpenID Connect provider on this machine. */
export interface CitySignIn {
  readonly issuer: string
  /** Signs this person in, beginning where the desk sent the browser; resolves with the address it is sent back to. */
  signIn(from: string, login: string): Promise<string>
  stop(): Promise<void>
}

export const cityClient = { id: 'ekko', secret: 'a-secret-of-the-test' } as const

/** Starts it for a desk at this address; `groups` are those of each person by their login. */
export async function startCitySignIn(
  publicUrl: string,
  groups: Readonly<Record<string, readonly string[]>>,
): Promise<CitySignIn> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: cityClient.id,
        client_secret: cityClient.secret,
        redirect_uris: [`${publicUrl}/desk/city/back`],
        post_logout_redirect_uris: [`${publicUrl}/desk/sign-in`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    cookies: { keys: ['a-key-of-the-test'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    pkce: { required: () => true },
    findAccount: async (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: `${id} of the city`, groups: [...(groups[id] ?? [])] }),
    }),
  })
  server.on('request', provider.callback())
  return {
    issuer,
    signIn: (from, login) => follow(from, issuer, login),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const stepsMax = 12

/** Goes where the provider leads, fills in what it asks, and stops where it leads away from itself. */
async function follow(from: string, issuer: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = from
  let form: Readonly<Record<string, string>> | undefined
  for (let step = 0; step < stepsMax; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer: Answered = await asked(at, { headers: { cookie }, ...(form && { method: 'POST', form }) })
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
      jar.set(name, value)
    }
    form = undefined
    if (answer.headers.location !== undefined) {
      at = new URL(answer.headers.location, at).href
      if (!at.startsWith(issuer)) return at
      continue
    }
    const action = /<form[^>]*action="([^"]+)"/.exec(answer.text)?.[1]
    if (action === undefined) throw new Error(`The sign-in shows ${answer.status}: ${answer.text.slice(0, 300)}`)
    const prompt = /name="prompt" value="(\w+)"/.exec(answer.text)?.[1] ?? 'login'
    at = new URL(action, at).href
    form = { prompt, ...(prompt === 'login' && { login, password: 'any' }) }
  }
  throw new Error('The sign-in leads around in a circle.')
}
