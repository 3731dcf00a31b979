import type { ClosedPhotos } from '../../photos/closed.ts'
import { consultationDoors } from './consultations/doors.ts'
import type { Preview } from './consultations/preview-ground.ts'
import { deciderDoors } from './decider/doors.ts'
import type { Door } from './door.ts'
import { guideDoors } from './guides/doors.ts'
import { inboxDoors } from './inbox/doors.ts'
import { languageDoor } from './language-door.ts'
import { outcomeDoors } from './outcome/doors.ts'
import { type DigestGround, digestDoors } from './overview/digest.ts'
import { exportDoors } from './overview/exports.ts'
import { type GiveGround, giveDoors } from './people/give.ts'
import { peopleDoor } from './people/people.ts'
import { takeDoors } from './people/take.ts'
import { recordDoors } from './record/record.ts'
import { saidDoors } from './said/doors.ts'
import { themesDoors } from './themes/doors.ts'

/** Every door of the desk, room by room. */
export function deskDoors(ground: DeskDoorsGround): readonly Door[] {
  return [
    ...consultationDoors(ground),
    ...[...saidDoors(ground.photos), ...themesDoors, ...deciderDoors(ground), ...outcomeDoors],
    ...[...inboxDoors, ...guideDoors],
    ...[...digestDoors(ground), ...exportDoors],
    ...[peopleDoor(ground), ...giveDoors(ground), ...takeDoors(ground)],
    ...recordDoors,
    languageDoor,
  ]
}

/** What the rooms ask of a running Ekko beside the city's side. */
export interface DeskDoorsGround extends GiveGround, DigestGround, Preview {
  /** Where citizens' pictures are. */
  readonly photos: Pick<ClosedPhotos, 'get'>
}
