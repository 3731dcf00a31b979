import type { ChoiceId, Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { nothingCounted } from '../../domain/tally.ts'
import type { Cleared, SpokenStatement, Voice, Voices } from '../../domain/voices.ts'
import { splitIn } from '../dilemmas.ts'
import { chosenBy, chosenIn, quotableOf, type VoicesGround } from './choose.ts'
import { mostTypical, wordSetOf } from './differ.ts'

/** So many are read on a phone; with fewer than three no side would be more than an anecdote. */
const voicesMax = 5

/**
 * Three to five real statements of those that a person has cleared, the same for all who answered: each side and the small views among
 * them. Where a question is split between two options, both with a reason. Chosen by the sides that a moderator saw, else by what their
 * writers chose, else by how their words differ; always the same ones.
 */
export function voicesOf(ground: VoicesGround<Cleared>): Voices {
  const quotable = quotableOf(ground)
  const splits = splitsIn(ground, quotable).map(({ question, one, other }) => ({
    question,
    one: { option: one.option, ...(one.reason && { reason: voiceOf(one.reason) }) },
    other: { option: other.option, ...(other.reason && { reason: voiceOf(other.reason) }) },
  }))
  const reasons = splits.flatMap(({ one, other }) => [one.reason, other.reason].filter((each) => each !== undefined))
  const quoted = quotable.filter(({ number }) => reasons.some((reason) => reason.number === number))
  const { by, chosen } = chosenBy(quotable, ground, quoted, voicesMax)
  return { by, voices: chosen.filter((each) => !quoted.includes(each)).map(voiceOf), splits }
}

/** A question that is split, with the statement from either side that says best why. */
interface SplitIn<Each> {
  readonly question: Question['id']
  readonly one: { readonly option: ChoiceId; readonly reason?: Each }
  readonly other: { readonly option: ChoiceId; readonly reason?: Each }
}

/** Every question that is split between two options, with a reason of each side. In a tryout numbers stand round beside round alone. */
export function splitsIn<Each extends SpokenStatement>(
  ground: VoicesGround<Each>,
  quotable: readonly Each[],
): readonly SplitIn<Each>[] {
  const split = ground.consultation.tryout ? [] : ground.consultation.questions
  return split.flatMap((question) => splitOf(question, ground, quotable))
}

/** Both sides of a split question, each with the reason that most of its writers could have given. */
function splitOf<Each extends SpokenStatement>(
  question: Question,
  { tally, spoken }: VoicesGround<Each>,
  quotable: readonly Each[],
): readonly SplitIn<Each>[] {
  const dilemma = splitIn(question, tally.questions[question.id] ?? nothingCounted)
  const options = kindOf(question).options(question)
  const [one, other] = dilemma ? [options[dilemma.one]?.id, options[dilemma.other]?.id] : []
  if (one === undefined || other === undefined) return []
  const chose = chosenIn(question, spoken)
  const near = (option: ChoiceId) => (kindOf(question).named ? [option] : stepsNear(option, { one, other }, options))
  const side = (option: ChoiceId, against: ChoiceId) => {
    const [ours, theirs] = [near(option), near(against)]
    const own = quotable.filter(({ respondent }) => {
      const said = chose.get(respondent) ?? []
      return said.some((each) => ours.includes(each)) && !said.some((each) => theirs.includes(each))
    })
    const reason = mostTypical(own, ({ text }) => wordSetOf(text))
    return { option, ...(reason && { reason }) }
  }
  return [{ question: question.id, one: side(one, other), other: side(other, one) }]
}

/** Of a scale, the steps on this side of the middle between its two humps. */
function stepsNear(
  option: ChoiceId,
  { one, other }: { readonly one: ChoiceId; readonly other: ChoiceId },
  options: readonly { readonly id: ChoiceId }[],
): readonly ChoiceId[] {
  const middle = (Number(one) + Number(other)) / 2
  const isLow = Number(option) < middle
  return options.map(({ id }) => id).filter((id) => Number(id) !== middle && Number(id) < middle === isLow)
}

function voiceOf({ respondent: _, vouched: __, ...voice }: Cleared): Voice {
  return voice
}
