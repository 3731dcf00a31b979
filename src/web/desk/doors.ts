import type { PhotoStore } from '../../photos/photo-store.ts'
import { consultationDoors } from './consultations.ts'
import type { Door } from './door.ts'

/** Every door of the desk, room by room. */
export function deskDoors(_ground: DeskDoorsGround): readonly Door[] {
  return [...consultationDoors]
}

/** What the rooms ask of a running Ekko beside the city's side. */
export interface DeskDoorsGround {
  /** Where citizens' pictures are. */
  readonly photos: PhotoStore
}
