const unreserved = /^[\w.~-]$/

/**
 * The path of a request, if it is written the one way in which paths are matched here; undefined for any other. Browsers and platforms
 * write it so by themselves. What climbs, doubles a slash, hides a slash or a letter behind a percent sign, or names a host could lead
 * past a proxy that lets only some paths through, so it leads nowhere.
 */
export function plainPath(url: string): string | undefined {
  const path = url.split('?', 1)[0] ?? ''
  if (!path.startsWith('/') || /[\\#]|[^\x21-\x7e]/.test(path)) return undefined
  if (path.includes('//') || /\/\.{1,2}(?:\/|$)/.test(path)) return undefined
  const coded = path.match(/%.{0,2}/g) ?? []
  return coded.every(standsForItself) ? path : undefined
}

/** Whether this is a byte that has to be written with a percent sign: no slash, no control character, none that could stand bare. */
function standsForItself(code: string): boolean {
  if (!/^%[0-9a-f]{2}$/i.test(code)) return false
  const byte = Number.parseInt(code.slice(1), 16)
  return byte >= 0x20 && byte !== 0x2f && byte !== 0x5c && byte !== 0x7f && !unreserved.test(String.fromCharCode(byte))
}
