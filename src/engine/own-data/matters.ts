import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { type Block, say, text } from '../../domain/message.ts'
import type { OwnData, OwnMatterKept } from '../../domain/own-data.ts'
import type { Instant } from '../../domain/time.ts'
import { answerBlocks, decidedBlocks } from '../answers/matter.ts'
import { stageBlocks } from '../lateness/standing.ts'
import { dayOf, quoted, type Section } from './section.ts'

/** Each consultation they had to do with: when they were asked, what they said, and what came of it. */
export function mattersSections({ matters }: OwnData, city: City, now: Instant): readonly Section[] {
  return matters.map((matter) => ({
    title: text('mydata-matter', { title: { local: matter.running.consultation.title } }),
    blocks: [...askedBlocks(matter, city), ...saidBlocks(matter, city), ...afterBlocks(matter, city, now)],
  }))
}

function askedBlocks({ invitation, deliveredAt, respondent }: OwnMatterKept, city: City): readonly Block[] {
  const { by, madeAt, progress, remindedAt, onBehalf, newsMuted } = invitation
  return [
    say(by === 'rule' ? 'mydata-asked' : 'mydata-came', { on: dayOf(madeAt, city) }),
    ...(deliveredAt === undefined ? [] : [say('mydata-delivered', { on: dayOf(deliveredAt, city) })]),
    ...(remindedAt === undefined ? [] : [say('mydata-reminded', { on: dayOf(remindedAt, city) })]),
    ...(progress === 'declined' ? [say('mydata-declined')] : []),
    ...(respondent === undefined ? [] : [say('mydata-number', { number: respondent })]),
    ...(onBehalf ? [say('mydata-behalf')] : []),
    ...(newsMuted ? [say('mydata-muted')] : []),
  ]
}

function saidBlocks(matter: OwnMatterKept, city: City): readonly Block[] {
  const { running, invitation, answers, statements, photos, themes } = matter
  const last = Math.max(0, ...answers.map(({ at }) => at))
  const back = statements.filter(({ withdrawn }) => withdrawn)
  const labels = [...new Set(themes.map(({ theme }) => theme))]
  return [
    ...answerBlocks(running.consultation, { invitation, answers, heard: {} }),
    ...(last > 0 ? [say('mydata-said-at', { on: dayOf(last, city) })] : []),
    ...(photos.length > 0 ? [say('mydata-photos', { count: photos.length })] : []),
    ...(back.length > 0 ? [say('mydata-taken-back'), ...back.map(({ text: words }) => quoted(words))] : []),
    ...(labels.length > 0 ? [say('mydata-themes', { names: labels.join(', ') })] : []),
  ]
}

function afterBlocks({ running, invitation, answers, result, felt }: OwnMatterKept, city: City, now: Instant) {
  const days = [...new Set((result?.told ?? []).map(({ at }) => dateAt(at, city.timeZone)))]
  return [
    ...stageBlocks(running, result?.commitments ?? [], result?.outcome, city, now),
    ...(result?.outcome
      ? decidedBlocks(
          { state: { city }, now },
          { running, involvement: { invitation, answers, heard: {} }, result },
          result,
        )
      : []),
    ...(days.length > 0
      ? [say('mydata-told', { days: { texts: days.map((on) => text('mydata-day', { on: { on } })) } })]
      : []),
    ...felt.map((each) => say('mydata-felt', { felt: each.felt, on: dayOf(each.at, city) })),
  ]
}
