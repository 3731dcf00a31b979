import { asksFromHere, type WebRequest } from '../../adapter.ts'

/**
 * Whether the desk answers this request: where a public address is set, only what was sent to it, otherwise only this machine. A proxy
 * may say what it likes in other headers: none of them is believed.
 */
export function isForDesk(request: WebRequest, publicUrl: string | undefined): boolean {
  const { origin: _, ...headers } = request.headers
  if (publicUrl === undefined) return asksFromHere({ ...request, headers })
  return headers.host !== undefined && hostIn(headers.host) === new URL(publicUrl).host
}

/** Whether a page of the desk itself sent this, as far as browsers say so: they let no page say it for another. */
export function isFromDesk({ headers }: WebRequest, publicUrl: string | undefined): boolean {
  const { origin, host = '', 'sec-fetch-site': site } = headers
  const own = publicUrl === undefined ? `http://${host}`.toLowerCase() : new URL(publicUrl).origin
  return (site === undefined || site === 'same-origin') && (origin === undefined || origin.toLowerCase() === own)
}

/** The same with and without the port that https has anyway. */
function hostIn(host: string): string | undefined {
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`https://${host}`) ? new URL(`https://${host}`).host : undefined
}

/** An address of the desk to lead to, made of one that was sent along; the front where it is none. */
export function wayBack(to: string): string {
  const base = 'http://desk.invalid'
  if (!to.startsWith('/') || !URL.canParse(to, base)) return '/desk'
  const { origin, pathname, search, hash } = new URL(to, base)
  return origin === base && /^\/desk(?:\/|$)/.test(pathname) ? `${pathname}${search}${hash}` : '/desk'
}
