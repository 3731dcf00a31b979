import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { type Block, say, text } from '../../domain/message.ts'
import type { OwnData, OwnMatterKept } from '../../domain/own-data.ts'
import type { Instant } from '../../domain/time.ts'
import { answerBlocks, decidedBlocks } from '../answers/matter.ts'
import { stageBlocks } from '../lateness/standing.ts'
import { dayOf, numbered, quoted, type Section, type Unit } from './section.ts'

/** Each consultation they had to do with: when they were asked, what they said, and what came of it. */
export function mattersSections({ matters }: OwnData, city: City, now: Instant): readonly Section[] {
  return matters.map((matter) => ({
    key: `matter:${matter.running.consultation.id}`,
    title: text('mydata-matter', { title: { local: matter.running.consultation.title } }),
    units: [
      { id: 'asked', blocks: askedBlocks(matter, city) },
      ...saidUnits(matter, city),
      ...numbered('after', afterBlocks(matter, city, now)),
    ],
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

function saidUnits(matter: OwnMatterKept, city: City): readonly Unit[] {
  const { running, invitation, answers, statements, photos, themes } = matter
  const last = Math.max(0, ...answers.map(({ at }) => at))
  const back = statements.filter(({ withdrawn }) => withdrawn)
  const labels = [...new Set(themes.map(({ theme }) => theme))]
  const about = [
    ...(last > 0 ? [say('mydata-said-at', { on: dayOf(last, city) })] : []),
    ...(photos.length > 0 ? [say('mydata-photos', { count: photos.length })] : []),
  ]
  const takenBack = back.map(({ question, number, text: words }, at) => ({
    id: `taken-back:${question}:${number}`,
    blocks: [...(at === 0 ? [say('mydata-taken-back')] : []), quoted(words)],
  }))
  return [
    ...running.consultation.questions.flatMap(({ id }) => {
      const own = answers.filter(({ question }) => question === id)
      const [label, first, ...rest] = answerBlocks(running.consultation, { invitation, answers: own, heard: {} })
      return label && first
        ? [{ id: `said:${id}`, blocks: [label, first] }, ...numbered(`said:${id}`, rest)]
        : numbered(`said:${id}`, label ? [label] : [])
    }),
    ...numbered('about', about),
    ...quoteUnits(statements),
    ...numbered('model', modelBlocks(statements, city)),
    ...takenBack,
    ...(labels.length > 0 ? numbered('themes', [say('mydata-themes', { names: labels.join(', ') })]) : []),
  ]
}

const quoteTexts = { cleared: 'mydata-quote-cleared', kept: 'mydata-quote-kept' } as const

/** What may be shown to others of what they wrote, and what may not; where nothing was read yet, what has to happen first. */
function quoteUnits(statements: OwnMatterKept['statements']): readonly Unit[] {
  const stand = statements.filter(({ withdrawn, text: words }) => !withdrawn && words !== '')
  const units = (['cleared', 'kept'] as const).flatMap((verdict) =>
    stand
      .filter(({ quote }) => quote === verdict)
      .map(({ number, text: words }, at) => ({
        id: `quote:${number}`,
        blocks: [...(at === 0 ? [say(quoteTexts[verdict])] : []), quoted(words)],
      })),
  )
  const unread = stand.some(({ quote }) => quote === undefined)
  return [...units, ...(unread ? numbered('quotes', [say('mydata-quote-unread')]) : [])]
}

/** To which model something of theirs went, on which days; once for each service. */
function modelBlocks(statements: OwnMatterKept['statements'], city: City): readonly Block[] {
  const sent = statements.flatMap(({ modelled = [] }) => modelled)
  return [...new Set(sent.map(({ host }) => host))].map((host) => {
    const days = [...new Set(sent.filter((each) => each.host === host).map(({ at }) => dateAt(at, city.timeZone)))]
    return say('mydata-model', { host, days: { texts: days.map((on) => text('mydata-day', { on: { on } })) } })
  })
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
