/** What every answer carries unless a page brings its own. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** The same; where browsers reach Ekko over TLS they come by TLS alone from then on. */
export function headersFor(byTls: boolean): Readonly<Record<string, string>> {
  return byTls ? { ...securityHeaders, 'strict-transport-security': 'max-age=31536000' } : securityHeaders
}

/** What is said instead of an answer, by status. */
export const sentences = {
  400: 'This is no request that can be read.',
  403: 'This answers on this machine alone. Open it as http://localhost with its port.',
  404: 'There is nothing at this address.',
  405: 'This address does not take that method.',
  408: 'This took too long to arrive. Try again.',
  413: 'This is larger than what is taken here.',
  415: 'This is not the kind of content that is taken here.',
  417: 'This expects something that is not given here.',
  429: 'Too many wrong tries. Try again in a minute.',
  431: 'The headers of this request are too large.',
  500: 'Something went wrong on our side. Try again in a moment.',
  503: 'Ekko is starting or stopping. Try again in a moment.',
} as const

/** A status with a sentence of its own. */
export type Said = keyof typeof sentences
