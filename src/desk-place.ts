import type { DeskPlace } from './cityside/desk-link.ts'
import type { Config } from './config.ts'
import { isThisMachine } from './domain/this-machine.ts'

/**
 * Where the desk is reached. An address of this machine goes into links only where Ekko listens on nothing else; with port 0 it is
 * known once the server listens, as `url`.
 */
export function deskPlace(
  { publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>,
  url?: string,
): DeskPlace {
  const named = host.includes(':') ? `[${host}]` : host
  const local = url ?? (port === 0 ? undefined : `http://${named}:${port}`)
  return {
    ...(publicUrl !== undefined && { publicUrl }),
    ...(isThisMachine(host) && local !== undefined && { localUrl: local }),
  }
}
