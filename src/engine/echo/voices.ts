import type { Consultation } from '../../domain/consultation.ts'
import { type Block, say, type TextValue, text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { isQuotable } from '../../domain/quotes.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Side, Split, Voice, Voices } from '../../domain/voices.ts'

/** The statements that are the reader's own, by their numbers. */
type Own = ReadonlySet<number>

/**
 * What some wrote, word for word, and how it was chosen. A citizen's own words are marked as theirs. Where enough wrote and none of it was
 * cleared, that is said, so that silence is not taken for what they wrote.
 */
export function voiceBlocks(
  { questions }: Pick<Consultation, 'questions'>,
  tally: Tally,
  chosen: Voices | undefined,
  own: Own,
): readonly Block[] {
  const { voices, splits, by }: Voices = chosen ?? { voices: [], splits: [], by: 'words' }
  const reasons = splits.some(({ one, other }) => one.reason ?? other.reason)
  if (voices.length === 0 && !reasons) return isQuotable({ questions }, tally) ? [say('voices-unread')] : []
  return [
    ...(voices.length > 0 ? [say(reasons ? 'voices-more' : 'voices-some')] : []),
    ...voices.flatMap((voice) => [quoted(voice), ...(own.has(voice.number) ? [say('voices-own')] : [])]),
    { style: 'note', words: text(chosenBy[by]) },
  ]
}

const chosenBy: Readonly<Record<Voices['by'], string>> = {
  votes: 'voices-by-votes',
  sides: 'voices-by-sides',
  themes: 'voices-by-themes',
  choices: 'voices-by-choices',
  words: 'voices-by-words',
}

/** That a question is split, and why on either side; nothing where it is not. */
export function splitBlocks(
  { questions }: Consultation,
  splits: readonly Split[],
  own: Own,
  id: string,
): readonly Block[] {
  const question = questions.find((each) => each.id === id)
  const split = splits.find((each) => each.question === id)
  if (!question || !split) return []
  const scale = !kindOf(question).named
  const labels = { one: labelOf(question, split.one), other: labelOf(question, split.other) }
  return [
    say(scale ? 'split-scale' : 'split-choices', labels),
    ...[split.one, split.other].flatMap((side) => sideBlocks(question, side, own, scale)),
  ]
}

function sideBlocks(question: Question, side: Side, own: Own, scale: boolean): readonly Block[] {
  const label = { label: labelOf(question, side) }
  if (!side.reason) return scale ? [] : [say('split-silent', label)]
  return [say(introOf(own.has(side.reason.number), scale), label), quoted(side.reason)]
}

function introOf(isOwn: boolean, scale: boolean): string {
  if (isOwn) return scale ? 'split-own-scale' : 'split-own'
  return scale ? 'split-reason-scale' : 'split-reason'
}

function labelOf(question: Question, { option }: Side): TextValue {
  const found = kindOf(question)
    .options(question)
    .find(({ id }) => id === option)
  return { local: found?.label ?? { any: option } }
}

function quoted({ text: own }: Voice): Block {
  return { style: 'quote', words: { own } }
}
