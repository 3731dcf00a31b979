import { text } from '../../domain/message.ts'
import { type News, newsRef } from '../../domain/news.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { changing, type Decision, together } from '../decision.ts'
import type { NewsFound } from '../result-facts.ts'
import type { ConsultationState } from '../state.ts'
import { startMailing } from './mailing.ts'
import { tellUnderPosts } from './posts.ts'

/** Tells all who answered what happens on the way, once. */
export function sendNews(state: ConsultationState & NewsFound, news: News, now: Instant): Decision {
  const { running } = state
  const id = news.consultation
  if (!running) return refuseUnknown(id)
  const { consultation } = running
  const why = newsRefusal(state)
  if (why !== undefined) return refuseAct(text(why, { title: { local: consultation.title } }))
  const ref = newsRef(news)
  if (state.news.some((each) => newsRef(each) === ref))
    return refuseAct(text('refused-news-twice', { title: { local: consultation.title } }))
  return together(
    changing({ kind: 'news.recorded', news, at: now }),
    startMailing({ kind: 'news', consultation: id, ref }, now),
    tellUnderPosts(consultation, { kind: 'post-news', consultation: id, news: ref }, `news-${ref}`),
  )
}

/**
 * Why there can be no news of a consultation as it stands: before it closes they would sway those who have not answered,
 * and after all is done there is none to wait for.
 */
export function newsRefusal({
  running,
  commitments,
}: Pick<ConsultationState, 'running' | 'commitments'>): string | undefined {
  switch (running?.stage.at) {
    case 'closed':
      return undefined
    case 'answered':
    case 'archived':
      return commitments.some(({ keptAt }) => keptAt === undefined) ? undefined : 'refused-news-done'
    case 'withdrawn':
      return 'refused-news-withdrawn'
    default:
      return 'refused-news-open'
  }
}
