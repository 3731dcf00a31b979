/** What a platform's code says about our token, the narrower first; `next` is what to do about it. */
const kinds: readonly { readonly code: RegExp; readonly why: string; readonly next: string }[] = [
  {
    code: /expired|(?:^|\D)190\D+463(?:\D|$)/i,
    why: 'the token has expired',
    next: 'Make a new one at the platform',
  },
  {
    code: /revoked|uninstalled|account_inactive|(?:^|\D)190\D+(?:458|460|467)(?:\D|$)/i,
    why: 'the token was taken back, or the app was taken out',
    next: 'Let the app in again, or make a new token at the platform',
  },
  {
    code: /scope|permission|not_allowed|access|ekm|messages_tab|(?:^|\D)403(?:\D|$)|(?:^|\D)2\d\d(?:\D|$)/i,
    why: 'a right is missing',
    next: 'Give it to the app at the platform',
  },
]

const unknownToken = { why: 'the token is not accepted', next: 'Look whether it is complete, or make a new one' }

/** For the operator: what the platform refuses, and what to do there. */
export function refusedWhy(code: string | undefined): string {
  const { why, next } = kinds.find((kind) => kind.code.test(code ?? '')) ?? unknownToken
  const said = code === undefined ? '' : ` (${code})`
  return `${why}${said}. ${next}.`
}
