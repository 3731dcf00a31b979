import { Socket } from 'node:net'

const loopback = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::'])
const connect = Socket.prototype.connect

/** A test that tries to leave this machine fails, whatever library it went through. */
Socket.prototype.connect = function guarded(this: Socket, ...args: Parameters<typeof connect>) {
  const host = hostIn(args)
  if (host !== undefined && !loopback.has(host) && !host.startsWith('127.')) {
    throw new Error(`A test tried to reach ${host}. Tests only ever talk to this machine.`)
  }
  return connect.apply(this, args)
} as typeof connect

/** `connect` takes (options), (port, host), (path) and, from inside Node, all of that in one array. */
function hostIn(args: readonly unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : args
  if (typeof first === 'object' && first !== null && 'host' in first && typeof first.host === 'string')
    return first.host
  return typeof second === 'string' && typeof first === 'number' ? second : undefined
}
