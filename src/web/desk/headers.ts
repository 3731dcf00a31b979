/** What every answer of the desk carries: kept nowhere, told to no other site. */
export const guarded = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** Nothing inline, nothing from elsewhere, in no frame. */
export const pageHeaders = {
  ...guarded,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
} as const

/** The same for a page whose own address is a secret: what it loads is told no more than the host. */
export const secretPageHeaders = { ...pageHeaders, 'referrer-policy': 'strict-origin' } as const
