import type { Door } from '../door.ts'
import { approvalDoors } from './approval.ts'
import { deedDoors } from './deed-doors.ts'
import { draftDoors } from './draft.ts'
import { frontDoor } from './front.ts'
import { launchDoors } from './launch.ts'
import { newDoors } from './new.ts'
import { overviewDoors } from './overview.ts'
import type { Preview } from './preview-ground.ts'
import { voteDoors } from './vote/doors.ts'
import { posterDoor } from './ways.ts'

/** Consultations at the desk: all of them, a new one by form, the page of one, and running it. */
export function consultationDoors(ground: Preview): readonly Door[] {
  return [
    frontDoor,
    ...newDoors,
    ...draftDoors,
    ...voteDoors,
    ...launchDoors(ground),
    ...overviewDoors(ground),
    posterDoor(ground),
    ...approvalDoors,
    ...deedDoors,
  ]
}
