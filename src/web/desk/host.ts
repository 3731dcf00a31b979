import { asksFromHere, type WebRequest } from '../../adapter.ts'

/**
 * Whether the desk answers this request. Where a public address is set, only what was sent to it is answered, and only its own pages
 * may post; otherwise only this machine is. A proxy may say what it likes in other headers: none of them is believed.
 */
export function isForDesk(request: WebRequest, publicUrl: string | undefined): boolean {
  if (publicUrl === undefined) return asksFromHere(request)
  const { host, origin } = request.headers
  const own = new URL(publicUrl)
  return host !== undefined && hostIn(host) === own.host && (origin === undefined || origin === own.origin)
}

/** The same with and without the port that https has anyway. */
function hostIn(host: string): string | undefined {
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`https://${host}`) ? new URL(`https://${host}`).host : undefined
}

/** Whether a page of the desk itself sent this, as far as browsers say so. */
export function isFromDesk({ headers }: WebRequest): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin'
}

/** An address of the desk to lead to, made of one that was sent along; the front where it is none. */
export function wayBack(to: string): string {
  const base = 'http://desk.invalid'
  if (!to.startsWith('/') || !URL.canParse(to, base)) return '/desk'
  const { origin, pathname, search, hash } = new URL(to, base)
  return origin === base && /^\/desk(?:\/|$)/.test(pathname) ? `${pathname}${search}${hash}` : '/desk'
}
