import { type Door, deed, look } from '../door.ts'
import { anyVisitor, isModerator } from '../rooms.ts'
import { aboutMatter, themedMatter } from '../said/matter.ts'
import { putDeed, themeDeed, undoDeed } from './deeds.ts'
import { themesPage } from './page.ts'
import { signDeed, suggestDeed } from './sign-deeds.ts'
import { signPage } from './sign-page.ts'
import { tableDeed, tableFile } from './table.ts'

const at = 'consultations/:id/themes'

/** Putting what people wrote into themes. */
export const themesDoors: readonly Door[] = [
  look(
    at,
    anyVisitor,
    aboutMatter(async (visit, matter) => ({ page: await themesPage(visit, matter) })),
  ),
  deed(at, isModerator, themedMatter(putDeed)),
  look(
    `${at}/sign`,
    anyVisitor,
    aboutMatter(async (visit, matter) => ({ page: await signPage(visit, matter) })),
  ),
  deed(`${at}/sign`, isModerator, themedMatter(signDeed)),
  deed(`${at}/suggest`, isModerator, themedMatter(suggestDeed)),
  deed(`${at}/undo`, isModerator, themedMatter(undoDeed)),
  deed(`${at}/theme/:theme`, isModerator, themedMatter(themeDeed)),
  look(`${at}/table.csv`, anyVisitor, aboutMatter(tableFile)),
  deed(`${at}/table`, isModerator, themedMatter(tableDeed)),
]
