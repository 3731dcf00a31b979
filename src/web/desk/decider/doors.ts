import type { Preview } from '../consultations/preview-ground.ts'
import { type Door, deed, look } from '../door.ts'
import { lateWriting } from '../outcome/late.ts'
import { anyVisitor, isModerator } from '../rooms.ts'
import { aboutMatter, runningMatter } from '../said/matter.ts'
import { writingDoors } from '../writing/doors.ts'
import { gatherDeed, undoDeed } from './deeds.ts'
import { boardPage } from './page.ts'
import { answersWriting } from './writing.ts'

const at = 'consultations/:id/decider'

/** Questions to the politician: read, put together, answered, and explained where the answers are late. */
export function deciderDoors(ground: Preview): readonly Door[] {
  return [
    look(at, anyVisitor, aboutMatter(boardPage)),
    deed(at, isModerator, runningMatter(gatherDeed)),
    deed(`${at}/undo`, isModerator, runningMatter(undoDeed)),
    ...writingDoors('decider/answers', answersWriting(ground)),
    ...writingDoors('decider/late', lateWriting('decider')),
  ]
}
