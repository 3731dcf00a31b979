import { type Answer, type Door, deed, look } from '../door.ts'
import { anyVisitor, isModerator } from '../rooms.ts'
import { aboutMatter, type Matter, runningMatter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { dropDeed, fileDeed, fileLook, keepDeed, sendDeed, testDeed, writeDeed } from './deeds.ts'
import { lookPage } from './look.ts'
import { writingPage } from './page.ts'
import type { Writing } from './writing.ts'

/** What is written at an address of a consultation; undefined where there is nothing to write just now. */
export type FindWriting = (visit: Visit, matter: Matter) => Promise<Writing | undefined>

/**
 * The doors of something that is written by form: the form, keeping it, looking at it, sending it, letting it go, and as a file.
 * `otherwise` is the page for those who only read, and where there is nothing to write.
 */
export function writingDoors(
  path: string,
  find: FindWriting,
  otherwise?: (visit: Visit, matter: Matter) => Promise<Answer>,
): readonly Door[] {
  const at = `consultations/:id/${path}`
  const on = (answer: (visit: Visit, writing: Writing) => Promise<Answer>) =>
    runningMatter(async (visit, matter) => {
      const writing = await find(visit, matter)
      return writing ? answer(visit, writing) : { missing: true }
    })
  const front = aboutMatter(async (visit, matter) => {
    const writing = matter.runs ? await find(visit, matter) : undefined
    if (writing) return writingPage(visit, writing)
    return otherwise ? otherwise(visit, matter) : { missing: true }
  })
  return [
    look(at, anyVisitor, front),
    deed(at, isModerator, on(writeDeed)),
    deed(`${at}/keep`, isModerator, on(keepDeed)),
    look(`${at}/look`, isModerator, on(lookPage)),
    deed(`${at}/send`, isModerator, on(sendDeed)),
    deed(`${at}/test`, isModerator, on(testDeed)),
    deed(`${at}/drop`, isModerator, on(dropDeed)),
    look(`${at}/file.yaml`, isModerator, on(fileLook)),
    deed(`${at}/file`, isModerator, on(fileDeed)),
  ]
}
