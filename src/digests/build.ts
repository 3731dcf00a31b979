import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import { publishable, publishableOne } from '../domain/publishable.ts'
import type { Question } from '../domain/question.ts'
import { smallCellMin } from '../domain/tally.ts'
import { type Dilemma, dilemmaOfChoices, dilemmaOfScale } from '../insight/dilemmas.ts'
import type {
  ConsultationDigest,
  ConsultationSource,
  Digest,
  DigestSource,
  DuePromise,
  GroupDigest,
  OtherDigest,
  QuestionDigest,
} from './digest.ts'
import { minorityShareMax } from './digest.ts'
import { ideasOf } from './ideas.ts'
import { quotedFrom } from './quotes.ts'
import { themesOf } from './themes.ts'

/**
 * Builds the digest: promises due and overdue first, then what is running and what was answered, then what other
 * departments ask on the same topics. Pure.
 */
export function buildDigest(source: DigestSource): Digest {
  const { city, now, department, kept = [] } = source
  const concerned = source.consultations.filter(
    ({ running }) => department === undefined || running.consultation.departments.includes(department),
  )
  const promises = concerned.flatMap((each) => promisesOf(each, source))
  const ideas = ideasOf(source.ideas, department, city, now)
  return {
    city,
    now,
    ...(department && { department }),
    promises: promises
      .filter(({ commitment }) => commitment.keptAt === undefined)
      .toSorted((one, other) => one.daysLeft - other.daysLeft),
    kept: promises.filter(({ commitment }) => commitment.keptAt !== undefined && kept.includes(commitment.key)),
    others: othersOf(
      concerned.map(({ running }) => running),
      source.elsewhere ?? [],
    ),
    consultations: concerned
      .filter(({ onlyPromises }) => onlyPromises === undefined)
      .map((each) => digestOf(each, city))
      .toSorted(byStage),
    ...(ideas && { ideas }),
    ...(source.offers && source.offers.people > 0 && { offers: source.offers }),
  }
}

/** Whether there is anything in it: an empty digest is never sent. */
export function saysAnything({ promises, kept, others, consultations, ideas, offers }: Digest): boolean {
  const told = promises.length + kept.length + others.length + consultations.length
  return told > 0 || ideas !== undefined || offers !== undefined
}

function promisesOf(
  { running, tally, outcome }: ConsultationSource,
  { commitments, city, now }: DigestSource,
): readonly DuePromise[] {
  return commitments
    .filter((commitment) => commitment.consultation === running.consultation.id)
    .map((commitment) => ({
      commitment,
      running,
      what:
        outcome?.milestones.find((milestone) => milestone.id === commitment.milestone)?.what ??
        running.consultation.title,
      daysLeft: daysBetween(dateAt(now, city.timeZone), commitment.dueOn),
      people: publishableOne(tally.answered),
    }))
}

/** What others ask on topics that ours ask about too, while it is planned, open or waiting for its answer. */
export function othersOf(
  concerned: readonly RunningConsultation[],
  elsewhere: readonly RunningConsultation[],
): readonly OtherDigest[] {
  const ours = new Set(concerned.flatMap(({ consultation }) => consultation.audience.topics))
  const own = new Set(concerned.map(({ consultation }) => consultation.id))
  return elsewhere.flatMap((running) => {
    const topics = running.consultation.audience.topics.filter((topic) => ours.has(topic))
    const goesOn = ['scheduled', 'open', 'closed'].includes(running.stage.at)
    return goesOn && topics.length > 0 && !own.has(running.consultation.id) ? [{ running, topics }] : []
  })
}

function digestOf(source: ConsultationSource, city: City): ConsultationDigest {
  const { running, tally, outcome, reach, told } = source
  const { yes, partly, no } = tally.heard
  const heardBy = yes + partly + no
  const percent = (count: number): number => Math.round((100 * count) / heardBy)
  return {
    running,
    invited: tally.invited,
    delivered: tally.delivered,
    answered: publishableOne(tally.answered),
    ...(told && tally.answered - told.answered >= smallCellMin && { added: tally.answered - told.answered }),
    declined: publishableOne(tally.declined),
    capped: tally.capped,
    heard:
      heardBy < smallCellMin
        ? undefined
        : { people: heardBy, yesPercent: percent(yes), partlyPercent: percent(partly), noPercent: percent(no) },
    questions: running.consultation.questions.map((question) => questionOf(question, source)),
    groups: groupsOf(reach, tally.answered, city),
    outcome,
  }
}

function questionOf(question: Question, source: ConsultationSource): QuestionDigest {
  const { tally, statements, told } = source
  const counts = tally.questions[question.id]
  const answered = counts?.answered ?? 0
  const all = statements.filter((statement) => statement.question === question.id && statement.text !== '')
  const own = all.filter(({ number }) => number > (told?.statements ?? 0))
  const themes = themesOf(source)
  const quoted = quotedFrom(
    question.kind === 'open' ? all : [],
    question.kind === 'open' ? themes : [],
    answered,
    told?.statements ?? 0,
  )
  const base = {
    id: question.id,
    text: question.text,
    answered: publishableOne(answered),
    ...quoted,
    minority: { lines: [], ...quoted.minority },
    statements: own,
  }
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const people = question.choices.map((choice) => counts?.choices[choice.id] ?? 0)
      const shown = publishable(people)
      const dilemma = dilemmaOfChoices(people, answered)
      const lines = question.choices.map((choice, index) => ({ label: choice.label, people: shown[index] }))
      return {
        ...base,
        lines,
        ...(dilemma && bothShown(dilemma, shown) && { dilemma }),
        minority: { ...base.minority, lines: fewOf(lines, answered) },
      }
    }
    case 'scale': {
      const values = Array.from({ length: question.to - question.from + 1 }, (_, offset) => question.from + offset)
      const people = values.map((value) => counts?.choices[String(value)] ?? 0)
      const everyone = people.reduce((sum, each) => sum + each, 0)
      const shown = publishable(people)
      const sum = values.reduce((total, value, index) => total + value * (people[index] ?? 0), 0)
      const labelOf = (value: number) =>
        value === question.from ? question.low : value === question.to ? question.high : { any: '' }
      const lines = values.map((value, index) => ({ label: numbered(value, labelOf(value)), people: shown[index] }))
      const dilemma = dilemmaOfScale(people)
      return {
        ...base,
        lines,
        scale: { low: question.low, high: question.high },
        ...(everyone >= smallCellMin && {
          average: { value: Math.round((10 * sum) / everyone) / 10, to: question.to },
        }),
        ...(dilemma && bothShown(dilemma, shown) && { dilemma }),
      }
    }
    case 'open':
      return { ...base, lines: [] }
    default:
      return question satisfies never
  }
}

/** A dilemma is told by its numbers, so neither may be a hidden one. */
function bothShown({ one, other }: Dilemma, shown: readonly (number | undefined)[]): boolean {
  return shown[one] !== undefined && shown[other] !== undefined
}

/** Choices that some made, but few. */
function fewOf(lines: QuestionDigest['lines'], answered: number): QuestionDigest['minority']['lines'] {
  return lines.flatMap(({ label, people }) =>
    people !== undefined && people > 0 && people <= minorityShareMax * answered ? [{ label, people }] : [],
  )
}

function groupsOf(reach: ConsultationSource['reach'], answered: number, city: City): readonly GroupDigest[] {
  const residents = city.places.reduce((sum, place) => sum + (place.population ?? 0), 0)
  const rowOf = (by: 'place' | 'role', id: string) => reach.find((row) => row.by === by && row.value === id)
  const placesAnswered = publishable(city.places.map((place) => rowOf('place', place.id)?.answered ?? 0))
  const places = city.places.map((place, index): GroupDigest => {
    const people = placesAnswered[index]
    return {
      by: 'place',
      name: place.name,
      invited: publishableOne(rowOf('place', place.id)?.invited ?? 0),
      answered: people,
      ...(place.population !== undefined &&
        answered >= smallCellMin && { residentsPercent: Math.round((100 * place.population) / residents) }),
      ...(people !== undefined &&
        answered >= smallCellMin && { answersPercent: Math.round((100 * people) / answered) }),
    }
  })
  const roles = city.roles.map((role): GroupDigest => {
    const row = rowOf('role', role.id)
    return {
      by: 'role',
      name: role.name,
      invited: publishableOne(row?.invited ?? 0),
      answered: publishableOne(row?.answered ?? 0),
    }
  })
  // Where nobody who was asked has said a place, or a role, there is nothing to tell of any of them.
  const anybody = (by: 'place' | 'role') => reach.some((row) => row.by === by && row.invited > 0)
  return [...(anybody('place') ? places : []), ...(anybody('role') ? roles : [])]
}

function numbered(value: number, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([language, word]) => [language, word === '' ? String(value) : `${value} – ${word}`]),
  )
}

const stageOrder = ['open', 'closed', 'scheduled', 'draft', 'answered', 'withdrawn', 'archived'] as const

function byStage(one: ConsultationDigest, other: ConsultationDigest): number {
  const order = stageOrder.indexOf(one.running.stage.at) - stageOrder.indexOf(other.running.stage.at)
  return order !== 0 ? order : other.running.consultation.opensAt - one.running.consultation.opensAt
}
