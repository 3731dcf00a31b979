/**
 * Why EKKO_PUBLIC_URL cannot be this, with what to write instead. The desk's cookies, the platforms' webhooks, the posters and the
 * ledger all begin at the root of a host: behind a path half of them would lead astray.
 */
export function publicUrlFault(url: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address?.protocol !== 'https:')
    return 'EKKO_PUBLIC_URL is not an https address. Platforms deliver to https only: set it to https://…, or remove it.'
  if (isHostAlone(address)) return undefined
  const { host, hostname } = address
  return `EKKO_PUBLIC_URL says more than which host it is, and Ekko answers at the root of a host of its own. Give it one, such as https://ekko.${hostname}; or write https://${host} if nothing else answers there.`
}

/** No path, no query, no account. */
function isHostAlone({ pathname, search, hash, username }: URL): boolean {
  return /^\/*$/.test(pathname) && search === '' && hash === '' && username === ''
}
