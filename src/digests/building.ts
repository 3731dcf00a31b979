import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import { publishable, publishableOne } from '../domain/publishable.ts'
import type { Question } from '../domain/question.ts'
import { smallCellMin } from '../domain/tally.ts'
import type {
  ConsultationDigest,
  ConsultationSource,
  Digest,
  DigestSource,
  DuePromise,
  GroupDigest,
  QuestionDigest,
} from './digest.ts'

/** Builds the digest: promises due and overdue first, then what is running, then what was answered. Pure. */
export function buildDigest(source: DigestSource): Digest {
  const { city, now, department } = source
  const concerned = source.consultations.filter(
    ({ running }) => department === undefined || running.consultation.departments.includes(department),
  )
  return {
    city,
    now,
    ...(department && { department }),
    promises: concerned
      .flatMap((each) => promisesOf(each, source))
      .toSorted((one, other) => one.daysLeft - other.daysLeft),
    consultations: concerned.map((each) => digestOf(each, city)).toSorted(byStage),
  }
}

/** Whether there is anything in it: an empty digest is never sent. */
export function saysAnything(digest: Digest): boolean {
  return digest.promises.length + digest.consultations.length > 0
}

function promisesOf(
  { running, tally, outcome }: ConsultationSource,
  { commitments, city, now }: DigestSource,
): readonly DuePromise[] {
  return commitments
    .filter((commitment) => commitment.consultation === running.consultation.id && commitment.keptAt === undefined)
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

function digestOf({ running, tally, outcome, statements, reach }: ConsultationSource, city: City): ConsultationDigest {
  const { yes, partly, no } = tally.heard
  const heardBy = yes + partly + no
  const percent = (count: number): number => Math.round((100 * count) / heardBy)
  return {
    running,
    invited: tally.invited,
    delivered: tally.delivered,
    answered: publishableOne(tally.answered),
    declined: publishableOne(tally.declined),
    capped: tally.capped,
    heard:
      heardBy < smallCellMin
        ? undefined
        : { people: heardBy, yesPercent: percent(yes), partlyPercent: percent(partly), noPercent: percent(no) },
    questions: running.consultation.questions.map((question) =>
      questionOf(question, { running, tally, statements, reach, ...(outcome && { outcome }) }),
    ),
    groups: groupsOf(reach, tally.answered, city),
    outcome,
  }
}

function questionOf(question: Question, { tally, outcome, statements }: ConsultationSource): QuestionDigest {
  const counts = tally.questions[question.id]
  const own = statements.filter((statement) => statement.question === question.id && statement.text !== '')
  const base = {
    id: question.id,
    text: question.text,
    answered: publishableOne(counts?.answered ?? 0),
    themes:
      question.kind === 'open'
        ? (outcome?.themes ?? []).map((theme) => ({
            label: theme.label,
            people: publishableOne(tally.themes[theme.id] ?? 0),
          }))
        : [],
    statements: own,
  }
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const shown = publishable(question.choices.map((choice) => counts?.choices[choice.id] ?? 0))
      return {
        ...base,
        lines: question.choices.map((choice, index) => ({ label: choice.label, people: shown[index] })),
      }
    }
    case 'scale': {
      const values = Array.from({ length: question.to - question.from + 1 }, (_, offset) => question.from + offset)
      const people = values.map((value) => counts?.choices[String(value)] ?? 0)
      const all = people.reduce((sum, each) => sum + each, 0)
      const shown = publishable(people)
      const sum = values.reduce((total, value, index) => total + value * (people[index] ?? 0), 0)
      const labelOf = (value: number) =>
        value === question.from ? question.low : value === question.to ? question.high : { any: '' }
      const lines = values.map((value, index) => ({ label: numbered(value, labelOf(value)), people: shown[index] }))
      return all < smallCellMin
        ? { ...base, lines }
        : { ...base, lines, average: { value: Math.round((10 * sum) / all) / 10, to: question.to } }
    }
    case 'open':
      return { ...base, lines: [] }
    default:
      return question satisfies never
  }
}

function groupsOf(reach: ConsultationSource['reach'], answered: number, city: City): readonly GroupDigest[] {
  const residents = city.places.reduce((sum, place) => sum + (place.population ?? 0), 0)
  const rowOf = (by: 'place' | 'role', id: string) => reach.find((row) => row.by === by && row.value === id)
  const places = city.places.map((place): GroupDigest => {
    const row = rowOf('place', place.id)
    const people = publishableOne(row?.answered ?? 0)
    const known = place.population !== undefined && residents > 0 && people !== undefined && answered >= smallCellMin
    return {
      by: 'place',
      name: place.name,
      invited: publishableOne(row?.invited ?? 0),
      answered: people,
      ...(known && {
        residentsPercent: Math.round((100 * (place.population ?? 0)) / residents),
        answersPercent: Math.round((100 * people) / answered),
      }),
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
  return reach.length === 0 ? [] : [...places, ...roles]
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
