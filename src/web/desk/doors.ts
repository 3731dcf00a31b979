import type { PhotoStore } from '../../photos/photo-store.ts'
import { consultationDoors } from './consultations/doors.ts'
import type { Preview } from './consultations/preview-ground.ts'
import type { Door } from './door.ts'

/** Every door of the desk, room by room. */
export function deskDoors(ground: DeskDoorsGround): readonly Door[] {
  return [...consultationDoors(ground)]
}

/** What the rooms ask of a running Ekko beside the city's side. */
export interface DeskDoorsGround extends Preview {
  /** Where citizens' pictures are. */
  readonly photos: PhotoStore
}
