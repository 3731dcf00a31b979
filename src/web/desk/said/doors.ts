import type { ClosedPhotos } from '../../../photos/closed.ts'
import { type Door, deed, look } from '../door.ts'
import { anyVisitor, isModerator } from '../rooms.ts'
import { groupsPage, isVotedOn, nameGroup } from './groups.ts'
import { aboutMatter, runningMatter, themedMatter } from './matter.ts'
import { numbersPage } from './numbers.ts'
import { judgePhoto, photoBytes, photosPage } from './photos.ts'
import { quotesPage, signQuote } from './quotes.ts'
import { isRead, judgeStatement, readingPage } from './reading.ts'
import { openStatement, statementPage } from './statement.ts'
import { statementsPage } from './statements.ts'

/** What was said: numbers, statements and pictures. */
export function saidDoors(photos: Pick<ClosedPhotos, 'get'>): readonly Door[] {
  const at = 'consultations/:id/said'
  return [
    look(
      at,
      anyVisitor,
      aboutMatter(async (visit, matter) => ({ page: await numbersPage(visit, matter) })),
    ),
    look(
      `${at}/statements`,
      anyVisitor,
      aboutMatter(async (visit, matter) => ({ page: await statementsPage(visit, matter) })),
    ),
    look(
      `${at}/statements/:number`,
      anyVisitor,
      aboutMatter((visit, matter) => statementPage(visit, matter)),
    ),
    deed(`${at}/statements/:number/open`, isModerator, runningMatter(openStatement)),
    look(
      `${at}/reading`,
      anyVisitor,
      aboutMatter(async (visit, matter) =>
        isRead(matter) ? { page: await readingPage(visit, matter) } : { missing: true },
      ),
    ),
    deed(`${at}/reading/:number`, isModerator, runningMatter(judgeStatement)),
    look(
      `${at}/groups`,
      isModerator,
      themedMatter(async (visit, matter) =>
        isVotedOn(matter) ? { page: await groupsPage(visit, matter) } : { missing: true },
      ),
    ),
    deed(`${at}/groups/:question/:group`, isModerator, runningMatter(nameGroup)),
    look(
      `${at}/quotes`,
      isModerator,
      runningMatter(async (visit, matter) => ({ page: await quotesPage(visit, matter) })),
    ),
    deed(`${at}/quotes/:number`, isModerator, runningMatter(signQuote)),
    look(
      `${at}/photos`,
      anyVisitor,
      aboutMatter(async (visit, matter) => ({ page: await photosPage(visit, matter) })),
    ),
    look(`${at}/photos/:photo`, anyVisitor, aboutMatter(photoBytes(photos))),
    deed(`${at}/photos/:photo`, isModerator, runningMatter(judgePhoto)),
  ]
}
