import { dateAt, daysBetween } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import type { DeciderBoard } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import type { Letters } from '../../domain/letters.ts'
import type { SentNews } from '../../domain/news.ts'
import type { KeptOpinions } from '../../domain/opinions/opinions.ts'
import type { Commitment, Outcome, ReplacedOutcome } from '../../domain/outcome.ts'
import type { StandingPhoto } from '../../domain/photo.ts'
import { presentMilestones, type Reported } from '../../domain/present.ts'
import { firstDueOn } from '../../domain/promised.ts'
import { kindOf, namedOptions } from '../../domain/questions/kinds.ts'
import { release, turnoutInFives } from '../../domain/release/release.ts'
import type { Released } from '../../domain/release/released.ts'
import type { Erased } from '../../domain/retention.ts'
import { goalOf, measuredIn } from '../../domain/success.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import { undecided } from '../../domain/undecided.ts'
import type { Cleared } from '../../domain/voices.ts'
import type { IdeaCounts } from '../../store/records/ideas.ts'
import { deciderAccount } from './decider.ts'
import { type HeardSource, heardFrom } from './heard-from.ts'
import { ideasAccount } from './ideas.ts'
import { erasedAccount } from './kept.ts'
import { lettersAccount } from './letters.ts'
import { isLateOn, promiseAccount, promiseCounts } from './promise-account.ts'
import { questionAccount } from './question-account.ts'
import type { Account, Decided, Entry, Front, OverduePromise, SuccessAccount } from './record.ts'
import { named, type PublishedDraw, ruleOf } from './rule.ts'
import type { Seals } from './seals.ts'
import { stepAt } from './steps.ts'
import { tryoutAccount } from './tryout-account.ts'
import { turnoutOf } from './turnout.ts'
import { type VoteSource, voteAccount } from './vote-account.ts'

/** What the front page is built from. Only consultations that were put to people. */
export interface FrontSource {
  readonly city: City
  readonly now: Instant
  readonly consultations: readonly RunningConsultation[]
  readonly commitments: readonly Commitment[]
  readonly turnouts: ReadonlyMap<string, Pick<Tally, 'invited' | 'answered' | 'remembered'>>
  /** Outcomes at hand, for the words of their overdue milestones. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Keys of promises that were given up or fell away: settled, and not kept. */
  readonly gone: ReadonlySet<string>
  readonly ideas: readonly IdeaCounts[]
  readonly letters: Letters
  readonly seals: Seals
  readonly erased: readonly Erased[]
}

/** What one consultation's page is built from. */
export interface AccountSource extends HeardSource, VoteSource {
  readonly city: City
  readonly now: Instant
  readonly running: RunningConsultation
  /** Its own promises. */
  readonly commitments: readonly Commitment[]
  readonly tally: Tally
  readonly outcome?: Outcome
  readonly reports: readonly Reported[]
  readonly replaced: readonly ReplacedOutcome[]
  readonly news: readonly SentNews[]
  readonly draw?: PublishedDraw
  readonly photos?: readonly StandingPhoto[]
  /** What was found in the votes on statements. */
  readonly opinions?: readonly KeptOpinions[]
  /** What citizens wrote and a person has cleared, where it may stand in public. */
  readonly quotes?: readonly Cleared[] | undefined
  /** The questions to the politician, where the consultation takes some. */
  readonly board?: DeciderBoard
}

/** The front page: broken promises first, then everything that was asked. Pure. */
export function buildFront(source: FrontSource): Front {
  const { city, now, consultations, commitments } = source
  const today = dateAt(now, city.timeZone)
  const ideas = ideasAccount(source.ideas, city, today)
  const letters = lettersAccount(source.letters, city, today)
  const erased = erasedAccount(source.erased, city)
  return {
    on: today,
    counts: promiseCounts(commitments, source.gone, { ideas, letters }, city, today),
    overdue: commitments
      .filter((each) => isLateOn(each, today))
      .flatMap((each) => overduePromise(each, source))
      .toSorted((one, other) => other.daysLate - one.daysLate),
    entries: consultations
      .toSorted((one, other) => other.consultation.opensAt - one.consultation.opensAt)
      .map((running) => entryOf(running, source)),
    ...(ideas && { ideas }),
    ...(letters && { letters }),
    seals: source.seals,
    ...(erased && { erased }),
  }
}

function overduePromise(commitment: Commitment, source: FrontSource): readonly OverduePromise[] {
  const { city, now, consultations, outcomes } = source
  const running = consultations.find(({ consultation }) => consultation.id === commitment.consultation)
  if (!running) return []
  const { id, title, host, departments } = running.consultation
  const today = dateAt(now, city.timeZone)
  const first = firstDueOn(commitment)
  const what = outcomes.get(id)?.milestones.find((each) => each.id === commitment.milestone)?.what
  return [
    {
      consultation: id,
      title,
      ...(what && { what }),
      ...(commitment.kind === 'decider' && { by: running.consultation.deciderQuestions?.name ?? '' }),
      dueOn: first,
      daysLate: daysBetween(first, today),
      ...(commitment.dueOn !== first && { newDay: { on: commitment.dueOn, passed: commitment.dueOn < today } }),
      ...(commitment.explained && { explained: commitment.explained }),
      host,
      departments: named(departments, city.departments),
    },
  ]
}

/** Of what is still to be kept: the oldest day that has passed, and the next that is to come. */
function daysOf(commitments: readonly Commitment[], today: LocalDate): readonly (LocalDate | undefined)[] {
  const days = commitments.flatMap(({ keptAt, dueOn }) => (keptAt === undefined ? [dueOn] : [])).toSorted()
  return [days.find((day) => day < today), days.find((day) => day >= today)]
}

function entryOf(running: RunningConsultation, { city, now, commitments, turnouts, gone }: FrontSource): Entry {
  const { consultation, stage } = running
  const own = commitments.filter((each) => each.consultation === consultation.id)
  const decidedAt = own.find(({ kind }) => kind === 'outcome')?.keptAt
  const today = dateAt(now, city.timeZone)
  const [passedOn, dueOn] = daysOf(own, today)
  const step = stepAt(
    running,
    own.filter(({ key }) => !gone.has(key)),
    today,
  )
  return {
    id: consultation.id,
    title: consultation.title,
    openedOn: dateAt(consultation.opensAt, city.timeZone),
    closesAt: consultation.closesAt,
    isLate: own.some((each) => isLateOn(each, today)),
    ...(step && { step }),
    turnout: turnoutOf(turnoutInFives(turnouts.get(consultation.id) ?? { invited: 0, answered: 0 })),
    ...(dueOn ? { dueOn } : passedOn && { passedOn }),
    ...(step && decidedAt !== undefined && { decidedOn: dateAt(decidedAt, city.timeZone) }),
    ...(stage.at === 'withdrawn' && { withdrawnOn: dateAt(stage.withdrawnAt, city.timeZone) }),
  }
}

/** Everything one consultation's page says. Pure. */
export function buildAccount(source: AccountSource): Account {
  const { city, now, running, commitments, outcome, reports } = source
  const told = release(running, source.tally)
  const { consultation, stage } = running
  const today = dateAt(now, city.timeZone)
  const gone = new Set(reports.flatMap(({ state, milestone }) => (state === 'dropped' ? [milestone] : [])))
  const step = stepAt(
    running,
    commitments.filter(({ milestone }) => milestone === undefined || !gone.has(milestone)),
    today,
  )
  const heard = heardOf(told)
  const { deciderQuestions } = consultation
  const answered = source.board?.gathering.answered !== undefined
  const decider = deciderQuestions && { name: deciderQuestions.name, answered }
  return {
    id: consultation.id,
    title: consultation.title,
    frame: consultation.frame,
    ...(consultation.early && { early: consultation.early }),
    ...(consultation.startedFrom && { startedFrom: consultation.startedFrom }),
    ...(consultation.fromIdeas && { fromIdeas: consultation.fromIdeas }),
    ...(consultation.success && { success: successAccount(consultation.success.what, source, told) }),
    host: consultation.host,
    departments: named(consultation.departments, city.departments),
    openedOn: dateAt(consultation.opensAt, city.timeZone),
    closesAt: closedAt(running, commitments),
    answerBy: consultation.answerBy,
    ...(step && { step }),
    ...(stage.at === 'withdrawn' && {
      withdrawn: { on: dateAt(stage.withdrawnAt, city.timeZone), reason: stage.reason },
    }),
    rule: ruleOf(consultation, city, source.draw),
    turnout: turnoutOf(told),
    ...heardFrom(source, told),
    ...(told.onBehalf !== undefined && stage.at !== 'open' && { onBehalf: told.onBehalf }),
    // Numbers that move with every answer would show what the last one said, and sway the next.
    questions: consultation.tryout
      ? []
      : consultation.questions.map((question) => questionAccount(question, told, stage.at !== 'open', source)),
    ...(consultation.tryout && {
      tryout: tryoutAccount(consultation.tryout, consultation, told, stage.at !== 'open'),
    }),
    themes: (outcome?.themes ?? []).map(({ id, label }) => ({
      label,
      people: told.themes[id] ?? null,
    })),
    ...(outcome && {
      decision: decided(outcome, source, told),
      unanswered: undecided(outcome, consultation, told).map(({ people, ...each }) => ({
        ...each,
        people: people ?? null,
      })),
    }),
    news: source.news
      .map(({ at, on, words, link }) => ({ on: on ?? dateAt(at, city.timeZone), words, ...(link && { link }) }))
      .toReversed(),
    promises: commitments.map((each) =>
      promiseAccount(each, { city, today, stage, reports, ...(outcome && { outcome }), ...(decider && { decider }) }),
    ),
    ...voteAccount(source),
    ...(deciderQuestions && source.board && { deciderQuestions: deciderAccount(deciderQuestions, source.board, city) }),
    corrections: consultation.corrections ?? [],
    ...(heard && { heard }),
  }
}

function successAccount(what: Localized, { running, outcome }: AccountSource, told: Released): SuccessAccount {
  const goal = goalOf(running.consultation)
  const measured = measuredIn(running.consultation, told)
  return {
    what,
    ...(goal && { goal }),
    ...(measured && { measured }),
    ...(outcome?.success && { report: outcome.success }),
  }
}

/** When answering ended, or will: a moderator may have closed it before its time. */
function closedAt({ consultation, stage }: RunningConsultation, commitments: readonly Commitment[]): Instant {
  if (stage.at === 'closed') return stage.closedAt
  const settledAt = commitments.find(({ kind }) => kind === 'outcome')?.keptAt
  return Math.min(consultation.closesAt, settledAt ?? consultation.closesAt)
}

function decided(outcome: Outcome, { running, reports, replaced, city }: AccountSource, { few }: Released): Decided {
  const { questions } = running.consultation
  const on = (at: Instant) => dateAt(at, city.timeZone)
  const last = replaced.at(-1)
  return {
    by: outcome.decidedBy,
    on: outcome.decidedOn,
    parts: withoutCredit(partsOf(outcome, questions), few),
    dropped: presentMilestones(outcome, reports)
      .filter(({ state }) => state === 'dropped')
      .map(({ milestone, why }) => ({ what: milestone.what, ...(why && { why }) })),
    ...(outcome.correction &&
      last && {
        corrected: {
          on: on(last.until),
          why: outcome.correction,
          before: replaced.map((each) => ({
            until: on(each.until),
            parts: withoutCredit(partsOf(each.outcome, questions), few),
          })),
        },
      }),
  }
}

function partsOf(outcome: Outcome, questions: Consultation['questions']): Decided['parts'] {
  return outcome.parts.map(({ concerns, ...part }) => ({ ...part, concerns: concernOf(concerns) }))

  function concernOf(concern: Outcome['parts'][number]['concerns']): Decided['parts'][number]['concerns'] {
    switch (concern.kind) {
      case 'everyone':
        return { kind: 'everyone' }
      case 'theme': {
        const label = outcome.themes.find(({ id }) => id === concern.theme)?.label
        return { kind: 'theme', ...(label && { label }) }
      }
      case 'choice': {
        const question = questions.find(({ id }) => id === concern.question)
        const options = question ? namedOptions(question) : []
        const label = options.find(({ id }) => id === concern.choice)?.label ?? { any: concern.choice }
        return { kind: question && kindOf(question).side ? 'side' : 'choice', label }
      }
      default:
        return concern satisfies never
    }
  }
}

function heardOf({ heard }: Released): Account['heard'] {
  const felt = ['yes', 'partly', 'no'] as const
  if (Object.keys(heard).length === 0) return undefined
  return felt.map((each) => ({ felt: each, people: heard[each] ?? null }))
}

/** Where fewer than five people answered, even a number could point at the one who wrote it. */
function withoutCredit(parts: Decided['parts'], few: boolean): Decided['parts'] {
  return few ? parts.map(({ credit: _, ...part }) => part) : parts
}
