import type { RunningConsultation } from '../consultation.ts'
import type { Question } from '../question.ts'
import { kindOf } from '../questions/kinds.ts'
import { takesOther, takesStatements, writersOf } from '../questions/open.ts'
import { nothingCounted, type QuestionTally, smallCellMin, type Tally } from '../tally.ts'
import { reactionsRounded, reactionsSettled } from './reactions.ts'
import { type Count, type Felt, nothingReleased, type Released, type ReleasedQuestion } from './released.ts'
import { inFives, inFivesEach, isFew, partInFives, sum } from './suppress.ts'
import { themesAnew } from './themes-anew.ts'

/** What is asked, and whether answers still come in. */
type Asked = {
  readonly consultation: Pick<RunningConsultation['consultation'], 'questions'>
  readonly stage: RunningConsultation['stage']
}

/**
 * The one gate: what may leave of a consultation's counts. While it is open each number is rounded down to fives, so that two
 * readings never lie one person apart. Once it is closed the numbers stand as they are, but for those about one to four people
 * and those that would give these away, over all its tables at once: the parts of a question add up to its answers, and those
 * who answered a question are a part of all who answered.
 */
export function release({ consultation, stage }: Asked, tally: Tally): Released {
  const { questions } = consultation
  if (stage.at !== 'open' && tally.remembered) return asRemembered(tally, tally.remembered)
  if (tally.answered < smallCellMin) return onlyFew(tally, stage.at === 'open')
  return stage.at === 'open' ? rounded(questions, tally) : settled(questions, tally)
}

/** Whether no more answers come in, so that what is told from now on stays. */
export function releaseIsFinal({ stage }: Pick<Asked, 'stage'>): boolean {
  return !['draft', 'scheduled', 'open'].includes(stage.at)
}

/** What was told when it was closed, and with its outcome, also where people have taken back since what they said. */
function asRemembered(tally: Tally, told: Released): Released {
  if (told.few) return told
  const { answered } = told
  return { ...told, heard: heardTold(tally, answered && !answered.atLeast ? answered.people : tally.answered) }
}

/** The same from an outcome on, which names themes: these are counted anew, and then stay as they are told. */
export function releaseWithOutcome({ consultation, stage }: Asked, tally: Tally): Released {
  const told = release({ consultation, stage }, tally)
  if (tally.remembered === undefined || told.few) return told
  const { questions } = consultation
  const totals = [told.answered, ...questions.filter(takesStatements).map(({ id }) => told.questions[id]?.people)]
  const whole = totals.flatMap((count) => (count && !count.atLeast ? [count.people] : []))
  const { themes, themesBefore } = themesAnew(themesTold(questions, tally), told, whole)
  const { themesBefore: _, ...rest } = told
  return { ...rest, themes, ...(Object.keys(themesBefore).length > 0 && { themesBefore }) }
}

/** One question by itself, as it is told once no more answers come in; `written` are people of its themes. */
export function releaseQuestion(
  question: Question,
  counts: QuestionTally,
  written: readonly number[] = [],
): ReleasedQuestion {
  if (counts.answered < smallCellMin) return nothingReleased
  const { told, parts, totalAtLeast } = kindOf(question).released(question, counts)
  return { people: countBeside(counts.answered, [...parts, ...written], totalAtLeast), rounded: false, counts: told }
}

/** The people of each theme, but for those beside which the number of all who wrote instead of a choice would tell of a few. */
function themesTold(questions: readonly Question[], tally: Tally): Readonly<Record<string, number>> {
  const writers = questions
    .filter(takesOther)
    .map((question) => writersOf(question, tally.questions[question.id] ?? nothingCounted))
  return Object.fromEntries(
    Object.entries(tally.themes).filter(
      ([, count]) => count >= smallCellMin && !writers.some((all) => isFew(all - count)),
    ),
  )
}

/** Only how many were asked and have answered, for a list: as it was told, or where the rest is not at hand in fives. */
export function turnoutInFives({
  invited,
  answered,
  remembered,
}: Pick<Tally, 'invited' | 'answered' | 'remembered'>): Pick<Released, 'invited' | 'answered'> {
  return remembered ?? { invited: atLeast(inFives(invited)), answered: atLeast(inFives(answered)) }
}

/** The same for those of the city who may read each answer as it comes: by its moderators' desk, and nowhere else. */
export function releaseInside({ consultation }: Pick<Asked, 'consultation'>, tally: Tally): Released {
  return tally.answered < smallCellMin ? onlyFew(tally, false) : settled(consultation.questions, tally)
}

function onlyFew({ invited }: Tally, isOpen: boolean): Released {
  return {
    few: true,
    rounded: isOpen,
    invited: isOpen ? atLeast(inFives(invited)) : invited < smallCellMin ? undefined : { people: invited },
    answered: undefined,
    questions: {},
    themes: {},
    heard: {},
  }
}

function rounded(questions: readonly Question[], tally: Tally): Released {
  const { invited, answered, delivered, declined, onBehalf } = tally
  return {
    few: false,
    rounded: true,
    invited: atLeast(inFives(invited)),
    answered: atLeast(inFives(answered)),
    ...maybe('delivered', inFives(delivered)),
    ...maybe('declined', inFives(declined)),
    ...maybe('onBehalf', inFives(onBehalf ?? 0)),
    questions: Object.fromEntries(
      questions.map((question) => [question.id, roundedQuestion(question, tally.questions[question.id])]),
    ),
    ...reactionsRounded(questions, tally).told,
    themes: inFivesEach(tally.themes),
    heard: heardTold(tally, Math.floor(answered / smallCellMin) * smallCellMin + smallCellMin - 1),
  }
}

/** Its number of people is what its counts tell already, since its own would leave a hidden count less room. */
function roundedQuestion(question: Question, { answered, choices }: QuestionTally = nothingCounted): ReleasedQuestion {
  if (answered < smallCellMin) return { ...nothingReleased, rounded: true }
  const kind = kindOf(question)
  const items = kind.toldWhileOpen?.(question) ?? Object.keys(choices)
  const counts = inFivesEach(Object.fromEntries(items.map((item) => [item, choices[item] ?? 0])))
  if (Object.keys(choices).length === 0) return { people: atLeast(inFives(answered)), rounded: true, counts }
  const told = kind.oneItemEach ? sum(Object.values(counts)) : Math.max(0, ...Object.values(counts))
  const people = Math.min(inFives(answered) ?? 0, told)
  return { people: people === 0 ? undefined : { people, atLeast: true }, rounded: true, counts }
}

function settled(questions: readonly Question[], tally: Tally): Released {
  const { invited, answered, delivered, declined, drawn, onBehalf = 0 } = tally
  const themes = themesTold(questions, tally)
  const each = questions.map((question) => {
    const counts = tally.questions[question.id] ?? nothingCounted
    const written = takesStatements(question) ? Object.values(themes).filter((count) => count <= counts.answered) : []
    return { id: question.id, counts, released: releaseQuestion(question, counts, written) }
  })
  const people = each.flatMap(({ released }) => released.people ?? [])
  const reactions = reactionsSettled(questions, tally)
  const all = countBeside(
    answered,
    [...people.map((count) => count.people), ...Object.values(themes), ...reactions.parts],
    people.some((count) => count.atLeast),
  )
  const isWhole = all.atLeast === undefined
  const known = [answered, ...people.map((count) => count.people)]
  const silent = invited - answered - declined
  const gaps = [invited - delivered, delivered - answered, delivered - answered - declined]
  // Where all who answered are told as "at least", all who were asked leave them room above.
  const isNearAll = isWhole ? isFew(invited - answered) : invited - all.people < smallCellMin
  // How many were drawn is known already, and would tell how few of them were not asked in the end.
  const isNear = isNearAll || (drawn !== undefined && isFew(Math.abs(drawn - invited)))
  return {
    few: false,
    rounded: false,
    invited: isNear ? atLeast(partInFives(invited, drawn)) : { people: invited },
    answered: all,
    ...(delivered >= smallCellMin && !gaps.some((gap) => isFew(gap)) && { delivered }),
    ...(declined >= smallCellMin && !isFew(silent) && { declined }),
    ...(onBehalf >= smallCellMin && !known.some((total) => isFew(total - onBehalf)) && { onBehalf }),
    questions: Object.fromEntries(
      each.map(({ id, counts, released }) => [id, { ...released, ...skippedTold(counts, answered, isWhole) }]),
    ),
    ...reactions.told,
    themes,
    heard: heardTold(tally, answered),
  }
}

/**
 * How many passed over a question, where neither that nor those who did not come so far are one to four. Where all who answered are told
 * as "at least" it is not told: with those who answered the question it would say how many they are at least, and leave the rest too little room.
 */
function skippedTold({ answered, skipped }: QuestionTally, all: number, isWhole: boolean) {
  const left = all - answered - skipped
  return answered >= smallCellMin && skipped >= smallCellMin && isWhole && !isFew(left) ? { skipped } : {}
}

/** A total beside parts of it that are told: where it would tell of one to four that are missing, only the largest part is. */
function countBeside(total: number, parts: readonly number[], isOpenAbove = false): Count {
  const largest = Math.max(smallCellMin, ...parts)
  return isOpenAbove || parts.some((part) => isFew(Math.abs(total - part)))
    ? { people: largest, atLeast: true }
    : { people: total }
}

/** Of all who could say it: where nearly all have, the largest number is told as five less, so that the small ones keep their room. */
function heardTold({ heard }: Tally, all: number): Released['heard'] {
  const told: Partial<Record<Felt, number>> = { ...inFivesEach(heard) }
  const felt = (Object.keys(heard) as readonly Felt[]).filter((each) => told[each] !== undefined)
  const [largest] = felt.toSorted((one, other) => (told[other] ?? 0) - (told[one] ?? 0))
  const room = all - sum(felt.map((each) => told[each] ?? 0))
  if (largest === undefined || room >= smallCellMin - 1) return told
  return inFivesEach({ ...told, [largest]: (told[largest] ?? 0) - smallCellMin })
}

function atLeast(people: number | undefined): Count | undefined {
  return people === undefined ? undefined : { people, atLeast: true }
}

function maybe<Name extends string>(name: Name, value: number | undefined): { readonly [Key in Name]?: number } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: number })
}
