import { type Fields, fieldsOf, listOf, textOf } from './payload.ts'

/** What we need in a channel we post to (topics/permissions), with the words Discord's settings use for it. */
export const rights = [
  { bit: 1n << 10n, name: 'View Channel' },
  { bit: 1n << 11n, name: 'Send Messages' },
  { bit: 1n << 15n, name: 'Attach Files' },
  { bit: 1n << 16n, name: 'Read Message History' },
  { bit: 1n << 35n, name: 'Create Public Threads' },
  { bit: 1n << 38n, name: 'Send Messages in Threads' },
] as const

/** All rights as the number an invitation link carries. */
export const rightsSum: string = rights.reduce((sum, right) => sum | right.bit, 0n).toString()

const administrator = 1n << 3n

/**
 * What a member may do in a channel, by the order of topics/permissions: everyone's role, then the member's roles, then the
 * channel's overwrites for everyone, for the roles together, and for the member.
 */
export function permissionsIn(channel: Fields, roles: readonly unknown[], member: Fields): bigint {
  const guildId = textOf(channel.guild_id) ?? ''
  const userId = textOf(fieldsOf(member.user)?.id) ?? ''
  const mine = new Set(listOf(member.roles))
  const all = roles.map(fieldsOf).filter((role) => role !== undefined)
  const base = all
    .filter((role) => role.id === guildId || mine.has(role.id))
    .reduce((sum, role) => sum | bitsOf(role.permissions), 0n)
  if ((base & administrator) !== 0n) return ~0n

  const overwrites = listOf(channel.permission_overwrites)
    .map(fieldsOf)
    .filter((overwrite) => overwrite !== undefined)
  const everyone = overwrites.filter((overwrite) => overwrite.id === guildId)
  const ofRoles = overwrites.filter((overwrite) => overwrite.id !== guildId && mine.has(overwrite.id))
  const own = overwrites.filter((overwrite) => overwrite.id === userId)
  return [everyone, ofRoles, own].reduce((sum, group) => applied(sum, group), base)
}

/** The rights that are missing, by name. */
export function missingRights(permissions: bigint): readonly string[] {
  return rights.filter((right) => (permissions & right.bit) === 0n).map((right) => right.name)
}

function applied(permissions: bigint, overwrites: readonly Fields[]): bigint {
  const deny = overwrites.reduce((sum, overwrite) => sum | bitsOf(overwrite.deny), 0n)
  const allow = overwrites.reduce((sum, overwrite) => sum | bitsOf(overwrite.allow), 0n)
  return (permissions & ~deny) | allow
}

function bitsOf(value: unknown): bigint {
  return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : 0n
}
