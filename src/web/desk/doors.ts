import type { PhotoStore } from '../../photos/photo-store.ts'
import { consultationDoors } from './consultations.ts'
import type { Door } from './door.ts'
import { outcomeDoors } from './outcome/doors.ts'
import { saidDoors } from './said/doors.ts'
import { themesDoors } from './themes/doors.ts'

/** Every door of the desk, room by room. */
export function deskDoors(ground: DeskDoorsGround): readonly Door[] {
  return [...consultationDoors, ...saidDoors(ground.photos), ...themesDoors, ...outcomeDoors]
}

/** What the rooms ask of a running Ekko beside the city's side. */
export interface DeskDoorsGround {
  /** Where citizens' pictures are. */
  readonly photos: PhotoStore
}
