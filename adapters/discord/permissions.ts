import { type Fields, listIn, objectsIn, textIn } from '../shared/read.ts'

/** What we need in a channel we post to (topics/permissions), with the words Discord's settings use for it. */
export const permissionsNeeded = [
  { bit: 1n << 10n, name: 'View Channel' },
  { bit: 1n << 11n, name: 'Send Messages' },
  { bit: 1n << 15n, name: 'Attach Files' },
  { bit: 1n << 16n, name: 'Read Message History' },
  { bit: 1n << 35n, name: 'Create Public Threads' },
  { bit: 1n << 38n, name: 'Send Messages in Threads' },
] as const

/** All rights as the number an invitation link carries. */
export const rightsSum: string = permissionsNeeded.reduce((sum, right) => sum | right.bit, 0n).toString()

const administrator = 1n << 3n

/**
 * What a member may do in a channel, by the order of topics/permissions: the role of all members, then the member's own, then
 * the channel's overwrites for all, for the roles together, and for the member.
 */
export function permissionsIn(channel: unknown, roles: unknown, member: unknown): bigint {
  const guildId = textIn(channel, 'guild_id') ?? ''
  const userId = textIn(member, 'user', 'id') ?? ''
  const mine = new Set(listIn(member, 'roles'))
  const base = objectsIn(roles)
    .filter((role) => role.id === guildId || mine.has(role.id))
    .reduce((sum, role) => sum | bitsOf(role.permissions), 0n)
  if ((base & administrator) !== 0n) return ~0n

  const overwrites = objectsIn(channel, 'permission_overwrites')
  const ofAll = overwrites.filter((overwrite) => overwrite.id === guildId)
  const ofRoles = overwrites.filter((overwrite) => overwrite.id !== guildId && mine.has(overwrite.id))
  const own = overwrites.filter((overwrite) => overwrite.id === userId)
  return [ofAll, ofRoles, own].reduce((sum, group) => applied(sum, group), base)
}

/** The rights that are missing, by name. */
export function missingRights(permissions: bigint): readonly string[] {
  return permissionsNeeded.filter((right) => (permissions & right.bit) === 0n).map((right) => right.name)
}

function applied(permissions: bigint, overwrites: readonly Fields[]): bigint {
  const deny = overwrites.reduce((sum, overwrite) => sum | bitsOf(overwrite.deny), 0n)
  const allow = overwrites.reduce((sum, overwrite) => sum | bitsOf(overwrite.allow), 0n)
  return (permissions & ~deny) | allow
}

function bitsOf(value: unknown): bigint {
  return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : 0n
}
