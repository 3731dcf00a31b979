/** Whether a host, as a URL or a listening server names it (without its port), is the machine that asks: RFC 6761 and RFC 1122, 3.2.1.3. */
export function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i.test(host)
}

/** Whether what is sent to an address can be read on its way by others: by http, beyond this machine. False for what is no address. */
export function isExposed(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && !isThisMachine(hostname)
}

/** Whether secrets may be sent to an address: by https, or by http on this machine. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  return new URL(address).protocol === 'https:' || (new URL(address).protocol === 'http:' && !isExposed(address))
}
