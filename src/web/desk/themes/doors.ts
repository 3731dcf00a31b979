import { type Door, deed, look } from '../door.ts'
import { anyVisitor, isModerator } from '../rooms.ts'
import { aboutMatter, runningMatter } from '../said/matter.ts'
import { putDeed, themeDeed, undoDeed } from './deeds.ts'
import { themesPage } from './page.ts'
import { tableDeed, tableFile } from './table.ts'

const at = 'consultations/:id/themes'

/** Putting what people wrote into themes. */
export const themesDoors: readonly Door[] = [
  look(
    at,
    anyVisitor,
    aboutMatter(async (visit, matter) => ({ page: await themesPage(visit, matter) })),
  ),
  deed(at, isModerator, runningMatter(putDeed)),
  deed(`${at}/undo`, isModerator, runningMatter(undoDeed)),
  deed(`${at}/theme/:theme`, isModerator, runningMatter(themeDeed)),
  look(`${at}/table.csv`, anyVisitor, aboutMatter(tableFile)),
  deed(`${at}/table`, isModerator, runningMatter(tableDeed)),
]
