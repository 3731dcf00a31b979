import { asks } from '../../domain/duty.ts'
import type { Visitor } from './visit.ts'

/** A room of the desk, as the navigation names it. */
export interface Room {
  readonly id: string
  /** Below /desk. */
  readonly path: string
  /** The text's key. */
  readonly label: string
  may(visitor: Visitor): boolean
}

/** Every room, in the order of the navigation. */
export const rooms: readonly Room[] = [
  { id: 'consultations', path: '', label: 'deskpage-room-consultations', may: () => true },
  { id: 'inbox', path: 'inbox', label: 'deskpage-room-inbox', may: () => true },
  { id: 'guides', path: 'guides', label: 'deskpage-room-guides', may: () => true },
  { id: 'digest', path: 'digest', label: 'deskpage-room-digest', may: () => true },
  { id: 'roles', path: 'roles', label: 'deskpage-room-roles', may: isAdministrator },
  { id: 'audit', path: 'audit', label: 'deskpage-room-audit', may: (visitor) => asks(visitor.duties) },
]

/** Whether the visitor sees to all of it. */
export function isAdministrator({ duties }: Visitor): boolean {
  return duties.some(({ kind }) => kind === 'administrator')
}

/** Whether the visitor may ask in the city's name, for some department at least. */
export function isModerator({ duties }: Visitor): boolean {
  return asks(duties)
}

/** Every visitor who is signed in. */
export function anyVisitor(): boolean {
  return true
}
