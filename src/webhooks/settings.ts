/** Which systems of the city's are told of steps, and with what it is signed. */
export interface WebhookSettings {
  readonly urls: readonly URL[]
  /** The bytes of the secret that both sides have. */
  readonly secret: Uint8Array
  /** Addresses inside the city's own network may be called, and without https. */
  readonly inside: boolean
}

/** As many as a city has registers of such things. */
const urlsMax = 5
/** Standard Webhooks asks for 24 to 64 bytes. */
const [secretBytesMin, secretBytesMax] = [24, 64]

/** The systems as the operator has set them, and every problem of the settings, each a sentence. */
export function webhooksIn(given: Readonly<Record<string, string | undefined>>): {
  readonly settings?: WebhookSettings
  readonly problems: readonly string[]
} {
  const {
    EKKO_WEBHOOKS: written,
    EKKO_WEBHOOKS_SECRET: secretWritten,
    EKKO_WEBHOOKS_INSIDE: insideWritten = 'off',
  } = given
  if (written === undefined) return { problems: alone(given) }
  const inside = insideWritten.toLowerCase() === 'on'
  const parts = written.split(/[\s,]+/).filter((part) => part !== '')
  const urls = parts.flatMap((part) => urlIn(part, inside) ?? [])
  const secret = secretIn(secretWritten ?? '')
  const problems = [
    ...(urls.length < parts.length
      ? [
          'EKKO_WEBHOOKS holds something that is no https address. Set it to https://…, several with commas; EKKO_WEBHOOKS_INSIDE=on also takes http.',
        ]
      : []),
    ...(parts.length > urlsMax ? [`EKKO_WEBHOOKS holds more than ${urlsMax} addresses. Leave some out.`] : []),
    ...(['on', 'off'].includes(insideWritten.toLowerCase())
      ? []
      : ['EKKO_WEBHOOKS_INSIDE is neither on nor off. Set it to on, or remove it.']),
    ...(secret === undefined
      ? ['EKKO_WEBHOOKS_SECRET is no secret of 24 to 64 bytes. Make one with: echo "whsec_$(openssl rand -base64 32)"']
      : []),
  ]
  if (secret === undefined || problems.length > 0) return { problems }
  return { settings: { urls, secret, inside }, problems }
}

/** A secret without an address looks as if a system were told. */
function alone(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  return ['EKKO_WEBHOOKS_SECRET', 'EKKO_WEBHOOKS_INSIDE'].flatMap((name) =>
    given[name] === undefined || given[name] === 'off'
      ? []
      : [`${name} is set and EKKO_WEBHOOKS is not. Set EKKO_WEBHOOKS to https://…, or remove ${name}.`],
  )
}

function urlIn(written: string, inside: boolean): URL | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url?.username !== '' || url.password !== '') return undefined
  return url.protocol === 'https:' || (inside && url.protocol === 'http:') ? url : undefined
}

function secretIn(written: string): Uint8Array | undefined {
  const base64 = written.replace(/^whsec_/, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length >= secretBytesMin && bytes.length <= secretBytesMax ? new Uint8Array(bytes) : undefined
}
