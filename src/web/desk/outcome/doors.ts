import { type Answer, type Door, deed } from '../door.ts'
import { isModerator } from '../rooms.ts'
import { addressOf, type Matter, matterPage, runningMatter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { writingDoors } from '../writing/doors.ts'
import { changeKept } from '../writing/kept.ts'
import { lateWriting } from './late.ts'
import { milestoneWriting } from './milestone.ts'
import { newsWriting } from './news.ts'
import { correctionOf, outcomeWriting } from './outcome.ts'
import { publishedPage } from './published-html.ts'
import { toldHtml } from './told-html.ts'

/** What was decided, what became of it, what happens on the way, and why something is late. */
export const outcomeDoors: readonly Door[] = [
  ...writingDoors('outcome', outcomeWriting, publishedPage),
  deed('consultations/:id/outcome/correct', isModerator, runningMatter(beginCorrection)),
  ...writingDoors('outcome/late', lateWriting('outcome')),
  ...writingDoors('milestones/:milestone', milestoneWriting),
  ...writingDoors('milestones/:milestone/late', lateWriting('milestone')),
  ...writingDoors('news', newsWriting, async (visit, matter) => ({
    page: matterPage(visit, matter, 'news', { html: await toldHtml(visit, matter) }),
  })),
]

/** A correction begins with all that was published, so that one part can be put right and the rest stays. */
async function beginCorrection(visit: Visit, matter: Matter): Promise<Answer> {
  const { store, city } = visit.cityside
  const { id } = matter.consultation
  const published = await store.outcome(id)
  if (!published) return { missing: true }
  const begun = correctionOf(published, await store.themesKept(id), city.languages)
  await changeKept(visit, `outcome:${id}`, begun, (fields) => fields)
  return { to: addressOf(matter, 'outcome') }
}
